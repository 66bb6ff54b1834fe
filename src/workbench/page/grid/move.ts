import { type Area } from '../../model/cell';
import { lastColumn, lastRow } from '../../host/objects/areas';
import { type Direction, type Movement } from './keyCommand';
import { type Place } from './place';
import { type Selection, type Shown } from './selection';

/** What a movement needs to know of its sheet. */
export type Ground = Readonly<{
  shown: Shown;
  /** How many rows and columns a sheet has. */
  size: Readonly<{ rows: number; columns: number }>;
  frozen: Readonly<{ rows: number; columns: number }>;
  /** The last row and column that hold something. */
  lastUsed: Place;
  /** Of a merged area the whole, else the cell. */
  wholeCell: (place: Place) => Area;
  /** Rows of a column, or columns of a row, that hold something, in order. */
  filledRows: (column: number) => readonly number[];
  filledColumns: (row: number) => readonly number[];
  lastFilledColumn: (row: number) => number;
  pageRows: number;
}>;

/** Where a movement leads: for the active cell, or for the corner of the selection if it is extended. */
export function moveTo({ active, corner, area }: Selection, movement: Movement, ground: Ground): Place {
  const from = movement.extend ? extendFrom(active, corner, area) : active;
  switch (movement.to) {
    case 'step':
      return step(from, movement, ground);
    case 'edge':
      return edge(from, movement.direction, ground);
    case 'page':
      return page(from, movement.direction.rows, ground);
    case 'rowStart':
      return { ...from, column: firstShown(ground.frozen.columns, ground.shown.nextColumn) };
    case 'rowEnd':
      return { ...from, column: Math.max(ground.lastFilledColumn(from.row), 0) };
    case 'sheetStart':
      return {
        row: firstShown(ground.frozen.rows, ground.shown.nextRow),
        column: firstShown(ground.frozen.columns, ground.shown.nextColumn),
      };
    case 'sheetEnd':
      return ground.lastUsed;
  }
}

/** The corner as it is seen: merged areas may have carried the selection further than the corner's own cell. */
function extendFrom(active: Place, corner: Place, area: Area): Place {
  return {
    row: corner.row < active.row ? area.row : corner.row > active.row ? lastRow(area) : corner.row,
    column:
      corner.column < active.column
        ? area.column
        : corner.column > active.column
          ? lastColumn(area)
          : corner.column,
  };
}

function step(
  from: Place,
  { extend, direction }: Readonly<{ extend: boolean; direction: Direction }>,
  { shown, wholeCell }: Ground,
): Place {
  const cell = extend ? { ...from, rows: 1, columns: 1 } : wholeCell(from);
  const { rows, columns } = direction;
  if (rows !== 0) {
    return { ...from, row: shown.nextRow(rows > 0 ? lastRow(cell) : cell.row, rows) ?? from.row };
  }
  if (columns === 0) return from;
  const edgeColumn = columns > 0 ? lastColumn(cell) : cell.column;
  return { ...from, column: shown.nextColumn(edgeColumn, columns) ?? from.column };
}

/** With Ctrl: to the last filled cell of a block, or over a gap to the next block, else to the end of the sheet. */
function edge(from: Place, { rows, columns }: Direction, ground: Ground): Place {
  const { shown, size } = ground;
  if (rows !== 0) {
    const row = edgeOfBlock(ground.filledRows(from.column), from.row, rows, size.rows);
    return { ...from, row: settle(row, rows, shown.nextRow) ?? from.row };
  }
  if (columns === 0) return from;
  const column = edgeOfBlock(ground.filledColumns(from.row), from.column, columns, size.columns);
  return { ...from, column: settle(column, columns, shown.nextColumn) ?? from.column };
}

/** The place itself if it is shown, else the last before it that is. */
function settle(at: number, step: 1 | -1, next: Shown['nextRow']): number | undefined {
  const back = step === 1 ? -1 : 1;
  return next(at + step, back) ?? next(at, step);
}

/** Where Ctrl and an arrow lead among the filled places of a line of `size`. */
export function edgeOfBlock(filled: readonly number[], from: number, step: 1 | -1, size: number): number {
  const places = new Set(filled);
  if (places.has(from) && places.has(from + step)) {
    let at = from + step;
    while (places.has(at + step)) at += step;
    return at;
  }
  const beyond = filled.filter((place) => (step > 0 ? place > from : place < from));
  const nearest = step > 0 ? beyond[0] : beyond.at(-1);
  return nearest ?? (step > 0 ? size - 1 : 0);
}

function page(from: Place, step: -1 | 0 | 1, { shown, pageRows }: Ground): Place {
  let { row } = from;
  for (let moved = 0; moved < pageRows && step !== 0; moved += 1) {
    const next = shown.nextRow(row, step);
    if (next === undefined) break;
    row = next;
  }
  return { ...from, row };
}

function firstShown(from: number, next: Shown['nextRow']): number {
  return next(from - 1, 1) ?? from;
}
