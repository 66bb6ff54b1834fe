import fc from 'fast-check';
import { languages } from '../../src/locales/say';
import { type Organisation } from '../../src/organisation/model';
import { deriveStructure } from '../../src/organisation/structure';
import { type Block, type Page } from '../../src/summary/page';
import { summariseRole } from '../../src/summary/summariseRole';
import { makeOrganisation, type LineSketch, type RoleSketch } from '../chart/makeOrganisation';
import { randomOrganisation } from '../chart/randomOrganisation';

type Options = Partial<Parameters<typeof summariseRole>[3]>;
type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

function summarise(organisation: Organisation, index: number, options: Options = {}): Page {
  return summariseRole(organisation, deriveStructure(organisation), index, { language: 'en', ...options });
}

function blocks<Kind extends Block['kind']>(page: Page, kind: Kind): BlockOf<Kind>[] {
  return page.blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
}

/** The facts of a page by label. */
function factsOf(page: Page): Record<string, string> {
  const facts = blocks(page, 'facts').flatMap((block) => block.facts);
  return Object.fromEntries(facts.map(({ label, value }) => [label, value]));
}

function notesOf(page: Page): string[] {
  return blocks(page, 'note').map(({ text }) => text);
}

/** The chart of a page as lines, the role itself starred. */
function chartOf(page: Page): string[] {
  return blocks(page, 'chart').flatMap(({ above, self, below }) => [...above, `*${self}`, ...below]);
}

function itemsOf(page: Page): BlockOf<'items'>['items'] {
  return blocks(page, 'items').flatMap(({ items }) => items);
}

const noManager = 'No administrative manager has been set for this role.';
const noDuties = 'The duties of this role have not been written yet.';

describe('who the role is', () => {
  const role: RoleSketch = {
    code: '5',
    title: 'منسق/ة المشروعات',
    titleEn: 'Projects coordinator',
    unit: 'وحدة أبحاث البيانات',
    track: 'المسار الفني',
    grade: 'ب',
    count: 2,
    kind: 'flexible',
    holders: ['سلمى', 'عمر'],
  };
  const organisation = makeOrganisation([role], [], [], { organisation: 'معهد البيانات' });

  it('is told in Arabic', () => {
    const page = summarise(organisation, 0, { language: 'ar', start: '2026-02-01' });
    expect(page).toMatchObject({
      role: '5',
      name: 'ملف الدور 5',
      rightToLeft: true,
      running: 'معهد البيانات · ملف الدور 5: منسق/ة المشروعات',
    });
    expect(page.blocks[0]).toEqual({
      kind: 'title',
      text: 'منسق/ة المشروعات',
      subtitle: 'Projects coordinator',
    });
    expect(factsOf(page)).toEqual({
      'رقم الدور': '5',
      الوحدة: 'وحدة أبحاث البيانات',
      المسار: 'المسار الفني',
      'نوع الدور': 'مرن',
      'الدرجة الوظيفية': 'ب',
      العدد: '2',
      الشاغل: 'سلمى، عمر',
      'تاريخ المباشرة': '2026-02-01',
    });
  });

  it('is told in English', () => {
    const page = summarise(organisation, 0);
    expect(page).toMatchObject({ name: 'Role 5', rightToLeft: false });
    expect(page.blocks[0]).toMatchObject({ text: 'Projects coordinator', subtitle: 'منسق/ة المشروعات' });
    expect(factsOf(page)).toMatchObject({ Holder: 'سلمى, عمر', Kind: 'Flexible' });
  });

  it.each<[string, RoleSketch, Options, string | undefined]>([
    ['whom HR names', { holders: ['A'] }, { holder: ' B ' }, 'B'],
    ['whom the workbook names', { holders: ['A', 'B', 'C'] }, {}, 'A, B, C'],
    ['nobody, where the workbook says so', { status: 'vacant' }, {}, 'Vacant'],
    ['left to be filled in, where the workbook says nothing', {}, {}, ''],
    ['whom HR typed on the page', { holders: ['A'] }, { typed: { holder: 'C' } }, 'C'],
    ['whom HR names now, whatever was typed', {}, { holder: 'B', typed: { holder: 'C' } }, 'B'],
  ])('the holder is %s', (_, sketch, options, holder) => {
    expect(factsOf(summarise(makeOrganisation([sketch]), 0, options)).Holder).toBe(holder);
  });

  it('is one page for a job share, whichever row is asked for', () => {
    const share: RoleSketch = { code: '2', title: 'محاسب/ة', titleEn: 'Accountant' };
    const shared = makeOrganisation([
      {},
      { ...share, holders: ['A'] },
      { ...share, holders: ['B'] },
      { ...share, holders: ['C'] },
    ]);
    expect(factsOf(summarise(shared, 2))).toMatchObject({ Holder: 'A, B, C', Posts: '3' });
    expect(summarise(shared, 3)).toEqual(summarise(shared, 1));
  });

  it.each<[string, RoleSketch, string, string, string]>([
    ['a slash and a colon', { titleEn: 'Trainer: data/archive' }, 'Trainer: data/archive', 'دور 1', 'Role 1'],
    ['no English title', { titleEn: '' }, 'دور 1', '', 'Role 1'],
    ['no title', { title: '', titleEn: '' }, 'Untitled (row 2)', '', 'Role 1'],
    ['no code', { code: '' }, 'Role 1', 'دور 1', 'Role 1'],
  ])('may have %s', (_, sketch, text, subtitle, name) => {
    const page = summarise(makeOrganisation([sketch]), 0);
    expect(page.blocks[0]).toEqual({ kind: 'title', text, subtitle });
    expect(page.name).toBe(name);
  });
});

