/**
 * Parts things, in their order, into as few groups as hold no more than `most` in all, as even as they can be; one that is
 * more by itself has a group of its own. No things make one empty group.
 */
export function shareEvenly<Thing>(
  things: readonly Thing[],
  weightOf: (thing: Thing) => number,
  most: number,
): readonly (readonly Thing[])[] {
  const total = things.reduce((sum, thing) => sum + weightOf(thing), 0);
  const fewest = fill(things, weightOf, most).length;
  // The least limit with which there are no more groups is the most even.
  let [low, high] = [Math.floor(total / fewest), most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fill(things, weightOf, middle).length <= fewest) high = middle;
    else low = middle + 1;
  }
  return fill(things, weightOf, Math.min(low, most));
}

function fill<Thing>(things: readonly Thing[], weightOf: (thing: Thing) => number, limit: number): Thing[][] {
  const groups: Thing[][] = [[]];
  let sum = 0;
  for (const thing of things) {
    const weight = weightOf(thing);
    if (groups.at(-1)!.length > 0 && sum + weight > limit) {
      groups.push([]);
      sum = 0;
    }
    groups.at(-1)!.push(thing);
    sum += weight;
  }
  return groups;
}
