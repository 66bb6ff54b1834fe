import { withWorkbook } from '../workbook/excel';
import { printSheets, type SheetPrint } from '../workbook/sheetPrints';
import { type WorkbookContent } from '../workbook/writeContent';
import { type WrittenSheets } from '../workbook/writtenSheets';
import { createWorkbook } from './createWorkbook';
import { type RunOptions } from './run';

/** The sheets that were made, and how they can be known again; null where Excel could not tell what stands on them. */
export type Imported = WrittenSheets & Readonly<{ prints: readonly SheetPrint[] | null }>;

/** Makes the sheets of an import, and keeps in mind what stands on them, so that they can be taken out again unchanged. */
export async function createImported(content: WorkbookContent, options: RunOptions = {}): Promise<Imported> {
  const written = await createWorkbook(content, options);
  // They are made: that nobody can tell what stands on them is no failure of the making.
  const prints = await withWorkbook((context) => printSheets(context, new Set(written.names))).catch(
    () => null,
  );
  return { ...written, prints };
}
