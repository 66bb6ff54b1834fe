import { foldText } from '../organisation/fold';
import { type Layout, type SheetKind } from '../organisation/model';
import { type WrittenRow, type WrittenTables } from '../organisation/written';
import { columnLetters } from './columns';
import { findSheets, type Header } from './findSheets';
import { ownedSheetNames } from './ownedSheets';
import { type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** Why no organisation can be read: no sheet holds roles, or the one that should has no header or no rows. */
export class ReadingError extends Error {
  constructor(
    readonly code: 'no-roles-sheet' | 'no-roles-header' | 'no-roles',
    readonly sheet = '',
  ) {
    super(code);
  }
}

/**
 * Finds the sheets that HR owns, by name or by header row, and gives their rows as written. Throws ReadingError where
 * there is no roles sheet or nothing in it.
 */
export function recogniseSheets(snapshot: Pick<WorkbookSnapshot, 'sheets'>): WrittenTables {
  const found = findSheets(snapshot.sheets);
  const roles = found.get('roles');
  if (!roles) throw missingRoles(snapshot);
  const layout: Partial<Record<SheetKind, Layout>> = {};
  const rows: Partial<Record<SheetKind, WrittenRow[]>> = {};
  for (const [kind, { sheet, header }] of found) {
    const columns = Object.fromEntries(
      [...header.columns].map(([field, column]) => [field, columnLetters(column)]),
    );
    layout[kind] = { sheet: sheet.name, headerRow: header.row + 1, columns };
    rows[kind] = readRows(sheet, header, columns);
  }
  if (!rows.roles?.length) throw new ReadingError('no-roles', roles.sheet.name);
  return { language: roles.header.language, layout, rows };
}

function missingRoles({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): ReadingError {
  const names = ownedSheetNames();
  const named = sheets.find((sheet) => !sheet.mark && names.get(foldText(sheet.name)) === 'roles');
  if (!named) return new ReadingError('no-roles-sheet');
  return new ReadingError(named.values.length === 0 ? 'no-roles' : 'no-roles-header', named.name);
}

function readRows(
  sheet: SheetSnapshot,
  header: Header,
  columns: Readonly<Record<string, string>>,
): WrittenRow[] {
  const rows: WrittenRow[] = [];
  for (let index = header.row - sheet.row + 1; index < sheet.values.length; index += 1) {
    const values = sheet.values[index]!;
    const fields: Record<string, string | { error: string }> = {};
    let empty = true;
    for (const [field, column] of header.columns) {
      const written = asWritten(values[column - sheet.column]);
      fields[field] = written;
      if (written !== '') empty = false;
    }
    if (!empty) rows.push({ source: { sheet: sheet.name, row: sheet.row + index + 1, columns }, fields });
  }
  return rows;
}

const errorCode =
  /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|GETTING_DATA)$/;

/** A value as text; numbers as Excel shows them in a General cell, up to 15 significant digits. */
function asWritten(value: unknown): string | { error: string } {
  if (typeof value === 'string') return errorCode.test(value) ? { error: value } : value;
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return '';
}
