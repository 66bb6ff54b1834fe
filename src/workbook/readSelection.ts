import { excelErrorCode } from './excel';

/** Where the person stands: the active sheet, and the row as Excel numbers it (from 1). */
export type Selection = Readonly<{ sheet: string; row: number }>;

/**
 * The row of the active cell; where several areas are selected, of the one in which the person stands. Null where Excel
 * names none, as when a shape or a sheet of another kind is selected. One round trip, of its own since it may fail.
 */
export async function readSelection(context: Excel.RequestContext): Promise<Selection | null> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex, worksheet/name');
  try {
    await context.sync();
  } catch (error) {
    if (excelErrorCode(error) === undefined) throw error;
    return null;
  }
  return { sheet: cell.worksheet.name, row: cell.rowIndex + 1 };
}
