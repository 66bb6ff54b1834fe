import { writeXlsx } from 'hucre';
import { type OpenedWorkbook } from './origin';
import { openWorkbook } from './openWorkbook';

/** The font of a workbook's Normal style, by whose digits widths of columns are counted; size in points. */
export type NormalFont = Readonly<{ name: string; size: number }>;

/**
 * A workbook with one empty sheet, in Excel's own font where no other is given. It is a file that was opened, so that saving is
 * always the changing of a file.
 */
export async function newWorkbook(name: string, defaultFont?: NormalFont): Promise<OpenedWorkbook> {
  const sheets = [{ name: 'Sheet1', rows: [] }];
  return openWorkbook(await writeXlsx({ sheets, ...(defaultFont && { defaultFont }) }), name);
}
