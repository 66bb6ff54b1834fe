import { maxColumns, maxRows } from '../../model/address';
import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { lastColumn, lastRow } from '../../host/objects/areas';
import { areaOf, holds, type Place, wholeCell } from './place';

/** What is selected on a sheet: the active cell and the corner opposite to it, which Shift moves. */
export type Selection = Readonly<{ active: Place; corner: Place; area: Area }>;

type Merged = Pick<SheetModel, 'merges'>;

/** The selection from an active cell to a corner; merged areas are taken whole. */
export function select(sheet: Merged, active: Place, corner: Place = active): Selection {
  const isWhole = Math.abs(corner.row - active.row) === maxRows - 1;
  const isWide = Math.abs(corner.column - active.column) === maxColumns - 1;
  // Whole rows and columns do not grow by the merged areas that they cut.
  const area = isWhole || isWide ? areaOf({ merges: [] }, active, corner) : areaOf(sheet, active, corner);
  return { active, corner, area };
}

/** The selection of an area, e.g. one that an add-in selected: its first cell is the active one. */
export function selectArea(area: Area): Selection {
  return {
    active: { row: area.row, column: area.column },
    corner: { row: lastRow(area), column: lastColumn(area) },
    area,
  };
}

/** Whole rows from one to another; the active cell is in a column that is in view. */
export function selectRows(sheet: Merged, from: number, to: number, column = 0): Selection {
  const selection = select(sheet, { row: from, column: 0 }, { row: to, column: maxColumns - 1 });
  return { ...selection, active: { row: from, column } };
}

/** Whole columns from one to another; the active cell is in a row that is in view. */
export function selectColumns(sheet: Merged, from: number, to: number, row = 0): Selection {
  const selection = select(sheet, { row: 0, column: from }, { row: maxRows - 1, column: to });
  return { ...selection, active: { row, column: from } };
}

/** Whether only one cell, merged or not, is selected. */
export function isOneCell(sheet: Merged, { active, area }: Selection): boolean {
  const cell = wholeCell(sheet, active);
  return cell.rows >= area.rows && cell.columns >= area.columns;
}

/** What says which lines are hidden. */
export type Shown = Readonly<{
  /** The nearest line that is shown, after or before one; undefined at the end of the sheet. */
  nextRow: (row: number, step: 1 | -1) => number | undefined;
  nextColumn: (column: number, step: 1 | -1) => number | undefined;
}>;

/**
 * The next cell of a selection of several, along its rows (`columns` ±1) or down its columns (`rows` ±1), and from the last to
 * the first. Hidden cells and those that a merged area covers are passed over.
 */
export function advanceWithin(
  sheet: Merged,
  { active, area }: Selection,
  direction: Readonly<{ rows: -1 | 0 | 1; columns: -1 | 0 | 1 }>,
  shown: Shown,
): Place {
  let place = active;
  for (let tries = 0; tries <= area.rows + area.columns + 1_000; tries += 1) {
    place =
      direction.columns !== 0
        ? alongRow(place, area, direction.columns, shown)
        : transposed(alongRow(transposed(place), transposedArea(area), direction.rows || 1, swapped(shown)));
    const cell = wholeCell(sheet, place);
    if (cell.row === place.row && cell.column === place.column) return place;
  }
  return active;
}

function alongRow(place: Place, area: Area, step: 1 | -1, shown: Shown): Place {
  const column = shown.nextColumn(place.column, step);
  if (column !== undefined && holds(area, { row: place.row, column })) return { row: place.row, column };
  const atStart = shown.nextColumn(step > 0 ? area.column - 1 : lastColumn(area) + 1, step) ?? area.column;
  const row = shown.nextRow(place.row, step);
  if (row !== undefined && row >= area.row && row <= lastRow(area)) return { row, column: atStart };
  const first = shown.nextRow(step > 0 ? area.row - 1 : lastRow(area) + 1, step) ?? area.row;
  return { row: first, column: atStart };
}

function transposed({ row, column }: Place): Place {
  return { row: column, column: row };
}

function transposedArea({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

function swapped({ nextRow, nextColumn }: Shown): Shown {
  return { nextRow: nextColumn, nextColumn: nextRow };
}
