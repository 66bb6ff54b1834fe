import { withWorkbook } from '../workbook/excel';
import { writeContent, type WorkbookContent } from '../workbook/writeContent';
import { begin, type RunOptions } from './run';

/**
 * Makes the sheets of a new workbook in the open one; the single empty sheet of a blank workbook is removed. Gives
 * whether they should run from right to left and could not be made so.
 */
export function createWorkbook(
  content: WorkbookContent,
  options: RunOptions = {},
): Promise<Readonly<{ isDirectionLost: boolean }>> {
  return withWorkbook(async (context) => {
    begin('writing', options);
    return writeContent(context, content);
  });
}
