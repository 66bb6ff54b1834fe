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

/** Replaces the models of a Range's columns. */
export function setColumns({ sheet, area }: RangeSelf, change: (model: ColumnModel) => ColumnModel): void {
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    sheet.columns.set(column, change(sheet.columns.get(column) ?? {}));
  }
}

/** Replaces the models of a Range's rows. */
export function setRows({ sheet, area }: RangeSelf, change: (model: RowModel) => RowModel): void {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    sheet.rows.set(row, change(sheet.rows.get(row) ?? {}));
  }
}
