/**
 * An index that is derived once of each thing and then remembered as long as the thing is: several readers look at the same one,
 * and what has not changed since the last reading is the same thing.
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
