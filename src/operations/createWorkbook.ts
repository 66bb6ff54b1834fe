import { withWorkbook } from '../workbook/excel';
import { writeContent, type WorkbookContent } from '../workbook/writeContent';
import { begin, type RunOptions } from './run';

/** Makes the sheets of a new workbook in the open one. Its empty sheets are removed, all others stay. */
export function createWorkbook(content: WorkbookContent, options: RunOptions = {}): Promise<void> {
  return withWorkbook(async (context) => {
    begin('writing', options);
    await writeContent(context, content);
  });
}
