import { type Change } from '../../compare/comparison';
import { type Duty } from '../../model';
import { inPortions, type Turns } from '../../turns';
import { refuse } from '../context';
import { rowOf, textOf } from '../rows';
import { writtenAlike } from '../spelling';
import { anchorRows } from './anchors';
import { isGoing, nameReference, type Work } from './work';

/** Rows of the duties sheet: those that go, alone or with their role; the chosen fields of others; new ones in their order. */
export function* draftingDuties(work: Work): Turns<void> {
  const { context, chosen, draft } = work;
  yield* inPortions(context.organisation.duties, (duty, index) => {
    const row = rowOf(context, 'duties', duty.source)!;
    const removal = chosen.duty.removed.get(index);
    const fields = chosen.duty.fields.get(index);
    if (removal) draft.remove('duties', row, removal);
    else if (isGoing(work, duty.role) && !moveAway(work, index)) goWithRole(work, duty, fields);
    else for (const [field, change] of fields ?? []) setField(work, index, field, change);
  });
  yield* addingDuties(work);
}

/** Puts a duty under its new role where that is chosen and can be done. */
function moveAway(work: Work, index: number): boolean {
  const change = work.chosen.duty.fields.get(index)?.get('role');
  return change !== undefined && setField(work, index, 'role', change);
}

function goWithRole(
  { context, draft }: Work,
  duty: Duty,
  fields: ReadonlyMap<string, Change> | undefined,
): void {
  draft.remove('duties', rowOf(context, 'duties', duty.source)!);
  for (const [field, change] of fields ?? []) {
    // Why it could not go elsewhere is told already.
    if (field === 'role') continue;
    draft.note(change, refuse('compare.refusal.role-going', { role: change.before!.role?.title ?? '' }));
  }
}

function setField(work: Work, index: number, field: string, change: Change): boolean {
  const { context, after, comparison, draft } = work;
  const row = rowOf(context, 'duties', context.organisation.duties[index]!.source)!;
  const duty = after.duties[comparison.matches.duty[index]!]!;
  if (field === 'role') {
    if (draft.isSet(row, 'role')) return true;
    const name = nameReference(work, 'duties', 'role', duty.role, change);
    return name !== undefined && draft.set('duties', row, 'role', name, change);
  }
  const text =
    field === 'number'
      ? writtenAlike(textOf(row.fields.number), duty.number)
      : field === 'text'
        ? duty.text
        : duty.cadence;
  return draft.set('duties', row, field, text, change);
}

function* addingDuties(work: Work): Turns<void> {
  const { context, after, comparison, chosen, draft } = work;
  if (chosen.duty.added.size === 0) return;
  const { rows, standing } = standingDuties(work);
  yield undefined;
  const ordered = after.duties.map(({ role }, index) => ({
    owner: ownerOf(work, role),
    row: rows.get(index),
    isNew: chosen.duty.added.has(index),
  }));
  const anchors = anchorRows(ordered, standing, context.tables.layout.duties?.headerRow);
  const sample = (context.tables.rows.duties ?? []).find(({ fields }) => textOf(fields.number).trim() !== '');
  yield* inPortions(chosen.duty.added, ([index, change]) => {
    const { role, number, text, cadence } = after.duties[index]!;
    const name = nameReference(work, 'duties', 'role', role, change);
    if (name === undefined) return;
    const fields = {
      role: name,
      number: writtenAlike(textOf(sample?.fields.number).trim(), number),
      text,
      ...((comparison.fields.duty ?? []).includes('cadence') && { cadence }),
    };
    draft.insert('duties', anchors[index], index, fields, change);
  });
}

/** The rows that stay, by what they then belong to, and by the new organisation's duties. */
function standingDuties(work: Work) {
  const { context, after, comparison, chosen, roles, draft } = work;
  const rows = new Map<number, number>();
  const standing = context.organisation.duties.flatMap(({ role, source }, index) => {
    if (draft.isRemoved(rowOf(context, 'duties', source)!)) return [];
    const other = comparison.matches.duty[index]!;
    if (other !== -1) rows.set(other, source.row);
    const isMoved = chosen.duty.fields.get(index)?.has('role');
    // A duty that has moved to another role keeps its row, among those of the one that it belonged to.
    if (isMoved && role.code && roles.ofCode(role.code)) rows.delete(other);
    const owner = isMoved
      ? ownerOf(work, after.duties[other]!.role)
      : (roles.ofCode(role.code ?? '')?.code ?? role.written);
    return [{ owner, row: source.row }];
  });
  return { rows, standing };
}

function ownerOf({ roles }: Work, reference: Duty['role']): string {
  return roles.ofReference(reference)?.code ?? reference.written;
}
