import { withWorkbook } from '../excel';
import { askFront, type BookState, restoreBook } from './bookState';
import { restoreShapes } from './restoreShapes';
import { restoreIdentity, restoreSetUp } from './sheetSetUp';
import { type Touched } from './touched';

/**
 * Puts a chart whose drawing was broken off back as it was: shapes, names and order of its sheets, cells and page, and what
 * the workbook keeps, unless that was not touched yet. In a run of its own: what was asked for in the first, and not sent, must
 * not be sent now.
 */
export async function restoreChart(touched: readonly Touched[], book: BookState | undefined): Promise<void> {
  await withWorkbook(async (context) => {
    const front = book && askFront(context, book);
    const asked = touched.map((one) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(one.sheetId);
      sheet.load('name, visibility');
      sheet.shapes.load('items/id, items/name, items/type, items/left, items/top');
      return { one, sheet };
    });
    await context.sync();
    if (book && front) restoreBook(context, book, front);
    // The other way round: by then the name that a sheet had is free again.
    const sheets = asked.filter(({ sheet }) => !sheet.isNullObject).reverse();
    for (const { one, sheet } of sheets) {
      restoreShapes(sheet, one);
      if (one.setUp) restoreIdentity(sheet, one.setUp);
    }
    await context.sync();
    // By itself: should Excel refuse a part of it, shapes and names are back even so.
    for (const { one, sheet } of sheets) if (one.setUp && one.grid) restoreSetUp(sheet, one.setUp, one.grid);
    await context.sync();
  });
}
