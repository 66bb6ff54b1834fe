import { oneManager } from '../../../src/rules/structure/oneManager';
import { testRule } from '../table';

const roles = [
  { code: 1, title: 'مدير', reportsTo: 'XX' },
  { code: 2, title: 'نائب', reportsTo: 1 },
  { code: 3, title: 'باحث' },
];

testRule(oneManager, {
  accepts: {
    'one manager each': { roles, lines: [{ role: 3, reportsTo: 2 }] },
    'many lines of other relations': {
      roles,
      lines: [
        { role: 3, reportsTo: 2, relation: 'إدارية' },
        { role: 3, reportsTo: 1, relation: 'فنية' },
        { role: 2, reportsTo: 1, relation: 'إنابة' },
      ],
    },
    'one line in the role’s row and in the lines sheet': {
      roles,
      lines: [
        { role: 2, reportsTo: 1 },
        { role: 3, reportsTo: 1 },
      ],
    },
    'a second manager who is abolished': {
      roles: [...roles, { code: 4, title: 'ملغى', status: 'ملغى' }],
      lines: [
        { role: 3, reportsTo: 1 },
        { role: 3, reportsTo: 4 },
      ],
    },
    'the holders of one shared job': {
      roles: [
        ...roles,
        { code: 4, title: 'ج', reportsTo: 1, holder: 'أ' },
        { code: 4, title: 'ج', reportsTo: 1, holder: 'ب' },
      ],
      lines: [{ role: 3, reportsTo: 1 }],
    },
  },
  rejects: {
    'two managers in the lines sheet: all but the first become technical': [
      {
        roles,
        lines: [
          { role: 3, reportsTo: 2, relation: 'إدارية' },
          { role: 3, reportsTo: 1, relation: 'إدارية' },
        ],
      },
      {
        message: 'several',
        at: 'خطوط التبعية!B3',
        subject: 'role:3',
        role: '3',
        related: ['خطوط التبعية!B2'],
        values: { count: 2, managers: 'نائب (2) · مدير (1)' },
        fixes: ['technical'],
        writes: ['خطوط التبعية!C3=فنية'],
      },
    ],
    'a manager in the role’s row and another in the lines sheet': [
      {
        language: 'en',
        roles,
        lines: [
          { role: 3, reportsTo: 1 },
          { role: 2, reportsTo: 3 },
        ]
          .slice(0, 1)
          .concat({ role: 2, reportsTo: 3 }),
      },
      {
        message: 'several',
        at: 'Reporting lines!B3',
        role: '2',
        related: ['Roles!N3'],
        writes: ['Reporting lines!C3=Technical'],
      },
    ],
    'three managers, once; no fix where lines have no relation': [
      {
        roles: [...roles, { code: 4, title: 'رئيس', reportsTo: 1 }],
        lines: [
          { role: 3, reportsTo: 1 },
          { role: 3, reportsTo: 2 },
          { role: 3, reportsTo: 4 },
        ],
        columns: { lines: ['role', 'reportsTo'] },
      },
      {
        message: 'several',
        at: 'خطوط التبعية!B3',
        related: ['خطوط التبعية!B2', 'خطوط التبعية!B4'],
        values: { count: 3 },
        fixes: [],
      },
    ],
    'a second line by the manager’s title': [
      {
        roles,
        lines: [
          { role: 'باحث', reportsTo: 'مدير', relation: 'إدارية' },
          { role: 3, reportsTo: 'نائب' },
        ],
      },
      { message: 'several', at: 'خطوط التبعية!B3', writes: ['خطوط التبعية!C3=فنية'] },
    ],
  },
});
