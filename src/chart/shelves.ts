type Size = Readonly<{ width: number; height: number }>;

/** Places of the items, in their order, and the size of them all, in points. */
export type Shelves = Readonly<{ left: number[]; top: number[]; width: number; height: number }>;

/** Puts items side by side in rows no wider than `width` (an item that is wider has a row of its own). Gaps in points. */
export function fillShelves(
  items: readonly Size[],
  width: number,
  gaps: Readonly<{ beside: number; below: number }>,
): Shelves {
  const shelves: Shelves & { width: number; height: number } = { left: [], top: [], width: 0, height: 0 };
  let x = 0;
  let y = 0;
  for (const item of items) {
    if (x > 0 && x + item.width > width) {
      x = 0;
      y = shelves.height + gaps.below;
    }
    shelves.left.push(x);
    shelves.top.push(y);
    shelves.width = Math.max(shelves.width, x + item.width);
    shelves.height = Math.max(shelves.height, y + item.height);
    x += item.width + gaps.beside;
  }
  return shelves;
}
