import { mixed } from '../organisation/mixed';
import { groupBy } from './groupBy';

/**
 * Groups of two things and more that have one key, in their order, as `groupBy` makes them. `hashOf` gives a whole number below 2^30 that
 * is the same where the keys are, so that keys are made of few things; -1 leaves a thing out.
 */
export function repeated<Thing>(
  things: readonly Thing[],
  hashOf: (thing: Thing) => number,
  keyOf: (thing: Thing) => string,
): readonly (readonly [Thing, Thing, ...Thing[]])[] {
  const seen = new Set<number>();
  const again = new Set<number>();
  const hashes = things.map((thing) => {
    const hash = hashOf(thing);
    if (seen.has(hash)) again.add(hash);
    else seen.add(hash);
    return hash;
  });
  again.delete(-1);
  if (again.size === 0) return [];
  const groups = groupBy(
    things.filter((_, at) => again.has(hashes[at]!)),
    keyOf,
  );
  return [...groups.values()].filter((group) => group.length > 1) as [Thing, Thing, ...Thing[]][];
}

/** One number below 2^30 of two such. */
export function mix(one: number, other: number): number {
  const hash = mixed(one, other);
  return (hash ^ (hash >>> 13)) & 0x3fffffff;
}
