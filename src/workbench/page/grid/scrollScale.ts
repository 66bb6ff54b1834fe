/** Browsers hold no element that is higher than 16 (Firefox) or 33 million pixels. */
export const longestScroll = 15_000_000;

/** How the scroll bar stands for a sheet that may be longer than an element can be. */
export type ScrollScale = Readonly<{
  /** Length of the scrolled element. */
  length: number;
  /** Whether the sheet is longer than that, so that a scrolled pixel is more than one of the sheet. */
  isScaled: boolean;
  /** From the scroll position to the sheet's, and back. */
  toSheet: (scrolled: number) => number;
  toScroll: (offset: number) => number;
}>;

/** A scale for a sheet of `total` pixels of which `view` are seen at a time. */
export function createScrollScale(total: number, view: number, longest = longestScroll): ScrollScale {
  const isScaled = total > longest && total > view && longest > view;
  const factor = isScaled ? (total - view) / (longest - view) : 1;
  return {
    length: isScaled ? longest : total,
    isScaled,
    toSheet: (scrolled) => scrolled * factor,
    toScroll: (offset) => offset / factor,
  };
}

/**
 * Where to scroll so that what reaches from `start` to `end` is in view: not at all if it is, else by as little as
 * shows it; what is longer than the view shows its start. All in pixels of the sheet.
 */
export function scrollToShow(scrolled: number, view: number, start: number, end: number): number {
  if (start < scrolled || end - start > view) return start;
  return end > scrolled + view ? end - view : scrolled;
}
