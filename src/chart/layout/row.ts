import { lowest, narrowest, type Form, type Front } from './form';
import { type Spacing } from './spacing';

/** A place in a row: a child that the line enters from above, or columns of children at a line of their own. */
export type Slot = Readonly<{
  /** The children from `start` to before `end`; those before `split` stand left of the line. */
  start: number;
  split: number;
  end: number;
  /** Whether it is one child entered from above. */
  isSingle: boolean;
  /** Left corner of the slot, and where the line runs, from the row's left. */
  left: number;
  anchor: number;
  /** Widths of the columns left and right of the line. */
  leftWidth: number;
  rightWidth: number;
}>;

export type Row = Readonly<{
  slots: readonly Slot[];
  forms: readonly Form[];
  /** Right end of the row; it begins at 0. */
  width: number;
  height: number;
  /** Top of the boxes that are entered from above, from the top of the row. */
  boxTop: number;
  firstAnchor: number;
  lastAnchor: number;
}>;

/** Fronts of the children of a manager: with a line from above, and with a line from a side. */
export type Children = Readonly<{ fronts: readonly Front[]; sides: readonly Front[] }>;

/** Where each slot of a row ends, and how wide a child of a column may be. */
export type Parts = Readonly<{ ends: readonly number[]; limits: readonly number[] }>;

/**
 * Parts children into slots of a row no higher than `cap`, so that the widths sum up to the least (by dynamic
 * programming over where the last slot begins). `limits` are the widths that are tried for the children of a column,
 * beside the least that holds them. Gives undefined where a child is too high.
 */
export function partIntoSlots(
  { fronts, sides }: Children,
  cap: number,
  limits: readonly number[],
  spacing: Spacing,
): Parts | undefined {
  const count = fronts.length;
  const cost = new Float64Array(count + 1);
  const from = new Int32Array(count + 1);
  const limit = new Float64Array(count + 1);
  for (let end = 1; end <= count; end++) {
    const single = narrowest(fronts[end - 1]!, cap);
    if (!single) return undefined;
    cost[end] = cost[end - 1]! + single.width + spacing.beside;
    from[end] = end - 1;
    for (let option = -1; option < limits.length; option++) {
      let width = Math.max(sides[end - 1]![0]!.width, option < 0 ? 0 : limits[option]!);
      let filled = lowest(sides[end - 1]!, width)!.height;
      for (let start = end - 2; start >= 0; start--) {
        const front = sides[start]!;
        width = Math.max(width, front[0]!.width);
        filled += spacing.hanging + (front.length > 1 ? lowest(front, width)! : front[0]!).height;
        if (filled > cap + 1e-6) break;
        const sum = cost[start]! + width + spacing.indent + spacing.beside;
        // Of equals the one with more in the column, which leaves fewer columns.
        if (sum > cost[end]! + 1e-6) continue;
        cost[end] = sum;
        from[end] = start;
        limit[end] = width;
      }
    }
  }
  const parts = { ends: [] as number[], limits: [] as number[] };
  for (let end = count; end > 0; end = from[end]!) {
    parts.ends.push(end);
    parts.limits.push(limit[end]!);
  }
  return { ends: parts.ends.reverse(), limits: parts.limits.reverse() };
}

