import { type Organisation } from './model';
import { type Turns } from './turns';

/** Rows that are compared before others may have a turn. */
const portion = 256;

/** Whether two readings hold the same, row by row and in the same places: then what was made of one stands for the other. */
export function* isSameOrganisation(one: Organisation, other: Organisation): Turns<boolean> {
  let compared = 0;
  for (const key of Object.keys(one) as (keyof Organisation)[]) {
    const [rows, others] = [one[key], other[key]];
    if (!Array.isArray(rows) || !Array.isArray(others)) {
      if (!isSame(rows, others)) return false;
      continue;
    }
    if (rows.length !== others.length) return false;
    for (const [at, row] of rows.entries()) {
      if (!isSame(row, others[at])) return false;
      compared += 1;
      if (compared % portion === 0) yield undefined;
    }
  }
  return true;
}

/** Of plain data. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [values, others] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = Object.keys(values);
  return (
    keys.length === Object.keys(others).length &&
    keys.every((key) => Object.hasOwn(others, key) && isSame(values[key], others[key]))
  );
}
