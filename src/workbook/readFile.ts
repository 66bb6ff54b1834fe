import { type Sheet } from 'hucre/xlsx';
import { foldText } from '../organisation/fold';
import { columnNumber } from './columns';
import { openArchive, archiveLimits } from './file/archive';
import { BookFileError } from './file/bookFileError';
import { readOwnParts } from './file/packageParts';
import { type Mark } from './mark';
import { ownedSheetNames } from './ownedSheets';
import { type AreaSnapshot, type SheetSnapshot, type TableSnapshot, type WorkbookSnapshot } from './snapshot';

/**
 * Reads an .xlsx file beside the open workbook into the same form: values only, whole sheets, nothing written anywhere. Dates are
 * serial numbers, but on the About sheet, where they are year-month-day. The reader of files is loaded when it is first asked for.
 * `name` is the file's, for what is said of it. Throws BookFileError, as a rejection, where the bytes are no workbook that can be read.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  limits = archiveLimits,
): Promise<WorkbookSnapshot> {
  const archive = openArchive(bytes, name, limits);
  if (!archive.names.some((part) => /^xl\/workbook\d*\.xml$/i.test(part))) {
    throw new BookFileError('not-a-workbook', name, 'no workbook part');
  }
  const { readXlsx, parseCellRef } = await import('hucre/xlsx');
  const book = await readXlsx(bytes).catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    const isLarge = /exceed|limit|too (?:large|many)/i.test(detail);
    throw new BookFileError(isLarge ? 'too-large' : 'damaged', name, detail, { cause: error });
  });
  const own = await readOwnParts(archive);
  const is1904 = book.dateSystem === '1904';
  return {
    sheets: book.sheets.map((sheet, index) =>
      snapshotOf(sheet, index, own.marks.get(sheet.name) ?? null, is1904, parseCellRef),
    ),
    isStructureProtected: false,
    mapping: own.mapping,
    record: null,
  };
}

type ParseReference = (reference: string) => { row: number; col: number };

function snapshotOf(
  sheet: Sheet,
  index: number,
  mark: Mark | null,
  is1904: boolean,
  parse: ParseReference,
): SheetSnapshot {
  const isAbout = ownedSheetNames().get(foldText(sheet.name)) === 'about';
  const merges = (sheet.merges ?? []).map((merge): AreaSnapshot => ({
    row: merge.startRow,
    column: merge.startCol,
    rows: merge.endRow - merge.startRow + 1,
    columns: merge.endCol - merge.startCol + 1,
  }));
  const hasHiddenRows = [...(sheet.rowDefs?.entries() ?? [])].some(
    ([row, { hidden }]) => hidden === true && row < sheet.rows.length,
  );
  return {
    id: `file ${index}`,
    name: sheet.name,
    visibility: sheet.veryHidden ? 'VeryHidden' : sheet.hidden ? 'Hidden' : 'Visible',
    isProtected: false,
    mark,
    ...usedArea(sheet.rows.map((row) => row.map((value) => valueOf(value, isAbout, is1904)))),
    tables: (sheet.tables ?? []).flatMap((table) => tableOf(table, parse) ?? []),
    hasHiddenRows,
    ...(merges.length > 0 && { merges }),
  };
}

function tableOf(
  { name, displayName, range, showTotalRow }: NonNullable<Sheet['tables']>[number],
  parse: ParseReference,
): TableSnapshot | undefined {
  const [first, last] = (range ?? '').replaceAll('$', '').split(':');
  if (!first) return undefined;
  const [start, end] = [parse(first), parse(last ?? first)];
  return {
    name: displayName ?? name,
    row: start.row,
    column: start.col,
    rows: end.row - start.row + 1,
    columns: end.col - start.col + 1,
    hasHeader: true,
    hasTotals: showTotalRow ?? false,
  };
}

type Value = Sheet['rows'][number][number];

/** As Office.js gives it: '' for nothing, a date as its serial number; on the About sheet as it may be shown. */
function valueOf(value: Value, isAbout: boolean, is1904: boolean): string | number | boolean {
  if (value === null) return '';
  if (value instanceof Date) return isAbout ? value.toISOString().slice(0, 10) : serialOf(value, is1904);
  return isAbout ? String(value) : value;
}

const dayLength = 86_400_000;

/** Days since the beginning of Excel's calendar; 1900 is a leap year there. */
function serialOf(date: Date, is1904: boolean): number {
  const days =
    (date.getTime() - Date.UTC(is1904 ? 1904 : 1899, is1904 ? 0 : 11, is1904 ? 1 : 30)) / dayLength;
  return !is1904 && days < 61 ? days - 1 : days;
}

/** Only as far as column IV: the open workbook is read no further. */
const mostColumns = columnNumber('IV') + 1;

/** The rectangle in which something stands, and where it begins. */
function usedArea(rows: readonly (readonly (string | number | boolean)[])[]) {
  let [top, bottom, left, right] = [-1, -1, mostColumns, -1];
  rows.forEach((row, at) => {
    const end = Math.min(row.length, mostColumns);
    for (let column = 0; column < end; column += 1) {
      if (row[column] === '' || row[column] === undefined) continue;
      if (top === -1) top = at;
      bottom = at;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  });
  if (top === -1) return { row: 0, column: 0, values: [] };
  const values = rows
    .slice(top, bottom + 1)
    .map((row) => Array.from({ length: right - left + 1 }, (_, at) => row[left + at] ?? ''));
  return { row: top, column: left, values };
}
