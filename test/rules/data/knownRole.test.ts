import { validate } from '../../../src/rules/engine';
import { knownRole } from '../../../src/rules/data/knownRole';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const roles = [
  { code: 1, title: 'مدير', holder: 'منى' },
  { code: 2, title: 'باحث' },
  { code: 3, title: 'باحث' },
];

testRule(knownRole, {
  accepts: {
    'codes, titles and holders that are there': {
      roles,
      duties: [{ role: '١', text: 'ن' }],
      lines: [
        { role: 2, reportsTo: 'مدير' },
        { role: 3, reportsTo: 'منى' },
      ],
    },
    'the top mark': {
      roles: [{ ...roles[0]!, reportsTo: 'XX' }, roles[1]!],
      lines: [{ role: 2, reportsTo: 'xx' }],
    },
    'names left empty, which data/required reports': { roles, duties: [{ text: 'ن' }], lines: [{ role: 2 }] },
    'an abolished role': {
      roles: [{ ...roles[0]!, status: 'ملغى' }, roles[1]!],
      lines: [{ role: 2, reportsTo: 1 }],
    },
    'a role without a code, by its title': {
      roles: [{ title: 'مدير' }],
      duties: [{ role: 'مدير', text: 'ن' }],
    },
  },
  rejects: {
    'a manager who is not there': [
      { roles, lines: [{ role: 2, reportsTo: 9 }] },
      {
        message: 'unknown',
        at: 'خطوط التبعية!B2',
        subject: 'role:9',
        role: '2',
        values: { name: '9', count: 1 },
      },
    ],
    'a manager in the role’s own row': [
      { roles: [...roles, { code: 4, title: 'محاسب', reportsTo: 'مديرة' }] },
      { message: 'unknown', at: 'الأدوار!N5', role: '4' },
    ],
    'a duty of a role that is not there': [
      { roles, duties: [{ role: 'محاسب', text: 'ن' }] },
      { message: 'unknown', at: 'الاختصاصات!A2', subject: 'role:محاسب' },
    ],
    'one missing role that many rows name, once': [
      {
        roles,
        duties: [
          { role: 9, number: 1, text: 'ن' },
          { role: '٩', number: 2, text: 'س' },
        ],
        lines: [
          { role: 9, reportsTo: 1 },
          { role: 2, reportsTo: '9 ' },
        ],
      },
      {
        message: 'unknown',
        at: 'خطوط التبعية!A2',
        subject: 'role:9',
        related: ['خطوط التبعية!B3', 'الاختصاصات!A2', 'الاختصاصات!A3'],
        values: { count: 4 },
      },
    ],
    'a title that several roles bear': [
      { roles, lines: [{ role: 1, reportsTo: 'باحث' }] },
      { message: 'ambiguous', at: 'خطوط التبعية!B2', values: { codes: '2 · 3' } },
    ],
    'a title with a slip, mended in every cell as its column names roles': [
      {
        roles: [...roles.slice(0, 2), { code: 4, title: 'محاسب/ة الرواتب' }],
        duties: [{ role: 'محاسب/ة الروتب', number: 1, text: 'ن' }],
        lines: [
          { role: 'محاسب/ة الروتب', reportsTo: 1 },
          { role: 2, reportsTo: 1 },
          { role: 3, reportsTo: 1 },
        ].slice(0, 2),
      },
      {
        message: 'unknown',
        at: 'خطوط التبعية!A2',
        fixes: ['write'],
        writes: ['خطوط التبعية!A2=4', 'الاختصاصات!A2=محاسب/ة الرواتب'],
      },
    ],
    'a code in other signs': [
      {
        language: 'en',
        roles: [{ code: 'R-05', title: 'A' }],
        duties: [{ role: 'r5', number: 1, text: 'x' }],
      },
      { message: 'unknown', at: 'Duties!A2', writes: ['Duties!A2=R-05'] },
    ],
    'a manager like the role itself: no fix, it would report to itself': [
      { roles: [{ code: 1, title: 'مدير المركز', reportsTo: 'مدير المركر' }] },
      { message: 'unknown', at: 'الأدوار!N2', fixes: [] },
    ],
    'a manager like one below: no fix, it would close a ring': [
      {
        roles: [
          { code: 1, title: 'مدير المركز', reportsTo: 'نائب المدبر' },
          { code: 2, title: 'نائب المدير', reportsTo: 1 },
        ],
      },
      { message: 'unknown', at: 'الأدوار!N2', fixes: [] },
    ],
    'the top mark for a role that is not there': [
      { roles, lines: [{ role: 9, reportsTo: 'XX' }] },
      { message: 'unknown', at: 'خطوط التبعية!A2', values: { name: '9' } },
    ],
  },
});

it.each([
  ['no role', {}, 'skip.no-roles'],
  ['no row that names one', { roles }, 'skip.no-references'],
])('is skipped where there is %s', (_, tables, why) => {
  expect(validate(buildSheets(tables), [knownRole]).skipped).toEqual([{ rule: knownRole.id, why }]);
});
