import { type CellModel } from '../../model/cell';
import { type ColumnModel, type RowModel, type SheetModel } from '../../model/sheet';
import { type Host, HostError } from '../hostObject';
import { lastColumn, lastRow } from './areas';
import { cellAt, cellsIn, forEachCell, keysIn, putCell, styleAt } from './editCells';
import { notImplemented } from './errors';
import { mapReferences } from './formulaText';
import { mapFormulas } from './mapFormulas';
import { shiftSections } from './shiftSections';
import { shapesAfter } from './shiftShapes';
import { isWhole, movingArea, type Shift, shiftArea, shiftCells, shiftSpan, tears } from './shiftSpan';
import { isNamed } from './sheetName';

/**
 * Puts cells in or takes them out and moves all that follows: cells, the formulas that refer to them, merged areas, tables,
 * validations, conditional formats, links, names, heights, breaks, shapes, and the ranges that requests hold. What is put
 * in takes the format of what stands before it. Errors as Excel's: MergedRangeConflict, or InvalidOperation where a
 * table would be torn or cells would leave the sheet.
 */
export function shiftSheet(sheet: SheetModel, shift: Shift, host: Host, location: string): void {
  requirePossible(sheet, shift, location);
  const hasShapes = isWhole(shift) && sheet.shapes.length > 0;
  const finishShapes = hasShapes ? shapesAfter(sheet, shift, host.workbook.standardFont) : undefined;
  moveCells(sheet, shift);
  if (isWhole(shift)) moveLines(shift.along === 'rows' ? sheet.rows : sheet.columns, shift);
  if (shift.kind === 'insert') formatNewCells(sheet, shift);
  shiftSections(sheet, shift);
  finishShapes?.();
  mapFormulas(host.workbook, (formula, home) =>
    mapReferences(formula, ({ sheet: name, cells }) => {
      const isHere = name === undefined ? home === sheet : isNamed(name, sheet.name);
      return isHere ? shiftCells(cells, shift) : cells;
    }),
  );
  host.moveRanges(sheet, (area) => shiftArea(area, shift));
}

function requirePossible(sheet: SheetModel, shift: Shift, location: string): void {
  if (sheet.merges.some((merge) => tears(merge, shift))) {
    throw new HostError('MergedRangeConflict', 'Merged cells would be torn apart.', location);
  }
  for (const table of sheet.tables) {
    if (tears(table.area, shift)) throw refusal('The operation would shift cells in a table.', location);
    if (shift.kind === 'delete' && shift.along === 'rows') requireTableKept(table, shift, location);
  }
  if (shift.kind === 'insert' && pushesOff(sheet, shift)) {
    throw refusal('The operation would push cells off the end of the worksheet.', location);
  }
}

function requireTableKept(table: SheetModel['tables'][number], shift: Shift, location: string): void {
  const after = shiftArea(table.area, shift);
  if (!after || after.rows === table.area.rows) return;
  const { row } = table.area;
  if (table.showHeaders && row >= shift.at && row < shift.at + shift.count) {
    throw refusal('The header row of a table cannot be deleted.', location);
  }
  const fixed = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (after.rows <= fixed) throw notImplemented(`${location} for all rows of a table`);
}

function pushesOff(sheet: SheetModel, shift: Shift): boolean {
  const area = movingArea(shift);
  const end =
    shift.along === 'rows'
      ? { ...area, row: Math.max(area.row, lastRow(area) - shift.count + 1) }
      : { ...area, column: Math.max(area.column, lastColumn(area) - shift.count + 1) };
  return cellsIn(sheet, end).some(([, , { type, formula }]) => type !== 'empty' || formula !== undefined);
}

function refusal(message: string, location: string): HostError {
  return new HostError('InvalidOperation', message, location);
}

function moveCells(sheet: SheetModel, shift: Shift): void {
  if (isWhole(shift) && shift.along === 'rows') {
    moveKeys(sheet.cells, shift);
    return;
  }
  const moving = cellsIn(sheet, movingArea(shift));
  for (const [row, column] of moving) putCell(sheet, row, column, undefined);
  for (const [row, column, cell] of moving) {
    const span = shiftSpan([shift.along === 'rows' ? row : column, 1], shift);
    if (!span) continue;
    if (shift.along === 'rows') putCell(sheet, span[0], column, cell);
    else putCell(sheet, row, span[0], cell);
  }
}

function moveLines<Line extends RowModel | ColumnModel>(lines: Map<number, Line>, shift: Shift): void {
  moveKeys(lines, shift);
  const before = lines.get(shift.at - 1);
  if (shift.kind === 'delete' || !before) return;
  const { hidden: _, ...shown } = before;
  for (let line = shift.at; line < shift.at + shift.count; line += 1) lines.set(line, shown as Line);
}

function moveKeys<Value>(map: Map<number, Value>, shift: Shift): void {
  const moving = keysIn(map, shift.at, Infinity).map((key) => [key, map.get(key)!] as const);
  for (const [key] of moving) map.delete(key);
  for (const [key, value] of moving) {
    const span = shiftSpan([key, 1], shift);
    if (span) map.set(span[0], value);
  }
}

function formatNewCells(sheet: SheetModel, shift: Shift): void {
  if (shift.at === 0) return;
  const isRows = shift.along === 'rows';
  const { row, column, rows, columns } = movingArea(shift);
  const before = isRows
    ? { row: row - 1, rows: 1, column, columns }
    : { column: column - 1, columns: 1, row, rows };
  for (const [at, place, { style }] of cellsIn(sheet, before)) {
    if (!style) continue;
    const empty: CellModel = { type: 'empty', value: '', style };
    const made = isRows
      ? { row, rows: shift.count, column: place, columns: 1 }
      : { column, columns: shift.count, row: at, rows: 1 };
    forEachCell(made, (newRow, newColumn) => {
      if (cellAt(sheet, newRow, newColumn) || styleAt(sheet, newRow, newColumn) === style) return;
      putCell(sheet, newRow, newColumn, empty);
    });
  }
}
