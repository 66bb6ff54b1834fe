/** How every node hangs below the node that it points to. */
export type Trees = Readonly<{
  /** The node at the top; -1 where a ring stands above the node, or the node takes no part. */
  rootOf: readonly number[];
  /** Steps below the top; -1 likewise. */
  depth: readonly number[];
  /** Nodes in the tree below each, itself included; 0 likewise. */
  size: readonly number[];
}>;

/** Node that takes no part. */
export const absent = -2;

/**
 * Walks the trees that the pointers make, from the tops down: -1 points nowhere (a top), `absent` takes no part.
 * Linear, without recursion.
 */
export function walkTrees(above: readonly number[]): Trees {
  const rootOf = above.map(() => -1);
  const depth = above.map(() => -1);
  const size = above.map(() => 0);
  const below = groupBelow(above);
  const order: number[] = [];
  above.forEach((pointer, node) => {
    if (pointer === -1) order.push(node);
  });
  for (const node of order) {
    const parent = above[node]!;
    rootOf[node] = parent === -1 ? node : rootOf[parent]!;
    depth[node] = parent === -1 ? 0 : depth[parent]! + 1;
    for (const child of below.get(node) ?? []) order.push(child);
  }
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const node = order[i]!;
    const parent = above[node]!;
    size[node]! += 1;
    if (parent !== -1) size[parent]! += size[node]!;
  }
  return { rootOf, depth, size };
}

function groupBelow(above: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const below = new Map<number, number[]>();
  above.forEach((pointer, node) => {
    if (pointer < 0) return;
    const siblings = below.get(pointer);
    if (siblings) siblings.push(node);
    else below.set(pointer, [node]);
  });
  return below;
}
