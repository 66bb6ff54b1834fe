/**
 * An index that is derived once of each thing and then remembered as long as the thing is: several rules look at the same
 * ones.
 */
export function once<Of extends object, Index>(derive: (of: Of) => Index): (of: Of) => Index {
  const known = new WeakMap<Of, { index: Index }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.index;
    const index = derive(of);
    known.set(of, { index });
    return index;
  };
}

/** Things by a key, in their order; those whose key is empty are left out. */
export function groupBy<Thing>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly [Thing, ...Thing[]]> {
  const groups = new Map<string, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === '') continue;
    const known = groups.get(key);
    if (known) known.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
