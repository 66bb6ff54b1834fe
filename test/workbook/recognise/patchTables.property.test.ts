import fc from 'fast-check';
import { fingerprint } from '../../../src/organisation/fingerprint';
import { patchTables } from '../../../src/workbook/recognise/patchTables';
import { recogniseSheets } from '../../../src/workbook/recognise/recogniseSheets';
import { patchSheet } from '../../../src/workbook/refreshSnapshot';
import { type SheetSnapshot } from '../../../src/workbook/snapshot';

const sheet = (name: string, values: readonly (readonly unknown[])[]): SheetSnapshot => ({
  id: name,
  name,
  visibility: 'Visible',
  isProtected: false,
  mark: null,
  row: 0,
  column: 0,
  values,
});

const sheets = [
  sheet('Roles', [
    ['Staff list', '', '', ''],
    ['Role no.', 'Title', 'Unit', 'Reports to'],
    [1, 'Director', '', 'XX'],
    [2, 'Head', 'Archive', 1],
    ['', '', '', ''],
    [3, 'Clerk', 'Archive', 2],
  ]),
  sheet('Duties', [
    ['Role', 'No.', 'Duty'],
    [1, '1', 'Leads.'],
    [2, '1', 'Keeps the archive.'],
    [3, '1', 'Helps.'],
  ]),
  sheet('Notes', [['x', 'y']]),
];

const edits = fc.array(
  fc.record({
    at: fc.nat({ max: 2 }),
    row: fc.nat({ max: 7 }),
    column: fc.nat({ max: 4 }),
    value: fc.constantFrom<unknown>(
      '',
      1,
      2,
      9,
      'Head',
      'Total',
      'Title',
      ' Clerk',
      '#REF!',
      true,
      'Role no.',
    ),
  }),
  { minLength: 1, maxLength: 2 },
);

it('gives what recognising the sheets anew gives, whatever is edited, or says that it cannot', () => {
  let patchedOnes = 0;
  fc.assert(
    fc.property(edits, (list) => {
      const after = list.reduce<readonly SheetSnapshot[]>(
        (book, { at, row, column, value }) =>
          book.map((each, index) =>
            index === at ? patchSheet(each, { row, column, values: [[value]] })! : each,
          ),
        sheets,
      );
      const patched = patchTables(recogniseSheets({ sheets }), { sheets }, { sheets: after });
      if (patched === null) return;
      patchedOnes += 1;
      const anew = recogniseSheets({ sheets: after });
      expect(patched).toEqual(anew);
      expect(fingerprint(patched)).toBe(fingerprint(anew));
    }),
    { numRuns: 500 },
  );
  expect(patchedOnes).toBeGreaterThan(5);
});

it('leaves rows that did not change the same objects', () => {
  const before = recogniseSheets({ sheets });
  const after = sheets.map((each) =>
    each.name === 'Roles' ? patchSheet(each, { row: 3, column: 1, values: [['Chief']] })! : each,
  );
  const patched = patchTables(before, { sheets }, { sheets: after })!;
  expect(patched.rows.roles![1]!.fields.title).toBe('Chief');
  expect(patched.rows.roles![0]).toBe(before.rows.roles![0]);
  expect(patched.rows.duties).toBe(before.rows.duties);
});
