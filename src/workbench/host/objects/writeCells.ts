import { type Area, type CellModel, type CellStyle } from '../../model/cell';
import { type SheetModel, type TableColumnModel, type TableModel } from '../../model/sheet';
import { enterValue } from '../enterValue';
import { intersect } from './areas';
import { cellAt, forEachCell, maximumCells, putCell, requireWritable, styleAt } from './editCells';
import { invalidArgument } from './errors';

/**
 * Writes values or formulas as Excel takes them (enterValue): a grid of the area's size, or one value for every cell; null leaves
 * a cell alone and '' empties it, keeping its format. In a merged area only the first cell keeps what is written.
 * Errors: InvalidArgument for a wrong size or a value that no cell takes, AccessDenied for locked cells.
 */
export function writeCells(sheet: SheetModel, area: Area, input: unknown, location: string): void {
  const valueAt = gridReader(area, input, location);
  requireWritable(sheet, area, location);
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  const formats = new Map<CellStyle | undefined, Map<string, CellStyle>>();
  const written: (readonly [number, number, CellModel | undefined])[] = [];
  forEachCell(area, (row, column) => {
    const value = valueAt(row - area.row, column - area.column);
    if (value === null || isCovered(merges, row, column)) return;
    const style = styleAt(sheet, row, column);
    const entered = enterValue(value, style);
    if (!entered) throw invalidArgument(location);
    const newStyle = entered.numberFormat ? withFormat(style, entered.numberFormat, formats) : style;
    const isNothing = entered.content.type === 'empty' && !newStyle;
    written.push([
      row,
      column,
      isNothing ? undefined : { ...entered.content, ...(newStyle && { style: newStyle }) },
    ]);
  });
  for (const [row, column, cell] of written) putCell(sheet, row, column, cell);
  nameTableColumns(sheet, area);
}

/**
 * Reads one part of an argument that is a grid of the area's size or one value for all of its cells. InvalidArgument for
 * another size or for one value for more cells than Excel writes.
 */
export function gridReader(
  area: Area,
  input: unknown,
  location: string,
): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) {
    if (area.rows * area.columns > maximumCells) throw invalidArgument(location);
    return () => input;
  }
  const rows: readonly unknown[] = input;
  const isGrid = rows.every((row): row is unknown[] => Array.isArray(row) && row.length === area.columns);
  if (!isGrid || rows.length !== area.rows) {
    throw invalidArgument(
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const grid = rows as readonly (readonly unknown[])[];
  return (row, column) => grid[row]![column];
}

function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      intersect(merge, { row, column, rows: 1, columns: 1 }) &&
      !(merge.row === row && merge.column === column),
  );
}

/** Excel gives a format of its own only to a cell that has none. One object a format, as files keep them. */
function withFormat(
  style: CellStyle | undefined,
  numberFormat: string,
  formats: Map<CellStyle | undefined, Map<string, CellStyle>>,
): CellStyle | undefined {
  if (style?.numberFormat !== undefined && style.numberFormat !== 'General') return style;
  const ofStyle = formats.get(style) ?? new Map<string, CellStyle>();
  formats.set(style, ofStyle);
  const { fileIndex: _, ...rest } = style ?? {};
  const made = ofStyle.get(numberFormat) ?? { ...rest, numberFormat };
  ofStyle.set(numberFormat, made);
  return made;
}

/** The headers of a table are the names of its columns: text, none empty, none twice. */
function nameTableColumns(sheet: SheetModel, area: Area): void {
  sheet.tables = sheet.tables.map((table) => {
    const header = { ...table.area, rows: 1 };
    return table.showHeaders && intersect(header, area) ? withColumnNames(sheet, table) : table;
  });
}

function withColumnNames(sheet: SheetModel, table: TableModel): TableModel {
  const taken = new Set<string>();
  const columns = table.columns.map((column, index): TableColumnModel => {
    const place = table.area.column + index;
    const cell = cellAt(sheet, table.area.row, place);
    const name = freeName(cell && cell.type !== 'empty' ? String(cell.value) : `Column${index + 1}`, taken);
    taken.add(name.toLowerCase());
    if (cell?.type !== 'text' || cell.value !== name) {
      const style = styleAt(sheet, table.area.row, place);
      putCell(sheet, table.area.row, place, { type: 'text', value: name, ...(style && { style }) });
    }
    return name === column.name ? column : { ...column, name };
  });
  return { ...table, columns };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}${number}`;
  return free;
}
