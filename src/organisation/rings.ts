/**
 * Rings of a directed graph: for each group of nodes that all lead to one another, one shortest ring through its
 * first node, from that node along the arrows. (A group of several interwoven rings thus gives one of them; when it
 * is broken, the next is found.) Arrows from a node to itself must be left out of `next`. Linear in nodes and arrows.
 */
export function findRings(next: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const { component, first, size } = findComponents(next);
  const rings: (readonly number[])[] = [];
  for (let node = 0; node < next.length; node += 1) {
    const group = component[node]!;
    if (size[group]! > 1 && first[group] === node) rings.push(shortestRing(next, component, node));
  }
  return rings;
}

/**
 * Strongly connected components, by Tarjan's algorithm (R. Tarjan, "Depth-first search and linear graph algorithms",
 * 1972) with the stack of calls kept in arrays, so that a long chain cannot overflow.
 */
function findComponents(next: readonly (readonly number[])[]) {
  const count = next.length;
  const component = new Int32Array(count).fill(-1);
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const arrow = new Int32Array(count);
  const size: number[] = [];
  const first: number[] = [];
  const path: number[] = [];
  const waiting: number[] = [];
  let visited = 0;

  const enter = (node: number) => {
    order[node] = low[node] = visited;
    visited += 1;
    path.push(node);
    waiting.push(node);
  };
  const close = (node: number) => {
    let members = 0;
    let earliest = node;
    for (let member = -1; member !== node; members += 1) {
      member = waiting.pop()!;
      component[member] = size.length;
      earliest = Math.min(earliest, member);
    }
    size.push(members);
    first.push(earliest);
  };

  for (let start = 0; start < count; start += 1) {
    if (order[start] === -1) enter(start);
    while (path.length > 0) {
      const node = path.at(-1)!;
      const target = next[node]![arrow[node]!];
      if (target !== undefined) {
        arrow[node]! += 1;
        if (order[target] === -1) enter(target);
        else if (component[target] === -1) low[node] = Math.min(low[node]!, order[target]!);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low[above] = Math.min(low[above]!, low[node]!);
      if (low[node] === order[node]) close(node);
    }
  }
  return { component, first, size };
}

/** The shortest way from a node back to itself inside its component, breadth first. */
function shortestRing(
  next: readonly (readonly number[])[],
  component: Int32Array,
  start: number,
): readonly number[] {
  const cameFrom = new Map<number, number>([[start, -1]]);
  const queue = [start];
  for (const node of queue) {
    for (const target of next[node]!) {
      if (target === start) {
        const ring: number[] = [];
        for (let step = node; step !== -1; step = cameFrom.get(step)!) ring.push(step);
        return ring.reverse();
      }
      if (component[target] === component[start] && !cameFrom.has(target)) {
        cameFrom.set(target, node);
        queue.push(target);
      }
    }
  }
  return [];
}
