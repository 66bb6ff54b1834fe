import fc from 'fast-check';
import { shiftFormula } from '../../../src/workbench/files/shiftFormula';

test.each([
  ['A1', 1, 1, 'B2'],
  ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
  ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
  ['A:B+$C:D', 5, 1, 'B:C+$C:E'],
  ['1:2+$3:4', 1, 9, '2:3+$3:5'],
  ["'A1 x'!B2+Sheet1!C3", 1, 1, "'A1 x'!C3+Sheet1!D4"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ['"say ""A1"""&A1', 1, 0, '"say ""A1"""&A2'],
  ['LOG10(A1)+Tax_A1+A1B+الأدوار!A1', 1, 0, 'LOG10(A2)+Tax_A1+A1B+الأدوار!A2'],
  ['T[A1]+T[[#This Row],[B2]]', 1, 0, 'T[A1]+T[[#This Row],[B2]]'],
  ['A1', -1, 0, '#REF!'],
  ['A1:B2', 0, -1, '#REF!:A2'],
  ['XFD1', 0, 1, '#REF!'],
  ['1.5E3+A1', 1, 0, '1.5E3+A2'],
])('%s filled by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test('there and back is the same', () => {
  const place = fc.integer({ min: 100, max: 200 });
  fc.assert(
    fc.property(place, place, fc.integer({ min: -50, max: 50 }), (row, other, by) => {
      const formula = `SUM(CV${row}:$CW${other})*CX$${row}`;
      expect(shiftFormula(shiftFormula(formula, by, by), -by, -by)).toBe(formula);
    }),
  );
});
