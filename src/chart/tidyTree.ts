/**
 * A forest of rectangles to be laid out. Nodes go by their index; all arrays have one entry a node. Heights run
 * downwards and include the gap above a node, widths include the gap beside it.
 */
export type Rectangles = Readonly<{
  width: readonly number[];
  height: readonly number[];
  /** Where the lines to the parent and the children meet the node, from its left edge. */
  anchor: readonly number[];
  children: readonly (readonly number[])[];
  root: number;
}>;

export type Places = Readonly<{ left: Float64Array; top: Float64Array }>;

const none = -1;

/** Lowest ends of the siblings placed so far, highest last: where the right contour passes from one to the next. */
type LowEnds = Readonly<{ low: number; sibling: number; next: LowEnds }> | null;

/**
 * Lays a tree of rectangles out tidily: children in a row under their parent, first at the left, the parent's anchor
 * midway between the outer children's, subtrees as near as their contours allow.
 *
 * A. van der Ploeg, "Drawing non-layered tidy trees in linear time", Software: Practice and Experience 44 (2014); here
 * over arrays and without recursion, so that a chain of any depth can be laid out, and with an anchor beside the middle.
 * The gap above a node counts as the node's, so that the space where the parent's lines branch stays free.
 */
export function layOutTidily(rectangles: Rectangles): Places {
  const tidy = new TidyTree(rectangles);
  tidy.measureDown();
  tidy.joinUp();
  return tidy.placeDown();
}

class TidyTree {
  private readonly order: number[] = [];
  private readonly top: Float64Array;
  private readonly left: Float64Array;
  /** Position before the ancestors' moves are added, and the move of the whole subtree. */
  private readonly prelim: Float64Array;
  private readonly move: Float64Array;
  /** Moves of the siblings between two that were pushed apart, told by their differences. */
  private readonly shift: Float64Array;
  private readonly change: Float64Array;
  /** Lowest nodes on the left and on the right of a subtree, and the sums of the moves down to them. */
  private readonly endLeft: Int32Array;
  private readonly endRight: Int32Array;
  private readonly movesLeft: Float64Array;
  private readonly movesRight: Float64Array;
  /** Where a contour goes on below the lowest node of a subtree. */
  private readonly threadLeft: Int32Array;
  private readonly threadRight: Int32Array;

  constructor(private readonly given: Rectangles) {
    const count = given.width.length;
    const numbers = (): Float64Array => new Float64Array(count);
    [this.top, this.left, this.prelim, this.move] = [numbers(), numbers(), numbers(), numbers()];
    [this.shift, this.change, this.movesLeft, this.movesRight] = [numbers(), numbers(), numbers(), numbers()];
    this.endLeft = Int32Array.from({ length: count }, (_, i) => i);
    this.endRight = Int32Array.from({ length: count }, (_, i) => i);
    this.threadLeft = new Int32Array(count).fill(none);
    this.threadRight = new Int32Array(count).fill(none);
  }

  /** Puts the nodes in order, parents first, and gives each its top. */
  measureDown(): void {
    this.order.push(this.given.root);
    for (let i = 0; i < this.order.length; i++) {
      const node = this.order[i]!;
      for (const child of this.given.children[node]!) {
        this.top[child] = this.bottom(node);
        this.order.push(child);
      }
    }
  }

  /** Pushes the subtrees of each node apart, from the leaves up. */
  joinUp(): void {
    for (const node of this.order.toReversed()) {
      const children = this.given.children[node]!;
      const first = children[0];
      if (first === undefined) continue;
      let lowEnds = insertLowEnd(this.bottom(this.endLeft[first]!), 0, null);
      for (let i = 1; i < children.length; i++) {
        const low = this.bottom(this.endRight[children[i]!]!);
        this.separate(children, i, lowEnds);
        lowEnds = insertLowEnd(low, i, lowEnds);
      }
      const last = children.at(-1)!;
      this.prelim[node] = (this.anchorOf(first) + this.anchorOf(last)) / 2 - this.given.anchor[node]!;
      this.endLeft[node] = this.endLeft[first]!;
      this.movesLeft[node] = this.movesLeft[first]!;
      this.endRight[node] = this.endRight[last]!;
      this.movesRight[node] = this.movesRight[last]!;
    }
  }

