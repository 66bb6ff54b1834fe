import { type WrittenCell } from '../../organisation/written';

const errorCode =
  /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|GETTING_DATA)$/;

/** A cell's value as text; numbers as Excel shows them in a General cell, up to 15 significant digits. */
export function asWritten(value: unknown): WrittenCell {
  if (typeof value === 'string') return errorCode.test(value) ? { error: value } : value;
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return '';
}
