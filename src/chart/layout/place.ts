import { type Arranger } from './arranger';
import { chooseColumns, type Form, type Plan } from './form';
import { labelRoom } from './frameForms';
import { jointSize, type Entry, type Joint, type Placed } from './layoutTree';
import { type Slot } from './row';

/** The line down to boxes in a column: where it runs, which joint it comes from, how far the boxes are from it. */
type Trunk = Readonly<{ x: number; top: number; joint: number; indent: number }>;

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
      this.placeBeside(node, form, plan, left, top);
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

  private placeBeside(
    node: number,
    { boxTop }: Form,
    { principal, principalLeft, beside, besideLeft, nodes, side }: Plan & { kind: 'deputy' },
    left: number,
    top: number,
  ): void {
    this.push(node, principal, left + principalLeft, top + boxTop - principal.boxTop);
    const besideTop = top + boxTop - beside.boxTop;
    const level = side === 'right' ? 'levelLeft' : 'levelRight';
    if (beside.plan.kind !== 'stack') {
      this.enter(nodes[0]!, beside, left + besideLeft, besideTop, level);
      return;
    }
    const x = round(left + besideLeft + (side === 'right' ? 0 : beside.width));
    const middle = round(top + boxTop) + this.arranger.tree.height[node]! / 2;
    const joint = this.addJoint(node, x, middle - jointSize / 2, side);
    const trunk = { x, top: besideTop, joint, indent: this.arranger.spacing.deputy };
    this.placeColumn(nodes, beside.plan.forms, trunk, side === 'right' ? 'left' : 'right');
    this.placed.entry[nodes[0]!] = level;
  }

  private addJoint(parent: number, x: number, y: number, side: Joint['side'], after = -1): number {
    return this.placed.joints.push({ x, y, parent, side, after }) - 1;
  }

  private placeTrunk(
    node: number,
    { split, leftLimit, limit, drop }: Plan & { kind: 'trunk' },
    line: number,
    bottom: number,
  ): void {
    const forms = chooseColumns(this.arranger.childrenOf(node).sides, split, leftLimit, limit);
    const { hanging, indent } = this.arranger.spacing;
    const trunk = { x: line, top: bottom + drop + hanging, joint: -1, indent };
    const nodes = this.arranger.tree.children[node]!;
    this.placeColumn(nodes.slice(0, split), forms.slice(0, split), trunk, 'right');
    this.placeColumn(nodes.slice(split), forms.slice(split), trunk, 'left');
  }

  /** Puts children under each other beside the line down to them, which enters them through one side. */
  private placeColumn(
    nodes: readonly number[],
    forms: readonly Form[],
    { x, top, joint, indent }: Trunk,
    entry: 'left' | 'right',
  ): void {
    const { hanging } = this.arranger.spacing;
    let y = top;
    nodes.forEach((child, i) => {
      const form = forms[i]!;
      const left = entry === 'left' ? x + indent : x - indent - form.width;
      this.enter(child, form, left, y, entry, joint);
      y += form.height + hanging;
    });
  }

  private placeRow(
    node: number,
    form: Form,
    { cap, columns, drop }: Plan & { kind: 'row' },
    left: number,
    bottom: number,
  ): void {
    const row = this.arranger.rowBelow(node, this.arranger.childrenOf(node), cap, columns)!;
    const start = left + form.lowLeft;
    const top = bottom + drop + this.arranger.gapAbove(row);
    // A line branches half way: to do so below the deputies it begins anew there.
    const line = this.placed.left[node]! + this.arranger.tree.width[node]! / 2;
    const branch =
      drop && row.slots.length > 1 ? this.addJoint(node, line, bottom + drop - jointSize, 'below') : -1;
    for (const slot of row.slots) {
      if (slot.isSingle) {
        const child = this.arranger.tree.children[node]![slot.start]!;
        const own = row.forms[slot.start]!;
        this.enter(child, own, start + slot.left, top + row.boxTop - own.boxTop, 'top', branch);
      } else {
        this.placeColumns(node, row.forms, slot, start, top + row.boxTop, branch);
      }
    }
  }

  private placeColumns(
    node: number,
    forms: readonly Form[],
    slot: Slot,
    left: number,
    top: number,
    after: number,
  ): void {
    const x = round(left + slot.anchor);
    const joint = this.addJoint(node, x, top, 'below', after);
    const trunk = { x, top, joint, indent: this.arranger.spacing.indent };
    const { start, split, end } = slot;
    const nodes = this.arranger.tree.children[node]!;
    this.placeColumn(nodes.slice(start, split), forms.slice(start, split), trunk, 'right');
    this.placeColumn(nodes.slice(split, end), forms.slice(split, end), trunk, 'left');
  }
}

function round(value: number): number {
  return Math.round(value * 4) / 4;
}
