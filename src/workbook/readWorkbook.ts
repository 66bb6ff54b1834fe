import { foldText } from '../organisation/fold';
import { ownedSheetNames } from './ownedSheets';
import { markKey, readMark } from './mark';
import { type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/**
 * Rows of each sheet asked for before their size is known, and the widest column looked at. Excel on the web answers
 * at most 5 MB, so the rest of a long sheet follows in pieces of about `pieceBytes`.
 */
const headRows = 1000;
const lastColumn = 'BZ';
const pieceBytes = 1_500_000;

/**
 * Reads the sheets that HR owns and the marks of those that Haykal generated. Two round trips, and one more for each
 * 1.5 MB of a sheet longer than 1,000 rows. Where no sheet bears the default name of the roles sheet, every unmarked
 * sheet is read, since any may hold the roles.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const worksheets = context.workbook.worksheets;
  worksheets.load('items/id, items/name, items/visibility');
  await context.sync();

  const owned = ownedSheetNames();
  const byName = worksheets.items.some((sheet) => owned.get(foldText(sheet.name)) === 'roles');
  const asked = worksheets.items.map((sheet) => {
    const kind = owned.get(foldText(sheet.name));
    const property = sheet.customProperties.getItemOrNullObject(markKey);
    property.load('value');
    const texts = kind === 'about';
    return { sheet, property, texts, head: !byName || kind ? askHead(sheet, texts) : null };
  });
  await context.sync();

  const sheets: SheetSnapshot[] = [];
  for (const { sheet, property, head, texts } of asked) {
    const mark = readMark(property.isNullObject ? null : property.value, sheet.name);
    const place = { id: sheet.id, name: sheet.name, visibility: sheet.visibility, mark };
    if (mark || !head || head.range.isNullObject || head.used.isNullObject) {
      sheets.push({ ...place, row: 0, column: 0, values: [] });
      continue;
    }
    const { range, used } = head;
    const values = texts ? range.text : (range.values as unknown[][]);
    const rest = await readRest(context, sheet, {
      range,
      values,
      lastRow: used.rowIndex + used.rowCount - 1,
    });
    sheets.push({ ...place, row: range.rowIndex, column: range.columnIndex, values: [...values, ...rest] });
  }
  return { sheets };
}

/** Asks for the first rows of a sheet and for its extent. */
function askHead(sheet: Excel.Worksheet, texts: boolean) {
  const range = sheet.getRange(`A1:${lastColumn}${headRows}`).getUsedRangeOrNullObject(true);
  // Dates on the About sheet are wanted as they are shown, not as serial numbers.
  if (texts) range.load('text, rowIndex, columnIndex, rowCount, columnCount');
  else range.load('values, rowIndex, columnIndex, rowCount, columnCount');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex, rowCount');
  return { range, used };
}

/** The rows of a sheet below its head, in pieces measured by what the rows before them weighed. */
async function readRest(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  {
    range,
    values,
    lastRow,
  }: { range: Excel.Range; values: readonly (readonly unknown[])[]; lastRow: number },
): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  if (lastRow < headRows) return rows;
  // A gap between the head's last row and row 1,000 is filled, so that rows keep their numbers.
  for (let row = range.rowIndex + range.rowCount; row < headRows; row += 1)
    rows.push(Array<unknown>(range.columnCount).fill(''));
  let rowBytes = weigh(values) / values.length;
  for (let next = headRows; next <= lastRow;) {
    const count = Math.min(lastRow - next + 1, Math.max(1, Math.floor(pieceBytes / Math.max(rowBytes, 1))));
    const piece = sheet.getRangeByIndexes(next, range.columnIndex, count, range.columnCount);
    piece.load('values');
    // The size of a piece is known only from the one before it.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    rows.push(...(piece.values as unknown[][]));
    rowBytes = Math.max(rowBytes, weigh(piece.values) / count);
    next += count;
  }
  return rows;
}

/** About how many bytes the values take in an answer: text as UTF-8, and a few bytes around each. */
function weigh(values: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of values) for (const value of row) bytes += 4 + 2 * String(value).length;
  return bytes;
}
