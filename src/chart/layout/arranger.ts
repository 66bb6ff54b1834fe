import { type Turns } from '../../organisation/turns';
import { splitInTwo } from './columns';
import { besideDeputies, seatAround, type Seats } from './deputy';
import { heightsToTry, widthsToTry, type Effort } from './effort';
import { waysToFrame } from './frameForms';
import { blockOf, chooseColumns, lowest, prune, type Form, type Front } from './form';
import { type LayoutTree } from './layoutTree';
import { columnHeight, partIntoSlots, setOutRow, type Children, type Row } from './row';
import { type Spacing } from './spacing';

/** Nodes after which the search may be interrupted. */
const portion = 4;
/** A line that would bend by less than this runs straight, in points: a jog so small looks like a slip. */
const nearlyInLine = 12;
/** Height of what does not fit, in points. */
const tooHigh = 1e9;

/**
 * Finds the fronts of forms of all subtrees, from the leaves up. Which shapes a subtree can take is told by a front of
 * bounded size, as for the rectangles of chips: L. Stockmeyer, "Optimal orientations of cells in slicing floorplan
 * designs", Information and Control 57 (1983).
 */
export class Arranger {
  /** Forms of each subtree that a line may enter from above, from the left, and those that none enters. */
  readonly fronts: Front[];
  readonly sides: Front[];
  readonly alone: Front[];
  private readonly families = new Map<string, Front>();

  constructor(
    readonly tree: LayoutTree,
    readonly spacing: Spacing,
    private readonly effort: Effort,
  ) {
    // Filled from the leaves, which come last: lists that began empty would become tables of keys.
    this.fronts = new Array<Front>(tree.width.length);
    this.sides = new Array<Front>(tree.width.length);
    this.alone = new Array<Front>(tree.width.length);
  }

  /** Fronts of these nodes and all below them. */
  *arrange(roots: readonly number[]): Turns<void> {
    const order = [...roots];
    for (let i = 0; i < order.length; i++) {
      const node = order[i]!;
      for (const child of this.tree.children[node]!) order.push(child);
      for (const deputy of this.tree.deputies[node]!) order.push(deputy);
    }
    for (let i = order.length - 1; i >= 0; i--) {
      if (i % portion === 0) yield undefined;
      this.arrangeNode(order[i]!);
    }
  }

  /** Fronts of the children of a node, in their order. */
  childrenOf(node: number): Children {
    const nodes = this.tree.children[node]!;
    return {
      fronts: nodes.map((node) => this.fronts[node]!),
      sides: nodes.map((node) => this.sides[node]!),
    };
  }

  private arrangeNode(node: number): void {
    const family = this.familyOf(node);
    let front = family === undefined ? undefined : this.families.get(family);
    if (!front) {
      front = this.searchFront(node);
      if (family !== undefined) this.families.set(family, front);
    }
    const deputies = this.tree.deputies[node]!;
    const around = deputies.length ? this.joinDeputies(front, seatAround(this.tree, node)) : front;
    // A line from the left needs that side.
    const after = deputies.length > 1 ? this.joinDeputies(front, { before: [], after: deputies }) : around;
    this.fronts[node] = this.frame(node, around, true);
    this.sides[node] = this.frame(node, after, false);
    this.alone[node] = after === around ? this.sides[node] : this.frame(node, around, false);
  }

  private joinDeputies(front: Front, seats: Seats): Front {
    const forms = besideDeputies(front, seats, this.sides, this.effort, this.spacing);
    return prune(forms, this.effort.forms);
  }

  private frame(node: number, front: Front, fromAbove: boolean): Front {
    const stripOf = this.tree.frameStrip[node];
    if (!stripOf) return front;
    const how = { stripOf, fromAbove, pad: this.spacing.frame };
    return prune(
      front.flatMap((form) => waysToFrame(form, how)),
      front.length,
    );
  }

  /** Sizes of a manager and its reports where nobody stands below them: such families come many times in large charts. */
  private familyOf(node: number): string | undefined {
    const { width, height, children, deputies, frameStrip } = this.tree;
    if (deputies[node]!.length || frameStrip[node]) return undefined;
    let family = `${width[node]!} ${height[node]!}`;
    for (const child of children[node]!) {
      if (children[child]!.length || deputies[child]!.length || frameStrip[child]) return undefined;
      family += ` ${width[child]!} ${height[child]!}`;
    }
    return family;
  }

  private searchFront(node: number): Front {
    const forms = this.tree.children[node]!.length ? this.formsOfManager(node) : [this.formOfBox(node)];
    return forms.length === 1 ? forms : prune(forms, this.effort.forms);
  }

  private formOfBox(node: number): Form {
    const width = this.tree.width[node]!;
    const height = this.tree.height[node]!;
    return blockOf({ width, height, anchor: width / 2, boxTop: 0 }, { kind: 'box' });
  }

  private formsOfManager(node: number): Form[] {
    const children = this.childrenOf(node);
    const { sides } = children;
    const forms: Form[] = [];
    // Where every child has one form, the row of single children is the same for every height.
    let isVaried = true;
    for (const cap of heightsToTry(children, this.effort, this.spacing)) {
      for (const columns of [false, true]) {
        if (columns ? sides.length === 1 : !isVaried) continue;
        const row = this.rowBelow(node, children, cap, columns);
        if (row) forms.push(this.formOfRow(node, row, { kind: 'row', cap, columns, drop: 0 }));
      }
      isVaried = children.fronts.some(({ length }) => length > 1);
    }
    if (sides.length === 1 && !this.mayHang(this.tree.children[node]![0]!)) return forms;
    this.addTrunks(node, sides, forms);
    return forms;
  }

