import { make } from '../dom';
import { standardFontCss } from './cellCss';
import { type CellRows, createCellRows } from './cellRows';
import { createHeadings, type Headings } from './headings';
import { createMarks, type Marks } from './marks';
import { createShapesLayer, type ShapesLayer } from './shapesLayer';
import { type SheetView } from './sheetView';

/** The parts into which frozen rows and columns divide a sheet. */
export const partNames = ['main', 'above', 'beside', 'corner'] as const;
export type PartName = (typeof partNames)[number];

/** A part of the sheet: its cells, and what lies over them. */
export type Part = Readonly<{
  name: PartName;
  rowsFrozen: boolean;
  columnsFrozen: boolean;
  pane: HTMLElement;
  overlay: HTMLElement;
  cells: CellRows;
  shapes: ShapesLayer;
  marks: Marks;
}>;

/** The elements of the grid. The scrolled ones lie over one another in one canvas, the frozen ones stick to its edges. */
export type Skeleton = Readonly<{
  bar: HTMLElement;
  body: HTMLElement;
  scroller: HTMLElement;
  canvas: HTMLElement;
  /** role=grid: what the keyboard is on. */
  table: HTMLElement;
  parts: readonly Part[];
  headings: Readonly<Record<HeadingName, Readonly<{ element: HTMLElement; headings: Headings }>>>;
  headingCorner: HTMLElement;
  keysHelp: HTMLElement;
}>;

export type HeadingName = 'columns' | 'frozenColumns' | 'rows' | 'frozenRows';

/** Builds the elements in an element, empty so far. */
export function buildSkeleton(element: HTMLElement): Skeleton {
  const bar = make('div', { class: 'grid-bar' });
  const keysHelp = make('div', { id: 'grid-keys', class: 'grid-said' });
  const parts = partNames.map(makePart);
  const table = make(
    'div',
    { class: 'grid-table', role: 'grid', tabindex: '0', 'aria-describedby': 'grid-keys' },
    ...parts.map(({ pane }) => pane),
  );
  const headings = {
    columns: makeHeadings('columns', false),
    frozenColumns: makeHeadings('columns', true),
    rows: makeHeadings('rows', false),
    frozenRows: makeHeadings('rows', true),
  };
  const headingCorner = make('div', { class: 'grid-heading-corner', 'aria-hidden': 'true' });
  const canvas = make(
    'div',
    { class: 'grid-canvas' },
    table,
    ...parts.map(({ overlay }) => overlay),
    ...Object.values(headings).map(({ element: each }) => each),
    headingCorner,
  );
  const scroller = make('div', { class: 'grid-scroller', tabindex: '-1' }, canvas);
  const body = make('div', { class: 'grid-body' }, scroller, keysHelp);
  element.classList.add('grid');
  element.replaceChildren(bar, body);
  return { bar, body, scroller, canvas, table, parts, headings, headingCorner, keysHelp };
}

function makePart(name: PartName): Part {
  const pane = make('div', { class: `grid-pane grid-pane-${name}`, role: 'rowgroup' });
  const overlay = make('div', { class: `grid-overlay grid-overlay-${name}` });
  return {
    name,
    rowsFrozen: name === 'above' || name === 'corner',
    columnsFrozen: name === 'beside' || name === 'corner',
    pane,
    overlay,
    cells: createCellRows(pane),
    shapes: createShapesLayer(overlay),
    marks: createMarks(overlay),
  };
}

function makeHeadings(
  along: 'rows' | 'columns',
  frozen: boolean,
): Readonly<{ element: HTMLElement; headings: Headings }> {
  const element = make('div', {
    class: `grid-headings grid-headings-${along}${frozen ? ' grid-headings-frozen' : ''}`,
    'aria-hidden': 'true',
  });
  return { element, headings: createHeadings(element, along) };
}

/** Gives the elements the lengths of a sheet and the standard font of its workbook; `scrolledHeight` is that of the rows below the frozen ones. */
export function sizeSkeleton(skeleton: Skeleton, view: SheetView, scrolledHeight: number): void {
  const { sheet, lines, frozen, headings } = view;
  const { scroller, canvas } = skeleton;
  scroller.dir = sheet.rightToLeft ? 'rtl' : 'ltr';
  const lengths: Readonly<Record<string, number>> = {
    '--heading-width': headings.width,
    '--heading-height': headings.height,
    '--frozen-width': frozen.width,
    '--frozen-height': frozen.height,
    '--scrolled-width': lines.columns.total - frozen.width,
    '--scrolled-height': scrolledHeight,
  };
  for (const [name, length] of Object.entries(lengths)) canvas.style.setProperty(name, `${length}px`);
  for (const [name, value] of Object.entries(standardFontCss(view.standardFont))) {
    canvas.style.setProperty(name, value);
  }
  canvas.classList.toggle('grid-no-lines', !sheet.showGridlines);
  canvas.classList.toggle('grid-no-headings', !sheet.showHeadings);
  canvas.classList.toggle('grid-frozen-rows', frozen.rows > 0);
  canvas.classList.toggle('grid-frozen-columns', frozen.columns > 0);
}
