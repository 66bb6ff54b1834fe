import { numbering } from '../../../src/rules/duties/numbering';
import { validate } from '../../../src/rules/engine';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const roles = [
  { code: 1, title: 'مدير', reportsTo: 'XX' },
  { code: 2, title: 'نائب', reportsTo: 1 },
];
/** Duties of the role, one for each number. */
const duties = (role: number, ...numbers: (number | string)[]) =>
  numbers.map((number, at) => ({ role, number, text: `عمل ${role} ${at}` }));

testRule(numbering, {
  accepts: {
    'numbers in a row, with parts': { roles, duties: [...duties(1, 1, 2, '2.1', '2.2', 3), ...duties(2, 1)] },
    'other digits and signs': { roles, duties: duties(1, '١', '2.', '3-') },
    'letters, which are not judged': { roles, duties: duties(1, 'أ', 'ب', 'د') },
    'no numbers at all': { roles, duties: duties(1, '', '') },
    'numbers that go on from one role to the next': {
      roles,
      duties: [...duties(1, 1, 2), ...duties(2, 3, 4)],
    },
    'a tenth part': {
      roles,
      duties: duties(1, 1, ...Array.from({ length: 10 }, (_, at) => `1.${at + 1}`)),
    },
  },
  rejects: {
    'a number that is skipped: they are numbered again, and bases follow': [
      { roles, duties: duties(1, 1, 3, 4), lines: [{ role: 2, reportsTo: 1, basis: '1.3؛ 1.4' }] },
      {
        message: 'skipped',
        at: 'الاختصاصات!B3',
        subject: 'role:1',
        values: { number: '3', count: 1 },
        fixes: ['renumber-duties'],
        writes: ['الاختصاصات!B3=2', 'الاختصاصات!B4=3', 'خطوط التبعية!D2=1.2؛ 1.3'],
      },
    ],
    'a number that stands twice': [
      { roles, duties: duties(1, 1, 2, 2) },
      { message: 'repeated', at: 'الاختصاصات!B4', writes: ['الاختصاصات!B4=3'] },
    ],
    'a part without its duty': [
      { roles, duties: duties(1, 1, '4.1') },
      { message: 'no-duty', at: 'الاختصاصات!B3', writes: ['الاختصاصات!B3=1.1'] },
    ],
    'a lost zero': [
      { roles, duties: duties(1, 1, ...Array.from({ length: 9 }, (_, at) => `1.${at + 1}`), 1.1) },
      {
        message: 'lost-zero',
        at: 'الاختصاصات!B12',
        values: { number: '1.10' },
        writes: ['الاختصاصات!B12=1.10'],
      },
    ],
    'a duty without a number among others': [
      { language: 'en', roles, duties: duties(1, 1, '', 3) },
      { message: 'missing', at: 'Duties!B3', writes: ['Duties!B3=2'] },
    ],
    'all that is wrong with one role, once, with its places': [
      { roles, duties: [...duties(1, 2, 2, '5.1'), ...duties(2, 1)] },
      {
        message: 'skipped',
        at: 'الاختصاصات!B2',
        related: ['الاختصاصات!B3', 'الاختصاصات!B4'],
        values: { count: 3 },
      },
    ],
    'numbers out of order': [
      { roles, duties: duties(1, 1, 3, 2) },
      { message: 'skipped', at: 'الاختصاصات!B3', related: ['الاختصاصات!B4'] },
    ],
  },
});

it('is skipped where there is no column for numbers', () => {
  const sheets = buildSheets({ roles, duties: duties(1, 1), columns: { duties: ['role', 'text'] } });
  expect(validate(sheets, [numbering]).skipped).toEqual([{ rule: numbering.id, why: 'skip.no-numbers' }]);
});
