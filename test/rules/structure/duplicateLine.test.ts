import { duplicateLine } from '../../../src/rules/structure/duplicateLine';
import { testRule } from '../table';

const roles = [
  { code: 1, title: 'مدير', reportsTo: 'XX' },
  { code: 2, title: 'نائب', reportsTo: 1 },
  { code: 3, title: 'باحث', reportsTo: 2 },
];

testRule(duplicateLine, {
  accepts: {
    'lines of different relations': {
      roles,
      lines: [
        { role: 3, reportsTo: 1, relation: 'فنية' },
        { role: 3, reportsTo: 1, relation: 'تنسيق' },
        { role: 2, reportsTo: 1, relation: 'إنابة' },
      ],
    },
    'a line in the role’s row that the lines sheet explains': {
      roles,
      lines: [{ role: 2, reportsTo: 1, basis: '1.1' }],
    },
    'a row that repeats another wholly, which data/duplicate-row reports': {
      roles,
      lines: [
        { role: 3, reportsTo: 1, relation: 'فنية' },
        { role: 3, reportsTo: 1, relation: 'فنية' },
      ],
    },
    'coordination between two who do not report to one another': {
      roles: [...roles, { code: 4, title: 'ج', reportsTo: 1 }],
      lines: [{ role: 4, reportsTo: 3, relation: 'تنسيق' }],
    },
  },
  rejects: {
    'one line with two bases: the second goes, its basis stays': [
      {
        roles,
        lines: [
          { role: 3, reportsTo: 1, relation: 'فنية', basis: '3.1' },
          { role: 3, reportsTo: 1, relation: 'فنية', basis: '3.2' },
        ],
      },
      {
        message: 'repeated',
        at: 'خطوط التبعية!B3',
        subject: 'line:3>1',
        related: ['خطوط التبعية!B2'],
        values: { count: 2 },
        fixes: ['delete-line'],
        writes: ['خطوط التبعية!D2=3.1؛ 3.2', 'خطوط التبعية!-3'],
      },
    ],
    'coordination beside the administrative line, either way round': [
      {
        roles,
        lines: [
          { role: 3, reportsTo: 2, relation: 'تنسيق' },
          { role: 1, reportsTo: 2, relation: 'تنسيق' },
        ],
      },
      {
        message: 'coordination',
        at: 'خطوط التبعية!B2',
        related: ['الأدوار!N4'],
        writes: ['خطوط التبعية!-2'],
      },
      {
        message: 'coordination',
        at: 'خطوط التبعية!B3',
        related: ['الأدوار!N3'],
        writes: ['خطوط التبعية!-3'],
      },
    ],
    'one line by code and by title': [
      {
        language: 'en',
        roles: [
          { code: 1, title: 'Head', reportsTo: 'XX' },
          { code: 2, title: 'Clerk' },
        ],
        lines: [
          { role: 2, reportsTo: 1 },
          { role: 'Clerk', reportsTo: 'Head', notes: 'again' },
        ],
      },
      { message: 'repeated', at: 'Reporting lines!B3', writes: ['Reporting lines!-3'] },
    ],
  },
});
