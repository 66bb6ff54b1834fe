/** The part of a long list that is drawn: from `start` up to `end`, which is not in it. */
export type ListWindow = Readonly<{ start: number; end: number }>;

/** The part of `size` items with this one in its middle, or as near as the ends of the list let it be. */
export function windowAround(total: number, at: number, size: number): ListWindow {
  const start = Math.max(0, Math.min(at - Math.floor(size / 2), total - size));
  return { start, end: Math.min(total, start + size) };
}

/** The part that holds an item: the one that is drawn where it is in it. */
export function windowWith(shown: ListWindow, total: number, at: number, size: number): ListWindow {
  const { start, end } = shown;
  return at >= start && at < Math.min(end, total) ? shown : windowAround(total, at, size);
}
