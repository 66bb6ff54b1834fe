import { type Shown } from './shown';
import { type Place } from './place';
import { type Skeleton } from './skeleton';

/** What lies at a point: a cell, the heading of a row or column, or the corner of the headings. */
export type PlaceAt = Place &
  Readonly<{
    zone: 'cell' | 'row' | 'column' | 'corner';
    /** Whether the point is off the sheet; the place is the nearest one then. */
    isOutside: boolean;
  }>;

/** The place at a point of the browser's window. */
export function placeAt({ scroller }: Skeleton, { view, window }: Shown, x: number, y: number): PlaceAt {
  const rectangle = scroller.getBoundingClientRect();
  const left = rectangle.left + scroller.clientLeft;
  const top = rectangle.top + scroller.clientTop;
  const across = view.sheet.rightToLeft ? left + scroller.clientWidth - x : x - left;
  const down = y - top;
  const { headings, frozen, lines } = view;
  const inRowHeadings = across < headings.width;
  const inColumnHeadings = down < headings.height;
  return {
    zone: inRowHeadings ? (inColumnHeadings ? 'corner' : 'row') : inColumnHeadings ? 'column' : 'cell',
    isOutside: across < 0 || down < 0 || across >= scroller.clientWidth || down >= scroller.clientHeight,
    row: lines.rows.indexAt(unfolded(down - headings.height, frozen.height, window.top)),
    column: lines.columns.indexAt(unfolded(across - headings.width, frozen.width, window.start)),
  };
}

/** A distance on the sheet from one in the window, where the frozen part is followed by the scrolled one. */
function unfolded(distance: number, frozen: number, scrolled: number): number {
  if (distance < 0) return frozen + scrolled + distance;
  return distance < frozen ? distance : distance + scrolled;
}
