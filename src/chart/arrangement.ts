import { type Forest } from './forest';
import { layOutTidily } from './tidyTree';

/** All in points. The gap above leaves the lines their branch, the indent its way to a hanging box's side. */
export const spacing = { boxWidth: 110, beside: 14, above: 28, hanging: 10, indent: 12 } as const;

/** Trees laid out together, first sibling at the left; their left and top edges are at 0. */
export type Cluster = Readonly<{
  roles: readonly number[];
  /** Place of each of `roles`, in their order. */
  left: readonly number[];
  top: readonly number[];
  width: number;
  height: number;
}>;

/** Whether the reports of a role hang in a column below it: two or more, and nobody reports to them. */
export function isHanging(forest: Forest, role: number): boolean {
  const children = forest.children[role]!;
  return children.length >= 2 && children.every((child) => forest.children[child]!.length === 0);
}

/** Heights of the boxes, with those that stand in a row made equal. */
export function evenRows(forest: Forest, heights: readonly number[]): number[] {
  const even = [...heights];
  const rows = forest.children.filter((row, role) => row.length && !isHanging(forest, role));
  for (const row of [forest.tops, ...rows]) {
    const highest = row.reduce((max, role) => Math.max(max, even[role]!), 0);
    for (const role of row) even[role] = highest;
  }
  return even;
}

/**
 * Lays the trees below some roots out side by side. A role and the reports that hang from it are one rectangle of the
 * tidy tree; the others are a rectangle each. Roles come in the order of reading: a manager, then each report with
 * all that stands below it.
 */
export function layOutTrees(forest: Forest, roots: readonly number[], heights: readonly number[]): Cluster {
  // Node 0 is an invisible one above the roots.
  const roles = [-1, ...roots];
  const children: number[][] = [roots.map((_, i) => i + 1)];
  for (let node = 1; node < roles.length; node++) {
    const below = isHanging(forest, roles[node]!) ? [] : forest.children[roles[node]!]!;
    children.push(below.map((_, i) => roles.length + i));
    for (const role of below) roles.push(role);
  }
  const blocks = roles.map((role) =>
    role < 0 ? { width: 0, height: 0 } : measureBlock(forest, role, heights),
  );
  const places = layOutTidily({
    width: blocks.map((b, node) => (node ? b.width + spacing.beside : 0)),
    height: blocks.map((b, node) => (node ? spacing.above + b.height : 0)),
    anchor: blocks.map((_, node) => (node ? spacing.boxWidth / 2 : 0)),
    children,
    root: 0,
  });
  return gather(forest, { roles, children, left: places.left, top: places.top }, blocks, heights);
}

type Block = Readonly<{ width: number; height: number }>;

function measureBlock(forest: Forest, role: number, heights: readonly number[]): Block {
  if (!isHanging(forest, role)) return { width: spacing.boxWidth, height: heights[role]! };
  const column = forest.children[role]!.reduce((sum, child) => sum + spacing.hanging + heights[child]!, 0);
  return { width: spacing.boxWidth * 1.5 + spacing.indent, height: heights[role]! + column };
}

type Nodes = Readonly<{
  roles: readonly number[];
  children: readonly (readonly number[])[];
  left: Float64Array;
  top: Float64Array;
}>;

/** The places of all roles, hanging ones included, counted from the cluster's own corner. */
function gather(forest: Forest, nodes: Nodes, blocks: readonly Block[], heights: readonly number[]): Cluster {
  const roles: number[] = [];
  const left: number[] = [];
  const top: number[] = [];
  const put = (role: number, x: number, y: number): void => {
    roles.push(role);
    left.push(x);
    top.push(y);
  };
  let start = Infinity;
  for (let node = 1; node < nodes.roles.length; node++) start = Math.min(start, nodes.left[node]!);
  let width = 0;
  let height = 0;
  const stack = [0];
  while (stack.length) {
    const node = stack.pop()!;
    for (const child of nodes.children[node]!.toReversed()) stack.push(child);
    if (node === 0) continue;
    const role = nodes.roles[node]!;
    const x = Math.round((nodes.left[node]! - start) * 4) / 4;
    const y = nodes.top[node]!;
    width = Math.max(width, x + blocks[node]!.width);
    height = Math.max(height, y + blocks[node]!.height);
    put(role, x, y);
    if (!isHanging(forest, role)) continue;
    let bottom = y + heights[role]!;
    for (const child of forest.children[role]!) {
      put(child, x + spacing.boxWidth / 2 + spacing.indent, bottom + spacing.hanging);
      bottom += spacing.hanging + heights[child]!;
    }
  }
  return { roles, left, top, width, height };
}