describe('the relations', () => {
  const lines: LineSketch[] = [
    ['2', '1'],
    ['2', '1', 'deputising'],
    ['3', '2'],
    ['4', '2'],
    ['3', '4', 'technical'],
    ['5', '2', 'coordination'],
    ['2', '5', 'coordination'],
  ];
  const organisation = makeOrganisation([{}, {}, {}, {}, {}], lines);

  it.each<[number, Record<string, string>]>([
    [0, { Manages: 'Role 2 (2)', Deputy: 'Role 2 (2)' }],
    [
      1,
      {
        'Reports to': 'Role 1 (1)',
        'Deputises for': 'Role 1 (1)',
        Manages: 'Role 3 (3), Role 4 (4)',
        'Coordinates with': 'Role 5 (5)',
      },
    ],
    [2, { 'Reports to': 'Role 2 (2)', 'Takes technical direction from': 'Role 4 (4)' }],
    [3, { 'Reports to': 'Role 2 (2)', 'Gives technical direction to': 'Role 3 (3)' }],
    [4, { 'Coordinates with': 'Role 2 (2)' }],
  ])('of role %# are in words', (index, expected) => {
    const [, relations] = blocks(summarise(organisation, index), 'facts');
    expect(Object.fromEntries(relations!.facts.map(({ label, value }) => [label, value]))).toEqual(expected);
  });

  it('of the top say that it is the top', () => {
    const [text] = blocks(summarise(organisation, 0), 'paragraph');
    expect(text!.text).toBe('This role is at the top of the structure and reports to no other role.');
  });

  it('that are not there are said to be missing', () => {
    const [text] = blocks(summarise(makeOrganisation([{}, {}, {}], [['2', '1']]), 2), 'paragraph');
    expect(text!.text).toBe('No relation with another role is recorded.');
  });
});

describe('the place', () => {
  it('goes from the top down to the role and its reports', () => {
    const organisation = makeOrganisation(
      [{}, {}, {}, {}],
      [
        ['2', '1'],
        ['3', '2'],
        ['4', '2'],
      ],
    );
    expect(chartOf(summarise(organisation, 1))).toEqual([
      'Role 1 (1)',
      '*Role 2 (2)',
      'Role 3 (3)',
      'Role 4 (4)',
    ]);
  });

  it('is left out for a role that stands alone', () => {
    expect(chartOf(summarise(makeOrganisation([{}]), 0))).toEqual([]);
  });

  it('names each role of a ring once', () => {
    const organisation = makeOrganisation(
      [{}, {}, {}],
      [
        ['1', '2'],
        ['2', '3'],
        ['3', '1'],
      ],
    );
    expect(chartOf(summarise(organisation, 0))).toEqual(['Role 3 (3)', 'Role 2 (2)', '*Role 1 (1)']);
  });

  it('leaves the middle out of a long chain', () => {
    const roles = Array.from({ length: 14 }, (): RoleSketch => ({}));
    const lines = roles.slice(1).map((_, i): LineSketch => [String(i + 2), String(i + 1)]);
    const chain = chartOf(summarise(makeOrganisation(roles, lines), 13));
    expect(chain.slice(0, 3)).toEqual(['Role 1 (1)', '… (7 levels between)', 'Role 9 (9)']);
    expect(chain.at(-1)).toBe('*Role 14 (14)');
  });

  it('shows the first of many reports and says how many there are', () => {
    const roles = Array.from({ length: 15 }, (): RoleSketch => ({}));
    const lines = roles.slice(1).map((_, i): LineSketch => [String(i + 2), '1']);
    const chart = chartOf(summarise(makeOrganisation(roles, lines), 0));
    expect(chart).toHaveLength(1 + 12 + 1);
    expect(chart.at(-1)).toBe('… and 2 more');
  });
});

