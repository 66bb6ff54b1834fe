import { type Area } from '../../model/cell';
import { type SheetModel, type TableColumnModel, type TableModel } from '../../model/sheet';
import { type WorkbookModel } from '../../model/workbook';
import { intersect } from './areas';
import { putCell } from './editCells';
import { HostError } from '../hostObject';
import { invalidArgument, itemNotFound } from './errors';
import { writeCells } from './writeCells';

/** What a Table and the objects that hang on it stand for. */
export type TableSelf = Readonly<{ sheet: SheetModel; id: string }>;

/** The table as it is now; ItemNotFound where it was deleted. */
export function tableModel({ sheet, id }: TableSelf): TableModel {
  const table = sheet.tables.find((each) => each.id === id);
  if (!table) throw itemNotFound('Table');
  return table;
}

/** Replaces fields of a table. */
export function changeTable(self: TableSelf, change: Partial<TableModel>): void {
  const changed = { ...tableModel(self), ...change };
  self.sheet.tables = self.sheet.tables.map((each) => (each.id === self.id ? changed : each));
}

/** The tables of a workbook with the sheets that they stand on. */
export function tablesOf(workbook: WorkbookModel): readonly (readonly [SheetModel, TableModel])[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => [sheet, table] as const));
}

/** Row of the headers; undefined where they are not shown. */
export function headerRow({ area, showHeaders }: TableModel): Area | undefined {
  return showHeaders ? { ...area, rows: 1 } : undefined;
}

/** The rows between headers and totals, of which a table always has one. */
export function dataBody({ area, showHeaders, showTotals }: TableModel): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}

/** Row of the totals; undefined where they are not shown. */
export function totalRow({ area, showTotals }: TableModel): Area | undefined {
  return showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined;
}

/** One column of an area, counted from the area's first. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

/** Refuses an area for a table where another table or a merged cell lies in it. */
export function requireFree(sheet: SheetModel, area: Area, location: string, ownId?: string): void {
  if (sheet.tables.some((table) => table.id !== ownId && intersect(table.area, area))) {
    throw invalidArgument(location, 'A table cannot overlap another table.');
  }
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    throw new HostError('MergedRangeConflict', 'A table cannot overlap merged cells.', location);
  }
}

/** The columns of a table over an area: those that it has there already, else new ones, whose headers are still to be read. */
export function columnsFor(area: Area, before?: TableModel): readonly TableColumnModel[] {
  const existing = before?.columns ?? [];
  let lastId = Math.max(0, ...existing.map(({ id }) => id));
  return Array.from({ length: area.columns }, (_, index) => {
    const kept = before && existing[area.column + index - before.area.column];
    if (kept) return kept;
    lastId += 1;
    return { id: lastId, name: '' };
  });
}

/** Reads the columns' names from the header cells, which become text, none empty and none twice. */
export function nameColumns(sheet: SheetModel, header: Area, location: string): void {
  // A write that leaves every cell alone still has writeCells bring headers and names together.
  writeCells(sheet, header, null, location);
}

/** Puts a text in a header cell as text, whatever it looks like. */
export function writeHeader(sheet: SheetModel, row: number, column: number, name: string): void {
  const style = sheet.cells.get(row)?.get(column)?.style;
  putCell(sheet, row, column, { type: 'text', value: name, ...(style ? { style } : {}) });
}
