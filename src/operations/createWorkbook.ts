import { withWorkbook } from '../workbook/excel';
import { writeContent, type WorkbookContent } from '../workbook/writeContent';
import { type WrittenSheets } from '../workbook/writtenSheets';
import { begin, type RunOptions } from './run';

/**
 * Makes sheets for HR to fill in the open workbook: all those of a new workbook, or the ones that it lacks; the single
 * empty sheet of a blank workbook is removed. Gives their names, and whether they should run from right to left and
 * could not be made so.
 */
export function createWorkbook(content: WorkbookContent, options: RunOptions = {}): Promise<WrittenSheets> {
  return withWorkbook(async (context) => {
    begin('writing', options);
    return writeContent(context, content);
  });
}
