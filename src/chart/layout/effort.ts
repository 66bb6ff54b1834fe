import { leastColumnHeight } from './columns';
import { type Front } from './form';
import { type Children } from './row';
import { type Spacing } from './spacing';

/** Counts of columns that are tried: all small ones, fewer of the large. */
const columnCounts = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 19, 24, 32, 48, 64, 96, 128];

/** How hard to search: forms kept of each subtree, heights of rows and widths of columns tried for each manager. */
export type Effort = Readonly<{ forms: number; heights: number; rungs: number; widths: number }>;

/** Effort for a chart of so many boxes: all that fits in about a tenth of a second. */
export function effortFor(boxes: number): Effort {
  if (boxes <= 300) return { forms: 24, heights: 48, rungs: 32, widths: 8 };
  if (boxes <= 1500) return { forms: 24, heights: 24, rungs: 32, widths: 8 };
  if (boxes <= 4000) return { forms: 6, heights: 6, rungs: 3, widths: 2 };
  return { forms: 4, heights: 4, rungs: 1, widths: 1 };
}

/** Widths worth a try as the limit for all forms in a column, or for those in one of two: each lets some form be lower. */
export function widthsToTry(fronts: readonly Front[], effort: Effort, forSome = false): readonly number[] {
  let least = 0;
  for (const front of fronts) least = Math.max(least, front[0]!.width);
  const limits = new Set([least]);
  for (const front of fronts) {
    for (let i = 1; i < front.length; i++) if (front[i]!.width > least) limits.add(front[i]!.width);
  }
  if (forSome) for (const front of fronts) limits.add(front[0]!.width);
  const sorted = [...limits].sort((a, b) => a - b);
  const kept = thin(sorted, effort.widths);
  return kept.includes(least) ? kept : [...kept, least];
}

/** Heights of rows and columns that are worth a try. */
export function heightsToTry(
  { fronts, sides }: Children,
  effort: Effort,
  spacing: Spacing,
): readonly number[] {
  let least = 0;
  let most = 0;
  let varied = false;
  const narrow: number[] = [];
  for (const front of sides) narrow.push(front[0]!.height);
  for (const front of fronts) {
    least = Math.max(least, front.at(-1)!.height);
    most = Math.max(most, front[0]!.height);
    varied ||= front.length > 1;
  }
  const caps = new Set([least, most]);
  for (const count of columnCounts) {
    if (count > fronts.length) break;
    caps.add(Math.max(least, leastColumnHeight(narrow, count, spacing.hanging)));
  }
  if (!varied) return [...caps];
  for (const front of fronts) {
    if (front.length > 1) for (const form of front) if (form.height > least) caps.add(form.height);
  }
  const kept = thin(
    [...caps].sort((a, b) => a - b),
    effort.heights,
  );
  if (fronts.length === 1) return kept;
  // A ladder of heights for columns of wide and narrow ones together.
  const { rungs } = effort;
  const highest = Math.max(...kept);
  const rung = (i: number): number => least * (highest / least) ** ((i + 1) / (rungs + 1));
  return [...kept, ...Array.from({ length: rungs }, (_, i) => rung(i))];
}

/** At most `most` of these values, the outer ones among them. */
function thin(values: readonly number[], most: number): readonly number[] {
  if (values.length <= most) return values;
  if (most === 1) return values.slice(0, 1);
  return Array.from({ length: most }, (_, i) => values[Math.round((i * (values.length - 1)) / (most - 1))]!);
}
