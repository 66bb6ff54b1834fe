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
