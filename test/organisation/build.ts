import { type Language, say } from '../../src/locales/say';
import { assembleOrganisation } from '../../src/organisation/assemble';
import { type Layout, type Organisation, type SheetKind } from '../../src/organisation/model';
import { type EditContext, prepareEdits } from '../../src/organisation/planning/context';
import { type WrittenCell, type WrittenRow, type WrittenTables } from '../../src/organisation/written';
import { sheetFields } from '../../src/workbook/ownedSheets';

/** A row by its fields; a number is what a number cell shows. */
export type BuiltRow = Readonly<Record<string, string | number | Readonly<{ error: string }> | undefined>>;
export type BuiltTables = Readonly<Partial<Record<SheetKind, readonly BuiltRow[]>>> &
  Readonly<{
    language?: Language;
    /** Columns of a sheet where they are not the default ones, from A on. */
    columns?: Readonly<Partial<Record<SheetKind, readonly string[]>>>;
  }>;

/** Tables as the reader gives them: default sheet names and columns, the header in row 1 and data from row 2. */
export function buildTables(tables: BuiltTables): WrittenTables {
  const language = tables.language ?? 'ar';
  const layout: Partial<Record<SheetKind, Layout>> = {};
  const rows: Partial<Record<SheetKind, readonly WrittenRow[]>> = {};
  for (const kind of Object.keys(sheetFields) as SheetKind[]) {
    const built = tables[kind];
    if (!built) continue;
    const kept: readonly string[] = tables.columns?.[kind] ?? sheetFields[kind];
    const columns = Object.fromEntries(kept.map((field, i) => [field, String.fromCharCode(65 + i)]));
    const sheet = say(language, `sheet.${kind}`);
    layout[kind] = { sheet, headerRow: 1, columns };
    rows[kind] = built.map((row, i) => ({
      source: { sheet, row: i + 2, columns },
      fields: Object.fromEntries(kept.map((field) => [field, cell(row[field])])),
    }));
  }
  return { language, layout, rows };
}

function cell(value: BuiltRow[string]): WrittenCell {
  if (value === undefined) return '';
  return typeof value === 'object' ? value : String(value);
}

/** An organisation as it is assembled from such tables. */
export function buildOrganisation(tables: BuiltTables): Organisation {
  return assembleOrganisation(buildTables(tables));
}

/** Such tables and what they mean, as rules and edits look at them. */
export function buildSheets(tables: BuiltTables): EditContext {
  return prepareEdits(buildTables(tables));
}

/** Roles in a row of codes: `['1', '2>1', '3>1']` gives three roles, two of which report to the first in the lines sheet. */
export function buildChain(...roles: readonly string[]): Organisation {
  const pairs = roles.map((text) => text.split('>'));
  return buildOrganisation({
    roles: pairs.map(([code]) => ({ code: code!, title: `دور ${code!}` })),
    lines: pairs.flatMap(([role, reportsTo]) => (reportsTo ? [{ role: role!, reportsTo }] : [])),
  });
}
