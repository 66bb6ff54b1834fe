import { validate } from '../../../src/rules/engine';
import { oneTop } from '../../../src/rules/structure/oneTop';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const body = { code: 'B1', title: 'مجلس', kind: 'هيئة' };
const [one, two, three] = [
  { code: 1, title: 'مدير' },
  { code: 2, title: 'نائب' },
  { code: 3, title: 'باحث' },
];
const lines = [
  { role: 2, reportsTo: 1 },
  { role: 3, reportsTo: 1 },
];

testRule(oneTop, {
  accepts: {
    'one role under a body': {
      roles: [body, one, two, three],
      lines: [...lines, { role: 1, reportsTo: 'B1' }],
    },
    'one marked role whose row is repeated, which data/unique-code reports': {
      roles: [{ ...one, reportsTo: 'XX' }, { ...one, reportsTo: 'XX' }, two, three],
      lines,
    },
    'one marked role': { roles: [{ ...one, reportsTo: 'XX' }, two, three], lines },
    'neither: the root of the largest tree is the top': { roles: [one, two, three], lines },
    'two bodies, one over the other': {
      roles: [
        body,
        { code: 'B2', title: 'لجنة', kind: 'هيئة', reportsTo: 'B1' },
        { ...one, reportsTo: 'B2' },
      ],
    },
    'a second role with a technical line to the body': {
      roles: [body, one, two],
      lines: [lines[0]!, { role: 1, reportsTo: 'B1' }, { role: 2, reportsTo: 'B1', relation: 'فنية' }],
    },
    'one job at the top that two share': {
      roles: [
        { ...one, holder: 'منى', reportsTo: 'XX' },
        { ...one, holder: 'علي', reportsTo: 'XX' },
      ],
    },
    'a top that is lost in a ring, which structure/no-cycle reports': {
      roles: [body, { ...one, reportsTo: 2 }, two],
      lines: [lines[0]!],
    },
    'a top whose manager is unknown, which data/known-role reports': {
      roles: [body, { ...one, reportsTo: 'لجنة' }, two],
      lines: [lines[0]!],
    },
  },
  rejects: {
    'a body to which nobody reports': [
      { roles: [body, one, two, three], lines, columns: { roles: ['title', 'code', 'kind'] } },
      {
        message: 'none',
        at: 'الأدوار!B3',
        severity: 'error',
        subject: 'role:1',
        values: { role: 'مدير (1)', below: 2 },
      },
    ],
    'two roles under a body': [
      {
        roles: [body, one, two],
        lines: [
          { role: 1, reportsTo: 'B1' },
          { role: 2, reportsTo: 'B1' },
        ],
      },
      {
        message: 'several',
        at: 'خطوط التبعية!B2',
        severity: 'warning',
        related: ['خطوط التبعية!B3'],
        values: { count: 2, value: 1, roles: 'مدير (1) · نائب (2)' },
      },
    ],
    'two marked roles': [
      {
        roles: [
          { ...one, reportsTo: 'XX' },
          { ...two, reportsTo: 'xx' },
        ],
      },
      { message: 'several', at: 'الأدوار!N2', severity: 'warning', related: ['الأدوار!N3'] },
    ],
    'more roles at the top than can be named': [
      { roles: Array.from({ length: 12 }, (_, i) => ({ code: i, title: `دور ${i}`, reportsTo: 'XX' })) },
      {
        message: 'several',
        at: 'الأدوار!N2',
        values: { count: 12, roles: expect.stringMatching(/· …$/) as string },
      },
    ],
  },
});

it('leaves a workbook with several tops ready to share: that is a warning', () => {
  const sheets = buildSheets({
    roles: [
      { ...one, reportsTo: 'XX' },
      { ...two, reportsTo: 'XX' },
    ],
  });
  expect(validate(sheets)).toMatchObject({ ready: true, counts: { error: 0, warning: 1 } });
});
