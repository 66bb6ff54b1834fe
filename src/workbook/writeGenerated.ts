import { withWorkbook } from './excel';
import { openGeneratedSheets, type GeneratedSheet, type WishedSheet } from './generatedSheets';
import { markKey, readMark } from './mark';
import { type WorkbookSnapshot } from './snapshot';
import { type WrittenSheets } from './writtenSheets';

/**
 * Opens the sheets that are wished for, lets `write` fill them, shows the first and sends what is still waiting. Where
 * that fails or is cancelled, the sheets that were added for it are removed again, and the error goes on.
 */
export async function writeGenerated(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  wishes: readonly WishedSheet[],
  write: (sheets: readonly GeneratedSheet[]) => Promise<void>,
): Promise<WrittenSheets> {
  const { sheets, isDirectionLost } = await openGeneratedSheets(context, snapshot, wishes);
  try {
    await write(sheets);
    sheets[0]?.sheet.activate();
    await context.sync();
  } catch (error) {
    // A connection that was lost may still be; then the first error says more than the second.
    await removeAdded(sheets).catch(() => undefined);
    throw error;
  }
  return { names: sheets.map(({ name }) => name), isDirectionLost };
}

/** Removes sheets that were added. In a run of its own: what was asked for in the first, and not sent, must not be sent now. */
export async function removeAdded(sheets: readonly GeneratedSheet[]): Promise<void> {
  const added = sheets.filter(({ isNew }) => isNew);
  if (added.length === 0) return;
  await withWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name');
    await context.sync();
    const ids = new Set(added.map(({ templateId }) => templateId));
    const names = new Set(added.map(({ name }) => name));
    const suspects = worksheets.items
      .filter((sheet) => ids.has(sheet.id) || names.has(sheet.name))
      .map((sheet) => ({ sheet, mark: sheet.customProperties.getItemOrNullObject(markKey) }));
    for (const { mark } of suspects) mark.load('value');
    await context.sync();
    for (const { sheet, mark } of suspects) {
      // A sheet of the same name without our mark is another person's, who was faster.
      const isMarked = !mark.isNullObject && readMark(mark.value, sheet.name) !== null;
      if (ids.has(sheet.id) || isMarked) sheet.delete();
    }
    await context.sync();
  });
}
