import { maxColumns, maxRows } from '../../model/address';
import { type Area } from '../../model/cell';
import { make } from '../dom';
import { type Selection } from './selection';
import { type SheetView } from './sheetView';
import { wholeCell } from './place';

/** A rectangle of a part of the sheet, from its beginning, in pixels. */
export type Box = Readonly<{ start: number; top: number; width: number; height: number }>;

/** Where an area lies in a part of the sheet that begins at `start` and `top`. */
export function boxOf({ lines }: SheetView, area: Area, start: number, top: number): Box {
  const { rows, columns } = lines;
  const from = columns.offsetOf(Math.min(area.column, columns.count));
  const above = rows.offsetOf(Math.min(area.row, rows.count));
  return {
    start: from - start,
    top: above - top,
    width: columns.offsetOf(Math.min(area.column + area.columns, columns.count)) - from,
    height: rows.offsetOf(Math.min(area.row + area.rows, rows.count)) - above,
  };
}

/** The frame around what is selected, in one part of the sheet; the active cell in it stays unshaded. */
export type Marks = Readonly<{
  draw: (view: SheetView, selection: Selection, start: number, top: number) => void;
}>;

export function createMarks(element: HTMLElement): Marks {
  const shade = make('div', { class: 'grid-shade' });
  const frame = make('div', { class: 'grid-frame' });
  element.append(shade, frame);
  let drawn: readonly unknown[] = [];
  return {
    draw: (view, selection, start, top) => {
      const { sheet } = view;
      const asked = [view, selection, start, top];
      // Scrolling moves the whole part.
      if (asked.every((each, index) => each === drawn[index])) return;
      drawn = asked;
      const box = boxOf(view, selection.area, start, top);
      const active = boxOf(view, wholeCell(sheet, selection.active), start, top);
      const isWhole = selection.area.rows === maxRows || selection.area.columns === maxColumns;
      place(frame, box);
      place(shade, box);
      const isOne = box.width === active.width && box.height === active.height && !isWhole;
      shade.hidden = isOne;
      if (!isOne) shade.style.clipPath = allBut(box, active, sheet.rightToLeft);
    },
  };
}

/** Puts an element where a box lies. */
export function place(element: HTMLElement, { start, top, width, height }: Box): void {
  element.style.insetInlineStart = `${start}px`;
  element.style.top = `${top}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}

/** A clip of a box that leaves another box inside it out. */
function allBut(box: Box, hole: Box, rightToLeft: boolean): string {
  const top = hole.top - box.top;
  const from = hole.start - box.start;
  const left = rightToLeft ? box.width - from - hole.width : from;
  const corners = [
    [left, top],
    [left + hole.width, top],
    [left + hole.width, top + hole.height],
    [left, top + hole.height],
    [left, top],
  ].map(([x = 0, y = 0]) => `${x}px ${y}px`);
  return `polygon(evenodd,0 0,100% 0,100% 100%,0 100%,0 0,${corners.join(',')})`;
}
