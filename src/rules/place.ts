import {
  cellOf,
  type Duty,
  type Line,
  type Organisation,
  type Role,
  type SheetKind,
  type Source,
} from '../organisation/model';
import { type Place } from '../organisation/edit';

/** The place of a field of a row; the row's first column where the sheet does not keep the field. */
export function placeOf(source: Source, field: string): Place {
  return { sheet: source.sheet, cell: cellOf(source, field) };
}

/** Where a role says, or would say, whom it reports to: the manager's column of its row, else its code. */
export function placeOfManager({ source }: Pick<Role, 'source'>): Place {
  return placeOf(source, source.columns.reportsTo === undefined ? 'code' : 'reportsTo');
}

/** Where a line says whom it leads to. */
export function placeOfLine({ source }: Pick<Line, 'source'>): Place {
  return placeOf(source, 'reportsTo');
}

/** Where a duty's text stands. */
export function placeOfText({ source }: Pick<Duty, 'source'>): Place {
  return placeOf(source, 'text');
}

/** The header of a sheet, for findings about the sheet as a whole. */
export function headerPlace(organisation: Organisation, kind: SheetKind): Place {
  const layout = organisation.layout[kind];
  if (!layout) return { sheet: '', cell: 'A1' };
  return placeOf({ sheet: layout.sheet, row: Math.max(layout.headerRow, 1), columns: layout.columns }, '');
}
