/** Where rows or columns begin and end along one direction of a sheet, in CSS pixels from its first. */
export type Axis = Readonly<{
  /** How many rows or columns there are to scroll over. */
  count: number;
  /** Length of all of them. */
  total: number;
  /** Where one begins; of `count`, where the last ends. */
  offsetOf: (index: number) => number;
  /** 0 for a hidden one. */
  sizeOf: (index: number) => number;
  /** The one that covers an offset, never a hidden one unless all before it are hidden; the ends for offsets outside. */
  indexAt: (offset: number) => number;
  /** Those that are not hidden from `first` up to and without `end`. */
  shown: (first: number, end: number) => readonly number[];
  /** The nearest that is not hidden after (`step` 1) or before (-1) an index; undefined at the end. */
  next: (index: number, step: 1 | -1) => number | undefined;
}>;

/**
 * An axis of `count` rows or columns that measure `standard` unless `sizes` says otherwise. It takes time and room
 * for those that differ only, and a binary search for each question.
 */
export function createAxis(count: number, standard: number, sizes: ReadonlyMap<number, number>): Axis {
  const special = [...sizes.keys()].filter((index) => index < count).sort((a, b) => a - b);
  const starts = startsOf(special, standard, sizes);
  const sizeOf = (index: number): number => sizes.get(index) ?? standard;
  const offsetOf = (index: number): number => {
    const before = countWhile(special, (each) => each < index);
    if (before === 0) return index * standard;
    const last = special[before - 1]!;
    return starts[before - 1]! + sizeOf(last) + (index - last - 1) * standard;
  };
  const next = (index: number, step: 1 | -1): number | undefined => {
    for (let at = index + step; at >= 0 && at < count; at += step) if (sizeOf(at) > 0) return at;
    return undefined;
  };
  const indexAt = (offset: number): number => {
    const position = countWhile(starts, (start) => start <= offset) - 1;
    const found = clamp(search(position, offset), count);
    return sizeOf(found) > 0 ? found : (next(found, -1) ?? found);
  };
  const search = (position: number, offset: number): number => {
    if (position < 0) return standard > 0 ? Math.floor(offset / standard) : 0;
    const index = special[position]!;
    const past = offset - starts[position]! - sizeOf(index);
    if (past < 0 || standard === 0) return index;
    // A rounded division must not reach the next that is known.
    return Math.min(index + 1 + Math.floor(past / standard), (special[position + 1] ?? Infinity) - 1);
  };
  const shown = (first: number, end: number): readonly number[] => {
    const indexes: number[] = [];
    for (let index = Math.max(0, first); index < Math.min(end, count); index += 1) {
      if (sizeOf(index) > 0) indexes.push(index);
    }
    return indexes;
  };
  return { count, total: offsetOf(count), offsetOf, sizeOf, indexAt, shown, next };
}

function startsOf(
  special: readonly number[],
  standard: number,
  sizes: ReadonlyMap<number, number>,
): readonly number[] {
  let at = 0;
  let next = 0;
  return special.map((index) => {
    const start = at + (index - next) * standard;
    at = start + sizes.get(index)!;
    next = index + 1;
    return start;
  });
}

/** How many items, from the first, satisfy a condition that holds up to some point. */
export function countWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
