import { type Arranger } from './arranger';
import { chooseColumns, type Form, type Plan } from './form';
import { labelRoom } from './frameForms';
import { type Entry, type Placed } from './layoutTree';
import { type Slot } from './row';

/** Side of the small mark where the line down a column begins, in points. */
export const jointSize = 3;

type Task = Readonly<{ node: number; form: Form; plan: Plan; left: number; top: number }>;

/** Lays out subtrees in the forms that were chosen for them. Places fall on quarters of a point, as all sizes do. */
export class Placer {
  readonly placed: Placed;
  private readonly stack: Task[] = [];

  constructor(private readonly arranger: Arranger) {
    const count = arranger.tree.width.length;
    this.placed = {
      left: new Float64Array(count),
      top: new Float64Array(count),
      entry: new Array<Entry>(count).fill('none'),
      joint: new Int32Array(count).fill(-1),
      joints: [],
      frames: [],
    };
  }

  /** Puts a subtree with its top left corner there. */
  place(node: number, form: Form, left: number, top: number): void {
    this.push(node, form, left, top);
    while (this.stack.length) this.placeOne(this.stack.pop()!);
  }

  private push(node: number, form: Form, left: number, top: number, plan = form.plan): void {
    this.stack.push({ node, form, plan, left, top });
  }

  private enter(child: number, form: Form, left: number, top: number, entry: Entry, joint = -1): void {
    this.placed.entry[child] = entry;
    this.placed.joint[child] = joint;
    this.push(child, form, left, top);
  }

  private placeOne({ node, form, plan, left, top }: Task): void {
    if (plan.kind === 'frame') {
      this.placeFrame(node, form, plan, left, top);
      return;
    }
    if (plan.kind === 'deputy') {
      this.placePair(node, plan, left, top);
      return;
    }
    const { width, height } = this.arranger.tree;
    const boxLeft = round(left + form.anchor - width[node]! / 2);
    this.placed.left[node] = boxLeft;
    this.placed.top[node] = round(top + form.boxTop);
    const bottom = round(top + form.boxTop) + height[node]!;
    if (plan.kind === 'trunk') this.placeTrunk(node, plan, boxLeft + width[node]! / 2, bottom);
    if (plan.kind === 'row') this.placeRow(node, form, plan, left, bottom);
  }

  private placeFrame(
    node: number,
    form: Form,
    { inner, strip }: Plan & { kind: 'frame' },
    left: number,
    top: number,
  ): void {
    const pad = this.arranger.spacing.frame;
    const room = this.roomForLabel(node, form, strip);
    this.placed.frames.push({
      node,
      left: round(left),
      top: round(top),
      width: form.width,
      height: form.height,
      labelLeft: round(left + room.left),
      labelWidth: room.width,
      labelHeight: strip,
    });
    this.push(node, inner, left + pad, top + pad + strip);
  }

  /** The name stands at the start where it fits there, clear of a line that comes in from above. */
  private roomForLabel(node: number, form: Form, strip: number): { left: number; width: number } {
    const pad = this.arranger.spacing.frame;
    if (this.placed.entry[node] !== 'top') return { left: pad, width: form.width - 2 * pad };
    const atStart = { left: pad / 2, width: form.anchor - pad };
    return this.arranger.tree.frameStrip[node]!(atStart.width) <= strip
      ? atStart
      : labelRoom(form.anchor, form.width, pad);
  }

  private placePair(node: number, plan: Plan & { kind: 'deputy' }, left: number, top: number): void {
    const { principal, deputy, deputyLeft } = plan;
    const shift = Math.max(0, -deputyLeft - Math.min(deputy.topLeft, deputy.lowLeft));
    const boxTop = Math.max(principal.boxTop, deputy.boxTop);
    const who = this.arranger.tree.deputy[node]!;
    this.enter(who, deputy, left + shift + deputyLeft, top + boxTop - deputy.boxTop, 'beside');
    this.push(node, principal, left + shift, top + boxTop - principal.boxTop);
  }

  private placeTrunk(
    node: number,
    { split, leftLimit, limit }: Plan & { kind: 'trunk' },
    line: number,
    bottom: number,
  ): void {
    const forms = chooseColumns(this.arranger.childrenOf(node).sides, split, leftLimit, limit);
    const top = bottom + this.arranger.spacing.hanging;
    this.placeColumn(node, forms, 0, split, line, top, -1, 'right');
    this.placeColumn(node, forms, split, forms.length, line, top, -1, 'left');
  }

  /** Puts children under each other beside the line down to them, which enters them through one side. */
  private placeColumn(
    node: number,
    forms: readonly Form[],
    start: number,
    end: number,
    line: number,
    top: number,
    joint: number,
    entry: 'left' | 'right',
  ): void {
    const { indent, hanging } = this.arranger.spacing;
    let y = top;
    for (let i = start; i < end; i++) {
      const form = forms[i]!;
      const left = entry === 'left' ? line + indent : line - indent - form.width;
      this.enter(this.arranger.tree.children[node]![i]!, form, left, y, entry, joint);
      y += form.height + hanging;
    }
  }

  private placeRow(
    node: number,
    form: Form,
    { cap, columns }: Plan & { kind: 'row' },
    left: number,
    bottom: number,
  ): void {
    const row = this.arranger.rowBelow(node, this.arranger.childrenOf(node), cap, columns)!;
    const start = left + form.lowLeft;
    const top = bottom + this.arranger.gapAbove(row);
    for (const slot of row.slots) {
      if (slot.isSingle) {
        const child = this.arranger.tree.children[node]![slot.start]!;
        const own = row.forms[slot.start]!;
        this.enter(child, own, start + slot.left, top + row.boxTop - own.boxTop, 'top');
      } else {
        this.placeColumns(node, row.forms, slot, start, top + row.boxTop);
      }
    }
  }

  private placeColumns(node: number, forms: readonly Form[], slot: Slot, left: number, top: number): void {
    const line = round(left + slot.anchor);
    const joint = this.placed.joints.push({ x: line, y: top, parent: node }) - 1;
    this.placeColumn(node, forms, slot.start, slot.split, line, top, joint, 'right');
    this.placeColumn(node, forms, slot.split, slot.end, line, top, joint, 'left');
  }
}

function round(value: number): number {
  return Math.round(value * 4) / 4;
}
