import fc from 'fast-check';
import { type CellModel, type CellStyle } from '../../../../src/workbench/model/cell';
import { numberWidth, shownText, textPlace } from '../../../../src/workbench/page/grid/cellText';

describe('textPlace: the side and the direction of a text', () => {
  it.each<[CellModel['type'], string, CellStyle | undefined, boolean, string, string]>([
    ['text', 'Role', undefined, false, 'left', 'ltr'],
    ['text', 'دور', undefined, false, 'right', 'rtl'],
    ['text', 'دور', undefined, true, 'right', 'rtl'],
    ['text', 'Role', undefined, true, 'left', 'ltr'],
    ['text', '12/3', undefined, true, 'right', 'rtl'],
    ['text', 'Role', { readingOrder: 'RightToLeft' }, false, 'right', 'rtl'],
    ['text', 'دور', { horizontalAlignment: 'Left' }, true, 'left', 'rtl'],
    ['text', 'دور', { horizontalAlignment: 'Center' }, true, 'center', 'rtl'],
    ['text', 'دور', { horizontalAlignment: 'Distributed' }, true, 'justify', 'rtl'],
    ['number', '-5', undefined, false, 'right', 'ltr'],
    ['number', '-5', undefined, true, 'left', 'ltr'],
    ['boolean', 'TRUE', undefined, true, 'center', 'ltr'],
    ['error', '#REF!', undefined, false, 'center', 'ltr'],
  ])('%s %j %j, right to left: %s', (type, text, style, rightToLeft, side, direction) => {
    expect(textPlace(type, text, style, rightToLeft)).toEqual({ side, direction });
  });
});

describe('shownText: what fits in a cell', () => {
  const number = (value: number, style?: CellStyle): CellModel => ({
    type: 'number',
    value,
    ...(style && { style }),
  });
  it.each<[CellModel, number, string]>([
    [number(12), 64, '12'],
    [number(3.14159265), 64, '3.14159'],
    [number(12345678901), 70, '1.23E+10'],
    [number(12345), 20, '#'],
    [number(46024, { numberFormat: 'm/d/yyyy' }), 100, '1/2/2026'],
    [number(46024, { numberFormat: 'm/d/yyyy' }), 40, '###'],
    [{ type: 'number', value: 0.00005 }, 48, '5E-05'],
    [{ type: 'text', value: 'a\nb' }, 10, 'ab'],
    [{ type: 'text', value: 'a\nb', style: { wrapText: true } }, 10, 'a\nb'],
    [{ type: 'boolean', value: false }, 10, 'FALSE'],
    [{ type: 'error', value: '#N/A' }, 10, '#N/A'],
  ])('%j in %i pixels', (cell, width, shown) => {
    expect(shownText(cell, cell.style, width, 11)).toBe(shown);
  });

  it('has the room that its font leaves', () => {
    expect(shownText(number(1234567), undefined, 60, 10)).toBe('1234567');
    expect(shownText(number(1234567), undefined, 60, 14)).toBe('1E+06');
  });

  it('is never wider than the cell, and never another number than a rounded one', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
        fc.integer({ min: 30, max: 200 }),
        (value, width) => {
          const shown = shownText(number(value), undefined, width, 11);
          if (shown.startsWith('#')) return;
          expect(numberWidth(shown, 11)).toBeLessThanOrEqual(width - 2);
          // At least its first digit is right.
          if (Math.abs(value) > 1e-300) expect(Math.abs(Number(shown) / value - 1)).toBeLessThanOrEqual(0.5);
        },
      ),
    );
  });
});
