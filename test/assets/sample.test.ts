import { type EditContext, prepareEdits } from '../../src/organisation/planning/context';
import { aboutFields, relations, roleKinds, statuses } from '../../src/organisation/model';
import { validate } from '../../src/rules/engine';
import { contentKinds, dutyKey, dutyTexts, faulty, institute, isPart, type Sample } from './samples';

const countWords = (text: string) => text.split(/\s+/).length;

/** The organisation that the sample's workbook holds. */
function assembleSample(sample: Sample): EditContext {
  const fieldsOf = (rows: Sample['roles']) => [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columnsOf = (rows: Sample['roles']) =>
    Object.fromEntries(fieldsOf(rows).map((field, index) => [field, String.fromCharCode(65 + index)]));
  return prepareEdits({
    language: sample.language === 'ar' ? 'ar' : 'en',
    layout: Object.fromEntries(
      contentKinds.map((kind) => [kind, { sheet: kind, headerRow: 1, columns: columnsOf(sample[kind]) }]),
    ),
    rows: Object.fromEntries(
      contentKinds.map((kind) => {
        const columns = columnsOf(sample[kind]);
        return [
          kind,
          sample[kind].map((row, index) => ({
            source: { sheet: kind, row: index + 2, columns },
            fields: Object.fromEntries(Object.keys(columns).map((field) => [field, row[field] ?? ''])),
          })),
        ];
      }),
    ),
  });
}

describe.each([
  ['instituteAr', institute.ar],
  ['instituteEn', institute.en],
  ['faultyAr', faulty.ar],
  ['faultyEn', faulty.en],
])('%s', (_, sample) => {
  it('uses the key words of the model', () => {
    for (const { kind, status } of sample.roles) {
      expect(roleKinds).toContain(kind);
      if (status !== undefined) expect(statuses).toContain(status);
    }
    for (const { relation } of sample.lines)
      if (relation !== undefined) expect(relations).toContain(relation);
    for (const { key } of sample.about) expect(aboutFields).toContain(key);
    for (const { ownBylaw } of sample.units) expect(['yes', 'no']).toContain(ownBylaw);
  });

  it('leaves empty fields out', () => {
    for (const kind of contentKinds)
      for (const row of sample[kind]) for (const value of Object.values(row)) expect(value).not.toBe('');
  });

  it('names in its roles only units and tracks that it lists, or tracks without a unit', () => {
    const tracks = new Map(sample.units.map(({ name, track }) => [name, track]));
    for (const { unit, track } of sample.roles) if (unit) expect(tracks.get(unit)).toBe(track);
  });
});

describe.each([
  ['Arabic', institute.ar],
  ['English', institute.en],
])('the institute in %s', (_, sample) => {
  it('is whole: 24 roles, 2 bodies, 133 duties, 6 parts, 5 units, 28 lines', () => {
    expect(sample.roles.map(({ code }) => code)).toEqual([
      'B1',
      'B2',
      ...Array.from({ length: 24 }, (_role, index) => String(index + 1)),
    ]);
    expect(sample.duties.filter((duty) => !isPart(duty))).toHaveLength(133);
    expect(sample.duties.filter(isPart)).toHaveLength(6);
    expect(sample.units).toHaveLength(5);
    expect(sample.lines).toHaveLength(28);
    expect(sample.roles.filter(({ lead }) => lead).map(({ code }) => code)).toEqual(['13', '20']);
  });

  it('numbers the duties of each role from 1, parts behind their duty', () => {
    const last = new Map<string, number>();
    for (const duty of sample.duties) {
      const [head, part] = duty.number!.split('.').map(Number);
      const counter = part === undefined ? duty.role! : `${duty.role}.${head}`;
      if (part !== undefined) expect(last.get(duty.role!)).toBe(head);
      expect(part ?? head).toBe((last.get(counter) ?? 0) + 1);
      last.set(counter, part ?? head!);
    }
    expect([...new Set(sample.duties.map(({ role }) => role))]).toEqual(
      sample.roles.filter(({ kind }) => kind !== 'body').map(({ code }) => code),
    );
  });

  it('ranks the roles of each unit from 1, in the order of the list', () => {
    const last = new Map<string, number>();
    for (const { unit, rank } of sample.roles) {
      expect(unit === undefined).toBe(rank === undefined);
      if (unit === undefined) continue;
      expect(rank).toBe(String((last.get(unit) ?? 0) + 1));
      last.set(unit, Number(rank));
    }
  });

  it('draws lines between its own roles, on the ground of its own duties and lead-ins', () => {
    const codes = new Set(sample.roles.map(({ code }) => code));
    const grounds = new Set([
      ...sample.duties.map(dutyKey),
      ...sample.roles.filter(({ lead }) => lead).map(({ code }) => `${code}.0`),
    ]);
    for (const { role, reportsTo, basis } of sample.lines) {
      expect(codes).toContain(role);
      expect(codes).toContain(reportsTo);
      for (const ground of basis?.split(/[؛;] /) ?? []) expect(grounds).toContain(ground);
    }
  });

  it('repeats the duties that the regulation repeats, and no other', () => {
    const places = new Map<string, string[]>();
    for (const [key, text] of dutyTexts(sample)) places.set(text, [...(places.get(text) ?? []), key]);
    expect([...places.values()].filter((keys) => keys.length > 1)).toEqual([
      ['6.6', '7.5'],
      ['7.1', '8.1'],
      ['11.1.1', '12.1.2'],
      ['11.2', '12.2'],
      ['11.3', '12.3'],
    ]);
  });

  it('has one duty of more than 60 words, 4.3', () => {
    const long = [...dutyTexts(sample)].filter(([, text]) => countWords(text) > 60);
    expect(long.map(([key]) => key)).toEqual(['4.3']);
  });

  it('has tidy texts, each ending as a sentence or before its parts', () => {
    for (const text of [
      ...dutyTexts(sample).values(),
      ...sample.roles.flatMap(({ lead, title }) => [title!, lead ?? '']),
    ])
      expect(text).not.toMatch(/^\s|\s$|\s{2}|[\u00a0\u0640\p{Cf}]/u);
    for (const text of dutyTexts(sample).values()) expect(text).toMatch(/[.:]$/);
  });

  it('has no error, with every rule at work for which it has anything to look at', () => {
    const { findings, skipped } = validate(assembleSample(sample));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    // English titles have one form for all.
    const ofLanguage = sample.language === 'en' ? ['titles/inclusive'] : [];
    expect(skipped.map(({ rule }) => rule)).toEqual([
      'data/known-rule',
      'structure/temporary-coordinates',
      'structure/abolished',
      'structure/vacant-manager',
      ...ofLanguage,
      'data/unused-waiver',
    ]);
  });

  it('has the findings that the regulation is known for', () => {
    const subjects = new Map<string, string[]>();
    for (const { rule, subject } of validate(assembleSample(sample)).findings)
      subjects.set(rule, [...(subjects.get(rule) ?? []), subject]);
    expect(Object.fromEntries(subjects)).toEqual({
      'structure/head-title': ['role:14', 'role:16'],
      'structure/flexible-liaison': ['role:23'],
      'duties/duplicate': [
        'duties:6.6=7.5',
        'duties:7.1=8.1',
        'duties:11.1.1=12.1.2',
        'duties:11.2=12.2',
        'duties:11.3=12.3',
      ],
      'duties/near-duplicate': ['duties:1.2~2.2', 'duties:1.7~2.3', 'duties:7.2~8.2', 'duties:10.6~11.3'],
      // 21.4, Business Developer, is told by its capitals, in the Arabic text too.
      'duties/unknown-mention':
        sample.language === 'ar'
          ? [
              'title:المدير المالي',
              'title:المحاسب/ة',
              'title:مساعد المكتب',
              'title:مدير/ة وحدة التدريب',
              'title:مساعد الإعلام الاجتماعي',
              'title:مساعدة إدارية',
              'title:مسؤول/ة السوشيال ميديا',
              'title:Business Developer',
            ]
          : [
              'title:Finance Manager',
              'title:Accountant',
              'title:Office Assistant',
              'title:Training Unit Manager',
              'title:Social Media Officer',
              'title:Administrative Assistant',
              'title:Social Media Assistant',
              'title:Business Developer',
              'title:Cooperation and Networking Officer',
            ],
      // 7.2, 15.3, 22.3; in English they are titles of their own.
      ...(sample.language === 'ar' && {
        'duties/loose-mention': [
          'title:الباحث المختص>6',
          'title:المسؤول التقني>14',
          'title:مسؤول التعاون والتشبيك>21',
        ],
      }),
      'duties/states-a-line': ['duty:21.5'],
      'duties/length': ['duty:4.3'],
      ...(sample.language === 'ar' && {
        'titles/inclusive': ['role:1', 'role:3', 'role:9', 'role:19', 'role:20', 'role:23'],
      }),
    });
  });
});

it('says the same in both languages', () => {
  const shape = (sample: Sample) => ({
    about: sample.about.map(({ key }) => key),
    units: sample.units.map(({ ownBylaw }) => ownBylaw),
    roles: sample.roles.map(({ code, kind, rank, lead, unit }) => ({
      code,
      kind,
      rank,
      lead: lead !== undefined,
      unit: sample.units.findIndex(({ name }) => name === unit),
    })),
    duties: sample.duties.map(dutyKey),
    lines: sample.lines.map((line) => ({ ...line, basis: line.basis?.split(/[؛;] /) })),
  });
  expect(shape(institute.en)).toEqual(shape(institute.ar));
  expect(institute.en.roles.map(({ title }) => title)).toEqual(
    institute.ar.roles.map(({ titleEn }) => titleEn),
  );
});

describe.each([
  ['Arabic', faulty.ar],
  ['English', faulty.en],
])('the faulty sample in %s', (_, sample) => {
  it('has one fault of each kind, no two of them in one role', () => {
    const { findings } = validate(assembleSample(sample));
    expect(
      findings
        .map(({ rule, place }) => `${rule} ${place.sheet}!${place.cell.replace(/\D/g, '')}`)
        .filter((found) => !spacesOfEnglish.has(found)),
    ).toEqual(expectedFaults);
  });

  it('has nine roles and a body', () => {
    expect(sample.roles).toHaveLength(10);
    expect(sample.roles.filter(({ kind }) => kind === 'body')).toHaveLength(1);
  });
});

/** Rule, sheet and row of each fault; two tops and untidy texts are warnings, the others errors. */
const expectedFaults = [
  'data/untidy-text roles!4',
  'data/untidy-text roles!7',
  'data/unique-code roles!9',
  'structure/placed roles!10',
  'data/untidy-text roles!10',
  'data/untidy-text duties!5',
  'data/required duties!7',
  'structure/one-top lines!2',
  'structure/no-cycle lines!5',
  'data/known-role lines!8',
  'structure/no-self-report lines!11',
];

/** The English file has spaces in three more columns than the Arabic one. */
const spacesOfEnglish = new Set([
  'data/untidy-text duties!9',
  'data/untidy-text duties!12',
  'data/untidy-text lines!10',
]);
