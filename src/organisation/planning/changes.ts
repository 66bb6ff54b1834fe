import { type Change, type Comparison } from '../compare/comparison';
import { type EditPlan } from '../edit';
import { type Organisation, type SheetKind, sheetKinds } from '../model';
import { draftingDuties } from './changes/changedDuties';
import { draftingLines } from './changes/changedLines';
import { draftingRoles } from './changes/changedRoles';
import { draftUnits } from './changes/changedUnits';
import { Draft, type Unwritten } from './changes/draft';
import { finalRoles } from './changes/finalRoles';
import { followBasis, followInLines } from './changes/followBasis';
import { followingNames } from './changes/followNames';
import { Names } from './changes/names';
import { sortChosen } from './changes/work';
import { atOnce, type Turns } from '../turns';
import { type EditContext, isRefusal } from './context';
import { removeRow, rowOf } from './rows';

/** What is to be written, and what of the chosen changes cannot be, with the reason. */
export type PlannedChanges = Readonly<{ plan: EditPlan; unwritten: readonly Unwritten[] }>;

/**
 * The edits that bring the chosen changes of a comparison into the workbook. `comparison` is of `context.organisation` with `after`,
 * and `chosen` are changes of it. Cells that name roles, and the basis of lines, follow changed codes, titles and numbers. A role
 * that goes takes its duties and lines along, but those that are chosen to go elsewhere. What the workbook has no place for is told
 * in `unwritten`, and the rest is planned all the same. Nothing chosen is an empty plan.
 */
export function planChanges(
  context: EditContext,
  after: Organisation,
  comparison: Comparison,
  chosen: readonly Change[],
): PlannedChanges {
  return atOnce(planningChanges(context, after, comparison, chosen));
}

/** What `planChanges` does, in steps. */
export function* planningChanges(
  context: EditContext,
  after: Organisation,
  comparison: Comparison,
  chosenChanges: readonly Change[],
): Turns<PlannedChanges> {
  const draft = new Draft(context);
  const chosen = sortChosen(chosenChanges.filter((change) => canGo(context, draft, change)));
  const roles = finalRoles(context, after, comparison, chosen.role, (change, why) => {
    draft.note(change, why);
  });
  yield undefined;
  const names = new Names(context, roles);
  const work = { context, after, comparison, chosen, roles, names, draft };
  const basis = followBasis(context, after, comparison.matches.duty, chosen.duty, roles);
  yield undefined;
  if (chosenChanges.length > 0) {
    yield* draftingRoles(work);
    yield* draftingDuties(work);
    yield* draftingLines(work, basis);
    draftUnits(work);
    yield undefined;
    yield* followingNames(work);
    yield undefined;
    followInLines(context, basis, draft);
    yield undefined;
  }
  return { plan: yield* draft.planning(), unwritten: draft.unwritten };
}

/** A role whose row is part of merged cells cannot go: that is known before anything is made of it. */
function canGo(context: EditContext, draft: Draft, change: Change): boolean {
  const { what, before } = change;
  if (what !== 'role' || change.change !== 'removed') return true;
  const removal = removeRow('roles', rowOf(context, 'roles', before!.source)!);
  if (isRefusal(removal)) draft.note(change, removal);
  return !isRefusal(removal);
}

/** The sheets that a workbook lacks for what could not be planned, in their usual order. */
export function missingSheets(unwritten: PlannedChanges['unwritten']): readonly SheetKind[] {
  const wanted = new Set(
    unwritten.flatMap(({ why }) => (why.message === 'edit.refusal.no-sheet' ? [why.values.kind] : [])),
  );
  return sheetKinds.filter((kind) => wanted.has(kind));
}
