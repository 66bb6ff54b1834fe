import { columnLetters, maxColumns, maxRows, parseA1 } from '../../model/address';
import { type Area } from '../../model/cell';
import { subtractArea } from './areaLists';
import { intersect, lastColumn, lastRow } from './areas';

/**
 * Cells put in or taken out. `along`: rows when cells move up or down, columns when they move sideways. `at` and `count`
 * are the rows (or columns) put in before `at` or taken out from `at` on; `first` to `last` are the columns (or rows)
 * that take part.
 */
export type Shift = Readonly<{
  kind: 'insert' | 'delete';
  along: 'rows' | 'columns';
  at: number;
  count: number;
  first: number;
  last: number;
}>;

type Span = readonly [start: number, size: number];

/** Where the `size` rows or columns from `start` on lie after the shift; undefined where none is left. */
export function shiftSpan([start, size]: Span, { kind, at, count }: Shift): Span | undefined {
  if (kind === 'insert') {
    if (start >= at) return [start + count, size];
    return start + size > at ? [start, size + count] : [start, size];
  }
  const gone = Math.max(0, Math.min(start + size, at + count) - Math.max(start, at));
  if (gone === size) return undefined;
  const before = Math.max(0, Math.min(start - at, count));
  return [start - before, size - gone];
}

/** Whether whole rows or columns are put in or taken out. */
export function isWhole({ along, first, last }: Shift): boolean {
  return first === 0 && last === (along === 'rows' ? maxColumns : maxRows) - 1;
}

/** Whether an area lies with its whole breadth in the columns (or rows) that take part. */
export function takesPart(area: Area, { along, first, last }: Shift): boolean {
  return along === 'rows'
    ? area.column >= first && lastColumn(area) <= last
    : area.row >= first && lastRow(area) <= last;
}

/** The cells that move or go: from the place of the shift to the end of the sheet. */
export function movingArea({ along, at, first, last }: Shift): Area {
  return along === 'rows'
    ? { row: at, rows: maxRows - at, column: first, columns: last - first + 1 }
    : { column: at, columns: maxColumns - at, row: first, rows: last - first + 1 };
}

/**
 * Where an area lies after the shift, cut off at the end of the sheet; undefined where all its cells are gone. An area that
 * takes part with some of its breadth only stays, as the references of formulas do in Excel.
 */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (!takesPart(area, shift)) return area;
  const isRows = shift.along === 'rows';
  const limit = isRows ? maxRows : maxColumns;
  const span: Span = isRows ? [area.row, area.rows] : [area.column, area.columns];
  // Whole columns stay whole when rows are put in or taken out.
  if (span[1] === limit) return area;
  const shifted = shiftSpan(span, shift);
  if (!shifted || shifted[0] >= limit) return undefined;
  const [start, size] = [shifted[0], Math.min(shifted[1], limit - shifted[0])];
  if (start === span[0] && size === span[1]) return area;
  return isRows ? { ...area, row: start, rows: size } : { ...area, column: start, columns: size };
}

/** The areas of a list after the shift; one that takes part with some of its breadth is divided. */
export function shiftAreas(areas: readonly Area[], shift: Shift): readonly Area[] {
  if (areas.every((area) => shiftArea(area, shift) === area && !tears(area, shift))) return areas;
  return areas.flatMap((area) => {
    const band = {
      ...movingArea(shift),
      ...(shift.along === 'rows' ? { row: 0, rows: maxRows } : { column: 0, columns: maxColumns }),
    };
    const moving = intersect(area, band);
    const moved = moving && shiftArea(moving, shift);
    return [...(moved ? [moved] : []), ...subtractArea(area, band)];
  });
}

/** Whether the shift touches the area but cannot move it whole: some of its breadth would stay behind. */
export function tears(area: Area, shift: Shift): boolean {
  return !takesPart(area, shift) && intersect(area, movingArea(shift)) !== undefined;
}

/** The cells of a reference after the shift, `$` kept; `#REF!` where none is left. */
export function shiftCells(cells: string, shift: Shift): string {
  const area = parseA1(cells);
  if (!area) return cells;
  const shifted = shiftArea(area, shift);
  if (shifted === area) return cells;
  if (!shifted) return '#REF!';
  const parts = cells.split(':');
  const first = replaceCorner(parts[0]!, shifted.row, shifted.column);
  if (parts.length === 1) return first;
  return `${first}:${replaceCorner(parts[1]!, lastRow(shifted), lastColumn(shifted))}`;
}

function replaceCorner(corner: string, row: number, column: number): string {
  return corner.replace(/[A-Z]+/i, columnLetters(column)).replace(/\d+/, String(row + 1));
}
