import { type EditPlan } from '../edit';
import { type Role } from '../model';
import { tops } from '../tops';
import { atOnce, type Turns } from '../turns';
import { applyingToTables, rowMover } from './applyToTables';
import { type EditContext, preparingEdits } from './context';

/** A role that gets another administrative manager; null for none. */
export type Move = Readonly<{
  role: Role;
  from: Role | null;
  to: Role | null;
  /** Roles below it, which move with it. */
  below: number;
  /** Steps below its root, before and after; -1 where a ring stands above it. */
  depth: Readonly<{ before: number; after: number }>;
  /** Roles that report to the new manager then. */
  span: number;
}>;

/** What a plan does to the structure. */
export type Effect = Readonly<{
  moves: readonly Move[];
  /** Rings of reporting lines that come about. */
  newRings: number;
  tops: Readonly<{ before: readonly Role[]; after: readonly Role[] }>;
}>;

/** What a plan would do to the structure: derived from the sheets as they would be read then. */
export function effectOfPlan(context: EditContext, plan: EditPlan): Effect {
  return atOnce(findingEffect(context, plan));
}

/** What `effectOfPlan` does, in steps. */
export function* findingEffect(context: EditContext, plan: EditPlan): Turns<Effect> {
  const then = yield* preparingEdits(yield* applyingToTables(context.tables, plan));
  yield undefined;
  const rowsThen = new Map(then.organisation.roles.map((role, index) => [role.source.row, index]));
  // A role is the same one in its row, whatever of it changes.
  const sheet = context.tables.layout.roles?.sheet ?? '';
  const gone = new Set(plan.removals.flatMap((one) => (one.sheet === sheet ? [one.row] : [])));
  const moved = rowMover(plan, sheet);
  const indexThen = context.organisation.roles.map(({ source: { row } }) =>
    gone.has(row) ? undefined : rowsThen.get(moved(row)),
  );
  yield undefined;
  const moves: Move[] = [];
  context.organisation.roles.forEach((role, index) => {
    const after = indexThen[index];
    if (after === undefined || context.structure.representative[index] !== index) return;
    const [from, to] = [managerOf(context, index), managerOf(then, after)];
    if ((from === undefined ? undefined : indexThen[from]) === to) return;
    moves.push({
      role,
      from: from === undefined ? null : context.organisation.roles[from]!,
      to: to === undefined ? null : then.organisation.roles[to]!,
      below: countBelow(then, after),
      depth: { before: context.structure.depth[index]!, after: then.structure.depth[after]! },
      span: to === undefined ? 0 : then.structure.reports.administrative[to]!.length,
    });
  });
  return {
    moves,
    newRings: Math.max(0, then.structure.rings.length - context.structure.rings.length),
    tops: { before: topsOf(context), after: topsOf(then) },
  };
}

function managerOf({ structure }: EditContext, index: number): number | undefined {
  return structure.managers.administrative[index]![0];
}

function countBelow({ structure }: EditContext, index: number): number {
  const seen = new Set([index]);
  for (const role of seen) for (const report of structure.reports.administrative[role]!) seen.add(report);
  return seen.size - 1;
}

function topsOf({ organisation, structure }: EditContext): readonly Role[] {
  return tops(organisation, structure).map((index) => organisation.roles[index]!);
}
