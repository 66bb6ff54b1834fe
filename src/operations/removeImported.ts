import { withWorkbook } from '../workbook/excel';
import { deleteUnchanged, type SheetPrint } from '../workbook/sheetPrints';
import { begin, type RunOptions } from './run';

export type RemovingOptions = RunOptions & Readonly<{ prints: readonly SheetPrint[] }>;

/**
 * Deletes the sheets that an import made, where they still hold exactly what was written, and gives their names. Excel's own undo
 * list is empty then. Throws WritingError, with nothing deleted, where somebody has changed one of them.
 */
export function removeImported({ prints, ...options }: RemovingOptions): Promise<readonly string[]> {
  return withWorkbook(async (context) => {
    begin('writing', options);
    return deleteUnchanged(context, prints);
  });
}
