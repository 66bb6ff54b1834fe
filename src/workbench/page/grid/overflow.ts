/** How many pixels a text may run over, beyond its cell, towards the first column and away from it. */
export type Overflow = Readonly<{ before: number; after: number }>;

export const noOverflow: Overflow = { before: 0, after: 0 };

/** What is beside a cell: the next column that is shown with its width, and whether its cell is empty. */
export type Neighbours = Readonly<{
  next: (column: number, step: 1 | -1) => number | undefined;
  sizeOf: (column: number) => number;
  isFree: (column: number) => boolean;
}>;

/**
 * How far a text that is `excess` pixels too long for its cell runs over the empty cells beside it: away from the side that it
 * stands at, from the middle to both; never over a filled cell.
 */
export function overflowOf(
  column: number,
  excess: number,
  standsAt: 'start' | 'middle' | 'end',
  neighbours: Neighbours,
): Overflow {
  if (excess <= 0) return noOverflow;
  const room = (step: 1 | -1, wanted: number): number => {
    let found = 0;
    let at = neighbours.next(column, step);
    while (at !== undefined && found < wanted && neighbours.isFree(at)) {
      found += neighbours.sizeOf(at);
      at = neighbours.next(at, step);
    }
    return found;
  };
  switch (standsAt) {
    case 'start':
      return { before: 0, after: room(1, excess) };
    case 'end':
      return { before: room(-1, excess), after: 0 };
    case 'middle':
      return { before: room(-1, excess / 2), after: room(1, excess / 2) };
  }
}