describe('the duties', () => {
  const withDuties = (numbers: readonly string[], lead = ''): Page =>
    summarise(
      makeOrganisation(
        [{ lead }],
        [],
        numbers.map((number, i) => ['1', number, `duty ${i}`] as const),
      ),
      0,
    );

  it.each([
    ['stand by their numbers', ['1', '10', '2', '3.10', '3', '3.2'], ['1', '2', '3', '3.2', '3.10', '10']],
    ['keep the order of the sheet where a number repeats', ['2', '1', '1'], ['2', '1', '1']],
    ['keep the order of the sheet where one is no number', ['2', 'أ', '1'], ['2', 'أ', '1']],
  ])('%s', (_, numbers, expected) => {
    expect(itemsOf(withDuties(numbers)).map(({ number }) => number)).toEqual(expected);
  });

  it('are led in, and parts stand a level deeper', () => {
    const page = withDuties(['1', '1.1'], 'The role leads the unit.');
    const at = page.blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Duties');
    expect(page.blocks.slice(at, at + 3)).toEqual([
      { kind: 'heading', text: 'Duties' },
      { kind: 'paragraph', text: 'The role leads the unit.' },
      {
        kind: 'items',
        items: [
          { number: '1', text: 'duty 0', level: 0 },
          { number: '1.1', text: 'duty 1', level: 1 },
        ],
      },
    ]);
  });
});

describe('what is open', () => {
  const duty = [
    ['1', '1', 'x'],
    ['2', '1', 'x'],
    ['3', '1', 'x'],
  ] as const;
  const pair: LineSketch[] = [['2', '1']];

  it.each<[string, RoleSketch, LineSketch[], string[]]>([
    ['nothing', {}, [...pair, ['3', '1']], []],
    ['no manager', {}, pair, [noManager]],
    ['no manager, which a body needs not', { kind: 'body' }, pair, []],
    ['no manager, which a marked top needs not', { markedTop: true }, pair, []],
    ['no manager, which an abolished role needs not', { status: 'abolished' }, pair, []],
    ['no title', { title: '', titleEn: '' }, [...pair, ['3', '1']], ['This role has no title yet.']],
    [
      'an unknown manager',
      {},
      [...pair, ['3', 'Ghost']],
      [noManager, 'This role is said to report to “Ghost”, but no role has that title or number.'],
    ],
    [
      'an unknown report',
      {},
      [...pair, ['3', '1'], ['Ghost', '3']],
      ['“Ghost” is said to report to this role, but no role has that title or number.'],
    ],
  ])('%s', (_, role, lines, expected) => {
    expect(notesOf(summarise(makeOrganisation([{}, {}, role], lines, duty), 2))).toEqual(expected);
  });

  it('says that duties are missing, except for a body', () => {
    expect(notesOf(summarise(makeOrganisation([{}, {}], pair), 0))).toEqual([noDuties]);
    expect(notesOf(summarise(makeOrganisation([{ kind: 'body' }, {}], pair), 0))).toEqual([]);
  });

  it('says that a ring stands above', () => {
    const organisation = makeOrganisation(
      [{}, {}, {}],
      [
        ['1', '2'],
        ['2', '1'],
        ['3', '1'],
      ],
      duty,
    );
    const ring =
      'The administrative lines above this role run in a ring and do not reach the top of the structure.';
    expect([0, 1, 2].map((index) => notesOf(summarise(organisation, index)))).toEqual([
      [ring],
      [ring],
      [ring],
    ]);
  });
});

describe('the foot', () => {
  it.each<[string, Options, string]>([
    ['what is known', {}, 'Institute · Version 3'],
    ['the day too', { today: '2026-05-04' }, 'Institute · Version 3 · Prepared on 2026-05-04'],
  ])('tells %s', (_, options, foot) => {
    const about = { organisation: 'Institute', version: '3', effectiveDate: '2026-01-01' };
    expect(summarise(makeOrganisation([{}], [], [], about), 0, options).foot).toBe(foot);
  });

  it('is empty where nothing is known', () => {
    expect(summarise(makeOrganisation([{}]), 0).foot).toBe('');
  });
});

describe('every page', () => {
  const duties = fc.array(
    fc.tuple(fc.nat(29), fc.constantFrom('1', '2', '3', '3.1', '10', 'أ', ''), fc.nat(10 ** 9)),
    { maxLength: 40 },
  );

  it('has each duty of the role in full and once, a name, and no empty fact', () => {
    fc.assert(
      fc.property(randomOrganisation, duties, fc.constantFrom(...languages), (made, written, language) => {
        const texts = new Map(written.map(([, , text], i) => [i, `اختصاص ${i} ${text}`]));
        const organisation: Organisation = {
          ...made,
          duties: makeOrganisation(
            made.roles,
            [],
            written.map(
              ([role, number], i) => [made.roles[role]?.code ?? '', number, texts.get(i)!] as const,
            ),
          ).duties,
        };
        organisation.roles.forEach(({ code }, index) => {
          const page = summarise(organisation, index, { language });
          const own = organisation.duties.filter((d) => code !== '' && d.role.code === code);
          expect(
            itemsOf(page)
              .map(({ text }) => text)
              .sort(),
          ).toEqual(own.map(({ text }) => text).sort());
          const facts = blocks(page, 'facts').flatMap((block) => block.facts);
          expect(facts.filter(({ value, field }) => value === '' && field === undefined)).toEqual([]);
          expect(page.name).not.toBe('');
          expect(chartOf(page).filter((step) => step.includes('*'))).toHaveLength(
            chartOf(page).length ? 1 : 0,
          );
        });
      }),
    );
  });
});
