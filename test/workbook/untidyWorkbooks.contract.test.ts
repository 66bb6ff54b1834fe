import { readOrganisation } from '../../src/operations/readOrganisation';
import { type Organisation } from '../../src/organisation/model';
import { withWorkbook } from '../../src/workbook/excel';
import { merged, openSheets, sheetOf, tableOver, type Written } from './untidyBooks';

/*
 * Workbooks as HR really keeps them, one oddity each, read through the real office.js. Each says what was read: roles
 * as `code title`, lines as `role>manager`, duties as `role.number text`, and whatever else the oddity is about.
 */

type Read = Readonly<{
  roles?: string;
  lines?: string;
  duties?: string;
  /** Fields of the roles, `code field=value`. */
  facts?: string;
  oddities?: string;
}>;

function told(organisation: Organisation): Required<Read> {
  const list = (texts: readonly string[]) => texts.join(' | ');
  const { roles, lines, duties, oddities } = organisation;
  const end = ({ code, written }: { code: string | null; written: string }) => code ?? `?${written}`;
  return {
    roles: list(roles.map(({ code, title }) => `${code} ${title}`)),
    lines: list(
      lines.map(
        ({ role, reportsTo, relation }) =>
          `${end(role)}>${end(reportsTo)}${relation === 'administrative' ? '' : ` ${relation}`}`,
      ),
    ),
    duties: list(duties.map(({ role, number, text }) => `${end(role)}.${number} ${text}`)),
    facts: list(
      roles.flatMap(({ code, unit, track, holders, status, markedTop, titleEn, kind, grade }) =>
        [
          unit && `unit=${unit}`,
          track && `track=${track}`,
          holders.length && `holders=${holders.join('+')}`,
          status && `status=${status}`,
          markedTop && 'top',
          titleEn && `titleEn=${titleEn}`,
          kind !== 'permanent' && `kind=${kind}`,
          grade && `grade=${grade}`,
        ]
          .filter((fact) => fact)
          .map((fact) => `${code} ${String(fact)}`),
      ),
    ),
    oddities: list(oddities.map(({ field, written, problem }) => `${field} ${written} ${problem}`)),
  };
}

const two: Written[][] = [
  ['Role no.', 'Title', 'Reports to'],
  [1, 'Director', null],
  [2, 'Archivist', 1],
];
const twoRead = { roles: '1 Director | 2 Archivist', lines: '2>1' };
const twoIn = (rows: Written[][]) => [sheetOf('Roles', rows)];

