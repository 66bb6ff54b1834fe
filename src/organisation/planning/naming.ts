import { foldCode } from '../fold';
import { type Role, type SheetKind } from '../model';
import { type EditContext } from './context';
import { textOf } from './rows';
import { writtenAlike } from './spelling';

/** How the cells of a column name roles: by title or by code; `sample` is a code as one of them writes it, empty where none does. */
export type WayOfNaming = Readonly<{ byTitle: boolean; sample: string }>;

/** By title where most cells of the column do, else by code. */
export function wayOfNaming(
  { organisation, tables }: EditContext,
  kind: SheetKind,
  field: string,
): WayOfNaming {
  const codes = new Set(organisation.roles.map((role) => foldCode(role.code)));
  const cells = (tables.rows[kind] ?? []).map(({ fields }) => textOf(fields[field]).trim());
  const named = cells.filter((text) => text !== '');
  const byCode = named.filter((text) => codes.has(foldCode(text)));
  return { byTitle: byCode.length * 2 < named.length, sample: byCode[0]?.trim() ?? '' };
}

/** A role as such a column names it: in its own digits, and by the other name where it lacks one. */
export function nameInWay(
  { byTitle, sample }: WayOfNaming,
  { code, title }: Pick<Role, 'code' | 'title'>,
): string {
  return code === '' || (byTitle && title !== '') ? title : writtenAlike(sample, code);
}

/** How a column of a sheet would name a role: by title where most of its cells do, else by code, in its own digits. */
export function nameAsColumn(context: EditContext, kind: SheetKind, field: string, index: number): string {
  return nameInWay(wayOfNaming(context, kind, field), context.organisation.roles[index]!);
}
