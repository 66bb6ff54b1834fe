import { cellError } from '../../../src/rules/data/cellError';
import { testRule } from '../table';

const ref = { error: '#REF!' };
const na = { error: '#N/A' };
const roles = [
  { code: 1, title: 'مدير', reportsTo: 'XX' },
  { code: 2, title: 'نائب', reportsTo: 1 },
];

testRule(cellError, {
  accepts: {
    'cells without errors': { roles },
    'a text that only looks like an error': { roles: [{ code: 1, title: 'مسؤول #REF' }] },
    'an error in a column that nobody reads': {
      roles: [{ code: 1, title: 'مدير', phone: ref }],
    },
  },
  rejects: {
    'an error in a required cell': [
      { roles: [{ code: ref, title: 'مدير' }] },
      {
        message: 'error',
        at: 'الأدوار!A2',
        subject: 'column:roles.code',
        values: { written: '#REF!', count: 1 },
      },
    ],
    'a column of one error as one finding': [
      {
        roles: [
          { code: 1, title: 'أ', reportsTo: ref },
          { code: 2, title: 'ب', reportsTo: ref },
          { code: 3, title: 'ج', reportsTo: ref },
        ],
      },
      {
        message: 'error',
        at: 'الأدوار!N2',
        related: ['الأدوار!N3', 'الأدوار!N4'],
        values: { count: 3, column: 'N' },
      },
    ],
    'two errors, and two columns, apart': [
      {
        roles: [
          { code: 1, title: ref, unit: na },
          { code: 2, title: na },
        ],
      },
      { message: 'error', at: 'الأدوار!B2', values: { written: '#REF!' } },
      { message: 'error', at: 'الأدوار!E2', subject: 'column:roles.unit' },
      { message: 'error', at: 'الأدوار!B3', values: { written: '#N/A' } },
    ],
    'errors among the duties and lines': [
      {
        language: 'en',
        roles,
        duties: [{ role: na, number: 1, text: 'x' }],
        lines: [{ role: 1, reportsTo: ref }],
      },
      { message: 'error', at: 'Duties!A2', subject: 'column:duties.role' },
      { message: 'error', at: 'Reporting lines!B2', subject: 'column:lines.reportsTo' },
    ],
  },
});
