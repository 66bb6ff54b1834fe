import { emptyPlan } from '../edit';
import { foldCode, tidyCode } from '../fold';
import { combine, type EditContext, type Planned, refuse } from './context';
import { changeBasis } from './duties';
import { editRow, rowOf, textOf } from './rows';
import { references } from './references';
import { writtenAlike } from './spelling';

const longestCode = 50;

/** Another code for a role, every row of a job share, and in every cell that names it by its code. */
export function changeCode(context: EditContext, index: number, newCode: string): Planned {
  const code = tidyCode(newCode);
  if (code === '') return refuse('edit.refusal.no-code');
  if (code.length > longestCode) return refuse('edit.refusal.long-code', { most: longestCode });
  const { roles } = context.organisation;
  const { representative } = context.structure;
  const isShare = (other: number) => representative[other] === representative[index];
  const bearer = roles.find((role, other) => !isShare(other) && foldCode(role.code) === foldCode(code));
  if (bearer) return refuse('edit.refusal.code-taken', { code, title: bearer.title });
  const shares = roles.flatMap((_, other) => (isShare(other) ? [[other, code] as const] : []));
  return recode(context, new Map(shares));
}

/** 1, 2, 3 in the order of the sheet; codes that are no plain numbers, as of bodies, stay. */
export function renumberRoles(context: EditContext): Planned {
  const { roles } = context.organisation;
  const { representative } = context.structure;
  const codes = new Map<number, string>();
  let last = 0;
  roles.forEach(({ code }, index) => {
    if (!/^\d+$/.test(code)) return;
    const first = codes.get(representative[index]!);
    codes.set(index, first ?? String((last += 1)));
  });
  return recode(context, codes);
}

/** New codes by the roles' index, in all cells at once: 1 may become 2 while 2 becomes 3. */
function recode(context: EditContext, codes: ReadonlyMap<number, string>): Planned {
  const { organisation, structure, tables } = context;
  const own = [...codes].map(([index, code]) => {
    const row = rowOf(context, 'roles', organisation.roles[index]!.source)!;
    return editRow(context, 'roles', row, { code: writtenAlike(textOf(row.fields.code), code) });
  });
  // A code that several roles bear means the first of them.
  const renamed = new Map<string, string>();
  for (const [index, code] of codes) {
    const old = organisation.roles[index]!.code;
    if (old !== '' && structure.indexByCode.get(old) === index) renamed.set(foldCode(old), code);
  }
  const named = references.flatMap(([kind, field]) =>
    (tables.rows[kind] ?? []).map((row) => {
      const written = textOf(row.fields[field]);
      const code = renamed.get(foldCode(written));
      return code === undefined || row.inherited?.[field] !== undefined
        ? emptyPlan
        : editRow(context, kind, row, { [field]: writtenAlike(written, code) });
    }),
  );
  const basis = changeBasis(context, (entry) => {
    const point = entry.indexOf('.');
    const code = point > 0 ? renamed.get(foldCode(entry.slice(0, point))) : undefined;
    return code === undefined ? entry : `${code}${entry.slice(point)}`;
  });
  return combine([...own, ...named, basis]);
}
