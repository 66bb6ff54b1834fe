import { foldText } from '../organisation/fold';
import { excelErrorCode } from './excel';
import { findSheets, headerDepth } from './findSheets';
import { markKey, readMark } from './mark';
import { ownedSheetNames } from './ownedSheets';
import { readRests } from './readRests';
import { type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/**
 * Rows of a sheet with a default name that are asked for before its size is known; of any other only those in which a
 * header may stand. Both as far as column IV, the 256th.
 */
const namedRows = 1000;
const lastColumn = 'IV';

/**
 * Reads the sheets that HR owns and what must be known of the others. Two round trips, and one more for each 1.5 MB of
 * what stands below the first rows. Where the first rows alone are too much for one answer, they are read in pieces.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id, items/name, items/visibility');
  protection.load('protected');
  await context.sync();
  const heads = await readHeads(context, worksheets.items, namedRows).catch((error: unknown) => {
    if (excelErrorCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return readHeads(context, worksheets.items, headerDepth);
  });
  const owned = new Set(
    [...findSheets(heads.map(({ snapshot }) => snapshot)).values()].map(({ sheet }) => sheet.id),
  );
  const rests = heads.filter(({ snapshot, used }) => {
    const read = snapshot.row + snapshot.values.length;
    return owned.has(snapshot.id) && used !== null && used.lastRow >= read;
  });
  const more = await readRests(
    context,
    rests.map(({ sheet, snapshot, used, headRows }) => ({
      sheet,
      snapshot,
      headRows,
      lastRow: used!.lastRow,
    })),
  );
  return {
    sheets: heads.map(({ snapshot }) => ({
      ...snapshot,
      values: [...snapshot.values, ...(more.get(snapshot.id) ?? [])],
    })),
    isStructureProtected: protection.protected,
  };
}

/** Marks, protection, extents and first rows of all sheets, in one round trip. */
async function readHeads(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  rowsOfNamed: number,
) {
  const names = ownedSheetNames();
  const asked = sheets.map((sheet) => {
    const kind = names.get(foldText(sheet.name));
    return {
      sheet,
      texts: kind === 'about',
      ...askHead(sheet, kind ? rowsOfNamed : headerDepth, kind === 'about'),
    };
  });
  await context.sync();
  return asked.map(({ sheet, texts, headRows, property, protection, range, extent }) => {
    const mark = readMark(property.isNullObject ? null : property.value, sheet.name);
    const { id, name, visibility } = sheet;
    const place = { id, name, visibility, mark, isProtected: protection.protected };
    const empty = range.isNullObject || extent.isNullObject;
    const snapshot: SheetSnapshot = empty
      ? { ...place, row: 0, column: 0, values: [] }
      : {
          ...place,
          row: range.rowIndex,
          column: range.columnIndex,
          values: texts ? range.text : (range.values as unknown[][]),
        };
    return {
      sheet,
      snapshot,
      headRows,
      used: empty ? null : { lastRow: extent.rowIndex + extent.rowCount - 1 },
    };
  });
}

function askHead(sheet: Excel.Worksheet, headRows: number, texts: boolean) {
  const property = sheet.customProperties.getItemOrNullObject(markKey);
  property.load('value');
  const { protection } = sheet;
  protection.load('protected');
  const range = sheet.getRange(`A1:${lastColumn}${headRows}`).getUsedRangeOrNullObject(true);
  // Dates on the About sheet are wanted as they are shown, not as serial numbers.
  if (texts) range.load('text, rowIndex, columnIndex');
  else range.load('values, rowIndex, columnIndex');
  const extent = sheet.getUsedRangeOrNullObject(true);
  extent.load('rowIndex, rowCount');
  return { headRows, property, protection, range, extent };
}
