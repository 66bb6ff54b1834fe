import fc from 'fast-check';
import { cellOf, organisationSchema } from '../../src/organisation/model';
import { dutiesByRole } from '../../src/organisation/duties';
import { assembleOrganisation } from '../../src/organisation/assemble';
import { type BuiltRow, buildOrganisation, buildTables } from './build';

function role(row: BuiltRow) {
  return buildOrganisation({ roles: [{ code: '1', title: 'ت', ...row }] }).roles[0]!;
}

describe('values of a role', () => {
  it.each([
    ['kind', { kind: 'هيئة' }, 'kind', 'body'],
    ['kind in English', { kind: ' FLEXIBLE ' }, 'kind', 'flexible'],
    ['kind by default', {}, 'kind', 'permanent'],
    ['status', { status: 'شاغر' }, 'status', 'vacant'],
    ['status with another ya', { status: 'ملغي' }, 'status', 'abolished'],
    ['status by default', {}, 'status', null],
    ['count', { count: '٣' }, 'count', 3],
    ['count by default', {}, 'count', 1],
    ['rank', { rank: 2 }, 'rank', 2],
    ['no rank', {}, 'rank', null],
    ['code', { code: ' ٠٠٧\u00a0' }, 'code', '007'],
    ['holders', { holder: 'منى؛ سامي ; ' }, 'holders', ['منى', 'سامي']],
    ['aliases', { aliases: 'أ; ب' }, 'aliases', ['أ', 'ب']],
    ['a vacancy in place of a name', { holder: 'Vacant' }, 'status', 'vacant'],
    ['an eliminated post', { holder: 'Eliminated' }, 'status', 'abolished'],
    ['the top mark', { reportsTo: 'xx' }, 'markedTop', true],
  ] as const)('%s', (_, row, field, expected) => {
    expect(role(row)[field]).toEqual(expected);
  });

  it('takes a status word for no holder, and the status column before it', () => {
    expect(role({ holder: 'شاغر' }).holders).toEqual([]);
    expect(role({ holder: 'شاغر', status: 'مشغول' }).status).toBe('filled');
  });

  it('reports what its column does not know and goes on with the default', () => {
    const { roles, oddities } = buildOrganisation({
      roles: [{ code: '1', title: 'ت', kind: 'غريب', count: 'كثير', rank: -1, status: { error: '#REF!' } }],
    });
    expect(roles[0]).toMatchObject({ kind: 'permanent', count: 1, rank: null, status: null });
    const found = oddities.map(({ field, written, problem, source }) => [
      field,
      written,
      problem,
      cellOf(source, field),
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['kind', 'غريب', 'unknown-value', 'I2'],
        ['count', 'كثير', 'unknown-value', 'H2'],
        ['rank', '-1', 'unknown-value', 'F2'],
        ['status', '#REF!', 'cell-error', 'K2'],
      ]),
    );
    expect(oddities).toHaveLength(4);
  });

  it('leaves out rows in which nothing is written', () => {
    const organisation = buildOrganisation({
      roles: [{ code: '1', title: 'أ' }, { title: ' \u00a0' }, { code: '2', title: 'ب' }],
    });
    expect(organisation.roles.map(({ source, code }) => [source.row, code])).toEqual([
      [2, '1'],
      [4, '2'],
    ]);
  });
});

describe('references', () => {
  const roles = [
    { code: 5, title: 'مدير الوحدة', titleEn: 'Head of Unit', aliases: 'رئيس الوحدة', holder: 'منى سامي' },
    { code: 'A1', title: 'باحث', holder: 'علي' },
    { code: 7, title: 'باحث', holder: 'عمر' },
    { code: 8, title: '5', holder: 'علي' },
  ];
  it.each([
    ['code', '5', '5'],
    ['code in Arabic digits', '٥', '5'],
    ['code in another case', 'a1', 'A1'],
    ['title', 'مدير  الوحده', '5'],
    ['English title', 'head of unit', '5'],
    ['alias', 'رئيس الوحدة', '5'],
    ['holder', 'منى سامي', '5'],
    ['a title that two roles bear', 'باحث', null],
    ['a holder of two roles', 'علي', null],
    ['a name that nobody bears', 'محاسب', null],
    ['another code with zeros', '05', null],
  ])('by %s', (_, written, code) => {
    const { duties, lines } = buildOrganisation({
      roles,
      duties: [{ role: written, number: 1, text: 'ن' }],
      lines: [{ role: 7, reportsTo: written }],
    });
    expect(duties[0]!.role.code).toBe(code);
    expect(lines[0]!.reportsTo.code).toBe(code);
  });

  it('reads a title that the holders of one shared job bear as one role', () => {
    const { lines } = buildOrganisation({
      roles: [
        { code: '1', title: 'مدير', holder: 'منى' },
        { code: '1', title: 'مدير', holder: 'علي' },
        { code: '2', title: 'باحث' },
      ],
      lines: [{ role: 'باحث', reportsTo: 'مدير' }],
    });
    expect(lines[0]).toMatchObject({ role: { code: '2' }, reportsTo: { code: '1' } });
  });
});

