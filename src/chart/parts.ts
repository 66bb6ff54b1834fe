import { foldText } from '../organisation/fold';
import { type Organisation } from '../organisation/model';
import { type ChartContext } from './chartContext';

/** A piece of the organisation that has a page of its own. */
export type ChartPart = Readonly<{
  /** Where its trees begin: one role, or all that nobody stands above. */
  roots: readonly number[];
  /** Roles at which other parts begin; they are shown here with a reference to their own page. */
  cuts: ReadonlySet<number>;
  /** The part in which its root stands too; -1 for the first one. */
  above: number;
}>;

type Forest = Pick<ChartContext, 'forest'>['forest'];

/**
 * Parts a forest into pages: one for each unit whose roles hang together, units of fewer than `least` roles left with
 * the one above, and of what holds more than `most` roles the largest subtrees apart. The first part has the tops and
 * all else that nobody stands above; a
 * part comes after the one in which its root stands.
 */
export function partForest(
  organisation: Organisation,
  forest: Forest,
  least: number,
  most: number,
): readonly ChartPart[] {
  const starts = [...forest.tops, ...forest.free, ...forest.apart];
  const order = [...starts];
  for (let i = 0; i < order.length; i++) for (const child of forest.children[order[i]!]!) order.push(child);
  // Roles of the page at which each role is, so far: itself and what below it has no page of its own.
  const weight = new Map<number, number>();
  const cut = new Set<number>();
  const isTop = new Set(starts);
  for (const role of order.toReversed()) {
    const children = forest.children[role]!;
    let sum = 1 + children.reduce((total, child) => total + (cut.has(child) ? 1 : weight.get(child)!), 0);
    const heaviest = children
      .filter((child) => !cut.has(child) && weight.get(child)! > 1)
      .sort((a, b) => weight.get(b)! - weight.get(a)!);
    for (const child of heaviest) {
      if (sum <= most) break;
      cut.add(child);
      sum += 1 - weight.get(child)!;
    }
    weight.set(role, sum);
    if (!isTop.has(role) && sum >= least && headsUnit(organisation, forest, role)) cut.add(role);
  }
  cutStarts(starts, weight, cut, most);
  return listParts(forest, starts, order, cut);
}

/** Whether a role is of another unit than its manager. */
function headsUnit({ roles }: Organisation, forest: Forest, role: number): boolean {
  const unit = foldText(roles[role]!.unit);
  const manager = forest.parent[role]!;
  return unit !== '' && manager >= 0 && foldText(roles[manager]!.unit) !== unit;
}

/** Trees that are too many for the first page have a page each; the first refers to them. */
function cutStarts(
  starts: readonly number[],
  weight: ReadonlyMap<number, number>,
  cut: Set<number>,
  most: number,
): void {
  let sum = starts.reduce((total, top) => total + weight.get(top)!, 0);
  for (const top of [...starts].sort((a, b) => weight.get(b)! - weight.get(a)!)) {
    if (sum <= most || weight.get(top)! < 2) break;
    cut.add(top);
    sum += 1 - weight.get(top)!;
  }
}

function listParts(
  forest: Forest,
  starts: readonly number[],
  order: readonly number[],
  cut: ReadonlySet<number>,
): ChartPart[] {
  const roots: (readonly number[])[] = [starts];
  const above = [-1];
  const cuts: Set<number>[] = [new Set()];
  const partOf = new Map<number, number>();
  for (const role of order) {
    const manager = forest.parent[role]!;
    const around = manager < 0 ? 0 : partOf.get(manager)!;
    if (!cut.has(role)) {
      partOf.set(role, around);
      continue;
    }
    cuts[around]!.add(role);
    partOf.set(role, roots.push([role]) - 1);
    above.push(around);
    cuts.push(new Set());
  }
  return roots.map((own, i) => ({ roots: own, cuts: cuts[i]!, above: above[i]! }));
}
