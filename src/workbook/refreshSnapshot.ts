import { columnNumber } from './columns';
import { readWorkbook } from './readWorkbook';
import { findSheets } from './recognise/findSheets';
import { type SheetSnapshot, type TableSnapshot, type WorkbookSnapshot } from './snapshot';
import { type SheetChange } from './watchSheets';

/** More changed cells than this are as soon read with their whole sheets. */
const mostCells = 20_000;

/**
 * The snapshot after some changes: the same where they concern none of HR's sheets; else with only the changed cells read
 * again, in one round trip. Where cells moved, all is read anew. Null where that would have to ask for merged cells, which
 * clears the undo list, though nobody pressed anything.
 */
export async function refreshSnapshot(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  changes: readonly SheetChange[],
): Promise<WorkbookSnapshot | null> {
  const found = findSheets(snapshot.sheets, snapshot.mapping);
  const kinds = new Map([...found].map(([kind, { block }]) => [block.sheet.id, kind]));
  const relevant = changes.filter(({ sheetId }) => kinds.has(sheetId));
  if (relevant.length === 0) return snapshot;
  const areas = relevant.map((change) => (change.isMove ? null : areaOf(change.address)));
  if (areas.some((area) => area === null || area.rows * area.columns > mostCells)) {
    if (snapshot.sheets.some(({ merges }) => merges !== undefined && merges.length > 0)) return null;
    return readWorkbook(context, { isAsked: false });
  }
  return readCells(
    context,
    snapshot,
    relevant.map(({ sheetId, address }) => ({ sheetId, address, texts: kinds.get(sheetId) === 'about' })),
  );
}

type Asked = Readonly<{ sheetId: string; address: string; texts: boolean }>;

async function readCells(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  asked: readonly Asked[],
): Promise<WorkbookSnapshot | null> {
  const ranges = asked.map(({ sheetId, address, texts }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
    range.load('rowIndex, columnIndex');
    if (texts) range.load('text');
    else range.load('values');
    return { sheetId, range, texts };
  });
  // What is typed under a table makes it longer.
  const touched = snapshot.sheets.filter(({ id }) => asked.some(({ sheetId }) => sheetId === id));
  const tables = touched.flatMap((sheet) =>
    (sheet.tables ?? []).map((table) => {
      const range = context.workbook.tables.getItem(table.name).getRange();
      range.load('rowIndex, columnIndex, rowCount, columnCount');
      return { table, range };
    }),
  );
  await context.sync();
  const tableAreas = new Map<TableSnapshot, TableSnapshot>(
    tables.map(({ table, range }) => [
      table,
      {
        ...table,
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      },
    ]),
  );
  const sheets = snapshot.sheets.map((sheet) => {
    if (!touched.includes(sheet)) return sheet;
    const patches = ranges
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ range, texts }) => ({
        row: range.rowIndex,
        column: range.columnIndex,
        values: texts ? range.text : (range.values as unknown[][]),
      }));
    const patched = patches.reduce<SheetSnapshot | null>(
      (before, patch) => before && patchSheet(before, patch),
      sheet,
    );
    return (
      patched && {
        ...patched,
        ...(sheet.tables && { tables: sheet.tables.map((table) => tableAreas.get(table)!) }),
      }
    );
  });
  // A cell above or before everything that was read: read anew.
  if (sheets.includes(null)) return readWorkbook(context, { isAsked: false });
  return { ...snapshot, sheets: sheets as readonly SheetSnapshot[] };
}

type Patch = Readonly<{ row: number; column: number; values: readonly (readonly unknown[])[] }>;

/** The sheet with other values in some cells; null where they stand before the first row or column that was read. */
export function patchSheet(
  sheet: SheetSnapshot,
  { row, column, values: patch }: Patch,
): SheetSnapshot | null {
  const [top, left] = [row - sheet.row, column - sheet.column];
  if (top < 0 || left < 0) return null;
  const width = Math.max(sheet.values[0]?.length ?? 0, left + (patch[0]?.length ?? 0));
  const isWider = width > (sheet.values[0]?.length ?? 0);
  const height = Math.max(sheet.values.length, top + patch.length);
  const pad = (cells: readonly unknown[]) => [...cells, ...Array<unknown>(width - cells.length).fill('')];
  const values: (readonly unknown[])[] = isWider ? sheet.values.map(pad) : [...sheet.values];
  while (values.length < height) values.push(Array<unknown>(width).fill(''));
  patch.forEach((cells, at) => {
    const changed = [...values[top + at]!];
    changed.splice(left, cells.length, ...cells);
    values[top + at] = changed;
  });
  return { ...sheet, values };
}

/** How many rows and columns an address such as `B2:C9` covers; null for whole rows and columns and for several areas. */
function areaOf(address: string): Readonly<{ rows: number; columns: number }> | null {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address);
  if (!match) return null;
  const [, left, top, right = left, bottom = top] = match;
  return { rows: Number(bottom) - Number(top) + 1, columns: columnNumber(right!) - columnNumber(left!) + 1 };
}
