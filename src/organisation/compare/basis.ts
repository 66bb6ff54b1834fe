import { type Organisation } from '../model';

/** Says which duty an entry of a line's basis (`5.2`) is on the second side; the entry as it would be written there. */
export type BasisReader = (entry: string) => string;

/**
 * A reader of the first side's basis entries: codes and numbers of duties follow their duty to the second side; `20.0`, the lead-in,
 * follows the role.
 */
export function basisReader(
  before: Organisation,
  after: Organisation,
  codes: ReadonlyMap<string, string>,
  dutiesAfter: readonly number[],
): BasisReader {
  // Made when the first entry is read: many workbooks give no basis.
  let moved: ReadonlyMap<string, string> | undefined;
  return (entry) => {
    moved ??= movedEntries(before, after, dutiesAfter);
    const known = moved.get(entry);
    if (known !== undefined) return known;
    const point = entry.indexOf('.');
    const code = point > 0 ? codes.get(entry.slice(0, point)) : undefined;
    return code === undefined ? entry : `${code}${entry.slice(point)}`;
  };
}

function movedEntries(
  before: Organisation,
  after: Organisation,
  dutiesAfter: readonly number[],
): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  before.duties.forEach(({ role, number }, index) => {
    if (role.code === null) return;
    const entry = `${role.code}.${number}`;
    const other = dutiesAfter[index] === -1 ? undefined : after.duties[dutiesAfter[index]!];
    if (other?.role.code && !moved.has(entry)) moved.set(entry, `${other.role.code}.${other.number}`);
  });
  return moved;
}
