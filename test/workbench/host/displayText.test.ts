import { displayText } from '../../../src/workbench/host/displayText';
import { type CellModel } from '../../../src/workbench/model/cell';

function number(value: number, numberFormat?: string): CellModel {
  return { type: 'number', value, ...(numberFormat !== undefined && { style: { numberFormat } }) };
}

describe('displayText', () => {
  it.each<[CellModel | undefined, string]>([
    [undefined, ''],
    [{ type: 'text', value: '=x' }, '=x'],
    [{ type: 'boolean', value: true }, 'TRUE'],
    [{ type: 'error', value: '#REF!' }, '#REF!'],
    [number(5), '5'],
    [number(-1.5), '-1.5'],
    [number(1 / 3), '0.333333333'],
    [number(123456789012), '1.23457E+11'],
    [number(0.00000000001), '1E-11'],
    [number(5, '@'), '5'],
    [number(5, '0.00'), '5.00'],
    [number(7, '000'), '007'],
    [number(1234.5, '#,##0.00'), '1,234.50'],
    [number(0.052, '0.0%'), '5.2%'],
    [number(-5, '$#,##0'), '-$5'],
    [number(46024, 'm/d/yyyy'), '1/2/2026'],
    [number(46024, 'yyyy-mm-dd'), '2026-01-02'],
    [number(46024, 'd-mmm'), '2-Jan'],
    [number(46024, '[$-401]dd/mm/yyyy'), '02/01/2026'],
    [number(46024, 'dddd, d mmmm yyyy'), 'Friday, 2 January 2026'],
    [number(46024.40625, 'm/d/yyyy h:mm'), '1/2/2026 9:45'],
    [number(0.90625, 'h:mm AM/PM'), '9:45 PM'],
    [number(1, 'd mmm yyyy'), '1 Jan 1900'],
  ])('%j shows %j', (cell, text) => {
    expect(displayText(cell)).toBe(text);
  });
});
