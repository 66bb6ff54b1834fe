import { type Turns } from '../../organisation/turns';
import { type Arranger } from './arranger';
import { lowest, narrowest, type Form, type Front } from './form';
import { type Placer } from './place';
import { partIntoSlots, setOutRow, type Parts } from './row';
import { type Spacing } from './spacing';
import { fillShelves } from '../shelves';

/** Trees that stand together, set out in one of their ways; sizes in points. */
export type Arrangement = Readonly<{
  width: number;
  height: number;
  place: (placer: Placer, left: number, top: number) => void;
}>;

/** Trees up to this many stand in one row rather than in several, or are parted into rows with care. */
const mostWithCare = 40;
const mostInOneRow = 12;

/** Ways to set out trees side by side, none both narrower and lower than another, the narrowest first. */
export function* arrangeGroup(arranger: Arranger, roots: readonly number[]): Turns<Arrangement[]> {
  if (roots.length === 0) return [];
  const fronts = roots.map((root) => arranger.alone[root]!);
  const least = fronts.reduce((max, front) => Math.max(max, front.at(-1)!.height), 0);
  const caps = new Set([least]);
  for (const front of fronts) for (const { height } of front) if (height >= least) caps.add(height);
  const ways: Arrangement[] = [];
  if (roots.length <= mostInOneRow) for (const cap of caps) ways.push(arrangeRow(arranger, roots, cap));
  if (roots.length === 1) return keepBest(ways);
  const widest = fronts.reduce((max, front) => Math.max(max, front[0]!.width), 0);
  const total = fronts.reduce((sum, front) => sum + front.at(-1)!.width + arranger.spacing.beside, 0);
  const steps = 40;
  for (let i = 0; i <= steps; i++) {
    yield undefined;
    const width = widest * Math.max(1, total / widest) ** (i / steps);
    ways.push(arrangeShelves(arranger, roots, width));
  }
  if (roots.length <= mostWithCare) ways.push(...(yield* arrangeInColumns(arranger, roots, widest, least)));
  return keepBest(ways);
}

/** The trees under each other in columns, read column by column. */
function* arrangeInColumns(
  arranger: Arranger,
  roots: readonly number[],
  widest: number,
  least: number,
): Turns<Arrangement[]> {
  const { beside } = arranger.spacing;
  const gaps: Spacing = { ...arranger.spacing, hanging: beside, indent: 0 };
  const fronts = roots.map((root) => arranger.alone[root]!);
  const total = fronts.reduce((sum, front) => sum + front[0]!.height + beside, 0);
  const ladder = (low: number, high: number, steps: number): number[] =>
    Array.from({ length: steps }, (_, i) => low * Math.max(1, high / low) ** (i / (steps - 1)));
  const limits = ladder(widest, 4 * widest, 12);
  const ways: Arrangement[] = [];
  for (const cap of ladder(least, total, 60)) {
    yield undefined;
    const parts = partIntoSlots({ fronts, sides: fronts }, cap, limits, gaps);
    if (parts) ways.push(setOutColumns(roots, fronts, parts, cap, gaps));
  }
  return ways;
}

function setOutColumns(
  roots: readonly number[],
  fronts: readonly Front[],
  { ends, limits }: Parts,
  cap: number,
  gaps: Spacing,
): Arrangement {
  const forms: Form[] = [];
  const places: { left: number; top: number }[] = [];
  let [left, height] = [0, 0];
  for (let i = 0; i < ends.length; i++) {
    let [top, width] = [0, 0];
    for (let tree = i ? ends[i - 1]! : 0; tree < ends[i]!; tree++) {
      const form = limits[i] ? lowest(fronts[tree]!, limits[i]!)! : narrowest(fronts[tree]!, cap)!;
      forms.push(form);
      places.push({ left, top });
      height = Math.max(height, top + form.height);
      top += form.height + gaps.hanging;
      width = Math.max(width, form.width);
    }
    left += width + gaps.beside;
  }
  return {
    width: left - gaps.beside,
    height,
    place: (placer, x, y) => {
      forms.forEach((form, i) => {
        placer.place(roots[i]!, form, x + places[i]!.left, y + places[i]!.top);
      });
    },
  };
}

