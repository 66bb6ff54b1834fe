import { type PlanRow } from './sheetPlan';

/** Rows that belong together. */
export type RowGroup = Readonly<{
  rows: readonly PlanRow[];
  /** No page ends between this group and the next: a heading stays with what it heads. */
  isGlued?: boolean;
  /** Rows that stand above this group again where a page begins with it: the header of its table. */
  again?: readonly PlanRow[];
  /** What sets the group apart from the one before is not wanted at the top of a page. */
  space?: PlanRow;
}>;

export type Paginated = Readonly<{
  rows: readonly PlanRow[];
  /** Rows (from 0) with which a page begins, the first page aside. */
  breaks: readonly number[];
}>;

/**
 * The rows of the groups one after the other, and where the pages end, so that no group is parted unless it is higher than a
 * page. `first` and `height` are the points that rows may take on the first and on every further page.
 */
export function paginate(
  groups: readonly RowGroup[],
  { first, height }: Readonly<{ first: number; height: number }>,
): Paginated {
  const page = new Pages(first, height);
  for (const chunk of chunksOf(groups)) {
    const whole = heightOf(chunk.flatMap((group) => rowsOf(group)));
    if (!page.fits(whole) && whole <= height) page.turn(chunk[0]!);
    for (const group of chunk) {
      if (group.space && !page.isAtTop) page.put(group.space);
      for (const row of group.rows) {
        // Only what is higher than a page is parted within.
        if (!page.fits(row.height)) page.turn(group);
        page.put(row);
      }
    }
  }
  return page;
}

/** Pages as they fill up. */
class Pages implements Paginated {
  readonly rows: PlanRow[] = [];
  readonly breaks: number[] = [];
  isAtTop = true;

  constructor(
    private left: number,
    private readonly height: number,
  ) {}

  /** Whether so many points are left; at the top of a page there is always room for a row. */
  fits(points: number): boolean {
    return this.isAtTop || points <= this.left;
  }

  put(row: PlanRow): void {
    this.rows.push(row);
    this.left -= row.height;
    this.isAtTop = false;
  }

  /** Begins a page with what stands above the group there. */
  turn({ again = [] }: RowGroup): void {
    this.breaks.push(this.rows.length);
    this.left = this.height;
    this.isAtTop = true;
    for (const row of again) this.put(row);
  }
}

/** Groups that no page may end between. */
function chunksOf(groups: readonly RowGroup[]): RowGroup[][] {
  const chunks: RowGroup[][] = [];
  let isOpen = false;
  for (const group of groups) {
    if (isOpen) chunks.at(-1)!.push(group);
    else chunks.push([group]);
    isOpen = group.isGlued ?? false;
  }
  return chunks;
}

function rowsOf({ rows, space }: RowGroup): readonly PlanRow[] {
  return space ? [space, ...rows] : rows;
}

function heightOf(rows: readonly PlanRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
