import { validate } from '../../../src/rules/engine';
import { placed } from '../../../src/rules/structure/placed';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const body = { code: 'B1', title: 'مجلس', kind: 'هيئة' };
const [one, two, three, four] = [
  { code: 1, title: 'مدير' },
  { code: 2, title: 'نائب' },
  { code: 3, title: 'باحث' },
  { code: 4, title: 'محاسب' },
];
const top = { ...one, reportsTo: 'XX' };

testRule(placed, {
  accepts: {
    'a tree': { roles: [top, { ...two, reportsTo: 1 }, { ...three, reportsTo: 2 }] },
    'governing bodies': { roles: [body, { ...one, reportsTo: 'B1' }] },
    'flexible and temporary roles without a line': {
      roles: [top, { ...two, kind: 'مرن' }, { ...three, kind: 'مؤقت' }, { ...four, reportsTo: 1 }],
    },
    'an abolished role without a line': {
      roles: [top, { ...two, reportsTo: 1 }, { ...three, status: 'ملغى' }],
    },
    'a role whose manager is abolished, which structure/abolished reports': {
      roles: [
        top,
        { ...two, reportsTo: 1, status: 'ملغى' },
        { ...three, reportsTo: 2 },
        { ...four, reportsTo: 3 },
      ],
    },
    'a role whose manager’s cell holds an error, which data/cell-error reports': {
      roles: [top, { ...two, reportsTo: { error: '#REF!' } }],
    },
    'roles whose trouble another rule explains': {
      roles: [
        top,
        { ...two, reportsTo: 'غائب' },
        { ...three, reportsTo: 3 },
        { ...four, reportsTo: 5 },
        { code: 5, title: 'أ', reportsTo: 4 },
      ],
    },
    'the likeliest top where nobody reports to the body, which structure/one-top reports': {
      roles: [body, one, { ...two, reportsTo: 1 }],
    },
    'a large branch whose manager is mistyped, and the top without a mark': {
      roles: [
        one,
        { ...two, reportsTo: 1 },
        { ...three, reportsTo: 'غائب' },
        { ...four, reportsTo: 3 },
        { code: 5, title: 'أ', reportsTo: 4 },
      ],
    },
  },
  rejects: {
    'a role without a line': [
      { roles: [top, { ...two, reportsTo: 1 }, three] },
      { message: 'no-manager', at: 'الأدوار!N4', subject: 'role:3', role: '3', values: { below: 0 } },
    ],
    'the root of a smaller tree, but none of the roles below it': [
      {
        roles: [
          one,
          { ...two, reportsTo: 1 },
          { code: 5, title: 'أ', reportsTo: 2 },
          three,
          { ...four, reportsTo: 3 },
        ],
      },
      { message: 'no-manager', at: 'الأدوار!N5', values: { role: 'باحث (3)', below: 1 } },
    ],
    'a role with a technical line only': [
      {
        roles: [body, one, two],
        lines: [
          { role: 1, reportsTo: 'B1' },
          { role: 2, reportsTo: 1, relation: 'فنية' },
        ],
        columns: { roles: ['title', 'code', 'kind'] },
      },
      { message: 'no-manager', at: 'الأدوار!B4' },
    ],
    'an orphan beside the likeliest top': [
      { roles: [body, one, { ...two, reportsTo: 1 }, three] },
      { message: 'no-manager', at: 'الأدوار!N5', role: '3' },
    ],
    'a top that was not marked beside a ring': [
      { roles: [body, one, { ...two, reportsTo: 3 }, { ...three, reportsTo: 2 }] },
      { message: 'no-manager', at: 'الأدوار!N3', role: '1' },
    ],
  },
});

it.each([
  ['no roles', { roles: [body] }, 'skip.no-roles'],
  ['no lines', { roles: [one, two], lines: [] }, 'skip.no-lines'],
  [
    'technical lines only',
    { roles: [one, two], lines: [{ role: 1, reportsTo: 2, relation: 'فنية' }] },
    'skip.no-lines',
  ],
])('is skipped where there are %s', (_, tables, why) => {
  expect(validate(buildSheets(tables), [placed]).skipped).toEqual([{ rule: placed.id, why }]);
});
