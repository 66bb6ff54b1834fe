/** A thing of the new organisation, in its order: the row in which it stands already, if it does. */
export type Ordered = Readonly<{ owner: string; row: number | undefined; isNew: boolean }>;
/** A row that stays, in the order of the sheet, and to what it belongs: a role's duties, a unit's roles. */
export type Standing = Readonly<{ owner: string; row: number }>;

/**
 * For each new thing the row below which it comes: that of the one before it of the same owner; above the owner's first where it is
 * the first; below the rows of the owner before where its owner has none; at the end else. `end` is told where no row stays.
 */
export function anchorRows(
  ordered: readonly Ordered[],
  standing: readonly Standing[],
  end: number | undefined,
): readonly (number | undefined)[] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  let previous: number | undefined;
  for (const { owner, row } of standing) {
    // Nothing is put between the header and the first row: new rows look like the one above them.
    if (!first.has(owner)) first.set(owner, previous ?? row);
    last.set(owner, row);
    previous = row;
  }
  const final = standing.at(-1)?.row ?? end;
  const reached = new Map<string, number>();
  let ownerBefore: string | undefined;
  return ordered.map(({ owner, row, isNew }) => {
    if (!isNew) {
      if (row !== undefined) {
        reached.set(owner, row);
        ownerBefore = owner;
      }
      return undefined;
    }
    const beside = reached.get(owner) ?? first.get(owner);
    if (beside !== undefined) return beside;
    return (ownerBefore === undefined ? undefined : last.get(ownerBefore)) ?? final;
  });
}
