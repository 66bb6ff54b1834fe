import { columnLetters } from '../../model/address';
import { type Area } from '../../model/cell';
import { lastColumn, lastRow } from '../../host/objects/areas';
import { make } from '../dom';
import { type Axis } from './axis';

/** The headings of one part of a sheet along one direction: letters over columns or numbers beside rows. */
export type Headings = Readonly<{ draw: (part: HeadingPart) => void; reset: () => void }>;

export type HeadingPart = Readonly<{
  axis: Axis;
  lines: readonly number[];
  /** Where the part begins on the sheet and what is taken off all places, in pixels. */
  start: number;
  hidden: ReadonlySet<number>;
  selection: Area;
  /** Said of a line after which, or before which, others are hidden: `first` to `last`. */
  hiddenWords: (first: number, last: number) => string;
}>;

export function createHeadings(element: HTMLElement, along: 'rows' | 'columns'): Headings {
  let drawn = '';
  const draw = (part: HeadingPart): void => {
    const { selection, lines, start } = part;
    const first = along === 'rows' ? selection.row : selection.column;
    const last = along === 'rows' ? lastRow(selection) : lastColumn(selection);
    const isWhole = along === 'rows' ? selection.columns > 16_000 : selection.rows > 1_000_000;
    const key = `${lines[0] ?? ''} ${lines.at(-1) ?? ''} ${start} ${first} ${last} ${isWhole}`;
    if (key === drawn) return;
    drawn = key;
    const fragment = document.createDocumentFragment();
    for (const line of lines) {
      const heading = makeHeading(part, along, line);
      if (line >= first && line <= last) heading.classList.add('grid-chosen');
      if (line >= first && line <= last && isWhole) heading.classList.add('grid-chosen-whole');
      fragment.append(heading);
    }
    element.replaceChildren(fragment);
  };
  return {
    draw,
    reset: () => {
      drawn = '';
    },
  };
}

function makeHeading(part: HeadingPart, along: 'rows' | 'columns', line: number): HTMLElement {
  const { axis, start, hidden } = part;
  const isRow = along === 'rows';
  const heading = make('div', { class: 'grid-heading' }, isRow ? String(line + 1) : columnLetters(line));
  heading.dataset[isRow ? 'row' : 'column'] = isRow ? String(line + 1) : columnLetters(line);
  const place = axis.offsetOf(line) - start;
  heading.style.cssText = isRow
    ? `top:${place}px;height:${axis.sizeOf(line)}px`
    : `inset-inline-start:${place}px;width:${axis.sizeOf(line)}px`;
  if (hidden.has(line)) heading.classList.add('grid-was-hidden');
  const before = line > 0 && axis.sizeOf(line - 1) === 0;
  const after = line + 1 < axis.count && axis.sizeOf(line + 1) === 0;
  if (before) heading.classList.add('grid-after-hidden');
  if (after && axis.next(line, 1) === undefined) heading.classList.add('grid-before-hidden');
  if (before || after) {
    const first = before ? (axis.next(line, -1) ?? -1) + 1 : line + 1;
    const last = before ? line - 1 : (axis.next(line, 1) ?? axis.count) - 1;
    heading.title = part.hiddenWords(first, last);
  }
  return heading;
}