const workbooks: readonly [oddity: string, sheets: ReturnType<typeof sheetOf>[], read: Read][] = [
  ['nothing odd', twoIn(two), twoRead],
  [
    'title rows and blank rows above the header',
    twoIn([['Institute of Data'], [null, 'Human resources', null, 'June 2026'], [], ...two]),
    twoRead,
  ],
  ['the header in row 28', twoIn([...Array.from({ length: 27 }, () => ['']), ...two]), twoRead],
  [
    'cells that begin at D5',
    twoIn([[], [], [], [], ...two.map((row) => [null, null, null, ...row])]),
    twoRead,
  ],
  [
    'columns in another order, others between them',
    twoIn([
      ['Reports to', 'Salary', 'Title', 'Birthday', 'Role no.'],
      [null, 100, 'Director', 1, 1],
      [1, 50, 'Archivist', 2, 2],
    ]),
    twoRead,
  ],
  ['another name of the sheet', [sheetOf('HR-2026 v3 (final)', two)], twoRead],
  [
    'other sheets before it',
    [
      sheetOf('Budget', [
        ['Month', 'Sum'],
        ['May', 5],
      ]),
      sheetOf('x', two),
    ],
    twoRead,
  ],
  [
    'Arabic headers of another ministry',
    twoIn([
      ['كود الوظيفة', 'مسمى الوظيفة', 'الإدارة', 'الرئيس المباشر', 'اسم الموظف'],
      [1, 'المدير/ة العام/ة', null, null, 'سعاد'],
      [2, 'أمين/ة المكتبة', 'المكتبة', 1, 'علي'],
    ]),
    {
      roles: '1 المدير/ة العام/ة | 2 أمين/ة المكتبة',
      lines: '2>1',
      facts: '1 holders=سعاد | 2 unit=المكتبة | 2 holders=علي',
    },
  ],
  [
    'headers with marks, tatweel and other forms of letters',
    twoIn([
      ['رَقْم الـدور', 'المسمي الوظيفى', 'الوحده'],
      [1, 'مدير/ة', 'الإدارة'],
    ]),
    { roles: '1 مدير/ة', facts: '1 unit=الإدارة' },
  ],
  [
    'headers with explanations, stars and line breaks',
    twoIn([
      ['Role no.*', 'Title (as in the contract)', 'Reports\nto:'],
      [1, 'Director', null],
      [2, 'Archivist', 1],
    ]),
    twoRead,
  ],
  [
    'a slip of the pen in a header',
    twoIn([
      ['Rolle no.', 'Job Titel', 'Reprots to'],
      [1, 'Director', null],
      [2, 'Archivist', 1],
    ]),
    twoRead,
  ],
  [
    'both languages side by side',
    twoIn([
      ['الرقم', 'المسمى الوظيفي', 'Job title', 'الدرجة'],
      [1, 'مدير/ة', 'Director', 'A'],
    ]),
    { roles: '1 مدير/ة', facts: '1 titleEn=Director | 1 grade=A' },
  ],
  [
    'both languages in one header',
    twoIn([
      ['رقم الدور / Role no.', 'المسمى الوظيفي / Title', 'يتبع / Reports to'],
      [1, 'مدير/ة', null],
      [2, 'باحث/ة', 1],
    ]),
    { roles: '1 مدير/ة | 2 باحث/ة', lines: '2>1' },
  ],
  [
    'a header over two rows, groups above',
    twoIn([
      ['The role', null, 'Place', null],
      ['No.', 'Title', 'Unit', 'Reports to'],
      [1, 'Director', null, null],
      [2, 'Archivist', 'Archive', 1],
    ]),
    { ...twoRead, facts: '2 unit=Archive' },
  ],
  [
    'a header over two rows, words parted between them',
    [
      sheetOf('Roles', [
        ['Role', null, 'Reports', 'Unit'],
        ['no.', 'title', 'to', null],
        [1, 'Director', null, null],
        [2, 'Archivist', 1, 'Archive'],
      ]),
    ],
    { ...twoRead, facts: '2 unit=Archive' },
  ],
  [
    'header cells merged over two rows',
    [
      sheetOf(
        'Roles',
        [
          ['Role no.', 'Title', 'Administrative', null],
          [null, null, 'Reports to', 'Unit'],
          [1, 'Director', null, null],
          [2, 'Archivist', 1, 'Archive'],
        ],
        { merges: [merged(0, 0, 2, 1), merged(0, 1, 2, 1), merged(0, 2, 1, 2)] },
      ),
    ],
    { ...twoRead, facts: '2 unit=Archive' },
  ],
  [
    'cells merged down a column',
    [
      sheetOf(
        'Roles',
        [
          ['Role no.', 'Title', 'Unit', 'Reports to'],
          [1, 'Director', 'Office', null],
          [2, 'Archivist', 'Archive', 1],
          [3, 'Assistant', null, null],
          [4, 'Trainee', null, null],
        ],
        { merges: [merged(2, 2, 3, 1), merged(2, 3, 3, 1)] },
      ),
    ],
    {
      roles: '1 Director | 2 Archivist | 3 Assistant | 4 Trainee',
      lines: '2>1 | 3>1 | 4>1',
      facts: '1 unit=Office | 2 unit=Archive | 3 unit=Archive | 4 unit=Archive',
    },
  ],
  [
    'the role merged over its duties',
    [
      sheetOf('Roles', two),
      sheetOf(
        'Duties',
        [
          ['Role', 'No.', 'Duty'],
          ['Director', 1, 'Leads.'],
          [null, 2, 'Signs.'],
          ['Archivist', 1, 'Keeps.'],
        ],
        { merges: [merged(1, 0, 2, 1)] },
      ),
    ],
    { ...twoRead, duties: '1.1 Leads. | 1.2 Signs. | 2.1 Keeps.' },
  ],
  [
    'a heading across the columns for each unit',
    [
      sheetOf(
        'Roles',
        [
          ['Role no.', 'Title', 'Reports to'],
          ['Head office', null, null],
          [1, 'Director', null],
          ['Archive', null, null],
          [2, 'Archivist', 1],
        ],
        { merges: [merged(1, 0, 1, 3), merged(3, 0, 1, 3)] },
      ),
    ],
    { ...twoRead, facts: '1 unit=Head office | 2 unit=Archive' },
  ],
  ['blank rows between', twoIn([two[0]!, two[1]!, [], [' ', ''], two[2]!]), twoRead],
  [
    'subtotals and a total',
    twoIn([
      ['Role no.', 'Title', 'Posts', 'Reports to'],
      [1, 'Director', 1, null],
      [null, 'Subtotal', 1, null],
      [2, 'Archivist', 2, 1],
      ['Total', null, 3, null],
      [null, 'الإجمالي العام', 3, null],
    ]),
    twoRead,
  ],
  [
    'a role whose title begins like a total',
    twoIn([two[0]!, [1, 'Director', null], [2, 'Total Rewards Manager', 1]]),
    { roles: '1 Director | 2 Total Rewards Manager', lines: '2>1' },
  ],
  ['the header repeated further down', twoIn([two[0]!, two[1]!, two[0]!, two[2]!]), twoRead],
  [
    'remarks under the list',
    twoIn([...two, [], ['* as of June'], ['ملاحظة: تُراجع سنويًا'], ['Prepared by HR']]),
    twoRead,
  ],
  [
    'codes as Arabic-Indic digits in one sheet and numbers in the other',
    [
      sheetOf('الأدوار', [
        ['رقم الدور', 'المسمى الوظيفي', 'يتبع'],
        ['١', 'مدير/ة', null],
        ['۲', 'باحث/ة', 1],
      ]),
      sheetOf('الاختصاصات', [
        ['الدور', 'رقم الاختصاص', 'نص الاختصاص'],
        [2, '١', 'البحث'],
      ]),
    ],
    { roles: '1 مدير/ة | 2 باحث/ة', lines: '2>1', duties: '2.1 البحث' },
  ],
  [
    'codes as text with spaces, NBSP and bidi marks',
    twoIn([two[0]!, [' 1\u00a0', 'Director', null], ['\u200f2', 'Archivist ', '1\u200e']]),
    twoRead,
  ],
  ['managers named by title', twoIn([two[0]!, two[1]!, [2, 'Archivist', 'director ']]), twoRead],
  [
    'managers named by the holder',
    twoIn([
      ['Role no.', 'Title', 'Employee name', 'Line manager'],
      [1, 'Director', 'Salma Nour', null],
      [2, 'Archivist', 'Ali', 'salma  nour'],
    ]),
    { ...twoRead, facts: '1 holders=Salma Nour | 2 holders=Ali' },
  ],
  [
    'managers named by another name of the role',
    twoIn([
      ['Role no.', 'Title', 'Also called', 'Reports to'],
      [1, 'Director', 'Head; CEO', null],
      [2, 'Archivist', null, 'CEO'],
    ]),
    twoRead,
  ],
  [
    'a manager that no role is',
    twoIn([two[0]!, two[1]!, [2, 'Archivist', 'Chairman']]),
    { roles: '1 Director | 2 Archivist', lines: '2>?Chairman' },
  ],
  [
    'lines on a sheet of their own, under other names',
    [
      sheetOf(
        'Roles',
        two.map((row) => row.slice(0, 2)),
      ),
      sheetOf('Who reports to whom', [
        ['Subordinate', 'Manager', 'Relationship'],
        [2, 1, 'dotted line'],
        ['Archivist', 'Director', null],
      ]),
    ],
    { roles: '1 Director | 2 Archivist', lines: '2>1 coordination | 2>1' },
  ],
  [
    'a shared job on two rows',
    twoIn([
      ['Post Unique Reference', 'Name', 'Job Title', 'Unit', 'Reports to Senior Post'],
      ['P1', 'Ann', 'Head', 'HQ', 'XX'],
      ['P2', 'Bo', 'Clerk', 'HQ', 'P1'],
      ['P2', 'Cy', 'Clerk', 'HQ', 'P1'],
    ]),
    {
      roles: 'P1 Head | P2 Clerk | P2 Clerk',
      lines: 'P2>P1 | P2>P1',
      facts: 'P1 unit=HQ | P1 holders=Ann | P1 top | P2 unit=HQ | P2 holders=Bo | P2 unit=HQ | P2 holders=Cy',
    },
  ],
  [
    'vacant and eliminated in place of names',
    twoIn([
      ['Code', 'Position', 'Incumbent'],
      ['1', 'Director', 'Vacant'],
      ['2', 'Clerk', 'Eliminated'],
      ['3', 'أمين', 'شاغر'],
    ]),
    {
      roles: '1 Director | 2 Clerk | 3 أمين',
      facts: '1 status=vacant | 2 status=abolished | 3 status=vacant',
    },
  ],
  [
    'formulas: their values are read',
    twoIn([
      two[0]!,
      two[1]!,
      [
        { formula: '=A2+1', value: 2 },
        { formula: '=UPPER("archivist")', value: 'Archivist' },
        { formula: '=A2', value: 1 },
      ],
    ]),
    twoRead,
  ],
  [
    'errors in cells',
    twoIn([two[0]!, two[1]!, [2, 'Archivist', '#REF!'], ['#N/A', 'Clerk', 1]]),
    {
      roles: '1 Director | 2 Archivist |  Clerk',
      lines: '>1',
      oddities: 'reportsTo #REF! cell-error | code #N/A cell-error',
    },
  ],
  ['rows hidden by a filter', [sheetOf('Roles', two, { rows: new Map([[2, { hidden: true }]]) })], twoRead],
  [
    'a very hidden sheet',
    [sheetOf('Front', [['Hello']]), sheetOf('Roles', two, { visibility: 'VeryHidden' })],
    twoRead,
  ],
  [
    'an old hidden copy before the sheet in use',
    [
      sheetOf('Old list', [two[0]!, [9, 'Old director', null], [8, 'x', 9]], { visibility: 'Hidden' }),
      sheetOf('New list', two),
    ],
    twoRead,
  ],
  ['a protected sheet', [sheetOf('Roles', two, { protection: { protected: true, options: {} } })], twoRead],
  [
    'an Excel table with a totals row, and notes beside it',
    [
      sheetOf(
        'Roles',
        [
          ['Staff list', null, null, null, 'Legend'],
          ...two.map((row, index) => [...row, null, `note ${index}`]),
          ['Total', 2, null, null, 'note'],
        ],
        {
          tables: [
            tableOver(
              'Staff',
              { row: 1, column: 0, rows: 4, columns: 3 },
              ['Role no.', 'Title', 'Reports to'],
              true,
            ),
          ],
        },
      ),
    ],
    twoRead,
  ],
  [
    'two tables side by side on one sheet',
    [
      sheetOf(
        'HR',
        [
          ['Role no.', 'Title', null, 'Role', 'Reports to'],
          [1, 'Director', null, 2, 1],
          [2, 'Archivist', null, null, null],
        ],
        {
          tables: [
            tableOver('A', { row: 0, column: 0, rows: 3, columns: 2 }, ['Role no.', 'Title']),
            tableOver('Bb', { row: 0, column: 3, rows: 2, columns: 2 }, ['Role', 'Reports to']),
          ],
        },
      ),
    ],
    twoRead,
  ],
  [
    'two plain lists side by side on one sheet',
    [
      sheetOf('HR', [
        ['Role no.', 'Title', null, 'Role', 'Duty'],
        [1, 'Director', null, 1, 'Leads.'],
        [2, 'Archivist', null, 2, 'Keeps.'],
      ]),
    ],
    { roles: '1 Director | 2 Archivist', duties: '1. Leads. | 2. Keeps.' },
  ],
  [
    'two plain lists under one another on one sheet',
    [
      sheetOf('HR', [
        ['Roles'],
        ['Role no.', 'Title'],
        [1, 'Director'],
        [2, 'Archivist'],
        [],
        ['Duties'],
        ['Role', 'Duty'],
        [1, 'Leads.'],
      ]),
    ],
    { roles: '1 Director | 2 Archivist', duties: '1. Leads.' },
  ],
  [
    'a number that lost its zero',
    [
      sheetOf('Roles', two),
      sheetOf('Tasks', [
        ['Role code', 'No.', 'Task'],
        ...[1.8, 1.9, 1.1].map((number) => [2, number, `Part ${number}`]),
      ]),
    ],
    {
      ...twoRead,
      duties: '2.1.8 Part 1.8 | 2.1.9 Part 1.9 | 2.1.10 Part 1.1',
      oddities: 'number 1.1 lost-zero',
    },
  ],
  [
    'long dashes, brackets and no-break spaces in titles',
    twoIn([two[0]!, [1, 'Director\u00a0–  acting (A)', null], [2, 'Archivist', 'director – acting (a)']]),
    { roles: '1 Director – acting (A) | 2 Archivist', lines: '2>1' },
  ],
  [
    'a word outside the list of kinds',
    twoIn([
      ['Role no.', 'Title', 'Kind'],
      [1, 'Director', 'full time'],
      [2, 'Board', 'هيئة'],
    ]),
    { roles: '1 Director | 2 Board', facts: '2 kind=body', oddities: 'kind full time unknown-value' },
  ],
  [
    'presentation forms, as copied from a PDF',
    twoIn([
      ['رقم الدور', 'المسمى الوظيفي', 'يتبع'],
      [1, 'مدير/ة المعهد', null],
      [2, 'باحث/ة', 'ﻣﺪﻳﺮ/ة اﻟﻤﻌﻬﺪ'],
    ]),
    { roles: '1 مدير/ة المعهد | 2 باحث/ة', lines: '2>1' },
  ],
  [
    'the same line in the roles and in the lines',
    [
      sheetOf('Roles', two),
      sheetOf('Reporting lines', [
        ['Role', 'Reports to', 'Basis'],
        [2, 1, '2.1'],
      ]),
    ],
    twoRead,
  ],
];