/** Sets a row out from its parts; `isBlocked` tells of a child that a line cannot enter from the right. */
export function setOutRow(
  { fronts, sides }: Children,
  { ends, limits }: Parts,
  cap: number,
  spacing: Spacing,
  isBlocked: (child: number) => boolean,
): Row {
  const forms: Form[] = [];
  const slots: Slot[] = [];
  let boxTop = 0;
  const singles: Form[] = [];
  for (let i = 0, start = 0; i < ends.length; start = ends[i]!, i++) {
    const end = ends[i]!;
    if (end - start === 1) {
      const form = narrowest(fronts[start]!, cap)!;
      forms.push(form);
      singles.push(form);
      boxTop = Math.max(boxTop, form.boxTop);
    } else {
      for (let child = start; child < end; child++) forms.push(lowest(sides[child]!, limits[i]!)!);
    }
  }
  const packer = new Packer(singles, spacing);
  let height = 0;
  let start = 0;
  for (let i = 0; i < ends.length; start = ends[i]!, i++) {
    const end = ends[i]!;
    if (end - start === 1) {
      const form = forms[start]!;
      slots.push(packer.addSingle(start, form));
      height = Math.max(height, boxTop - form.boxTop + form.height);
      continue;
    }
    const next = ends[i + 1];
    // Two columns share the line between them.
    const isPair = next !== undefined && next - end > 1 && !anyBlocked(start, end, isBlocked);
    slots.push(packer.addColumns(forms, isPair ? [start, end, next] : [start, start, end]));
    height = Math.max(height, boxTop + columnHeight(forms, start, end, spacing));
    if (!isPair) continue;
    height = Math.max(height, boxTop + columnHeight(forms, end, next, spacing));
    i += 1;
    start = end;
  }
  return {
    slots,
    forms,
    width: packer.right,
    height,
    boxTop,
    firstAnchor: slots[0]!.anchor,
    lastAnchor: slots.at(-1)!.anchor,
  };
}

function anyBlocked(start: number, end: number, isBlocked: (child: number) => boolean): boolean {
  for (let child = start; child < end; child++) if (isBlocked(child)) return true;
  return false;
}

/** Height of a column of forms. */
export function columnHeight(forms: readonly Form[], start: number, end: number, spacing: Spacing): number {
  let height = -spacing.hanging;
  for (let child = start; child < end; child++) height += spacing.hanging + forms[child]!.height;
  return Math.max(0, height);
}

/**
 * Puts slots side by side, as near as their outlines of two steps allow: a low box may stand over what spreads below
 * its neighbour. The idea of contours is E. Reingold and J. Tilford's, "Tidier drawings of trees", IEEE Transactions on
 * Software Engineering 7 (1981).
 */
class Packer {
  /** Right ends so far of the upper and the lower step. */
  private upper = -Infinity;
  private lower = -Infinity;
  right = 0;
  /** Where the lower step begins, from the boxes' top. */
  private readonly level: number;

  constructor(
    singles: readonly Form[],
    private readonly spacing: Spacing,
  ) {
    let level = Infinity;
    for (const form of singles) {
      if (form.shoulder < form.height) level = Math.min(level, form.shoulder - form.boxTop);
    }
    this.level = level;
  }

  addSingle(child: number, form: Form): Slot {
    // A high box reaches down to where its neighbours spread.
    const isLow = form.upperEnd - form.boxTop > this.level;
    const lowLeft = isLow ? Math.min(form.lowLeft, form.topLeft) : form.lowLeft;
    const lowRight = isLow ? Math.max(form.lowRight, form.topRight) : form.lowRight;
    const left = this.put(form.topLeft, lowLeft);
    this.reach(left + form.topRight, left + lowRight);
    return {
      start: child,
      split: child,
      end: child + 1,
      isSingle: true,
      left,
      anchor: left + form.anchor,
      leftWidth: 0,
      rightWidth: 0,
    };
  }

  addColumns(forms: readonly Form[], [start, split, end]: readonly [number, number, number]): Slot {
    const widest = (from: number, to: number): number => {
      let width = 0;
      for (let child = from; child < to; child++) width = Math.max(width, forms[child]!.width);
      return width;
    };
    const leftWidth = widest(start, split);
    const rightWidth = widest(split, end);
    const line = leftWidth ? leftWidth + this.spacing.indent : 0;
    const left = this.put(0, 0);
    const right = left + line + this.spacing.indent + rightWidth;
    this.reach(right, right);
    return { start, split, end, isSingle: false, left, anchor: left + line, leftWidth, rightWidth };
  }

  private put(topLeft: number, lowLeft: number): number {
    const { beside } = this.spacing;
    return Math.max(0, this.upper + beside - topLeft, this.lower + beside - lowLeft);
  }

  private reach(upper: number, lower: number): void {
    this.upper = Math.max(this.upper, upper);
    this.lower = Math.max(this.lower, lower);
    this.right = Math.max(this.right, upper, lower);
  }
}
