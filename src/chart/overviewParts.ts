import { countRoles, type FittedPart } from './fitParts';
import { shareEvenly } from './shareEvenly';

/** The parts of an organisation as a tree, by index; a part comes before those below it. */
export type PartTree = Readonly<{
  children: readonly (readonly number[])[];
  /** How many parts stand below each, and how many roles those show in full. */
  partsBelow: readonly number[];
  rolesBelow: readonly number[];
}>;

/** What one sheet of an overview shows: a part with some of those below it. */
export type OverviewSheet = Readonly<{
  root: number;
  /** Those right below the root; others of them stand on other sheets. */
  group: readonly number[];
  /** All parts that it shows, in the order in which they are read. */
  shown: readonly number[];
}>;

/** An overview of its own is worth it for so many parts; of fewer the page of the part itself tells where they are. */
const worthIt = 3;

/** Grows the tree of parts. */
export function growPartTree(parts: readonly FittedPart[]): PartTree {
  const children: number[][] = parts.map(() => []);
  const partsBelow = parts.map(() => 0);
  const rolesBelow = parts.map(() => 0);
  for (let part = parts.length - 1; part > 0; part--) {
    const { above } = parts[part]!;
    const own = countRoles(parts[part]!);
    partsBelow[above!.part]! += 1 + partsBelow[part]!;
    rolesBelow[above!.part]! += own + rolesBelow[part]!;
    children[above!.part]!.push(part);
  }
  for (const below of children) below.reverse();
  return { children, partsBelow, rolesBelow };
}

/** The sheets of the overview of a part, with no more than `most` boxes each; `group`: of only these parts right below it. */
export function shareOverview(
  tree: PartTree,
  root: number,
  most: number,
  group = tree.children[root]!,
): OverviewSheet[] {
  return shareEvenly(group, () => 1, Math.max(1, most - 1)).map((own) => showLevels(tree, root, own, most));
}

/**
 * Shows as many levels as there is room for. Of a level for which there is not room enough the smallest families are shown,
 * whole: what stands below one box is there or is not.
 */
function showLevels(tree: PartTree, root: number, group: readonly number[], most: number): OverviewSheet {
  const shown = [root, ...group];
  let level = group;
  while (level.length) {
    const next: number[] = [];
    const bySize = level.filter((part) => tree.children[part]!.length > 0);
    bySize.sort((a, b) => tree.children[a]!.length - tree.children[b]!.length);
    for (const part of bySize) {
      if (shown.length + tree.children[part]!.length > most) break;
      shown.push(...tree.children[part]!);
      next.push(...tree.children[part]!);
    }
    level = next;
  }
  return { root, group, shown: shown.sort((a, b) => a - b) };
}

/** Parts on a sheet below which stand others that it does not show. */
export function borderOf(tree: PartTree, { root, shown }: OverviewSheet): number[] {
  const isShown = new Set(shown);
  return shown.filter((part) => part !== root && tree.children[part]!.some((child) => !isShown.has(child)));
}

/** Of those the ones that have an overview of their own. */
export function goOn({ partsBelow }: PartTree, part: number): boolean {
  return partsBelow[part]! >= worthIt;
}
