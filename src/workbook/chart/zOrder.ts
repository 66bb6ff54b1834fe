/** Which shapes are to be brought to the front or sent to the back, one after the other, so that all stand in order. */
export type Reordering = Readonly<{ to: 'front' | 'back'; names: readonly string[] }>;

/**
 * Puts the shapes in the wished order, from the back to the front, with as few moves as go to one end. To the back where
 * something that is not ours stands in front of ours, which must not be hidden; else to the front.
 */
export function reorder(
  current: readonly string[],
  wished: readonly string[],
  isCovered: boolean,
): Reordering {
  const place = new Map(current.map((name, i) => [name, i]));
  if (!isCovered) {
    let last = -1;
    const first = wished.findIndex((name) => {
      const at = place.get(name)!;
      const isRight = at > last;
      last = Math.max(last, at);
      return !isRight;
    });
    return { to: 'front', names: first < 0 ? [] : wished.slice(first) };
  }
  let next = Infinity;
  const lastWrong = wished.findLastIndex((name) => {
    const at = place.get(name)!;
    const isRight = at < next;
    next = Math.min(next, at);
    return !isRight;
  });
  return { to: 'back', names: wished.slice(0, lastWrong + 1).reverse() };
}
