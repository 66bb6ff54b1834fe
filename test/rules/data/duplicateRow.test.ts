import { duplicateRow } from '../../../src/rules/data/duplicateRow';
import { testRule } from '../table';

const roles = [
  { code: 1, title: 'مدير', reportsTo: 'XX' },
  { code: 2, title: 'باحث', reportsTo: 1 },
];

testRule(duplicateRow, {
  accepts: {
    'rows that differ in one cell': {
      roles: [...roles, { code: 2, title: 'باحث', reportsTo: 1, holder: 'منى' }],
      lines: [
        { role: 2, reportsTo: 1 },
        { role: 2, reportsTo: 1, basis: '2.1' },
      ],
    },
    'rows without what they are about': {
      roles: [{ title: 'مدير' }, { title: 'مدير' }],
      duties: [
        { role: 1, text: '' },
        { role: 1, text: '' },
      ],
    },
    'one duty under two roles': {
      roles,
      duties: [
        { role: 1, number: 1, text: 'يعد الخطة' },
        { role: 2, number: 1, text: 'يعد الخطة' },
      ],
    },
  },
  rejects: {
    'a role’s row that stands twice': [
      { roles: [...roles, roles[1]!] },
      {
        message: 'roles',
        at: 'الأدوار!A4',
        related: ['الأدوار!A3'],
        values: { count: 2, row: 3, name: '2' },
        fixes: ['delete-rows'],
        writes: ['الأدوار!-4'],
      },
    ],
    'rows that differ in digits, marks and spaces only': [
      {
        roles,
        duties: [
          { role: '2', number: '1', text: 'إعداد الخطة السنوية' },
          { role: '٢', number: '١', text: 'اعداد  الخطّة السنوية ' },
        ],
      },
      { message: 'duties', at: 'الاختصاصات!A3', writes: ['الاختصاصات!-3'] },
    ],
    'three rows as one finding': [
      {
        language: 'en',
        roles,
        lines: [1, 2, 3].map(() => ({ role: 2, reportsTo: 1, relation: 'technical' })),
      },
      {
        message: 'lines',
        at: 'Reporting lines!A3',
        related: ['Reporting lines!A2', 'Reporting lines!A4'],
        values: { count: 3 },
        writes: ['Reporting lines!-3', 'Reporting lines!-4'],
      },
    ],
    'units and waivers': [
      {
        roles,
        units: [{ name: 'البحث' }, { name: 'البحث' }],
        waivers: [1, 2].map(() => ({ rule: 'structure/span', subject: 'role:1', reason: 'صغير' })),
      },
      { message: 'units', at: 'الوحدات!A3' },
      { message: 'waivers', at: 'الاستثناءات!A3' },
    ],
  },
});
