import { withWorkbook } from './excel';

/** A change that somebody has just made in a sheet: of cells, where they are, or of something that moves cells. */
export type SheetChange = Readonly<{ sheetId: string; address: string; isMove: boolean }>;

/**
 * Tells each change of the workbook's sheets, ours among them, until what is given is called. One round trip. Nothing is told
 * while a cell is being typed in.
 */
export async function watchSheets(tell: (change: SheetChange) => void): Promise<() => Promise<void>> {
  const handlers = await withWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(({ worksheetId, address, changeType }) => {
      const isMove = changeType !== Excel.DataChangeType.rangeEdited;
      tell({ sheetId: worksheetId, address, isMove });
      return Promise.resolve();
    });
    const deleted = worksheets.onDeleted.add(({ worksheetId }) => {
      tell({ sheetId: worksheetId, address: '', isMove: true });
      return Promise.resolve();
    });
    await context.sync();
    return [changed, deleted];
  });
  return async () => {
    for (const handler of handlers) {
      // A handler can be taken back only where it was made.
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        // Each was made in a run of its own, as far as Excel knows.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
      });
    }
  };
}
