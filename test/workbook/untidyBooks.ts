import { newWorkbook } from '../../src/workbench/files/newWorkbook';
import { type CellModel } from '../../src/workbench/model/cell';
import { createSheet, createWorkbook } from '../../src/workbench/model/create';
import { type SheetModel, type TableModel } from '../../src/workbench/model/sheet';
import { attachExcel } from '../../src/workbench/node/attachExcel';

export type Written =
  string | number | boolean | null | Readonly<{ formula: string; value: string | number }>;

/** A sheet with these cells from A1 on, as HR might have it. Texts that look like errors are errors. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Written[])[],
  more: Partial<SheetModel> = {},
): SheetModel {
  const sheet = { ...createSheet(name), ...more, name };
  rows.forEach((values, row) => {
    const cells = values.flatMap((written, column): [number, CellModel][] =>
      written === null || written === '' ? [] : [[column, cellOf(written)]],
    );
    if (cells.length > 0) sheet.cells.set(row, new Map(cells));
  });
  return sheet;
}

function cellOf(written: Exclude<Written, null>): CellModel {
  if (typeof written === 'object') return { ...cellOf(written.value), formula: written.formula };
  if (typeof written === 'number') return { type: 'number', value: written };
  if (typeof written === 'boolean') return { type: 'boolean', value: written };
  return { type: /^#[A-Z/0]+[!?A]$/.test(written) ? 'error' : 'text', value: written };
}

/** Cells merged from `row` and `column` on, both from 0. */
export function merged(row: number, column: number, rows: number, columns: number) {
  return { row, column, rows, columns };
}

/** An Excel table over an area of a sheet, its header row the first. */
export function tableOver(
  name: string,
  area: TableModel['area'],
  headers: readonly string[],
  showTotals = false,
): TableModel {
  return {
    id: String(name.length * 1000 + area.column * 10 + area.row + 1),
    name,
    area,
    showHeaders: true,
    showTotals,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    columns: headers.map((header, index) => ({ id: index + 1, name: header })),
  };
}

/** The stand-in Excel with these sheets, the first in front, attached to the real office.js. */
export function openSheets(...sheets: readonly SheetModel[]) {
  const model = createWorkbook();
  model.sheets = [...sheets];
  model.activeSheetId = sheets[0]!.id;
  return { model, excel: attachExcel(model) };
}

/** A workbook that can be saved, with these sheets. */
export async function bookOf(...sheets: readonly SheetModel[]) {
  const book = await newWorkbook('odd.xlsx');
  book.model.sheets = [...sheets];
  book.model.activeSheetId = sheets[0]!.id;
  return book;
}
