import { type Organisation, type SheetKind } from './model';
import { makeReferrer } from './reference';
import { type WrittenRow, type WrittenTables } from './written';

/** A row of a sheet, as Excel numbers it (from 1). */
export type RowPlace = Readonly<{ sheet: string; row: number }>;

/**
 * The role that a row is about: its own in the roles sheet, the one it names in the sheets of duties and reporting lines
 * (the subordinate). Gives its code; null for any other row and where no role, or more than one, is named.
 */
export function roleOfRow(
  { rows }: Pick<WrittenTables, 'rows'>,
  { roles }: Pick<Organisation, 'roles'>,
  place: RowPlace,
): string | null {
  const own = roles.find(({ source }) => isAt(place, source));
  if (own) return own.code || null;
  for (const kind of ['duties', 'lines'] as const satisfies readonly SheetKind[]) {
    const written = rows[kind]?.find(({ source }) => isAt(place, source))?.fields.role;
    if (typeof written === 'string') return makeReferrer(roles)(written).code;
  }
  return null;
}

function isAt({ sheet, row }: RowPlace, source: WrittenRow['source']): boolean {
  return source.row === row && source.sheet === sheet;
}
