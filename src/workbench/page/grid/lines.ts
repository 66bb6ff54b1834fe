import { maxColumns, maxRows } from '../../model/address';
import { type Area, type CellModel } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { type StandardFont } from '../../model/standardFont';
import { type OpenedWorkbook, type SheetOrigin } from '../../files/origin';
import { lastColumn, lastRow } from '../../host/objects/areas';
import { fittedCellHeight, mayNeedHeight } from '../../host/objects/measures';
import { type Axis, createAxis } from './axis';

/** CSS pixels of a point. */
export const pixelsPerPoint = 96 / 72;

/** Rows and columns beyond the content over which one can scroll. */
const spare = { rows: 100, columns: 10 };
const fewest = { rows: 200, columns: 30 };

/** The rows and columns of a sheet as they are drawn. */
export type Lines = Readonly<{ rows: Axis; columns: Axis; hidden: HiddenLines }>;

/** Of the rows and columns that are hidden: which, whether they are shown for now or not. */
export type HiddenLines = Readonly<{ rows: ReadonlySet<number>; columns: ReadonlySet<number> }>;

type Size = Readonly<{ rows: number; columns: number }>;

/** What drawing takes from a workbook besides the sheet. */
export type SheetsWorkbook = Readonly<{
  model: Pick<OpenedWorkbook['model'], 'standardFont'>;
  origin: Pick<OpenedWorkbook['origin'], 'sheets'>;
}>;

/** Measures a sheet: `showHidden` gives hidden lines a size; `reach` is what must be scrollable besides the content. */
export function measureLines(
  sheet: SheetModel,
  { model, origin }: SheetsWorkbook,
  showHidden: boolean,
  reach: Size,
): Lines {
  const used = usedSize(sheet);
  const count = (way: 'rows' | 'columns', most: number): number =>
    Math.min(most, Math.max(fewest[way], used[way] + spare[way], reach[way] + spare[way]));
  const heights = rowHeights(sheet, origin.sheets.get(sheet.id), model.standardFont);
  const hidden = {
    rows: hiddenIn(sheet.rows, ({ height }) => height),
    columns: hiddenIn(sheet.columns, ({ width }) => width),
  };
  const widths = new Map([...sheet.columns].map(([column, { width }]) => [column, width]));
  const columns = sizesOf(widths, sheet.standardWidth, hidden.columns, showHidden);
  const rows = sizesOf(heights, sheet.standardHeight, hidden.rows, showHidden);
  return {
    rows: createAxis(count('rows', maxRows), sheet.standardHeight * pixelsPerPoint, rows),
    columns: createAxis(count('columns', maxColumns), sheet.standardWidth * pixelsPerPoint, columns),
    hidden,
  };
}

function hiddenIn<Line extends Readonly<{ hidden?: boolean }>>(
  lines: ReadonlyMap<number, Line>,
  size: (line: Line) => number | undefined,
): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [index, line] of lines) if (line.hidden || size(line) === 0) hidden.add(index);
  return hidden;
}

function sizesOf(
  points: ReadonlyMap<number, number | undefined>,
  standard: number,
  hidden: ReadonlySet<number>,
  showHidden: boolean,
): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const [index, size] of points) {
    if (size !== undefined && size !== standard) sizes.set(index, size * pixelsPerPoint);
  }
  for (const index of hidden) {
    const size = points.get(index);
    sizes.set(index, showHidden ? (size || standard) * pixelsPerPoint : 0);
  }
  return sizes;
}

