import { asText } from '../asText';
import { asWritten } from '../recognise/asWritten';
import { type CellState, type CellValue } from './sheetState';

/** The longest text that a cell holds, in UTF-16 units as Excel counts them. */
export const longestText = 32_767;

const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;
const dateFormat = /[dmyhs]/i;

/** The text of a cell, as reading takes it. */
export function textOf({ value }: Pick<CellState, 'value'>): string {
  const written = asWritten(value);
  return typeof written === 'string' ? written : written.error;
}

/** Whether a cell still holds what a plan says; a date may be given as it is shown, which is how some sheets are read. */
export function stillHolds(cell: CellState, text: string): boolean {
  return (
    textOf(cell) === text || (typeof cell.value === 'number' && isDate(cell.format) && cell.shown === text)
  );
}

function isDate(format: string): boolean {
  return dateFormat.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/**
 * What to assign to a cell so that it holds this text: where its column holds numbers, a whole number stays one; everything
 * else stays text to the letter.
 */
export function toWrite(text: string, format: string, besideNumbers: boolean): CellValue {
  if (text === '') return '';
  if (format !== '@') return besideNumbers && wholeNumber.test(text) ? Number(text) : asText(text);
  // A text cell takes everything as it is, only a first apostrophe is taken off in it too.
  return text.startsWith("'") ? `'${text}` : text;
}

/** What to assign to a cell so that it holds a value that a cell held before. */
export function toRestore(value: CellValue, format: string): CellValue {
  return typeof value === 'string' && !isErrorText(value) ? toWrite(value, format, false) : value;
}

/** An error that stood in a cell as a constant becomes one again; asText would make a text of it. */
function isErrorText(value: string): boolean {
  return typeof asWritten(value) !== 'string';
}
