import { digitPixels, rowHeightOf, type StandardFont } from '../model/standardFont';

/** English metric units, in which drawings measure: 12,700 a point. */
export const emuPerPoint = 12_700;

const pointsPerPixel = 0.75;
/** The most characters that a column holds. */
export const mostCharacters = 255;

/** Pixels beside the characters of a column: a quarter of a digit on either side, and a gridline. */
function padding(digit: number): number {
  return 2 * Math.ceil(digit / 4) + 1;
}

/**
 * A column's width in points from its width in characters as the file has it; `digit` is the width of a digit of the workbook's
 * standard font in pixels. Excel shows whole pixels (ISO 29500-1, 18.3.1.13).
 */
export function pointsFromCharacters(characters: number, digit: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
  return pixels * pointsPerPixel;
}

/** The width in characters to write for a width in points; rounded to whole pixels, so that it never drifts. */
export function charactersFromPoints(points: number, digit: number): number {
  return Math.trunc((Math.round(points / pointsPerPixel) / digit) * 256) / 256;
}

/** A width in points as it will be after saving and opening. */
export function wholePixels(points: number): number {
  return Math.round(points / pointsPerPixel) * pointsPerPixel;
}

/** Width in points of a column that nobody set, for `baseColWidth` characters: padded, then up to 8 pixels. */
export function pointsFromBaseWidth(characters: number, digit: number): number {
  return Math.ceil((characters * digit + padding(digit)) / 8) * 8 * pointsPerPixel;
}

/** The width in characters that Excel shows a person and Worksheet.standardWidth gives, to hundredths: without the padding. */
export function shownCharacters(points: number, digit: number): number {
  return Math.round(((points / pointsPerPixel - padding(digit)) / digit) * 100) / 100;
}

/** The width in points of a column that shows so many characters. */
export function pointsFromShownCharacters(characters: number, digit: number): number {
  return Math.round(characters * digit + padding(digit)) * pointsPerPixel;
}

/** The width in points of the widest column that there can be. */
export function widestColumn(digit: number): number {
  return pointsFromShownCharacters(mostCharacters, digit);
}

/** The sizes in points of the columns and rows of a new sheet in a workbook with this standard font. */
export function standardSizes(
  font: StandardFont,
): Readonly<{ standardWidth: number; standardHeight: number }> {
  return {
    standardWidth: pointsFromBaseWidth(8, digitPixels(font)),
    // Smaller fonts have lower rows in Excel; the sheets made here say theirs in the file.
    standardHeight: Math.max(15, rowHeightOf(font)),
  };
}

/** Rounded below a metric unit, so that sums and turns of binary fractions read as what was meant. Never -0. */
export function tidyPoints(points: number): number {
  return Math.round(points * 1e5) / 1e5 + 0;
}
