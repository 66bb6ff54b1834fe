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
 * page; rows as low as they may be where that saves a page. `height` are the points that rows may take on a page.
 */
export function paginate(groups: readonly RowGroup[], height: number): Paginated {
  const roomy = fillPages(groups, height);
  if (roomy.breaks.length === 0) return roomy;
  const tight = tightness.map((share) =>
    fillPages(
      groups.map((group) => tighten(group, share)),
      height,
    ),
  );
  const fewest = Math.min(...tight.map(({ breaks }) => breaks.length));
  return [roomy, ...tight].find(({ breaks }) => breaks.length <= fewest)!;
}

/** Shares of their slack that rows do without; the least that saves a page is taken. */
const tightness = [1 / 3, 2 / 3, 1];

function tighten(group: RowGroup, share: number): RowGroup {
  const lower = (row: PlanRow): PlanRow => ({ ...row, height: row.height - share * (row.slack ?? 0) });
  const { rows, again, space } = group;
  return {
    ...group,
    rows: rows.map(lower),
    ...(again && { again: again.map(lower) }),
    ...(space && { space: lower(space) }),
  };
}

function fillPages(groups: readonly RowGroup[], height: number): Paginated {
  const page = new Pages(height);
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

  private left: number;

  constructor(private readonly height: number) {
    this.left = height;
  }

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
