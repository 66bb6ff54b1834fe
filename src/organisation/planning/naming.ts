import { foldCode } from '../fold';
import { type SheetKind } from '../model';
import { type EditContext } from './context';
import { textOf } from './rows';
import { writtenAlike } from './spelling';

/** How a column of a sheet would name a role: by title where most of its cells do, else by code, in its own digits. */
export function nameAsColumn(context: EditContext, kind: SheetKind, field: string, index: number): string {
  const { roles } = context.organisation;
  const { code, title } = roles[index]!;
  const codes = new Set(roles.map((role) => foldCode(role.code)));
  const cells = (context.tables.rows[kind] ?? []).map(({ fields }) => textOf(fields[field]).trim());
  const named = cells.filter((text) => text !== '');
  const byCode = named.filter((text) => codes.has(foldCode(text)));
  if (code === '' || (byCode.length * 2 < named.length && title !== '')) return title;
  return writtenAlike(byCode[0]?.trim() ?? '', code);
}
