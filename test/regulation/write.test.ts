import instituteAr from '../../assets/sample/institute.ar.json';
import instituteEn from '../../assets/sample/institute.en.json';
import { carried } from '../../src/regulation/carried';
import { parseRegulation } from '../../src/regulation/parse';
import { readPlainText } from '../../src/regulation/plainText';
import { writeRegulation } from '../../src/regulation/write';
import { buildOrganisation } from '../organisation/build';

const sample = (
  { roles, duties, lines, units }: typeof instituteAr | typeof instituteEn,
  language: 'ar' | 'en',
) => buildOrganisation({ language, roles, duties, lines, units });

it.each([
  ['ar', sample(instituteAr, 'ar'), '4- مدير/ة وحدة أبحاث البيانات'],
  ['en', sample(instituteEn, 'en'), '4- Data Research Unit Manager'],
])('the institute is written as people write (%s)', (_, organisation, title) => {
  const lines = writeRegulation(organisation).split('\n');
  expect(lines).toContain(title);
  const { roles, duties } = carried(organisation).roles.reduce(
    (sum, role) => ({
      roles: sum.roles + 1,
      duties: sum.duties + role.duties.filter(({ number }) => !number.includes('.')).length,
    }),
    { roles: 0, duties: 0 },
  );
  expect(lines.filter((line) => /^\d+- /.test(line))).toHaveLength(roles);
  expect(lines.filter((line) => /^ {2}\d+\. /.test(line))).toHaveLength(duties);
});

it('a role that somebody adds by hand is read like the others', () => {
  const text = `${writeRegulation(sample(instituteAr, 'ar'))}\n25- حارس/ة المبنى\n  1. حراسة المبنى ليلًا.\n  2. فتح الأبواب صباحًا.\n`;
  const { roles } = parseRegulation(readPlainText(text));
  expect(roles).toHaveLength(25);
  expect(roles.at(-1)).toMatchObject({ code: '25', title: 'حارس/ة المبنى' });
  expect(roles.at(-1)!.duties.map(({ number }) => number)).toEqual(['1', '2']);
});

it('codes that are no numbers stand behind labels, and only they', () => {
  const text = writeRegulation(
    buildOrganisation({
      language: 'en',
      roles: [
        { code: 'A-1', title: 'Head Librarian' },
        { code: 'A-2', title: 'Desk Assistant' },
      ],
      duties: [
        { role: 'A-1', number: '1', text: 'Buys books.' },
        { role: 'A-2', number: '1', text: 'Lends books.' },
      ],
      lines: [{ role: 'A-2', reportsTo: 'A-1' }],
    }),
  );
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    'Structure and duties',
    '* Role [A-1]: Head Librarian',
    '  1. Buys books.',
    '* Role [A-2]: Desk Assistant',
    '* Reports to [A-1]: Head Librarian',
    '  1. Lends books.',
  ]);
});