/** How many rows and columns from the first hold anything that is seen: cells, tables, merged areas, shapes. */
export function usedSize(sheet: SheetModel): Size {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.cells) {
    if (row >= rows) rows = row + 1;
    for (const column of cells.keys()) if (column >= columns) columns = column + 1;
  }
  const reachTo = (area: Area): void => {
    if (area.rows < maxRows) rows = Math.max(rows, lastRow(area) + 1);
    if (area.columns < maxColumns) columns = Math.max(columns, lastColumn(area) + 1);
  };
  for (const { area } of sheet.tables) reachTo(area);
  for (const area of sheet.merges) reachTo(area);
  if (sheet.shapes.length > 0) {
    const bottom = sheet.shapes.reduce((most, { top, height }) => Math.max(most, top + height), 0);
    const end = sheet.shapes.reduce((most, { left, width }) => Math.max(most, left + width), 0);
    rows = Math.max(
      rows,
      linesUpTo(sheet.rows, ({ height }) => height, sheet.standardHeight, bottom),
    );
    columns = Math.max(
      columns,
      linesUpTo(sheet.columns, ({ width }) => width, sheet.standardWidth, end),
    );
  }
  return { rows: Math.min(rows, maxRows), columns: Math.min(columns, maxColumns) };
}

/** How many lines reach to a distance in points, at most: as if all that are narrower than the standard lay before it. */
function linesUpTo<Line extends Readonly<{ hidden?: boolean }>>(
  lines: ReadonlyMap<number, Line>,
  size: (line: Line) => number | undefined,
  standard: number,
  points: number,
): number {
  let missing = 0;
  for (const line of lines.values()) {
    missing += Math.max(0, standard - (line.hidden ? 0 : (size(line) ?? standard)));
  }
  return Math.ceil((points + missing) / Math.max(1, standard));
}

/** Heights in points of the rows that have one: their own, that of the file, or what their text needs. */
function rowHeights(
  sheet: SheetModel,
  origin: SheetOrigin | undefined,
  font: StandardFont,
): ReadonlyMap<number, number | undefined> {
  const heights = new Map<number, number | undefined>();
  const merges = mergedCells(sheet.merges);
  for (const [row, cells] of sheet.cells) {
    if (sheet.rows.get(row)?.height !== undefined) continue;
    const fitted = origin?.fittedHeights.get(row);
    const isAsFiled = fitted !== undefined && sameCells(cells, origin?.baseline.cells.get(row));
    heights.set(row, isAsFiled ? fitted : fitRow(sheet, row, merges, font));
  }
  for (const [row, { height }] of sheet.rows) if (height !== undefined) heights.set(row, height);
  return heights;
}

function sameCells(
  cells: ReadonlyMap<number, CellModel>,
  before: ReadonlyMap<number, CellModel> | undefined,
): boolean {
  if (before?.size !== cells.size) return false;
  for (const [column, cell] of cells) if (before.get(column) !== cell) return false;
  return true;
}

/** Places of merged areas by row, since Excel fits no row to merged cells. */
function mergedCells(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    if (merge.rows > 10_000) continue;
    for (let row = merge.row; row <= lastRow(merge); row += 1) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

/** Cells are never changed in place, so what one needs at a width is reckoned once. */
const neededHeights = new WeakMap<CellModel, Readonly<{ width: number; height: number }>>();

function fitRow(
  sheet: SheetModel,
  row: number,
  merges: ReadonlyMap<number, readonly Area[]>,
  font: StandardFont,
): number {
  const merged = merges.get(row) ?? [];
  let height = sheet.standardHeight;
  for (const [column, cell] of sheet.cells.get(row) ?? []) {
    if (!mayNeedHeight(cell)) continue;
    const isMerged = merged.some((area) => column >= area.column && column <= lastColumn(area));
    const own = sheet.columns.get(column);
    const width = own?.hidden ? 0 : (own?.width ?? sheet.standardWidth);
    const needed = isMerged ? fittedCellHeight(cell, undefined, font) : neededHeight(cell, width, font);
    height = Math.max(height, needed);
  }
  return height;
}

function neededHeight(cell: CellModel, width: number, font: StandardFont): number {
  const known = neededHeights.get(cell);
  if (known?.width === width) return known.height;
  const height = fittedCellHeight(cell, width, font);
  neededHeights.set(cell, { width, height });
  return height;
}
