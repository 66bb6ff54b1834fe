import { type ColumnModel, type RowModel } from '../../model/sheet';
import { keysIn } from './editCells';
import { lastColumn, lastRow } from './areas';
import { shared } from './commonValue';
import { type RangeSelf } from './rangeSelf';

/** What the columns of a Range share; null where they differ. */
export function commonOfColumns<Value>(
  { sheet, area }: RangeSelf,
  read: (model: ColumnModel | undefined, column: number) => Value,
): Value | null {
  return shared(
    Array.from({ length: area.columns }, (_, index) =>
      read(sheet.columns.get(area.column + index), area.column + index),
    ),
  );
}

/** What the rows of a Range share; null where they differ. Rows that the sheet knows nothing of are all alike. */
export function commonOfRows<Value>(
  { sheet, area }: RangeSelf,
  read: (model: RowModel | undefined, row: number) => Value,
): Value | null {
  const last = lastRow(area);
  const known = new Set([...keysIn(sheet.rows, area.row, last), ...keysIn(sheet.cells, area.row, last)]);
  const values = [...known].map((row) => read(sheet.rows.get(row), row));
  if (known.size === area.rows) return shared(values);
  let plain = area.row;
  while (known.has(plain)) plain += 1;
  return shared([...values, read(undefined, plain)]);
}

/** Changes what the sheet knows of a Range's columns. */
export function setColumns({ sheet, area }: RangeSelf, change: (model: ColumnModel) => ColumnModel): void {
  changeLines(sheet.columns, area.column, lastColumn(area), change);
}

/** Changes what the sheet knows of a Range's rows. */
export function setRows({ sheet, area }: RangeSelf, change: (model: RowModel) => RowModel): void {
  changeLines(sheet.rows, area.row, lastRow(area), change);
}

/** A line of which nothing is left to know is not kept; where the change gives nothing new, only known lines are touched. */
function changeLines<Line extends object>(
  lines: Map<number, Line>,
  first: number,
  last: number,
  change: (model: Line | Record<string, never>) => Line,
): void {
  const apply = (line: number): void => {
    const changed = change(lines.get(line) ?? {});
    if (Object.keys(changed).length > 0) lines.set(line, changed);
    else lines.delete(line);
  };
  if (Object.keys(change({})).length === 0) keysIn(lines, first, last).forEach(apply);
  else for (let line = first; line <= last; line += 1) apply(line);
}
