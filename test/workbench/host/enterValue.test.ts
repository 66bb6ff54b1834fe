import fc from 'fast-check';
import { enterValue } from '../../../src/workbench/host/enterValue';
import { parseDateOrTime, serialOfDay } from '../../../src/workbench/host/parseDateOrTime';

const thisYear = new Date().getFullYear();
const thisYears = (month: number, day: number): number => serialOfDay(thisYear, month, day)!;

describe('enterValue: what Excel makes of a typed text', () => {
  it.each<[string, string, unknown, string?]>([
    ['007', 'number', 7],
    ['5.2', 'number', 5.2],
    [' 12 ', 'number', 12],
    ['+1', 'number', 1],
    ['-1', 'number', -1],
    ['(5)', 'number', -5],
    ['.5', 'number', 0.5],
    ['1e3', 'number', 1000, '0.00E+00'],
    ['1,000', 'number', 1000, '#,##0'],
    ['1,234.50', 'number', 1234.5, '#,##0.00'],
    ['5%', 'number', 0.05, '0%'],
    ['5.2%', 'number', 0.052, '0.00%'],
    ['$5', 'number', 5, '$#,##0'],
    ['12345678901234567', 'number', 12345678901234600],
    ['true', 'boolean', true],
    ['FALSE', 'boolean', false],
    ['#N/A', 'error', '#N/A'],
    ['#ref!', 'error', '#REF!'],
    ['1-2', 'number', thisYears(1, 2), 'd-mmm'],
    ['1/2', 'number', thisYears(1, 2), 'd-mmm'],
    ['1/2/2026', 'number', 46024, 'm/d/yyyy'],
    ['1-2-26', 'number', 46024, 'm/d/yyyy'],
    ['2026-01-02', 'number', 46024, 'm/d/yyyy'],
    ['5/32', 'number', serialOfDay(1932, 5, 1), 'mmm-yy'],
    ['2-Jan', 'number', thisYears(1, 2), 'd-mmm'],
    ['2-Jan-2026', 'number', 46024, 'd-mmm-yy'],
    ['Jan 2, 2026', 'number', 46024, 'd-mmm-yy'],
    ['9:30', 'number', 9.5 / 24, 'h:mm'],
    ['9:30 PM', 'number', 21.5 / 24, 'h:mm AM/PM'],
    ['1/2/2026 12:00', 'number', 46024.5, 'm/d/yyyy h:mm'],
    ['1.1.1', 'text', '1.1.1'],
    ['13-1', 'text', '13-1'],
    ['31/2/2026', 'text', '31/2/2026'],
    ['٥', 'text', '٥'],
    ['1 2', 'text', '1 2'],
    ['1,00', 'text', '1,00'],
    ['-', 'text', '-'],
    ['=', 'text', '='],
    ['مدير/ة الوحدة', 'text', 'مدير/ة الوحدة'],
    [' ', 'text', ' '],
  ])('%j becomes %s %j', (...[input, type, value, numberFormat]) => {
    expect(enterValue(input, undefined)).toEqual({
      content: { type, value },
      ...(numberFormat !== undefined && { numberFormat }),
    });
  });

  it.each([
    ['=SUM(A1:B2)', '=SUM(A1:B2)'],
    ['="a ( b"&A1', '="a ( b"&A1'],
    ["='My sheet'!A1", "='My sheet'!A1"],
    ['=Roles[Role no.]', '=Roles[Role no.]'],
    ['-A1', '=-A1'],
    ['+A1', '=+A1'],
    ['@x', '=@x'],
  ])('%j becomes the formula %j', (input, formula) => {
    expect(enterValue(input, undefined)?.content).toEqual({ type: 'number', value: 0, formula });
  });

  it.each([
    ['=SUM(A1'],
    ['=A1+'],
    ['="open'],
    ['- a list item'],
    ['- بند في قائمة'],
    ['x'.repeat(32_768)],
    [`=${'A1+'.repeat(3000)}A1`],
    [Number.NaN],
    [undefined],
    [{}],
  ])('%j is refused', (input) => {
    expect(enterValue(input, undefined)).toBeUndefined();
  });

  it('keeps text of 32,767 characters', () => {
    expect(enterValue('x'.repeat(32_767), undefined)?.content.type).toBe('text');
  });

  it('keeps any text after an apostrophe or in a cell with the text format', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom('=x', '+1', '-1', '@x', '1-2', '5.2', '007', 'TRUE', '#N/A', '1/2/2026'),
        ),
        (text) => {
          expect(enterValue(`'${text}`, undefined)?.content).toEqual({
            type: 'text',
            value: text,
            quotePrefix: true,
          });
          fc.pre(text !== '' && !text.startsWith("'"));
          expect(enterValue(text, { numberFormat: '@' })?.content).toEqual({ type: 'text', value: text });
        },
      ),
    );
  });

  it('turns numbers and booleans into text in a cell with the text format', () => {
    expect(enterValue(5, { numberFormat: '@' })?.content).toEqual({ type: 'text', value: '5' });
    expect(enterValue(true, { numberFormat: '@' })?.content).toEqual({ type: 'text', value: 'TRUE' });
  });
});

describe('parseDateOrTime', () => {
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [2026, 1, 2, 46024],
    [2026, 2, 30, undefined],
  ])('numbers %i-%i-%i as %s', (year, month, day, serial) => {
    expect(serialOfDay(year, month, day)).toBe(serial);
  });

  it('reads every day that it numbers, in three spellings', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1930, max: 2029 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const serial = serialOfDay(year, month, day);
          for (const text of [
            `${month}/${day}/${year}`,
            `${year}-${month}-${day}`,
            `${month}-${day}-${year % 100}`,
          ]) {
            if (text.endsWith(`-${year % 100}`) && year % 100 < 10) continue;
            expect(parseDateOrTime(text, 2000)?.serial).toBe(serial);
          }
        },
      ),
    );
  });
});
