/** Widths of the task pane in CSS pixels. Excel opens it at 350. */
export const paneWidths = { start: 350, min: 280, max: 720 } as const;
/** What the sheet keeps beside it at least. */
const sheetMinimum = 240;
const step = 16;

/** The largest width that the pane may have in a page of this width. */
export function widestPane(pageWidth: number): number {
  return Math.max(paneWidths.min, Math.min(paneWidths.max, pageWidth - sheetMinimum));
}

export function clampPane(width: number, pageWidth: number): number {
  return Math.round(Math.min(widestPane(pageWidth), Math.max(paneWidths.min, width)));
}

/**
 * The width after a key on the separator; undefined for other keys. The pane is at the end of the line: arrows move the
 * separator in the direction that they show.
 */
export function widthAfterKey(
  key: string,
  width: number,
  pageWidth: number,
  direction: 'ltr' | 'rtl',
): number | undefined {
  const towardsStart = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  const towardsEnd = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case towardsStart:
      return clampPane(width + step, pageWidth);
    case towardsEnd:
      return clampPane(width - step, pageWidth);
    case 'Home':
      return paneWidths.min;
    case 'End':
      return widestPane(pageWidth);
    default:
      return undefined;
  }
}
