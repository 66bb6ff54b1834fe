import { isSameOrganisation } from '../../src/organisation/sameOrganisation';
import { atOnce } from '../../src/organisation/turns';
import { buildOrganisation, type BuiltTables } from './build';

const book: BuiltTables = {
  roles: [
    { code: 1, title: 'مدير/ة', unit: 'وحدة' },
    { code: 2, title: 'باحث/ة' },
  ],
  lines: [{ role: 2, reportsTo: 1 }],
};
const same = (changed: BuiltTables): boolean =>
  atOnce(isSameOrganisation(buildOrganisation(book), buildOrganisation(changed)));

test('two readings of the same sheets hold the same', () => {
  expect(same(structuredClone(book))).toBe(true);
});

test.each<[string, BuiltTables]>([
  ['a title', { ...book, roles: [{ ...book.roles![0], title: 'رئيس/ة' }, book.roles![1]!] }],
  ['the order of rows', { ...book, roles: [...book.roles!].reverse() }],
  ['a row more', { ...book, roles: [...book.roles!, { code: 3, title: 'أمين/ة' }] }],
  ['a row less', { ...book, lines: [] }],
  ['a column more', { ...book, columns: { roles: ['code', 'title', 'unit'] } }],
  ['the language', { ...book, language: 'en' }],
  ['what the workbook says of itself', { ...book, about: [{ field: 'organisation', value: 'معهد' }] }],
])('another one differs: %s', (_, changed) => {
  expect(same(changed)).toBe(false);
});
