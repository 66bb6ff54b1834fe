import { some } from '../../../src/rules/duties/some';
import { validate } from '../../../src/rules/engine';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const roles = [
  { code: 1, title: 'مدير', reportsTo: 'XX' },
  { code: 2, title: 'أمين/ة المكتبة', reportsTo: 1 },
];
const duty = (role: number | string, number = 1) => ({ role, number, text: `عمل ${role}.${number}` });

testRule(some, {
  accepts: {
    'roles with duties': { roles, duties: [duty(1), duty('٢')] },
    'bodies and abolished roles': {
      roles: [
        ...roles.slice(0, 1),
        { code: 'B1', title: 'مجلس', kind: 'هيئة' },
        { code: 3, title: 'ج', status: 'ملغى' },
      ],
      duties: [duty(1)],
    },
    'the holders of one shared job': {
      roles: [roles[0]!, { ...roles[1]!, holder: 'منى' }, { ...roles[1]!, holder: 'علي' }],
      duties: [duty(1), duty(2)],
    },
    'a role whose duties stand under its mistyped title, which data/known-role reports': {
      roles,
      duties: [duty(1), duty('أمين/ة المكتة')],
    },
    'a role without a number, which data/required reports': {
      roles: [...roles, { title: 'ج' }],
      duties: [duty(1), duty(2)],
    },
  },
  rejects: {
    'a role without any': [
      { roles, duties: [duty(1)] },
      { message: 'none', at: 'الأدوار!A3', subject: 'role:2', role: '2' },
    ],
    'a role whose duties name somebody else': [
      { roles, duties: [duty(1), duty('حارس/ة')] },
      { message: 'none', at: 'الأدوار!A3' },
    ],
    'each of several': [
      { language: 'en', roles: [...roles, { code: 3, title: 'C', kind: 'flexible' }], duties: [duty(1)] },
      { message: 'none', at: 'Roles!A3' },
      { message: 'none', at: 'Roles!A4' },
    ],
  },
});

it.each([
  ['no duties', { roles, duties: [] }, 'skip.no-duties'],
  ['no roles', { roles: [{ code: 'B1', title: 'مجلس', kind: 'هيئة' }], duties: [duty(1)] }, 'skip.no-roles'],
])('is skipped where there are %s', (_, tables, why) => {
  expect(validate(buildSheets(tables), [some]).skipped).toEqual([{ rule: some.id, why }]);
});