  /** Columns at the line down from the manager: one, or two with all pairs of widths. */
  private addTrunks(node: number, sides: readonly Front[], forms: Form[]): void {
    const limits = widthsToTry(sides, this.effort, sides.length > 1);
    const heights = limits.map((limit) => sides.map((front) => lowest(front, limit)?.height ?? tooHigh));
    const fits = (from: number, to: number, at: number): boolean => {
      for (let i = from; i < to; i++) if (heights[at]![i] === tooHigh) return false;
      return true;
    };
    const count = sides.length;
    limits.forEach((limit, right) => {
      if (fits(0, count, right)) forms.push(this.formOfTrunk(node, sides, 0, limit, limit));
      limits.forEach((leftLimit, left) => {
        const split = splitInTwo(heights[left]!, heights[right]!, this.spacing.hanging);
        if (split === 0 || split === count || !this.canStandLeft(node, split)) return;
        if (!fits(0, split, left) || !fits(split, count, right)) return;
        forms.push(this.formOfTrunk(node, sides, split, leftLimit, limit));
      });
    });
  }

  /** A single report stands under its manager; only what spreads out is worth a line to its side, which two deputies need. */
  private mayHang(report: number): boolean {
    const { shoulder, height } = this.sides[report]![0]!;
    return shoulder < height && this.tree.deputies[report]!.length < 2;
  }

  /** Whether a line from the right can enter the first children: none has a deputy there. */
  canStandLeft(node: number, split: number): boolean {
    const children = this.tree.children[node]!;
    for (let i = 0; i < split; i++) if (this.tree.deputies[children[i]!]!.length) return false;
    return true;
  }

  /** Sets out the children of a node in a row, undefined where one is too high for it. */
  rowBelow(node: number, children: Children, cap: number, columns: boolean): Row | undefined {
    const { fronts, sides } = children;
    const parts = columns
      ? partIntoSlots(children, cap, widthsToTry(sides, this.effort), this.spacing)
      : { ends: fronts.map((_, i) => i + 1), limits: [] };
    // Where no column pays, the row of single children says it all.
    if (!parts || (columns && parts.ends.length === fronts.length)) return undefined;
    if (!columns && fronts.some((front) => front.at(-1)!.height > cap)) return undefined;
    const nodes = this.tree.children[node]!;
    return setOutRow(children, parts, cap, this.spacing, (i) => this.tree.deputies[nodes[i]!]!.length > 0);
  }

  /** Where a manager's middle stands over a row: half way between the outer lines, or over a line that is as good as there. */
  anchorOver(row: Row): number {
    const middle = (row.firstAnchor + row.lastAnchor) / 2;
    for (const { anchor } of row.slots) if (Math.abs(anchor - middle) < nearlyInLine) return anchor;
    return middle;
  }

  /** From the bottom of the manager's box to the top of the row. */
  gapAbove(row: Row): number {
    const hasSingle = row.slots.some(({ isSingle }) => isSingle);
    const gap = hasSingle ? this.spacing.above : this.spacing.aboveColumns;
    // The lines branch half way to the boxes, and yet above the frames around them.
    return Math.max(gap, row.boxTop + 2 * this.spacing.clear);
  }

  private formOfRow(node: number, row: Row, plan: Form['plan']): Form {
    const boxWidth = this.tree.width[node]!;
    const boxHeight = this.tree.height[node]!;
    const boxLeft = this.anchorOver(row) - boxWidth / 2;
    const shift = Math.max(0, -boxLeft);
    const gap = this.gapAbove(row);
    return {
      width: shift + Math.max(row.width, boxLeft + boxWidth),
      height: boxHeight + gap + row.height,
      anchor: shift + boxLeft + boxWidth / 2,
      boxTop: 0,
      topLeft: shift + boxLeft,
      topRight: shift + boxLeft + boxWidth,
      lowLeft: shift,
      lowRight: shift + row.width,
      upperEnd: boxHeight,
      shoulder: boxHeight + (gap + row.boxTop) / 2 - this.spacing.clear,
      plan,
    };
  }

  private formOfTrunk(
    node: number,
    sides: readonly Front[],
    split: number,
    leftLimit: number,
    limit: number,
  ): Form {
    const { indent, hanging, clear } = this.spacing;
    const boxWidth = this.tree.width[node]!;
    const boxHeight = this.tree.height[node]!;
    const forms = chooseColumns(sides, split, leftLimit, limit);
    const [leftWidth, rightWidth] = columnWidths(forms, split);
    const anchor = Math.max(boxWidth / 2, split ? leftWidth + indent : 0);
    const columns = Math.max(
      columnHeight(forms, 0, split, this.spacing),
      columnHeight(forms, split, forms.length, this.spacing),
    );
    return {
      width: Math.max(anchor + boxWidth / 2, anchor + indent + rightWidth),
      height: boxHeight + hanging + columns,
      anchor,
      boxTop: 0,
      topLeft: anchor - boxWidth / 2,
      topRight: anchor + boxWidth / 2,
      lowLeft: split ? anchor - indent - leftWidth : anchor,
      lowRight: anchor + indent + rightWidth,
      upperEnd: boxHeight,
      shoulder: boxHeight + hanging - clear,
      plan: { kind: 'trunk', split, leftLimit, limit, drop: 0 },
    };
  }
}

/** Widths of the columns left and right of a line. */
export function columnWidths(forms: readonly Form[], split: number): readonly [number, number] {
  let [left, right] = [0, 0];
  forms.forEach(({ width }, i) => {
    if (i < split) left = Math.max(left, width);
    else right = Math.max(right, width);
  });
  return [left, right];
}
