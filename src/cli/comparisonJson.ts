import { type Change, type Comparison } from '../organisation/compare/comparison';
import { placeOfChange } from '../organisation/compare/placeOfChange';

/**
 * A comparison in the JSON form that `haykal compare --json` promises (README, "The command line"). Of what both sides have, sheet and
 * cell are of the first; of what was added, of the second: of a regulation, its line (from 1). Values of lists are key words
 * (`permanent`).
 */
export function comparisonJson({ counts, changes, skipped }: Comparison) {
  return { counts, skipped, changes: changes.map(changeJson) };
}

function changeJson(change: Change) {
  const { what, before, after, field } = change;
  const side = after ?? before!;
  const place = placeOfChange(change);
  return {
    what,
    change: change.change,
    ...(side.role && { role: side.role.code }),
    title: side.role ? side.role.title : side.unit,
    ...(what === 'duty' && { number: side.number }),
    ...(side.manager && { reportsTo: side.manager.code, relation: side.relation }),
    ...(field !== null && { field }),
    ...(change.isWording && { wording: true }),
    before: before?.value ?? null,
    after: after?.value ?? null,
    ...(place.sheet === '' ? { line: side.source.row } : place),
  };
}
