import { foldText } from '../../organisation/fold';
import { type Layout, type SheetKind } from '../../organisation/model';
import { type WrittenRow, type WrittenTables } from '../../organisation/written';
import { columnLetters } from '../columns';
import { ownedSheetNames } from '../ownedSheets';
import { type WorkbookSnapshot } from '../snapshot';
import { type Block } from './findBlocks';
import { findSheets } from './findSheets';
import { readRows } from './readRows';

/** Why no organisation can be read: no sheet holds roles, or the one that should has no header or no rows. */
export class ReadingError extends Error {
  constructor(
    readonly code: 'no-roles-sheet' | 'no-roles-header' | 'no-roles',
    readonly sheet = '',
    /** Where the sheets are there and only the roles are not: what was read of them. */
    readonly tables?: WrittenTables,
  ) {
    super(code);
  }
}

type Recognisable = Pick<WorkbookSnapshot, 'sheets'> & Partial<Pick<WorkbookSnapshot, 'mapping'>>;

/**
 * Finds the sheets that HR owns, as HR chose, by name or by header, and gives their rows as written. Throws ReadingError
 * where there are no roles.
 */
export function recogniseSheets({ sheets, mapping }: Recognisable): WrittenTables {
  const found = findSheets(sheets, mapping);
  const roles = found.get('roles');
  if (!roles) throw missingRoles(sheets);
  const layout: Partial<Record<SheetKind, Layout>> = {};
  const rows: Partial<Record<SheetKind, readonly WrittenRow[]>> = {};
  for (const [kind, { block }] of found) {
    layout[kind] = layoutOf(block);
    rows[kind] = readRows(block, layout[kind].columns);
  }
  const tables = { language: roles.block.header.language, layout, rows };
  if (!rows.roles?.length) throw new ReadingError('no-roles', roles.block.sheet.name, tables);
  return tables;
}

function layoutOf({ sheet, header }: Block): Layout {
  const columns = Object.fromEntries(
    [...header.fields].map(([field, { column }]) => [field, columnLetters(sheet.column + column)]),
  );
  return {
    sheet: sheet.name,
    headerRow: sheet.row + header.row + 1,
    columns,
    ...(sheet.visibility !== 'Visible' && { isHidden: true }),
    ...(sheet.hasHiddenRows && { hasHiddenRows: true }),
  };
}

function missingRoles(sheets: WorkbookSnapshot['sheets']): ReadingError {
  const names = ownedSheetNames();
  const named = sheets.find((sheet) => !sheet.mark && names.get(foldText(sheet.name)) === 'roles');
  if (!named) return new ReadingError('no-roles-sheet');
  return new ReadingError(named.values.length === 0 ? 'no-roles' : 'no-roles-header', named.name);
}
