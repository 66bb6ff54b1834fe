import { noSelfReport } from '../../../src/rules/structure/noSelfReport';
import { testRule } from '../table';

const [one, two] = [
  { code: 1, title: 'مدير' },
  { code: 2, title: 'نائب' },
];

testRule(noSelfReport, {
  accepts: {
    'a line to another role': { roles: [one, { ...two, reportsTo: 1 }] },
    'a ring of two, which structure/no-cycle reports': {
      roles: [
        { ...one, reportsTo: 2 },
        { ...two, reportsTo: 1 },
      ],
    },
    'the top mark': { roles: [{ ...one, reportsTo: 'XX' }, two] },
  },
  rejects: {
    'a role that names its own code': [
      { roles: [one, { ...two, reportsTo: 2 }] },
      { message: 'self', at: 'الأدوار!N3', subject: 'line:2>2', role: '2' },
    ],
    'a role that names its own title': [
      { roles: [one, two], lines: [{ role: 2, reportsTo: 'نائب' }] },
      { message: 'self', at: 'خطوط التبعية!B2' },
    ],
    'one of its two lines': [
      {
        roles: [one, two],
        lines: [
          { role: 2, reportsTo: 1 },
          { role: 2, reportsTo: 2 },
        ],
      },
      { message: 'self', at: 'خطوط التبعية!B3', fixes: ['delete-line'], writes: ['خطوط التبعية!-3'] },
    ],
    'the top that somebody let report to itself': [
      {
        roles: [
          { ...one, reportsTo: 1 },
          { ...two, reportsTo: 1 },
        ],
      },
      { message: 'self', at: 'الأدوار!N2', writes: ['الأدوار!N2='] },
    ],
    'a role that would have no manager without it: no fix': [
      {
        roles: [
          { ...one, reportsTo: 'XX' },
          { ...two, reportsTo: 2 },
        ],
      },
      { message: 'self', at: 'الأدوار!N3', fixes: [] },
    ],
  },
});
