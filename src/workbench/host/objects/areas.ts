import { maxColumns, maxRows, parseA1 } from '../../model/address';
import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { invalidArgument } from './errors';
import { isRange } from './range';

/** The area that is given from its corners, both included; rows and columns from 0. */
export function areaBetween(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Last row of an area, from 0. */
export function lastRow(area: Area): number {
  return area.row + area.rows - 1;
}

/** Last column of an area, from 0. */
export function lastColumn(area: Area): number {
  return area.column + area.columns - 1;
}

/** The cells that both areas hold; undefined where they do not meet. */
export function intersect(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return top <= bottom && left <= right ? areaBetween(top, left, bottom, right) : undefined;
}

/** The smallest rectangle that holds both areas. */
export function bounding(a: Area, b: Area): Area {
  return areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}

/** Whether an area reaches from the first to the last column of the sheet. */
export function isEntireRows(area: Area): boolean {
  return area.columns === maxColumns;
}

/** Whether an area reaches from the first to the last row of the sheet. */
export function isEntireColumns(area: Area): boolean {
  return area.rows === maxRows;
}

/** The area if it has at least one cell and lies on the sheet; else InvalidArgument. */
export function requireOnSheet(area: Area, location: string): Area {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  const inside = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0;
  if (!whole || !inside || lastRow(area) >= maxRows || lastColumn(area) >= maxColumns) {
    throw invalidArgument(location);
  }
  return area;
}

/**
 * The area that an argument of a method names: an A1 address (whose sheet, if it has one, is not looked at) or a Range. A Range
 * of another sheet than `sheet` and any other value is an InvalidArgument.
 */
export function requireArea(sheet: SheetModel, argument: unknown, location: string): Area {
  if (isRange(argument)) {
    if (argument.self.sheet !== sheet) throw invalidArgument(location);
    return argument.self.area;
  }
  const area = typeof argument === 'string' ? parseA1(argument) : undefined;
  if (!area) throw invalidArgument(location);
  return area;
}
