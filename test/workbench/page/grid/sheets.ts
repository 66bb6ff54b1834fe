import { parseA1 } from '../../../../src/workbench/model/address';
import { excelFont } from '../../../../src/workbench/model/standardFont';
import { type SheetsWorkbook } from '../../../../src/workbench/page/grid/lines';
import { type Place } from '../../../../src/workbench/page/grid/place';

/** The cell that an address names. */
export function place(name: string): Place {
  const { row, column } = parseA1(name)!;
  return { row, column };
}

/** A workbook of which nothing is known from its file. */
export const originless: SheetsWorkbook = {
  model: { standardFont: excelFont },
  origin: { sheets: new Map() },
};
