import { tidyCode } from './fold';
import { type Duty, type Oddity, type Reference } from './model';
import { isEmptyRow, RowReader } from './rowReader';
import { type Referrer } from './reference';
import { type WrittenRow } from './written';

/** Reads the rows of the duties sheet, in their order; empty rows are left out. */
export function assembleDuties(
  rows: readonly WrittenRow[],
  refer: Referrer,
  oddities: Oddity[],
): readonly Duty[] {
  const duties: Duty[] = [];
  for (const row of rows) {
    if (isEmptyRow(row)) continue;
    const read = new RowReader(row, oddities);
    const role = refer(read.text('role'));
    const before = duties.at(-1);
    const written = tidyCode(read.text('number')).replace(/\s*[.)\-–:]+$/, '');
    const number = restoreZero(written, before && nameOf(before.role) === nameOf(role) ? before.number : '');
    if (number !== written) read.report('number', written, 'lost-zero');
    duties.push({ source: row.source, role, number, text: read.text('text'), cadence: read.text('cadence') });
  }
  return duties;
}

function nameOf(role: Reference): string {
  return role.code ?? role.written;
}

/** A column of numbers loses the zero of 1.10: the 1.1 that comes after 1.9 is 1.10. Anything else stays as it is. */
function restoreZero(number: string, before: string): string {
  if (!number.includes('.')) return number;
  const [duty, part] = number.split('.');
  const [dutyBefore, partBefore] = before.split('.');
  if (!part || !partBefore || duty !== dutyBefore) return number;
  const next = String(Number(partBefore) + 1);
  return next.endsWith('0') && next.replace(/0+$/, '') === part ? `${duty}.${next}` : number;
}
