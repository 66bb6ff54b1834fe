import {
  digitPixels,
  excelFont,
  fontElsewhere,
  rowHeightOf,
} from '../../../src/workbench/model/standardFont';

// As Excel draws them at 96 dots an inch, where that is known.
test.each([
  ['Calibri', 11, 7],
  ['calibri', 12, 8],
  ['Arial', 10, 7],
  ['Arial', 11, 8],
  ['Arial', 12, 9],
  ['Times New Roman', 10, 7],
  ['Times New Roman', 12, 8],
  ['Courier New', 10, 8],
  ['A font that nobody knows', 10, 7],
  ['Arial', 1, 1],
  ['Arial', 409, 128],
])('a digit of %s %i is %i pixels wide', (name, size, pixels) => {
  expect(digitPixels({ name, size })).toBe(pixels);
});

test.each([
  [11, 15],
  [10, 13.5],
  [22, 30],
])('a row of %i points is %f points high', (size, height) => {
  expect(rowHeightOf({ size })).toBe(height);
});

test('a font says elsewhere what the standard font there has not', () => {
  const arial = { ...excelFont, name: 'Arial', size: 10 };
  expect(fontElsewhere({ bold: true }, arial, excelFont)).toEqual({ name: 'Arial', size: 10, bold: true });
  expect(fontElsewhere({ size: 14 }, arial, excelFont)).toEqual({ name: 'Arial', size: 14 });
  expect(fontElsewhere({ bold: true }, arial, { ...arial })).toEqual({ bold: true });
});
