import { type MessageKey, type MessageValues } from '../locales/say';
import { type CellEdit, type EditPlan } from '../organisation/edit';
import { isEmptyPlan, isRefusal, type Planned } from '../organisation/planning/context';
import { type Finding, type Fix } from './rule';

/**
 * The fix that a plan makes, in a list; an empty list where the edit cannot be made, or would change nothing. What its first
 * cell will hold is given to the title as `after`.
 */
export function fixBy(title: MessageKey, planned: Planned, values: MessageValues = {}): readonly Fix[] {
  if (isRefusal(planned) || isEmptyPlan(planned)) return [];
  return [{ title, values: { after: planned.cells[0]?.after ?? '', ...values }, plan: planned }];
}

/**
 * The first fixes of all findings of a rule that are mended in the same way, as one plan. Where two would write one cell the first
 * does; in a row that goes nothing is written.
 */
export function fixAll(findings: readonly Finding[], rule: string, title: MessageKey): EditPlan {
  const plans = findings
    .filter((finding) => finding.rule === rule)
    .flatMap(({ fixes }) => (fixes?.() ?? []).filter((fix) => fix.title === title).slice(0, 1))
    .map(({ plan }) => plan);
  const removals = firstOf(
    plans.flatMap((plan) => plan.removals),
    ({ sheet, row }) => `${row}\n${sheet}`,
  );
  const gone = new Set(removals.map(({ sheet, row }) => `${row}\n${sheet}`));
  const cells = firstOf(
    plans.flatMap((plan) => plan.cells),
    ({ sheet, cell }) => `${cell}\n${sheet}`,
  ).filter((edit) => !gone.has(`${rowOfCell(edit)}\n${edit.sheet}`));
  return { cells, removals, insertions: plans.flatMap(({ insertions }) => insertions) };
}

function firstOf<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): readonly Thing[] {
  const seen = new Set<string>();
  return things.filter((thing) => !seen.has(keyOf(thing)) && seen.add(keyOf(thing)));
}

function rowOfCell({ cell }: CellEdit): string {
  return cell.replace(/^[A-Z]+/, '');
}
