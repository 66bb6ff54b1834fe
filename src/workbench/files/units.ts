/** English metric units, in which drawings measure: 12,700 a point. */
export const emuPerPoint = 12_700;

const pointsPerPixel = 0.75;
// Of Calibri 11, on which Excel's default column of 8.43 characters (64 pixels) rests.
const digitPixels = 7;

/**
 * A column's width in points from its width in characters as the file has it. Excel shows whole pixels
 * (ISO 29500-1, 18.3.1.13).
 */
export function pointsFromCharacters(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
  return pixels * pointsPerPixel;
}

/** The width in characters to write for a width in points; rounded to whole pixels, so that it never drifts. */
export function charactersFromPoints(points: number): number {
  return Math.trunc((Math.round(points / pointsPerPixel) / digitPixels) * 256) / 256;
}

/** A width in points as it will be after saving and opening. */
export function wholePixels(points: number): number {
  return Math.round(points / pointsPerPixel) * pointsPerPixel;
}

/** Width in points of a column that nobody set, for `baseColWidth` characters: padded, then up to 8 pixels. */
export function pointsFromBaseWidth(characters: number): number {
  return Math.ceil((characters * digitPixels + 5) / 8) * 8 * pointsPerPixel;
}

/** Rounded below a metric unit, so that sums and turns of binary fractions read as what was meant. Never -0. */
export function tidyPoints(points: number): number {
  return Math.round(points * 1e5) / 1e5 + 0;
}
