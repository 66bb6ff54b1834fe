import { type CellFont } from './cell';

/**
 * The font of the cells that have none of their own, which a workbook keeps in its file. Cells say only what theirs has other
 * than this one.
 */
export type StandardFont = Required<CellFont>;

/** The standard font of a workbook whose file says nothing, and of one that was never a file. */
export const excelFont: StandardFont = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  colour: '#000000',
};

const pixelsPerPoint = 96 / 72;

/** Width of the digits of fonts in common use, and of those made to their measures, as a part of the font's size. */
const digitWidths: Readonly<Record<string, number>> = {
  'aptos narrow': 0.5,
  calibri: 0.507,
  carlito: 0.507,
  'courier new': 0.6,
  'segoe ui': 0.539,
  tahoma: 0.546,
  'times new roman': 0.5,
  verdana: 0.636,
};
/** Of Arial, with which most others go. */
const usualDigitWidth = 0.556;

/** A row's height as a part of the size of its font: that of Calibri 11 is 15 points. */
export const lineHeight = 15 / 11;

/** The widest digit by which a file can count columns to the pixel, in 256ths of it; that of a font of some 170 points. */
const widestDigit = 128;

/** Pixels of a digit of a font, in which Excel counts the widths of columns; whole, from 1 to 128. */
export function digitPixels({ name, size }: Pick<StandardFont, 'name' | 'size'>): number {
  const width = digitWidths[name.toLowerCase()] ?? usualDigitWidth;
  return Math.min(widestDigit, Math.max(1, Math.round(size * pixelsPerPoint * width)));
}

/** Height in points, in whole pixels, of a row that holds one line of a font; rough, since only its size is looked at. */
export function rowHeightOf({ size }: Pick<StandardFont, 'size'>): number {
  return Math.round(size * lineHeight * pixelsPerPoint) / pixelsPerPoint;
}

/** What a cell's font must say in another workbook to look as it did in its own. */
export function fontElsewhere(font: CellFont, own: StandardFont, elsewhere: StandardFont): CellFont {
  const differing = Object.entries(own).filter(([key, value]) => elsewhere[key as keyof CellFont] !== value);
  return { ...Object.fromEntries(differing), ...font };
}