describe('lines', () => {
  const roles = [
    { code: '1', title: 'أ', reportsTo: 'XX' },
    { code: '2', title: 'ب', reportsTo: 'أ' },
    { code: '3', title: 'ج' },
  ];

  it('come from the roles sheet first, each once, with the basis of the lines sheet', () => {
    const { lines } = buildOrganisation({
      roles,
      lines: [
        { role: '3', reportsTo: '1', relation: 'تنسيق', basis: '٥٫٢؛ 5.3، 5.4, 20.0' },
        { role: '2', reportsTo: '1', basis: '2.1', notes: 'م' },
        { role: '2', reportsTo: '1', relation: 'فنية' },
      ],
    });
    expect(
      lines.map((line) => [line.source.row, line.role.code, line.reportsTo.code, line.relation, line.basis]),
    ).toEqual([
      [3, '2', '1', 'administrative', ['2.1']],
      [2, '3', '1', 'coordination', ['5.2', '5.3', '5.4', '20.0']],
      [4, '2', '1', 'technical', []],
    ]);
    expect(lines[0]).toMatchObject({ notes: 'م', source: { sheet: 'الأدوار' } });
  });

  it('keeps lines that the lines sheet repeats, for the rules to see', () => {
    const { lines } = buildOrganisation({
      roles,
      lines: [
        { role: '3', reportsTo: '1' },
        { role: '3', reportsTo: '1' },
      ],
    });
    expect(lines).toHaveLength(3);
  });

  it('takes the top mark in the lines sheet for a mark, not for a line', () => {
    const { lines, roles: read } = buildOrganisation({
      roles: [{ code: '1', title: 'أ' }],
      lines: [
        { role: 'أ', reportsTo: 'xx' },
        { role: '9', reportsTo: 'XX' },
      ],
    });
    expect(read[0]!.markedTop).toBe(true);
    expect(lines.map(({ role: end }) => end)).toEqual([{ written: '9', code: null }]);
  });

  it('gives a role without a code its own line', () => {
    const { lines } = buildOrganisation({ roles: [...roles, { title: 'د', reportsTo: '9' }] });
    expect(lines.at(-1)).toMatchObject({
      role: { written: 'د', code: '' },
      reportsTo: { written: '9', code: null },
    });
  });
});

describe('duties', () => {
  const numbersOf = (...numbers: (string | number)[]) =>
    buildOrganisation({
      roles: [{ code: '1', title: 'أ' }],
      duties: numbers.map((number) => ({ role: 1, number, text: 'ن' })),
    });

  it.each([
    ['figures', ['1', '٢', '3.', '4-', '٥٫١'], ['1', '2', '3', '4', '5.1']],
    [
      'a zero that was lost',
      ['1.8', '1.9', 1.1, '1.11', '1.19', 1.2],
      ['1.8', '1.9', '1.10', '1.11', '1.19', '1.20'],
    ],
    ['a repeated part', ['1.1', '1.2', '1.1'], ['1.1', '1.2', '1.1']],
    ['parts of another duty', ['1.9', '2.1'], ['1.9', '2.1']],
  ])('reads %s', (_, written, numbers) => {
    expect(numbersOf(...written).duties.map(({ number }) => number)).toEqual(numbers);
  });

  it('reports a zero that was lost', () => {
    expect(numbersOf('1.9', 1.1).oddities).toMatchObject([
      { field: 'number', written: '1.1', problem: 'lost-zero' },
    ]);
  });

  it('are grouped by role', () => {
    const organisation = buildOrganisation({
      roles: [
        { code: '1', title: 'أ' },
        { code: '2', title: 'ب' },
      ],
      duties: [
        { role: '1', text: 'س' },
        { role: 'ب', text: 'ص' },
        { role: '٩', text: 'ض' },
        { role: 'أ', text: 'ع' },
      ],
    });
    const grouped = [...dutiesByRole(organisation)].map(([code, duties]) => [
      code,
      duties.map(({ text }) => text),
    ]);
    expect(grouped).toEqual([
      ['1', ['س', 'ع']],
      ['2', ['ص']],
    ]);
  });
});

it('reads the about sheet and the units in both languages', () => {
  const organisation = buildOrganisation({
    roles: [],
    about: [
      { key: 'المؤسسة:', value: 'معهد' },
      { key: 'Effective date', value: '2026-01-01' },
      { key: 'شيء آخر', value: 'س' },
    ],
    units: [{ name: 'الأرشيف', ownBylaw: 'نعم' }, { name: 'البحث', ownBylaw: 'no' }, { name: 'المالية' }, {}],
  });
  expect(organisation.about).toEqual({
    organisation: 'معهد',
    version: '',
    effectiveDate: '2026-01-01',
    approvedBy: '',
    approvalDate: '',
  });
  expect(organisation.units.map(({ ownBylaw }) => ownBylaw)).toEqual([true, false, false]);
});

it('makes a sound organisation of whatever is written', () => {
  const value = fc.oneof(
    fc.constantFrom('', '1', '٢', 'XX', 'مدير', 'هيئة', 'ملغى', '؛', '1.9', ' \u00a0'),
    fc.string(),
    fc.constant({ error: '#N/A' }),
  );
  const row = (...fields: string[]) => fc.array(fc.record(Object.fromEntries(fields.map((f) => [f, value]))));
  const tables = fc.record({
    roles: row('code', 'title', 'kind', 'count', 'rank', 'holder', 'status', 'aliases', 'reportsTo'),
    duties: row('role', 'number', 'text'),
    lines: row('role', 'reportsTo', 'relation', 'basis'),
    about: row('key', 'value'),
    units: row('name', 'ownBylaw'),
  });
  fc.assert(
    fc.property(tables, (written) => {
      const organisation = assembleOrganisation(buildTables(written));
      expect(organisationSchema.parse(organisation)).toEqual(organisation);
      const codes = new Set(organisation.roles.map(({ code }) => code));
      for (const { code } of organisation.lines.map(({ reportsTo }) => reportsTo)) {
        expect(code === null || codes.has(code)).toBe(true);
      }
    }),
  );
});
