import { columnLetters } from '../../model/address';
import { type Say, type Shown } from './shown';
import { drawnLines, type SheetView } from './sheetView';
import { type HeadingName, type Part, type Skeleton } from './skeleton';

/** Draws the cells, shapes, marks and headings that are in view. */
export function drawSheet({ parts, headings }: Skeleton, shown: Shown, say: Say): void {
  const { view, selection } = shown;
  const { lines, frozen } = view;
  const scrolled = drawnLines(view, shown.window);
  const fixed = {
    rows: lines.rows.shown(0, frozen.rows),
    columns: lines.columns.shown(0, frozen.columns),
  };
  for (const part of parts) {
    const { start, top } = beginOf(part, shown);
    const rows = (part.rowsFrozen ? fixed : scrolled).rows;
    const columns = (part.columnsFrozen ? fixed : scrolled).columns;
    part.cells.draw(view, { rows, columns, start, top });
    part.marks.draw(view, selection, start, top);
    drawShapes(part, shown, say);
  }
  const drawHeadings = (name: HeadingName, along: 'rows' | 'columns', isFixed: boolean): void => {
    headings[name].headings.draw({
      axis: lines[along],
      lines: (isFixed ? fixed : scrolled)[along],
      start: isFixed ? 0 : along === 'rows' ? frozen.height + shown.origin : frozen.width,
      hidden: lines.hidden[along],
      selection: selection.area,
      hiddenWords: (first, last) => hiddenWords(say, along, first, last),
    });
  };
  drawHeadings('columns', 'columns', false);
  drawHeadings('frozenColumns', 'columns', true);
  drawHeadings('rows', 'rows', false);
  drawHeadings('frozenRows', 'rows', true);
}

/** Where a part begins on the sheet, less what a scaled scroll bar takes off. */
export function beginOf(
  part: Part,
  { view: { frozen }, origin }: Shown,
): Readonly<{ start: number; top: number }> {
  return {
    start: part.columnsFrozen ? 0 : frozen.width,
    top: part.rowsFrozen ? 0 : frozen.height + origin,
  };
}

/** Shapes within this many pixels of what is in view are in the page already when one scrolls to them. */
const shapeMargin = 300;

function drawShapes(part: Part, shown: Shown, say: Say): void {
  const { view, window } = shown;
  const { frozen, sheet } = view;
  const { start, top } = beginOf(part, shown);
  const from = part.columnsFrozen ? 0 : frozen.width + window.start;
  const above = part.rowsFrozen ? 0 : frozen.height + window.top;
  const width = part.columnsFrozen ? frozen.width : window.width;
  const height = part.rowsFrozen ? frozen.height : window.height;
  const isNothing = width === 0 || height === 0;
  part.shapes.draw(
    isNothing ? [] : sheet.shapes,
    {
      region: {
        start: from - shapeMargin,
        end: from + width + shapeMargin,
        top: above - shapeMargin,
        bottom: above + height + shapeMargin,
      },
      start,
      top,
    },
    { rightToLeft: sheet.rightToLeft, say },
  );
}

function hiddenWords(say: Say, along: 'rows' | 'columns', first: number, last: number): string {
  const name = (line: number): string => (along === 'rows' ? String(line + 1) : columnLetters(line));
  const lines = first === last ? name(first) : `${name(first)}–${name(last)}`;
  return say(along === 'rows' ? 'grid.hiddenRows' : 'grid.hiddenColumns', { lines });
}

/** How many rows and columns are hidden, whether they are shown for now or not. */
export function hiddenCount({ lines }: SheetView): Readonly<{ rows: number; columns: number }> {
  return { rows: lines.hidden.rows.size, columns: lines.hidden.columns.size };
}
