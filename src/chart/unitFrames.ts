import { foldText } from '../organisation/fold';
import { type ChartContext } from './chartContext';

/** The frame around a role and all below it: a unit's, or that of flexible roles. */
export type UnitFrame = Readonly<{ head: number; name: string; isFree: boolean }>;

/** Mark of roles that go together by kind and not by unit; no folded unit begins so. */
const flexibleKey = '\n';

/**
 * The frames of a forest, by the role that each begins at: where two or more roles of one unit hang together, and where
 * flexible roles report to others. A frame around all roles would tell nothing.
 */
export function findFrames(context: ChartContext): ReadonlyMap<number, UnitFrame> {
  const { organisation, forest } = context;
  const keyOf = (role: number): string => {
    const { kind, unit } = organisation.roles[role]!;
    return kind === 'flexible' ? flexibleKey : foldText(unit);
  };
  const headOf = new Map<number, number>();
  const size = new Map<number, number>();
  const order = [...forest.tops, ...forest.apart];
  for (let i = 0; i < order.length; i++) {
    const role = order[i]!;
    const manager = forest.parent[role]!;
    const goesOn = manager >= 0 && keyOf(manager) === keyOf(role);
    const head = goesOn ? headOf.get(manager)! : role;
    headOf.set(role, head);
    size.set(head, (size.get(head) ?? 0) + 1);
    for (const child of forest.children[role]!) order.push(child);
  }
  const topRoles = forest.tops.filter((top) => organisation.roles[top]!.kind !== 'body');
  const frames = new Map<number, UnitFrame>();
  for (const [head, count] of size) {
    const key = keyOf(head);
    const isFree = key === flexibleKey;
    const holdsAll = count === order.length || (topRoles.length === 1 && topRoles[0] === head);
    const isLone = count < 2 && !(isFree && forest.parent[head]! >= 0);
    if (key === '' || holdsAll || isLone) continue;
    const name = isFree ? context.say('chart.free.flexible') : organisation.roles[head]!.unit.trim();
    frames.set(head, { head, name, isFree });
  }
  return frames;
}
