import { type Change, type Comparison, type Thing } from '../../compare/comparison';
import { type Organisation, type Reference, type SheetKind } from '../../model';
import { type EditContext, refuse } from '../context';
import { type Draft } from './draft';
import { type FinalRoles } from './finalRoles';
import { type Names } from './names';

/** The chosen changes of one kind of thing, by index. */
export type Chosen = Readonly<{
  removed: ReadonlyMap<number, Change>;
  added: ReadonlyMap<number, Change>;
  fields: ReadonlyMap<number, ReadonlyMap<string, Change>>;
}>;

/** What the planning of chosen changes hands on from sheet to sheet. */
export type Work = Readonly<{
  context: EditContext;
  after: Organisation;
  comparison: Comparison;
  chosen: Readonly<Record<Thing, Chosen>>;
  roles: FinalRoles;
  names: Names;
  draft: Draft;
}>;

/** Sorts the chosen changes by the things that they are about. */
export function sortChosen(changes: readonly Change[]): Readonly<Record<Thing, Chosen>> {
  const empty = () => ({
    removed: new Map<number, Change>(),
    added: new Map<number, Change>(),
    fields: new Map<number, Map<string, Change>>(),
  });
  const sorted = { role: empty(), duty: empty(), line: empty(), unit: empty() };
  for (const change of changes) {
    const { what, before, after, field } = change;
    const { removed, added, fields } = sorted[what];
    if (before === null) added.set(after!.index, change);
    else if (after === null) removed.set(before.index, change);
    else {
      const known = fields.get(before.index);
      if (known) known.set(field!, change);
      else fields.set(before.index, new Map([[field!, change]]));
    }
  }
  return sorted;
}

/**
 * What a cell has to say to name the role that a reference of the new organisation means; undefined where it cannot, which is noted
 * for the change. A name that means no role there stays what it is.
 */
export function nameReference(
  { roles, names, draft }: Work,
  kind: SheetKind,
  field: string,
  reference: Reference,
  change: Change,
): string | undefined {
  if (!reference.code) return reference.written;
  const role = roles.ofReference(reference);
  if (!role) {
    draft.note(change, refuse('compare.refusal.role-missing', { role: reference.written }));
    return undefined;
  }
  const name = names.inColumn(kind, field, role);
  if (name === undefined) draft.note(change, refuse('compare.refusal.unnamed', { role: role.title }));
  return name;
}

/** Whether the role of a reference of the workbook as it is goes, and with it what belongs to it. */
export function isGoing({ roles, context }: Work, { code }: Reference): boolean {
  if (!code || roles.ofCode(code)) return false;
  return context.structure.indexByCode.has(code);
}
