import { foldText } from '../organisation/fold';
import { excelErrorCode } from './excel';
import { mappingKey, readMapping } from './mapping';
import { markKey, readMark } from './mark';
import { ownedSheetNames } from './ownedSheets';
import { mergedBlocks, readMerges } from './readMerges';
import { askRecord } from './record';
import { readRests } from './readRests';
import { headerDepth } from './recognise/findBlocks';
import { findSheets } from './recognise/findSheets';
import { type SheetSnapshot, type TableSnapshot, type WorkbookSnapshot } from './snapshot';

/**
 * Rows of a sheet with a default name that are asked for before its size is known; of any other only those in which a
 * header may stand. Both as far as column IV, the 256th.
 */
const namedRows = 1000;
const lastColumn = 'IV';

export type ReadOptions = Readonly<{
  /** Ask for merged cells where there seem to be any: only when a person pressed something, since it clears undo. */
  isAsked: boolean;
  /** Asks for more in the same round trip as the first rows of the sheets; again where that was refused. */
  alongside?: (sheets: readonly Excel.Worksheet[]) => void;
}>;

/**
 * Reads the sheets that HR owns and what must be known of the others. Two round trips, one more for each 1.5 MB of what
 * stands below the first rows, and one where cells seem to be merged. Where the first rows alone are too much for one
 * answer, they are read in pieces.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { isAsked, alongside }: ReadOptions,
): Promise<WorkbookSnapshot> {
  const { worksheets, protection, tables, settings } = context.workbook;
  worksheets.load('items/id, items/name, items/visibility');
  protection.load('protected');
  tables.load('items/name, items/showHeaders, items/showTotals');
  const setting = settings.getItemOrNullObject(mappingKey);
  setting.load('value');
  const recordOf = askRecord(context);
  await context.sync();
  const mapping = readMapping(setting.isNullObject ? undefined : setting.value);
  const read = (rows: number) => {
    alongside?.(worksheets.items);
    return readHeads(context, worksheets.items, tables.items, rows);
  };
  const heads = await read(namedRows).catch((error: unknown) => {
    if (excelErrorCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return read(headerDepth);
  });
  const owned = new Set(
    [
      ...findSheets(
        heads.map(({ snapshot }) => snapshot),
        mapping,
      ).values(),
    ].map(({ block }) => block.sheet.id),
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
  const sheets = heads.map(({ snapshot }) => ({
    ...snapshot,
    values: [...snapshot.values, ...(more.get(snapshot.id) ?? [])],
  }));
  const whole = { sheets, isStructureProtected: protection.protected, mapping, record: recordOf() };
  return isAsked ? withMerges(context, whole, worksheets.items) : whole;
}

/** The snapshot with the merged cells of those sheets that seem to have some. */
async function withMerges(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  worksheets: readonly Excel.Worksheet[],
): Promise<WorkbookSnapshot> {
  const blocks = mergedBlocks(snapshot).map((block) => ({
    block,
    sheet: worksheets.find(({ id }) => id === block.sheet.id)!,
  }));
  if (blocks.length === 0) return snapshot;
  const merges = await readMerges(context, blocks);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      merges.has(sheet.id) ? { ...sheet, merges: merges.get(sheet.id)! } : sheet,
    ),
  };
}

/** Marks, protection, extents, tables and first rows of all sheets, in one round trip. */
async function readHeads(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
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
  const places = tables.map(askTable);
  await context.sync();
  const tablesOf = groupTables(places);
  return asked.map(({ sheet, texts, headRows, property, protection, range, extent }) => {
    const mark = readMark(property.isNullObject ? null : property.value, sheet.name);
    const { id, name, visibility } = sheet;
    const place = {
      id,
      name,
      visibility,
      mark,
      isProtected: protection.protected,
      tables: tablesOf.get(id) ?? [],
    };
    const empty = range.isNullObject || extent.isNullObject;
    const snapshot: SheetSnapshot = empty
      ? { ...place, row: 0, column: 0, values: [] }
      : {
          ...place,
          row: range.rowIndex,
          column: range.columnIndex,
          // Neither all nor none: Excel says null.
          hasHiddenRows: (extent.rowHidden as boolean | null) !== false,
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
  extent.load('rowIndex, rowCount, rowHidden');
  return { headRows, property, protection, range, extent };
}

function askTable(table: Excel.Table) {
  const range = table.getRange();
  range.load('rowIndex, columnIndex, rowCount, columnCount');
  const { worksheet } = table;
  worksheet.load('id');
  return { table, range, worksheet };
}

function groupTables(asked: readonly ReturnType<typeof askTable>[]): ReadonlyMap<string, TableSnapshot[]> {
  const groups = new Map<string, TableSnapshot[]>();
  for (const { table, range, worksheet } of asked) {
    const known = groups.get(worksheet.id) ?? [];
    known.push({
      name: table.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    });
    groups.set(worksheet.id, known);
  }
  return groups;
}