  /** Adds the moves up, from the root down. */
  placeDown(): Places {
    const sums = new Float64Array(this.move.length);
    sums[this.given.root] = this.move[this.given.root]!;
    for (const node of this.order) {
      this.left[node] = this.prelim[node]! + sums[node]!;
      let shifts = 0;
      let moves = 0;
      for (const child of this.given.children[node]!) {
        shifts += this.shift[child]!;
        moves += shifts + this.change[child]!;
        sums[child] = sums[node]! + this.move[child]! + moves;
      }
    }
    return { left: this.left, top: this.top };
  }

  private separate(children: readonly number[], i: number, ends: LowEnds): void {
    let lowEnds = ends;
    let right = children[i - 1]!;
    let left = children[i]!;
    let rightMoves = this.move[right]!;
    let leftMoves = this.move[left]!;
    while (right !== none && left !== none) {
      if (lowEnds && this.bottom(right) > lowEnds.low) lowEnds = lowEnds.next;
      const overlap =
        rightMoves + this.prelim[right]! + this.given.width[right]! - leftMoves - this.prelim[left]!;
      if (overlap > 0) {
        leftMoves += overlap;
        this.moveSubtree(children, i, lowEnds?.sibling ?? i - 1, overlap);
      }
      const rightBottom = this.bottom(right);
      const leftBottom = this.bottom(left);
      if (rightBottom <= leftBottom) {
        right = this.given.children[right]!.at(-1) ?? this.threadRight[right]!;
        if (right !== none) rightMoves += this.move[right]!;
      }
      if (rightBottom >= leftBottom) {
        left = this.given.children[left]![0] ?? this.threadLeft[left]!;
        if (left !== none) leftMoves += this.move[left]!;
      }
    }
    if (right === none && left !== none) this.threadOnLeft(children, i, left, leftMoves);
    else if (right !== none && left === none) this.threadOnRight(children, i, right, rightMoves);
  }

  private moveSubtree(children: readonly number[], i: number, from: number, distance: number): void {
    const child = children[i]!;
    this.move[child]! += distance;
    this.movesLeft[child]! += distance;
    this.movesRight[child]! += distance;
    if (from === i - 1) return;
    // What lies between the two that touched is spread evenly.
    const between = i - from;
    this.shift[children[from + 1]!]! += distance / between;
    this.shift[child]! -= distance / between;
    this.change[child]! -= distance - distance / between;
  }

  private threadOnLeft(children: readonly number[], i: number, to: number, moves: number): void {
    const first = children[0]!;
    const end = this.endLeft[first]!;
    this.threadLeft[end] = to;
    const difference = moves - this.move[to]! - this.movesLeft[first]!;
    this.move[end]! += difference;
    this.prelim[end]! -= difference;
    this.endLeft[first] = this.endLeft[children[i]!]!;
    this.movesLeft[first] = this.movesLeft[children[i]!]!;
  }

  private threadOnRight(children: readonly number[], i: number, to: number, moves: number): void {
    const child = children[i]!;
    const end = this.endRight[child]!;
    this.threadRight[end] = to;
    const difference = moves - this.move[to]! - this.movesRight[child]!;
    this.move[end]! += difference;
    this.prelim[end]! -= difference;
    this.endRight[child] = this.endRight[children[i - 1]!]!;
    this.movesRight[child] = this.movesRight[children[i - 1]!]!;
  }

  private bottom(node: number): number {
    return this.top[node]! + this.given.height[node]!;
  }

  private anchorOf(node: number): number {
    return this.prelim[node]! + this.move[node]! + this.given.anchor[node]!;
  }
}

function insertLowEnd(low: number, sibling: number, ends: LowEnds): LowEnds {
  let next = ends;
  while (next && low >= next.low) next = next.next;
  return { low, sibling, next };
}
