import { type Area, type CellModel, type CellStyle } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { isEntireColumns, isEntireRows, lastColumn, lastRow } from './areas';
import { accessDenied, invalidArgument } from './errors';

/** More cells than this are neither written nor read one by one. */
export const maximumCells = 5_000_000;

/** The cell at a row and column (from 0); undefined where the sheet keeps none. */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The format that a cell has: its own, else its row's, else its column's. */
export function styleAt(sheet: SheetModel, row: number, column: number): CellStyle | undefined {
  const cell = cellAt(sheet, row, column);
  if (cell) return cell.style;
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style;
}

/** Puts a cell in the grid, or takes it out where there is none; the cell itself is never changed in place. */
export function putCell(sheet: SheetModel, row: number, column: number, cell: CellModel | undefined): void {
  const cells = sheet.cells.get(row);
  if (cell) {
    if (cells) cells.set(column, cell);
    else sheet.cells.set(row, new Map([[column, cell]]));
    return;
  }
  cells?.delete(column);
  if (cells?.size === 0) sheet.cells.delete(row);
}

/**
 * Refuses with AccessDenied where the sheet is protected and one of the cells is locked, which cells are unless their
 * format says otherwise.
 */
export function requireWritable(sheet: SheetModel, area: Area, location: string): void {
  if (sheet.protection.protected && !isUnlocked(sheet, area)) throw accessDenied(location);
}

function isUnlocked(sheet: SheetModel, area: Area): boolean {
  let unlocked = 0;
  for (const [, , cell] of cellsIn(sheet, area)) {
    if (cell.style?.locked !== false) return false;
    unlocked += 1;
  }
  return unlocked === area.rows * area.columns || isUnlockedByColumns(sheet, area);
}

/** Whole columns or rows may be unlocked as such; the cells that the sheet keeps have been looked at. */
function isUnlockedByColumns(sheet: SheetModel, area: Area): boolean {
  const columns = Array.from({ length: area.columns }, (_, index) => sheet.columns.get(area.column + index));
  if (columns.every((column) => column?.style?.locked === false)) return true;
  if (area.rows > sheet.rows.size) return false;
  const rows = Array.from({ length: area.rows }, (_, index) => sheet.rows.get(area.row + index));
  return rows.every((row) => row?.style?.locked === false);
}

/** The cells that the sheet keeps in an area, with row and column, from top to bottom and first to last column. */
export function cellsIn(sheet: SheetModel, area: Area): readonly (readonly [number, number, CellModel])[] {
  const found: (readonly [number, number, CellModel])[] = [];
  for (const row of keysIn(sheet.cells, area.row, lastRow(area))) {
    const cells = sheet.cells.get(row)!;
    for (const column of keysIn(cells, area.column, lastColumn(area))) {
      found.push([row, column, cells.get(column)!]);
    }
  }
  return found;
}

/** The keys of a map from `first` to `last`, in order, by the cheaper way: counting up or looking through the map. */
export function keysIn(map: ReadonlyMap<number, unknown>, first: number, last: number): readonly number[] {
  if (last - first < map.size) {
    const keys: number[] = [];
    for (let key = first; key <= last; key += 1) if (map.has(key)) keys.push(key);
    return keys;
  }
  return [...map.keys()].filter((key) => key >= first && key <= last).sort((a, b) => a - b);
}

/**
 * Changes the format of every cell of an area; whole columns and whole rows keep it as their own besides. `change` gets a format
 * without `fileIndex`, because what it gives back is no longer that of the file.
 */
export function styleCells(
  sheet: SheetModel,
  area: Area,
  change: (style: CellStyle) => CellStyle,
  location: string,
): void {
  const known = new Map<CellStyle | undefined, CellStyle>();
  const changed = (style: CellStyle | undefined): CellStyle => {
    const seen = known.get(style);
    if (seen) return seen;
    const { fileIndex: _, ...rest } = style ?? {};
    const result = change(rest);
    known.set(style, result);
    return result;
  };
  const restyle = (row: number, column: number): void => {
    const cell = cellAt(sheet, row, column) ?? { type: 'empty', value: '' };
    putCell(sheet, row, column, { ...cell, style: changed(styleAt(sheet, row, column)) });
  };
  if (isEntireColumns(area)) styleColumns(sheet, area, changed, restyle);
  else if (isEntireRows(area)) styleRows(sheet, area, changed, restyle);
  else {
    if (area.rows * area.columns > maximumCells) throw invalidArgument(location);
    forEachCell(area, restyle);
  }
}

/** Calls back with the row and column of every cell of an area. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) visit(row, column);
  }
}

type Restyle = (row: number, column: number) => void;
type Changed = (style: CellStyle | undefined) => CellStyle;

function styleColumns(sheet: SheetModel, area: Area, changed: Changed, restyle: Restyle): void {
  // Where a row has a format of its own, it would hide the column's.
  for (const [row, { style }] of sheet.rows) {
    if (style) forEachCell({ ...area, row, rows: 1 }, restyle);
  }
  for (const [row, column] of cellsIn(sheet, area)) {
    if (!sheet.rows.get(row)?.style) restyle(row, column);
  }
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    const model = sheet.columns.get(column);
    sheet.columns.set(column, { ...model, style: changed(model?.style) });
  }
}

function styleRows(sheet: SheetModel, area: Area, changed: Changed, restyle: Restyle): void {
  const kept = cellsIn(sheet, area);
  for (let row = area.row; row <= lastRow(area); row += 1) {
    const model = sheet.rows.get(row);
    // Until now a column's format showed here; the row's own would hide it.
    for (const [column, { style }] of model?.style ? [] : sheet.columns) {
      if (style && !cellAt(sheet, row, column)) restyle(row, column);
    }
    sheet.rows.set(row, { ...model, style: changed(model?.style) });
  }
  for (const [row, column] of kept) restyle(row, column);
}
