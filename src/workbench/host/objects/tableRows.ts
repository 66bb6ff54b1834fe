import { areaToA1 } from '../../model/address';
import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { emitChanged } from '../events';
import { type Host, type HostClass, HostObject } from '../hostObject';
import { requireNumber } from './arguments';
import { cellsIn } from './editCells';
import { invalidArgument, notImplemented } from './errors';
import { requireFormattable } from './protectionCheck';
import { rangeObject } from './range';
import { rangeValueGetters } from './rangeValues';
import { changeTable, dataBody, requireFree, tableModel, type TableSelf, totalRow } from './tableModels';
import { writeCells } from './writeCells';

type RowSelf = Readonly<{ table: TableSelf; index: number }>;

/** Table.rows: the rows of the data, from 0. */
export function tableRowCollection(table: TableSelf): HostObject<TableSelf> {
  return new HostObject(rowCollectionClass, table);
}

function rowObject(table: TableSelf, index: number): HostObject<RowSelf> {
  return new HostObject(rowClass, { table, index });
}

function rowArea({ table, index }: RowSelf): Area {
  const body = dataBody(tableModel(table));
  if (index >= body.rows) throw invalidArgument('TableRow');
  return { ...body, row: body.row + index, rows: 1 };
}

/** Only at the end, and only where nothing below would have to move. */
function addRows(self: TableSelf, [index, values]: readonly unknown[], host: Host): HostObject {
  const location = 'TableRowCollection.add';
  const table = tableModel(self);
  const body = dataBody(table);
  requireFormattable(self.sheet, undefined, location);
  const place = index === null || index === undefined ? -1 : requireNumber(index, location, { whole: true });
  if (place > body.rows) throw invalidArgument(location);
  const rows = readRows(values, body.columns, location);
  const added: Area = { ...body, row: body.row + body.rows, rows: rows.length };
  if ((place >= 0 && place < body.rows) || totalRow(table) || !isEmpty(self.sheet, added)) {
    throw notImplemented(`${location} where cells would have to move`);
  }
  const area = { ...table.area, rows: table.area.rows + rows.length };
  requireFree(self.sheet, area, location, self.id);
  changeTable(self, { area });
  const filled = rows.map((row) =>
    row.map((value, column) => (value === null || value === '' ? calculated(self, column) : value)),
  );
  writeCells(self.sheet, added, filled, location);
  emitChanged(host, self.sheet, areaToA1(added), 'RowInserted');
  return rowObject(self, body.rows);
}

function calculated(self: TableSelf, column: number): string | null {
  return tableModel(self).columns[column]?.calculatedFormula ?? null;
}

/** Values for one or several rows; none at all stands for one empty row. */
function readRows(values: unknown, columns: number, location: string): readonly (readonly unknown[])[] {
  if (values === null || values === undefined) return [Array.from({ length: columns }, () => null)];
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument(location);
  const rows: readonly unknown[] = Array.isArray(values[0]) ? values : [values];
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columns) throw invalidArgument(location);
    return row as readonly unknown[];
  });
}

function isEmpty(sheet: SheetModel, area: Area): boolean {
  return cellsIn(sheet, area).every(([, , { type }]) => type === 'empty');
}

function allRows(table: TableSelf): readonly HostObject[] {
  return Array.from({ length: dataBody(tableModel(table)).rows }, (_, index) => rowObject(table, index));
}

const rowCollectionClass: HostClass<TableSelf> = {
  name: 'TableRowCollection',
  get: { count: (table) => dataBody(tableModel(table)).rows },
  items: allRows,
  call: { Add: addRows },
};

const rowClass: HostClass<RowSelf> = {
  name: 'TableRow',
  get: {
    index: ({ index }) => index,
    values: (row, host) => rangeValueGetters['values']!({ sheet: row.table.sheet, area: rowArea(row) }, host),
  },
  set: {
    values: (row, value, host) => {
      const { sheet } = row.table;
      writeCells(sheet, rowArea(row), value, 'TableRow.values');
      emitChanged(host, sheet, areaToA1(rowArea(row)));
    },
  },
  call: { GetRange: (row) => rangeObject(row.table.sheet, rowArea(row)) },
};
