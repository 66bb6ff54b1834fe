import { knownValue } from '../../../src/rules/data/knownValue';
import { testRule } from '../table';

const role = { code: 1, title: 'مدير', reportsTo: 'XX' };

testRule(knownValue, {
  accepts: {
    'values of the lists in both languages': {
      roles: [
        { ...role, kind: 'دائم', status: 'Filled', rank: '١', count: 2 },
        { code: 2, title: 'ب', kind: 'flexible', status: 'شاغرة' },
      ],
      lines: [{ role: 2, reportsTo: 1, relation: 'dotted line' }],
      units: [{ name: 'البحث', ownBylaw: 'نعم' }],
    },
    'empty cells': { roles: [{ ...role, kind: '', status: ' ', rank: '' }] },
    'the severities of rules': {
      roles: [role],
      rules: [{ rule: 'structure/span', severity: 'Warning', value: 9 }],
    },
    thousands: { roles: [{ ...role, count: '1٬200' }] },
  },
  rejects: {
    'a relation with a slip, in every cell, mended as the workbook writes it': [
      {
        roles: [role, { code: 2, title: 'ب' }, { code: 3, title: 'ج' }],
        lines: [
          { role: 2, reportsTo: 1, relation: 'إدراية' },
          { role: 3, reportsTo: 1, relation: 'إدراية' },
          { role: 3, reportsTo: 2, relation: 'فنية' },
        ],
      },
      {
        message: 'relation',
        at: 'خطوط التبعية!C2',
        subject: 'value:lines.relation:إدراية',
        related: ['خطوط التبعية!C3'],
        values: { count: 2 },
        fixes: ['write'],
        writes: ['خطوط التبعية!C2=إدارية', 'خطوط التبعية!C3=إدارية'],
      },
    ],
    'a kind that is none, and nothing near it': [
      { roles: [{ ...role, kind: 'متطوع' }] },
      { message: 'kind', at: 'الأدوار!I2', fixes: [] },
    ],
    'a status, an answer and a severity': [
      {
        language: 'en',
        roles: [{ ...role, status: 'vacent' }],
        units: [{ name: 'Archive', ownBylaw: 'perhaps' }],
        rules: [{ rule: 'structure/span', severity: 'eror' }],
      },
      { message: 'status', at: 'Roles!K2', writes: ['Roles!K2=Vacant'] },
      { message: 'ownBylaw', at: 'Units!D2', fixes: [] },
      { message: 'severity', at: 'Rules!B2', writes: ['Rules!B2=Error'] },
    ],
    'words where a number must stand': [
      { roles: [{ ...role, rank: 'الأول', count: 'اثنان' }] },
      { message: 'number', at: 'الأدوار!F2', fixes: [] },
      { message: 'number', at: 'الأدوار!H2' },
    ],
  },
});
