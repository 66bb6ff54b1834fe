import { columnLetters } from '../../model/address';
import { make } from '../dom';
import { drawCell, type DrawnCell, isCovered } from './drawnCell';
import { type SheetView } from './sheetView';

/** Draws the cells of one part of a sheet (frozen or not) into an element, and keeps the rows that stay in view. */
export type CellRows = Readonly<{
  draw: (view: SheetView, part: DrawnPart) => void;
  /** Forgets what is drawn, since the sheet changed. */
  reset: () => void;
}>;

export type DrawnPart = Readonly<{
  rows: readonly number[];
  columns: readonly number[];
  /** Where the part begins on the sheet, and what is taken off all heights, in pixels. */
  start: number;
  top: number;
}>;

/** What a cell's element is called in `data-cell`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function createCellRows(element: HTMLElement): CellRows {
  const drawn = new Map<number, Readonly<{ line: HTMLElement; key: string }>>();
  let drawnColumns = '';
  let drawnTop = 0;
  const reset = (): void => {
    drawn.clear();
    element.replaceChildren();
  };
  const draw = (view: SheetView, part: DrawnPart): void => {
    const columns = `${part.columns[0] ?? ''} ${part.columns.at(-1) ?? ''} ${part.start}`;
    if (columns !== drawnColumns) reset();
    drawnColumns = columns;
    const cells = cellsOf(view, part);
    for (const [row, { line, key }] of drawn) {
      if (keyOf(cells.get(row)) === key) continue;
      line.remove();
      drawn.delete(row);
    }
    const added = document.createDocumentFragment();
    for (const [row, rowColumns] of cells) {
      const known = drawn.get(row);
      if (known && part.top === drawnTop) continue;
      const line = known?.line ?? makeRow(view, row, rowColumns, part);
      line.style.top = `${view.lines.rows.offsetOf(row) - part.top}px`;
      if (known) continue;
      drawn.set(row, { line, key: keyOf(rowColumns) });
      added.append(line);
    }
    drawnTop = part.top;
    element.append(added);
  };
  return { draw, reset };
}

/** A row of which so far only a merged cell reached into the window is drawn anew when it comes in itself. */
function keyOf(columns: readonly number[] | undefined): string {
  return columns ? `${columns[0] ?? ''} ${columns.length}` : '';
}

/** Which cells of which rows are drawn: all in the window, and those before it from which a merged area or a text reaches in. */
function cellsOf(view: SheetView, part: DrawnPart): ReadonlyMap<number, readonly number[]> {
  const cells = new Map<number, readonly number[]>();
  // Nothing is frozen, or nothing is left beside it.
  if (part.columns.length === 0) return cells;
  const [firstRow = 0] = part.rows;
  const firstColumn = part.columns[0] ?? 0;
  const lastColumn = part.columns.at(-1) ?? 0;
  for (const row of part.rows) cells.set(row, part.columns);
  const seen = new Set<number>();
  for (const row of part.rows) {
    for (const merge of view.mergesAt(row)) {
      const meets = merge.column <= lastColumn && merge.column + merge.columns > firstColumn;
      const isOutside = merge.row < firstRow || merge.column < firstColumn;
      const key = merge.row * 16_384 + merge.column;
      if (!meets || !isOutside || seen.has(key)) continue;
      seen.add(key);
      cells.set(merge.row, [merge.column, ...(cells.get(merge.row) ?? [])]);
    }
  }
  return cells;
}

function makeRow(
  view: SheetView,
  row: number,
  columns: readonly number[],
  { rows, columns: inWindow, start }: DrawnPart,
): HTMLElement {
  const line = make('div', { role: 'row', class: 'grid-row', 'aria-rowindex': String(row + 1) });
  const isInWindow = rows.includes(row);
  for (const column of reaching(view, row, columns)) {
    if (isCovered(view, { row, column })) continue;
    const cell = makeCell(view, row, column, start);
    // What only reaches in from another part is drawn there as itself.
    if (isInWindow && inWindow.includes(column)) cell.dataset['cell'] = cellName(row, column);
    else cell.setAttribute('aria-hidden', 'true');
    line.append(cell);
  }
  return line;
}

/** The filled cells just outside the window may run over into it. */
function reaching(view: SheetView, row: number, columns: readonly number[]): readonly number[] {
  const cells = view.sheet.cells.get(row);
  const [first] = columns;
  const last = columns.at(-1);
  if (!cells || first === undefined || last === undefined) return columns;
  let before = -1;
  let after = Infinity;
  for (const [column, { type }] of cells) {
    if (type === 'empty') continue;
    if (column < first && column > before) before = column;
    if (column > last && column < after) after = column;
  }
  const isShown = (column: number): boolean =>
    column >= 0 && Number.isFinite(column) && view.lines.columns.sizeOf(column) > 0;
  return [
    ...(isShown(before) && before >= first - 60 ? [before] : []),
    ...columns,
    ...(isShown(after) && after <= last + 60 && after < view.lines.columns.count ? [after] : []),
  ];
}

let emptyCell: HTMLElement | undefined;

/** Copying an element is cheaper than making one. */
function copyEmptyCell(): HTMLElement {
  emptyCell ??= make('div', { class: 'grid-cell', role: 'gridcell' });
  return emptyCell.cloneNode(false) as HTMLElement;
}

function makeCell(view: SheetView, row: number, column: number, start: number): HTMLElement {
  const drawn = drawCell(view, { row, column }, start);
  const { text, css, span } = drawn;
  const cell = copyEmptyCell();
  cell.style.cssText = css;
  cell.setAttribute('aria-colindex', String(column + 1));
  if (drawn.wraps) cell.classList.add('grid-wrapped');
  if (span.rows > 1) cell.setAttribute('aria-rowspan', String(span.rows));
  if (span.columns > 1) cell.setAttribute('aria-colspan', String(span.columns));
  if (drawn.isPlain) cell.textContent = text;
  else {
    cell.classList.add('grid-apart');
    cell.append(makeText(drawn));
  }
  return cell;
}

function makeText({ text, textCss, direction, isLink }: DrawnCell): HTMLElement {
  const content = document.createElement('span');
  content.dir = direction;
  content.textContent = text;
  if (textCss !== '') content.style.cssText = textCss;
  if (isLink) content.setAttribute('role', 'link');
  return content;
}
