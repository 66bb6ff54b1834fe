import { type CellModel, type CellStyle } from '../../model/cell';
import { displayText } from '../../host/displayText';
import { pixelsPerPoint } from './lines';

/** Pixels between the edge of a cell and its text, on either side. */
export const cellPadding = 3;

/** How a cell's text stands: physical side, and the direction in which it runs. */
export type TextPlace = Readonly<{
  side: 'left' | 'center' | 'right' | 'justify';
  direction: 'ltr' | 'rtl';
}>;

/** Letters that run from right to left: Hebrew, Arabic and their neighbours. */
const firstStrong = /[\p{L}]/u;
const rightToLeftLetter = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

/** The direction of a text by its first letter; that of the sheet where it has none. */
export function textDirection(text: string, sheetRightToLeft: boolean): 'ltr' | 'rtl' {
  const letter = firstStrong.exec(text)?.[0];
  if (letter === undefined) return sheetRightToLeft ? 'rtl' : 'ltr';
  return rightToLeftLetter.test(letter) ? 'rtl' : 'ltr';
}

/**
 * Where the text of a cell stands. Left and Right are sides of the screen in either direction of the sheet. General: text at
 * the side where it begins, numbers at the sheet's end, truth values and errors in the middle.
 */
export function textPlace(
  type: CellModel['type'],
  text: string,
  style: CellStyle | undefined,
  sheetRightToLeft: boolean,
): TextPlace {
  const direction = directionOf(type, text, style?.readingOrder, sheetRightToLeft);
  switch (style?.horizontalAlignment) {
    case 'Left':
    case 'Fill':
      return { side: 'left', direction };
    case 'Right':
      return { side: 'right', direction };
    case 'Center':
    case 'CenterAcrossSelection':
      return { side: 'center', direction };
    case 'Justify':
    case 'Distributed':
      return { side: 'justify', direction };
    default:
      return { side: generalSide(type, direction, sheetRightToLeft), direction };
  }
}

function directionOf(
  type: CellModel['type'],
  text: string,
  readingOrder: CellStyle['readingOrder'],
  sheetRightToLeft: boolean,
): 'ltr' | 'rtl' {
  // A minus sign stays before its digits.
  if (type === 'number') return 'ltr';
  if (readingOrder === 'LeftToRight') return 'ltr';
  return readingOrder === 'RightToLeft' ? 'rtl' : textDirection(text, sheetRightToLeft);
}

function generalSide(
  type: CellModel['type'],
  direction: 'ltr' | 'rtl',
  sheetRightToLeft: boolean,
): 'left' | 'center' | 'right' {
  if (type === 'boolean' || type === 'error') return 'center';
  if (type === 'number') return sheetRightToLeft ? 'left' : 'right';
  return direction === 'rtl' ? 'right' : 'left';
}

/** The width in pixels of a number, roughly: marks are half as wide as digits. */
export function numberWidth(text: string, fontSize: number): number {
  let digits = 0;
  for (const sign of text) digits += /[.,:; ]/.test(sign) ? 0.5 : sign === '%' || sign === '#' ? 1.4 : 1;
  return digits * fontSize * pixelsPerPoint * 0.57;
}

/**
 * What a cell shows in a width in pixels: numbers that do not fit lose decimals if their format is General, and are ##### after
 * that. Text stays as it is; on one line, breaks are not seen. `fontSize` is that of a cell that has none of its own, in points.
 */
export function shownText(
  cell: CellModel | undefined,
  style: CellStyle | undefined,
  width: number,
  fontSize: number,
): string {
  const text = displayText(cell && style !== cell.style ? { ...cell, ...(style && { style }) } : cell);
  if (cell?.type !== 'number') return style?.wrapText ? text : text.replace(/\r?\n/g, '');
  const size = style?.font?.size ?? fontSize;
  const room = width - 2;
  if (numberWidth(text, size) <= room) return text;
  if (/^(general)?$/i.test(style?.numberFormat ?? '') && typeof cell.value === 'number') {
    const shorter = shortened(cell.value, (candidate) => numberWidth(candidate, size) <= room);
    if (shorter !== undefined) return shorter;
  }
  return '#'.repeat(Math.max(1, Math.floor(room / numberWidth('#', size))));
}

/** The most exact way to write a number, fixed or with an exponent, that fits. */
function shortened(value: number, fits: (text: string) => boolean): string | undefined {
  for (let decimals = 9; decimals >= 0; decimals -= 1) {
    const text = String(Number(value.toFixed(decimals)));
    // 0.00005 is no 0.0001: rather 5E-05.
    const isNear = Math.abs(Number(text) / value - 1) <= 0.5;
    if (!text.includes('e') && isNear && fits(text)) return text;
  }
  for (let decimals = 5; decimals >= 0; decimals -= 1) {
    const [mantissa = '', exponent = ''] = value.toExponential(decimals).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    const text = `${Number(mantissa)}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
    if (fits(text)) return text;
  }
  return undefined;
}
