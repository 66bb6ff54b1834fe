import { parseA1 } from '../../../../src/workbench/model/address';
import { type OpenedWorkbook } from '../../../../src/workbench/files/origin';
import { type Place } from '../../../../src/workbench/page/grid/place';

/** The cell that an address names. */
export function place(name: string): Place {
  const { row, column } = parseA1(name)!;
  return { row, column };
}

/** A workbook of which nothing is known from its file. */
export const originless = { origin: { sheets: new Map() } } as unknown as Pick<OpenedWorkbook, 'origin'>;
