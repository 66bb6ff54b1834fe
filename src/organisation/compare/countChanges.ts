import { type Change, type ChangeKind, changeKinds, countedAs, type Counts, things } from './comparison';

/** How many things of each kind were added, removed, changed and moved; a thing with several changed fields counts once. */
export function countChanges(changes: readonly Change[]): Counts {
  const none = () => Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  const counts = Object.fromEntries(things.map((what) => [countedAs[what], none()])) as Record<
    keyof Counts,
    Record<ChangeKind, number>
  >;
  const seen = new Set<string>();
  for (const { what, change, before, after } of changes) {
    const thing = `${what} ${change} ${before?.index ?? ''} ${after?.index ?? ''}`;
    if (seen.has(thing)) continue;
    seen.add(thing);
    counts[countedAs[what]][change] += 1;
  }
  return counts;
}
