/**
 * The least height with which things of these heights, in their order, fill no more than `count` columns; `gap` is
 * between two in a column. All in points.
 */
export function leastColumnHeight(heights: readonly number[], count: number, gap: number): number {
  let total = -gap;
  let limit = 0;
  for (const height of heights) {
    total += height + gap;
    limit = Math.max(limit, height);
  }
  limit = Math.max(limit, (total - (count - 1) * gap) / count);
  // Raised to the next height at which some column holds one more, until the columns are few enough; of very many
  // heights by a hundredth at least, which keeps the time linear.
  const step = heights.length > 64 ? 1.01 : 1;
  for (let next = tryHeight(heights, count, gap, limit); next > limit;) {
    limit = Math.max(next, limit * step);
    next = tryHeight(heights, count, gap, limit);
  }
  return limit;
}

function tryHeight(heights: readonly number[], count: number, gap: number, limit: number): number {
  let columns = 1;
  let filled = -gap;
  let next = Infinity;
  for (const height of heights) {
    const more = filled + gap + height;
    if (more <= limit + 1e-6) {
      filled = more;
    } else {
      next = Math.min(next, more);
      columns += 1;
      filled = height;
    }
  }
  return columns <= count ? limit : next;
}

/**
 * The first of the second of two columns, such that the higher of them is as low as can be; a thing may be of another
 * height in the first column than in the second.
 */
export function splitInTwo(first: readonly number[], second: readonly number[], gap: number): number {
  let right = 0;
  for (const height of second) right += height + gap;
  let left = 0;
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < first.length; i++) {
    left += first[i]! + gap;
    right -= second[i]! + gap;
    const higher = Math.max(left, right);
    // The first column is rather the longer one.
    if (higher > least) break;
    least = higher;
    best = i + 1;
  }
  return best;
}
