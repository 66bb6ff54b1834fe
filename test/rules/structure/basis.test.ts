import { validate } from '../../../src/rules/engine';
import { basis } from '../../../src/rules/structure/basis';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const roles = [
  { code: 1, title: 'مدير', reportsTo: 'XX' },
  { code: 2, title: 'نائب', lead: 'تمهيد' },
];
const duties = [
  { role: 1, number: 1, text: 'س' },
  { role: 2, number: 1, text: 'ص' },
  { role: 2, number: '1.1', text: 'ض' },
];
const line = (text: string) => ({ role: 2, reportsTo: 1, basis: text });

testRule(basis, {
  accepts: {
    'duties, parts and the lead-in': { roles, duties, lines: [line('1.1؛ 2.1.1؛ 2.0')] },
    'other digits and separators': { roles, duties, lines: [line('١.١، ٢٫١')] },
    'words that are no duty’s': { roles, duties, lines: [line('قرار مجلس الإدارة 12 لسنة 2020')] },
    nothing: { roles, duties, lines: [line(''), { role: 1, reportsTo: 2, relation: 'فنية', basis: '1.1' }] },
  },
  rejects: {
    'a duty that is not there': [
      { roles, duties, lines: [line('2.1؛ 2.9')] },
      {
        message: 'missing',
        at: 'خطوط التبعية!D2',
        subject: 'line:2>1',
        role: '2',
        values: { grounds: '2.9', count: 1 },
      },
    ],
    'a role that is not there': [
      { roles, duties, lines: [line('7.1')] },
      { message: 'missing', at: 'خطوط التبعية!D2' },
    ],
    'several in one cell, once': [
      { language: 'en', roles, duties, lines: [{ role: 2, reportsTo: 1, basis: '5.1; 5.2' }] },
      { message: 'missing', at: 'Reporting lines!D2', values: { grounds: '5.1 · 5.2', count: 2 } },
    ],
    'a part that is not there': [
      { roles, duties, lines: [line('2.1.2')] },
      { message: 'missing', at: 'خطوط التبعية!D2' },
    ],
  },
});

it.each([
  ['no duties', { roles, lines: [line('2.1')] }, 'skip.no-duties'],
  ['no line with a basis', { roles, duties, lines: [line('')] }, 'skip.no-basis'],
])('is skipped where there is %s', (_, tables, why) => {
  expect(validate(buildSheets(tables), [basis]).skipped).toEqual([{ rule: basis.id, why }]);
});
