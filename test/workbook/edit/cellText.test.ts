import { stillHolds, textOf, toRestore, toWrite } from '../../../src/workbook/edit/cellText';

describe('what is assigned to a cell', () => {
  it.each<[string, string, boolean, string | number]>([
    ['5', 'General', true, 5],
    ['0', '0.00', true, 0],
    ['5', 'General', false, "'5"],
    ['05', 'General', true, "'05"],
    ['1.5', 'General', true, "'1.5"],
    ['1234567890123456', 'General', true, "'1234567890123456"],
    ['٥', 'General', true, "'٥"],
    ['5', '@', true, '5'],
    ['=1', '@', false, '=1'],
    ["'=1", '@', false, "''=1"],
    ['=1', 'General', false, "'=1"],
    ['', 'General', true, ''],
    ['Clerk', 'General', true, 'Clerk'],
  ])('%j in %s beside numbers %s: %j', (text, format, besideNumbers, written) => {
    expect(toWrite(text, format, besideNumbers)).toBe(written);
  });

  it.each<[string | number | boolean, string, string | number | boolean]>([
    [5, 'General', 5],
    ['5', 'General', "'5"],
    [true, 'General', true],
    ['#N/A', 'General', '#N/A'],
    ['', '@', ''],
  ])('%j comes back as %s: %j', (value, format, written) => {
    expect(toRestore(value, format)).toBe(written);
  });
});

describe('what a cell holds', () => {
  it.each<[string | number | boolean, string]>([
    [0.1 + 0.2, '0.3'],
    [true, 'TRUE'],
    ['#REF!', '#REF!'],
    ['', ''],
  ])('%j reads %j', (value, text) => {
    expect(textOf({ value })).toBe(text);
  });

  it.each<[string, string, boolean]>([
    ['46023', 'm/d/yyyy', true],
    ['1/1/2026', 'm/d/yyyy', true],
    ['1/1/2026', '0', false],
    ['1/1/2026', '"day" 0', false],
  ])('%j is what a date of format %s still holds: %s', (text, format, holds) => {
    expect(stillHolds({ value: 46023, shown: '1/1/2026', format }, text)).toBe(holds);
  });
});
