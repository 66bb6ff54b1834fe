import { widthsToTry, type Effort } from './effort';
import { blockOf, lowest, prune, type Form, type Front, type Plan } from './form';
import { jointSize, type LayoutTree } from './layoutTree';
import { columnHeight } from './row';
import { type Spacing } from './spacing';

/** How far a column of mere boxes may stand from its principal, in points: further off its reports give way to it. */
const mostApart = 110;

/** Where the deputies of a principal stand: those before it at its left, those after it at its right. */
export type Seats = Readonly<{ before: readonly number[]; after: readonly number[] }>;
type Side = 'left' | 'right';
/** Forms of all who stand at one side. */
type Company = Readonly<{ nodes: readonly number[]; front: Front; side: Side }>;

/**
 * Seats the deputies of a principal into whose left no line comes: two stand at its sides in reading order, of more the
 * first half before it. Whoever has deputies of its own stands after it: they take the side at which its line would come in.
 */
export function seatAround({ deputies }: LayoutTree, principal: number): Seats {
  const all = deputies[principal]!;
  const before = all.filter((deputy) => deputies[deputy]!.length === 0).slice(0, Math.floor(all.length / 2));
  return { before, after: all.filter((deputy) => !before.includes(deputy)) };
}

/**
 * Forms of a principal with all below it and its deputies at both sides, each with all below it, in rows of all heights
 * that any of them has. Several at one side stand in a column, the first level with the principal; what hangs below
 * the principal then keeps clear of the column, or begins below it.
 */
export function besideDeputies(
  principals: Front,
  { before, after }: Seats,
  sides: readonly Front[],
  effort: Effort,
  spacing: Spacing,
): Form[] {
  const companies: Company[] = [
    { nodes: after, side: 'right' as const },
    { nodes: before, side: 'left' as const },
  ]
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ nodes, side }) => {
      const fronts = nodes.map((node) => sides[node]!);
      return { nodes, side, front: fronts.length === 1 ? fronts[0]! : stack(fronts, effort, spacing) };
    });
  const heights = companies.flatMap(({ front }) => front.map(({ height }) => height));
  const caps = new Set([...principals.map(({ height }) => height), ...heights]);
  const forms: Form[] = [];
  for (const cap of caps) {
    const principal = principals.find(({ height }) => height <= cap);
    const chosen = chooseUnder(cap, companies);
    if (principal && chosen) forms.push(...joinAll(principal, chosen, false, spacing));
  }
  if (!companies.some(({ nodes }) => nodes.length > 1)) return forms;
  for (const cap of new Set(heights)) {
    const chosen = chooseUnder(cap, companies);
    if (!chosen) continue;
    for (const principal of principals) {
      const low = lower(principal, chosen);
      if (low) forms.push(...joinAll(low, chosen, true, spacing));
    }
  }
  return forms;
}

type Chosen = Company & Readonly<{ form: Form }>;

/** The narrowest forms no higher than this, undefined where some company has none. */
function chooseUnder(cap: number, companies: readonly Company[]): Chosen[] | undefined {
  const chosen = companies.flatMap((company): Chosen[] => {
    const form = company.front.find(({ height }) => height <= cap);
    return form ? [{ ...company, form }] : [];
  });
  return chosen.length === companies.length ? chosen : undefined;
}

/**
 * Forms of a column of deputies with the line down to them at its left, where the first stands level with the joint. From the
 * line to each of them it is as far as to a lone deputy: a shorter piece would show nothing of the line's dashes.
 */
function stack(fronts: readonly Front[], effort: Effort, spacing: Spacing): Front {
  const forms = widthsToTry(fronts, effort).map((limit): Form => {
    const column = fronts.map((front) => lowest(front, limit)!);
    const width = spacing.deputy + column.reduce((most, form) => Math.max(most, form.width), 0);
    const height = columnHeight(column, 0, column.length, spacing);
    const { boxTop } = column[0]!;
    return blockOf({ width, height, anchor: 0, boxTop }, { kind: 'stack', forms: column });
  });
  return prune(forms, effort.forms);
}

