import { languages, type Language } from '../locales/say';
import { foldText } from '../organisation/fold';
import { sheetKinds, type Layout, type SheetKind } from '../organisation/model';
import { type WrittenRow, type WrittenTables } from '../organisation/written';
import { columnLetters } from './columns';
import { fieldHeader, ownedSheetNames, requiredFields, sheetFields } from './ownedSheets';
import { type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** Rows from the top of a sheet in which a header is looked for: titles and logos may stand above it. */
const headerDepth = 30;

type Header = Readonly<{ row: number; language: Language; columns: ReadonlyMap<string, number> }>;
type Found = Readonly<{ sheet: SheetSnapshot; header: Header; named: boolean }>;

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
export function recogniseSheets(snapshot: WorkbookSnapshot): WrittenTables {
  const names = ownedSheetNames();
  const found = new Map<SheetKind, Found>();
  for (const sheet of snapshot.sheets) {
    if (sheet.mark) continue;
    const named = names.get(foldText(sheet.name));
    for (const kind of named ? [named] : sheetKinds) {
      const header = findHeader(sheet, kind);
      if (header && isBetter({ sheet, header, named: named !== undefined }, found.get(kind))) {
        found.set(kind, { sheet, header, named: named !== undefined });
      }
    }
  }
  const roles = found.get('roles');
  if (!roles) throw missingRoles(snapshot, names);
  const layout: Partial<Record<SheetKind, Layout>> = {};
  const rows: Partial<Record<SheetKind, WrittenRow[]>> = {};
  for (const [kind, { sheet, header }] of inOrder(found)) {
    const columns = Object.fromEntries(
      [...header.columns].map(([field, column]) => [field, columnLetters(column)]),
    );
    layout[kind] = { sheet: sheet.name, headerRow: header.row + 1, columns };
    rows[kind] = readRows(sheet, header, columns);
  }
  if (!rows.roles?.length) throw new ReadingError('no-roles', roles.sheet.name);
  return { language: roles.header.language, layout, rows };
}

/** The kinds in their usual order, whatever the order of the tabs: findings are shown in it. */
function inOrder(found: ReadonlyMap<SheetKind, Found>): [SheetKind, Found][] {
  return sheetKinds.flatMap((kind) => {
    const one = found.get(kind);
    return one ? [[kind, one] as [SheetKind, Found]] : [];
  });
}

function missingRoles(snapshot: WorkbookSnapshot, names: ReadonlyMap<string, SheetKind>): ReadingError {
  const named = snapshot.sheets.find((sheet) => !sheet.mark && names.get(foldText(sheet.name)) === 'roles');
  if (!named) return new ReadingError('no-roles-sheet');
  return new ReadingError(named.values.length === 0 ? 'no-roles' : 'no-roles-header', named.name);
}

/** A named sheet goes before one known by its header, more columns before fewer, the earlier tab before the later. */
function isBetter(one: Found, other: Found | undefined): boolean {
  if (!other) return true;
  if (one.named !== other.named) return one.named;
  return one.header.columns.size > other.header.columns.size;
}

/** The row that has the most headers of the kind, its required ones among them; undefined where no row has those. */
function findHeader(sheet: SheetSnapshot, kind: SheetKind): Header | undefined {
  let best: Header | undefined;
  for (const [index, row] of sheet.values.slice(0, headerDepth).entries()) {
    const texts = row.map((value) => (typeof value === 'string' ? foldText(value) : ''));
    for (const language of languages) {
      const columns = new Map<string, number>();
      for (const field of sheetFields[kind]) {
        const at = texts.indexOf(foldText(fieldHeader(language, kind, field)));
        if (at >= 0) columns.set(field, sheet.column + at);
      }
      const complete = requiredFields[kind].every((field) => columns.has(field));
      if (complete && columns.size > (best?.columns.size ?? 0))
        best = { row: sheet.row + index, language, columns };
    }
  }
  return best;
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