it('are at least forty', () => {
  expect(workbooks.length).toBeGreaterThanOrEqual(40);
});

test.each(workbooks)('%s', async (_, sheets, read) => {
  openSheets(...sheets);
  const { organisation } = await withWorkbook((context) => readOrganisation(context));
  const empty = { roles: '', lines: '', duties: '', oddities: '' };
  expect(told(organisation)).toMatchObject({ ...empty, ...read });
});

describe('what is worth a mention', () => {
  it('is that rows or the sheet are hidden', async () => {
    openSheets(
      sheetOf('Front', [['Hello']]),
      sheetOf('Roles', two, { visibility: 'Hidden', rows: new Map([[2, { hidden: true }]]) }),
    );
    const { organisation } = await withWorkbook((context) => readOrganisation(context));
    expect(organisation.layout.roles).toMatchObject({ isHidden: true, hasHiddenRows: true });
  });
});

describe('merged cells', () => {
  const rows: Written[][] = [
    ['Role no.', 'Title', 'Unit'],
    [1, 'Director', 'Office'],
    [2, 'Archivist', null],
  ];
  const book = () => sheetOf('Roles', rows, { merges: [merged(1, 2, 2, 1)] });

  it('are asked for only when a person pressed something: it clears the undo list', async () => {
    openSheets(book());
    const { organisation } = await withWorkbook((context) => readOrganisation(context, false));
    expect(organisation.roles.map(({ unit }) => unit)).toEqual(['Office', '']);
  });

  it('are told by their first cell, and cost one round trip', async () => {
    const { excel } = openSheets(book());
    const before = excel.requests.syncs;
    const { tables } = await withWorkbook((context) => readOrganisation(context));
    expect(tables.rows.roles?.[1]?.inherited).toEqual({ unit: 2 });
    expect(excel.requests.syncs - before).toBe(3);
  });

  it('are asked for in pieces that Excel answers', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => [
      index + 1,
      `Role ${index + 1}`,
      index % 2 ? null : index,
    ]);
    const merges = Array.from({ length: 1500 }, (_, index) => merged(1 + index * 2, 2, 2, 1));
    openSheets(sheetOf('Roles', [rows[0]!, ...many], { merges }));
    const { organisation } = await withWorkbook((context) => readOrganisation(context));
    expect(organisation.roles.at(-1)).toMatchObject({ unit: '2998' });
  });
});
