import { writeXlsx } from 'hucre';
import { type OpenedWorkbook } from './origin';
import { openWorkbook } from './openWorkbook';

/**
 * By its digits a file counts the widths of columns. Those of Arial 10 are as wide as those of Excel's usual Calibri 11, and
 * where Arial is missing there are fonts made to its measures: without Calibri columns, and the shapes on them, are drawn too wide.
 */
const defaultFont = { name: 'Arial', size: 10 };

/** A workbook with one empty sheet. It is a file that was opened, so that saving is always the changing of a file. */
export async function newWorkbook(name: string): Promise<OpenedWorkbook> {
  return openWorkbook(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }], defaultFont }), name);
}
