import { type Area } from './cell';

/** The last row and column of a sheet, counted. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** Letters of a column: 0 gives `A`, 26 gives `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of a column from its letters: `A` gives 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** An area as A1 text without its sheet: `B7`, `B7:C9`. */
export function areaToA1({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/**
 * The area that an A1 reference names: a cell, a rectangle, whole columns (`A:C`) or whole rows (`1:3`); `$` and a
 * sheet before `!` are passed over. Undefined where the text is no such reference or lies outside the sheet.
 */
export function parseA1(reference: string): Area | undefined {
  const plain = reference.slice(reference.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::(?=.)([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(plain);
  if (!match || plain === '') return undefined;
  const [, left, top, right = left, bottom = top] = match;
  const isRange = plain.includes(':');
  if ((!left || !top) && !isRange) return undefined;
  if (!left !== !right || !top !== !bottom) return undefined;
  const columns =
    left && right ? [columnNumber(left), columnNumber(right)].sort((a, b) => a - b) : [0, maxColumns - 1];
  const rows = top && bottom ? [Number(top) - 1, Number(bottom) - 1].sort((a, b) => a - b) : [0, maxRows - 1];
  const [column, lastColumn] = columns as [number, number];
  const [row, lastRow] = rows as [number, number];
  if (row < 0 || lastRow >= maxRows || lastColumn >= maxColumns) return undefined;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** A sheet's name as it stands before `!`, quoted where it must be. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