/** A principal whose reports begin below the columns beside it; undefined where they do so anyway or there are none. */
function lower(principal: Form, chosen: readonly Chosen[]): Form | undefined {
  const { plan, shoulder, height } = principal;
  if (plan.kind !== 'row' && plan.kind !== 'trunk') return undefined;
  let end = 0;
  for (const { form } of chosen)
    if (form.plan.kind === 'stack') end = Math.max(end, form.height - form.boxTop);
  if (end <= shoulder) return undefined;
  const drop = Math.max(end - shoulder, jointSize);
  return { ...principal, height: height + drop, shoulder: shoulder + drop, plan: { ...plan, drop } };
}

/** The principal between its companies; nothing where mere boxes would stand too far off. */
function joinAll(
  principal: Form,
  chosen: readonly Chosen[],
  isLowered: boolean,
  spacing: Spacing,
): readonly Form[] {
  let form = principal;
  for (const { nodes, side, form: beside } of chosen) {
    const { joined, apart } = join(form, beside, { nodes, side, spacing });
    const { plan } = beside;
    const isMere = plan.kind === 'stack' && plan.forms.every((one) => one.plan.kind === 'box');
    if (isMere && !isLowered && apart > mostApart) return [];
    form = joined;
  }
  return [form];
}

/** Puts a company at a side of a principal, which may have another at the other side; `apart` is how far off it stands. */
function join(
  principal: Form,
  beside: Form,
  { nodes, side, spacing }: Readonly<{ nodes: readonly number[]; side: Side; spacing: Spacing }>,
): { joined: Form; apart: number } {
  const isRight = side === 'right';
  const [p, b] = isRight ? [principal, beside] : [flip(principal), flip(beside)];
  const boxTop = Math.max(p.boxTop, b.boxTop);
  const [down, besideDown] = [boxTop - p.boxTop, boxTop - b.boxTop];
  const at = keepClear(p, b, [down, besideDown], spacing);
  const height = Math.max(down + p.height, besideDown + b.height);
  const shift = Math.max(0, -at - Math.min(b.topLeft, b.lowLeft));
  const width = shift + Math.max(p.width, at + b.width);
  const plan: Plan = {
    kind: 'deputy',
    principal,
    principalLeft: isRight ? shift : width - shift - p.width,
    beside,
    besideLeft: isRight ? shift + at : width - shift - at - b.width,
    nodes,
    side,
  };
  const joined: Form = {
    width,
    height,
    anchor: shift + p.anchor,
    boxTop,
    topLeft: shift + p.topLeft,
    topRight: shift + at + b.topRight,
    lowLeft: shift + Math.min(p.lowLeft, at + b.lowLeft),
    lowRight: shift + Math.max(p.lowRight, at + b.lowRight),
    upperEnd: Math.max(down + p.upperEnd, besideDown + b.upperEnd),
    shoulder: Math.min(height, down + p.shoulder, besideDown + b.shoulder),
    plan,
  };
  return { joined: isRight ? joined : flip(joined), apart: at + b.topLeft - p.topRight };
}

/** The least distance from the left of a principal to that of what stands at its right. */
function keepClear(
  principal: Form,
  deputy: Form,
  [down, deputyDown]: readonly [number, number],
  { beside, deputy: toBox }: Spacing,
): number {
  const gap = deputy.plan.kind === 'stack' ? beside : toBox;
  return Math.max(
    principal.topRight + gap - deputy.topLeft,
    principal.lowRight + beside - deputy.lowLeft,
    // Neither may what hangs below one stand beside the box of the other.
    principal.shoulder + down < deputy.upperEnd + deputyDown
      ? principal.lowRight + beside - deputy.topLeft
      : -Infinity,
    deputy.shoulder + deputyDown < principal.upperEnd + down
      ? principal.topRight + beside - deputy.lowLeft
      : -Infinity,
  );
}

/** The outline of a form as in a mirror. */
function flip(form: Form): Form {
  const { width, anchor, topLeft, topRight, lowLeft, lowRight } = form;
  return {
    ...form,
    anchor: width - anchor,
    topLeft: width - topRight,
    topRight: width - topLeft,
    lowLeft: width - lowRight,
    lowRight: width - lowLeft,
  };
}
