/**
 * Parts things, in their order, into as few groups as hold no more than `most` in all, as even as they can be; one that is
 * more by itself has a group of its own. No things make one empty group.
 */
export function shareEvenly<Thing>(
  things: readonly Thing[],
  weightOf: (thing: Thing) => number,
  most: number,
): readonly (readonly Thing[])[] {
  const weights = things.map(weightOf);
  const fewest = countGroups(weights, 0, most);
  const limit = leastLimit(weights, fewest, most);
  const groups: Thing[][] = [];
  let start = 0;
  let left = weights.reduce((sum, weight) => sum + weight, 0);
  for (let more = fewest - 1; more >= 0; more--) {
    const target = left / (more + 1);
    let end = start;
    let sum = 0;
    // Not far beyond an even share, but so far that the other groups hold the rest.
    while (
      end < weights.length &&
      (end === start ||
        (sum + weights[end]! <= limit && sum + weights[end]! / 2 <= target) ||
        countGroups(weights, end, limit) > more)
    ) {
      sum += weights[end]!;
      end += 1;
    }
    groups.push(things.slice(start, end));
    left -= sum;
    start = end;
  }
  return groups;
}

/** The least limit with which the groups are no more than these. */
function leastLimit(weights: readonly number[], groups: number, most: number): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (countGroups(weights, 0, middle) <= groups) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many groups things need, from this one on, where none holds more than the limit. */
function countGroups(weights: readonly number[], from: number, limit: number): number {
  let count = 1;
  let sum = 0;
  for (let i = from; i < weights.length; i++) {
    if (i > from && sum + weights[i]! > limit) {
      count += 1;
      sum = 0;
    }
    sum += weights[i]!;
  }
  return count;
}
