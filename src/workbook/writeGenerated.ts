import { excelErrorCode, withWorkbook } from './excel';
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
    await removeAdded(sheets, error).catch(() => undefined);
    throw error;
  }
  return { names: sheets.map(({ name }) => name), isDirectionLost };
}

/**
 * Removes sheets that were added, after the error that stopped what was to be done with them. In a run of its own: what was asked
 * for in the first, and not sent, must not be sent now.
 */
export async function removeAdded(sheets: readonly GeneratedSheet[], cause: unknown): Promise<void> {
  const added = sheets.filter(({ isNew }) => isNew);
  if (added.length === 0) return;
  const ids = new Set(added.map(({ templateId }) => templateId));
  const names = new Set(added.map(({ name }) => name));
  // Somebody was faster with a name: then a sheet that bears it may be theirs.
  const wereFree = excelErrorCode(cause) !== 'ItemAlreadyExists';
  await withWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name');
    await context.sync();
    const suspects = worksheets.items
      .filter((sheet) => ids.has(sheet.id) || names.has(sheet.name))
      .map(askWhose);
    await context.sync();
    for (const { sheet, isMarked, isEmpty } of suspects) {
      // Excel may have stopped before the mark was written.
      if (ids.has(sheet.id) || isMarked() || (wereFree && isEmpty())) sheet.delete();
    }
    await context.sync();
  });
}

/** Asks whether a sheet bears our mark, and whether nothing is on it. */
function askWhose(sheet: Excel.Worksheet) {
  const mark = sheet.customProperties.getItemOrNullObject(markKey);
  mark.load('value');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const shapes = sheet.shapes.getCount();
  return {
    sheet,
    // Read after the round trip of whoever asked.
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load
    isMarked: () => !mark.isNullObject && readMark(mark.value, sheet.name) !== null,
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read
    isEmpty: () => used.isNullObject && shapes.value === 0,
  };
}