/** All trees in one row, their tops in one line. */
function arrangeRow(arranger: Arranger, roots: readonly number[], cap: number): Arrangement {
  const fronts = roots.map((root) => arranger.alone[root]!);
  const parts = { ends: roots.map((_, i) => i + 1), limits: roots.map(() => 0) };
  const row = setOutRow({ fronts, sides: fronts }, parts, cap, arranger.spacing, () => false);
  return {
    width: row.width,
    height: row.height,
    place: (placer, left, top) => {
      row.slots.forEach((slot, i) => {
        const form = row.forms[i]!;
        placer.place(roots[i]!, form, left + slot.left, top + row.boxTop - form.boxTop);
      });
    },
  };
}

/** The trees in rows no wider than `width`; each row is as low as its trees can be side by side. */
function arrangeShelves(arranger: Arranger, roots: readonly number[], width: number): Arrangement {
  const gaps = { beside: arranger.spacing.beside, below: arranger.spacing.beside };
  const forms = roots.length <= mostWithCare ? partIntoShelves(arranger, roots, width, gaps) : undefined;
  const chosen = forms ?? roots.map((root) => lowest(arranger.alone[root]!, width)!);
  const shelves = fillShelves(chosen, width, gaps);
  return {
    width: shelves.width,
    height: shelves.height,
    place: (placer, left, top) => {
      chosen.forEach((form, i) => {
        placer.place(roots[i]!, form, left + shelves.left[i]!, top + shelves.top[i]!);
      });
    },
  };
}

/** Forms with which the trees fill rows of this width to the least height in all, by dynamic programming over where the last row begins. */
function partIntoShelves(
  arranger: Arranger,
  roots: readonly number[],
  width: number,
  gaps: Readonly<{ beside: number; below: number }>,
): Form[] {
  const fronts = roots.map((root) => arranger.alone[root]!);
  const best: { cost: number; start: number; forms: Form[] }[] = [{ cost: 0, start: 0, forms: [] }];
  for (let end = 1; end <= roots.length; end++) {
    let found = { cost: Infinity, start: end - 1, forms: [] as Form[] };
    for (let start = end - 1; start >= 0; start--) {
      const forms = fitShelf(fronts.slice(start, end), width, gaps.beside);
      if (!forms) break;
      const height = forms.reduce((max, form) => Math.max(max, form.height), 0);
      const cost = best[start]!.cost + gaps.below + height;
      if (cost < found.cost) found = { cost, start, forms };
    }
    best.push(found);
  }
  const chosen: Form[] = [];
  for (let end = roots.length; end > 0; end = best[end]!.start) chosen.unshift(...best[end]!.forms);
  return chosen;
}

/** The lowest forms that fit side by side: the highest of them is lowered for as long as there is room. */
function fitShelf(fronts: readonly Front[], width: number, gap: number): Form[] | undefined {
  const at = fronts.map(() => 0);
  const formOf = (i: number): Form => fronts[i]![at[i]!]!;
  let total = -gap;
  for (const front of fronts) total += front[0]!.width + gap;
  if (total > width + 1e-6) return undefined;
  for (;;) {
    let highest = 0;
    for (let i = 1; i < fronts.length; i++) if (formOf(i).height > formOf(highest).height) highest = i;
    const lower = fronts[highest]![at[highest]! + 1];
    if (!lower || total + lower.width - formOf(highest).width > width + 1e-6) break;
    total += lower.width - formOf(highest).width;
    at[highest]! += 1;
  }
  return fronts.map((_, i) => formOf(i));
}

/** Those that no other beats in width and height, the narrowest first. */
export function keepBest<Way extends Readonly<{ width: number; height: number }>>(
  ways: readonly Way[],
): Way[] {
  const kept: Way[] = [];
  for (const way of [...ways].sort((a, b) => a.width - b.width || a.height - b.height)) {
    if (!kept.length || way.height < kept.at(-1)!.height) kept.push(way);
  }
  return kept;
}
