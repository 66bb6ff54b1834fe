import { writeXlsx } from 'hucre';
import { type OpenedWorkbook } from './origin';
import { openWorkbook } from './openWorkbook';

/** A workbook with one empty sheet. It is a file that was opened, so that saving is always the changing of a file. */
export async function newWorkbook(name: string): Promise<OpenedWorkbook> {
  return openWorkbook(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] }), name);
}
