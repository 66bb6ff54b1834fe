import { validate } from '../../../src/rules/engine';
import { required } from '../../../src/rules/data/required';
import { describeFinding } from '../../../src/rules/message';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const roles = [{ code: 1, title: 'مدير' }];

testRule(required, {
  accepts: {
    'roles with code and title': { roles },
    'a role whose own row says whom it reports to': {
      roles: [...roles, { code: 2, title: 'ب', reportsTo: 1 }],
    },
    'complete duties and lines': {
      roles,
      duties: [{ role: 1, number: 1, text: 'ن' }],
      lines: [{ role: 1, reportsTo: 'XX' }],
    },
    'a duty without a number': { roles, duties: [{ role: 1, text: 'ن' }] },
    'an error in place of a code, which data/cell-error reports': {
      roles: [{ code: { error: '#REF!' }, title: 'ب' }],
    },
    'empty rows': { roles: [...roles, {}], duties: [{}], lines: [{}] },
  },
  rejects: {
    'a role without a code': [
      { roles: [...roles, { title: 'باحث' }] },
      { message: 'no-code', at: 'الأدوار!A3', subject: 'role:باحث', values: { other: 'باحث' } },
    ],
    'a role without a title': [
      { roles: [{ code: 5 }] },
      { message: 'no-title', at: 'الأدوار!B2', subject: 'role:5', role: '5' },
    ],
    'a role with neither, once': [
      { roles: [{ unit: 'البحث' }] },
      { message: 'no-code-no-title', at: 'الأدوار!A2', related: ['الأدوار!B2'], values: { row: 2 } },
    ],
    'duties without role or text': [
      { roles, duties: [{ number: 1, text: 'ن' }, { role: 1, number: 2 }, { number: 3 }] },
      { message: 'no-duty-role', at: 'الاختصاصات!A2', values: { other: 'ن' } },
      { message: 'no-text', at: 'الاختصاصات!C3', subject: 'duty:1.2', role: '1' },
      { message: 'no-role-no-text', at: 'الاختصاصات!A4', related: ['الاختصاصات!C4'] },
    ],
    'lines without an end': [
      { roles, lines: [{ reportsTo: 1 }, { role: 1 }, { relation: 'فنية' }] },
      { message: 'no-line-role', at: 'خطوط التبعية!A2', subject: 'line:?>1' },
      { message: 'no-manager', at: 'خطوط التبعية!B3', subject: 'line:1>?', role: '1' },
      { message: 'no-ends', at: 'خطوط التبعية!A4' },
    ],
    'a column that is not there, once': [
      { roles, duties: [{ text: 'ن' }, { text: 'س' }], columns: { duties: ['text', 'number'] } },
      { message: 'column', at: 'الاختصاصات!A1', subject: 'column:duties.role' },
    ],
  },
});

it('quotes long texts short', () => {
  const sheets = buildSheets({ roles, duties: [{ text: 'كلمة '.repeat(100) }] });
  const said = describeFinding('ar', validate(sheets, [required]).findings[0]!);
  expect(said).toContain('…');
  expect(said.length).toBeLessThan(160);
});
