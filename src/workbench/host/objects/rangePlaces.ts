import { maxColumns, maxRows } from '../../model/address';
import { type Area } from '../../model/cell';
import { type HostClass } from '../hostObject';
import { bounding, intersect, lastColumn, lastRow, requireArea, requireOnSheet } from './areas';
import { requireNumber } from './arguments';
import { invalidArgument, itemNotFound } from './errors';
import { rangeObject } from './range';
import { type RangeSelf } from './rangeSelf';
import { usedArea } from './usedArea';

type Calls = NonNullable<HostClass<RangeSelf>['call']>;

/** A method that gives another Range of the same sheet; undefined stands for the null object. */
function place(
  name: string,
  find: (area: Area, values: readonly unknown[], location: string, self: RangeSelf) => Area | undefined,
): Calls[string] {
  const location = `Range.${name}`;
  return (self, values) => {
    const area = find(self.area, values, location, self);
    return area ? rangeObject(self.sheet, requireOnSheet(area, location)) : null;
  };
}

function whole(value: unknown, location: string): number {
  return requireNumber(value, location, { whole: true });
}

/** An optional count, 1 if absent. Excel takes negative ones to the other side; the stand-in refuses them with 0. */
function count(value: unknown, location: string): number {
  return value === null || value === undefined ? 1 : requireNumber(value, location, { whole: true, min: 1 });
}

function lineOf(value: unknown, lines: number, location: string): number {
  return requireNumber(value, location, { whole: true, min: 0, max: lines - 1 });
}

function required(area: Area | undefined, location: string): Area {
  if (!area) throw itemNotFound(location);
  return area;
}

/** The methods of Range that lead to other ranges, by their name on the wire. */
export const rangePlaces: Calls = {
  // Unlike rows and columns, a cell may lie outside its range.
  GetCell: place('getCell', (area, [row, column], location) => ({
    row: area.row + whole(row, location),
    column: area.column + whole(column, location),
    rows: 1,
    columns: 1,
  })),
  GetRow: place('getRow', (area, [row], location) => ({
    ...area,
    row: area.row + lineOf(row, area.rows, location),
    rows: 1,
  })),
  GetColumn: place('getColumn', (area, [column], location) => ({
    ...area,
    column: area.column + lineOf(column, area.columns, location),
    columns: 1,
  })),
  GetLastCell: place('getLastCell', (area) => ({
    row: lastRow(area),
    column: lastColumn(area),
    rows: 1,
    columns: 1,
  })),
  GetLastRow: place('getLastRow', (area) => ({ ...area, row: lastRow(area), rows: 1 })),
  GetLastColumn: place('getLastColumn', (area) => ({ ...area, column: lastColumn(area), columns: 1 })),
  GetEntireRow: place('getEntireRow', (area) => ({ ...area, column: 0, columns: maxColumns })),
  GetEntireColumn: place('getEntireColumn', (area) => ({ ...area, row: 0, rows: maxRows })),
  GetOffsetRange: place('getOffsetRange', (area, [rows, columns], location) => ({
    ...area,
    row: area.row + whole(rows, location),
    column: area.column + whole(columns, location),
  })),
  GetResizedRange: place('getResizedRange', (area, [rows, columns], location) => ({
    ...area,
    rows: area.rows + whole(rows, location),
    columns: area.columns + whole(columns, location),
  })),
  GetAbsoluteResizedRange: place('getAbsoluteResizedRange', (area, [rows, columns], location) => ({
    ...area,
    rows: whole(rows, location),
    columns: whole(columns, location),
  })),
  GetRowsAbove: place('getRowsAbove', (area, [rows], location) => {
    const size = count(rows, location);
    return { ...area, row: area.row - size, rows: size };
  }),
  GetRowsBelow: place('getRowsBelow', (area, [rows], location) => ({
    ...area,
    row: area.row + area.rows,
    rows: count(rows, location),
  })),
  GetColumnsBefore: place('getColumnsBefore', (area, [columns], location) => {
    const size = count(columns, location);
    return { ...area, column: area.column - size, columns: size };
  }),
  GetColumnsAfter: place('getColumnsAfter', (area, [columns], location) => ({
    ...area,
    column: area.column + area.columns,
    columns: count(columns, location),
  })),
  GetBoundingRect: place('getBoundingRect', (area, [other], location, { sheet }) =>
    bounding(area, requireArea(sheet, other, location)),
  ),
  GetIntersection: place('getIntersection', (area, [other], location, { sheet }) =>
    required(intersect(area, requireArea(sheet, other, location)), location),
  ),
  GetIntersectionOrNullObject: place('getIntersectionOrNullObject', (area, [other], location, { sheet }) =>
    intersect(area, requireArea(sheet, other, location)),
  ),
  GetUsedRange: place('getUsedRange', (area, [valuesOnly], location, { sheet }) =>
    required(usedArea(sheet, area, valuesOnly === true), location),
  ),
  GetUsedRangeOrNullObject: place('getUsedRangeOrNullObject', (area, [valuesOnly], _location, { sheet }) =>
    usedArea(sheet, area, valuesOnly === true),
  ),
  // Hidden: office.js sends it before it writes more than 1,500 cells in pieces.
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (rows === area.rows && columns === area.columns) return null;
    throw invalidArgument(
      'Range.values',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  },
};
