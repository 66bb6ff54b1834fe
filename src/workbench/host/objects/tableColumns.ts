import { areaToA1 } from '../../model/address';
import { type Area } from '../../model/cell';
import { type TableColumnModel } from '../../model/sheet';
import { emitChanged } from '../events';
import { type Host, type HostClass, HostObject } from '../hostObject';
import { requireKey } from './arguments';
import { requireWritable } from './editCells';
import { invalidArgument, itemNotFound } from './errors';
import { rangeObject } from './range';
import { rangeValueGetters } from './rangeValues';
import {
  columnOf,
  dataBody,
  headerRow,
  nameColumns,
  tableModel,
  type TableSelf,
  totalRow,
  writeHeader,
} from './tableModels';
import { isNamed } from './sheetName';
import { writeCells } from './writeCells';

type ColumnSelf = Readonly<{ table: TableSelf; id: number }>;

/** Table.columns, from the table's first. */
export function tableColumnCollection(table: TableSelf): HostObject<TableSelf> {
  return new HostObject(columnCollectionClass, table);
}

function columnObject(table: TableSelf, { id }: TableColumnModel): HostObject<ColumnSelf> {
  return new HostObject(columnClass, { table, id });
}

function indexOf({ table, id }: ColumnSelf): number {
  const index = tableModel(table).columns.findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound('TableColumn');
  return index;
}

function nameOf(self: ColumnSelf): string {
  return tableModel(self.table).columns[indexOf(self)]!.name;
}

/** The column's part of an area of the table; ItemNotFound where the table does not show that area. */
function part(self: ColumnSelf, area: Area | undefined, location: string): Area {
  if (!area) throw itemNotFound(location);
  return columnOf(area, indexOf(self));
}

/** A column bears its header's text, so two columns cannot bear the same. */
function rename(self: ColumnSelf, value: unknown, host: Host): void {
  const location = 'TableColumn.name';
  const name = requireKey(value, location, 255);
  const { sheet } = self.table;
  const table = tableModel(self.table);
  if (table.columns.some((column) => column.id !== self.id && isNamed(column.name, name))) {
    throw invalidArgument(location);
  }
  const header = part(self, headerRow(table), location);
  requireWritable(sheet, header, location);
  writeHeader(sheet, header.row, header.column, name);
  nameColumns(sheet, header, location);
  emitChanged(host, sheet, areaToA1(header));
}

function rangeOf(read: (self: ColumnSelf) => Area) {
  return (self: ColumnSelf): HostObject => rangeObject(self.table.sheet, read(self));
}

const columnCollectionClass: HostClass<TableSelf> = {
  name: 'TableColumnCollection',
  get: { count: (table) => tableModel(table).columns.length },
  items: (table) => tableModel(table).columns.map((column) => columnObject(table, column)),
  find: (table, key) => {
    const { columns } = tableModel(table);
    const found =
      columns.find(({ id }) => id === key) ?? columns.find(({ name }) => isNamed(name, String(key)));
    return found && columnObject(table, found);
  },
};

const columnClass: HostClass<ColumnSelf> = {
  name: 'TableColumn',
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    index: indexOf,
    name: nameOf,
    values: (self, host) =>
      rangeValueGetters['values']!(
        { sheet: self.table.sheet, area: part(self, tableModel(self.table).area, 'TableColumn.values') },
        host,
      ),
  },
  set: {
    name: rename,
    values: (self, value, host) => {
      const area = part(self, tableModel(self.table).area, 'TableColumn.values');
      writeCells(self.table.sheet, area, value, 'TableColumn.values');
      emitChanged(host, self.table.sheet, areaToA1(area));
    },
  },
  call: {
    GetRange: rangeOf((self) => part(self, tableModel(self.table).area, 'TableColumn.getRange')),
    GetHeaderRowRange: rangeOf((self) =>
      part(self, headerRow(tableModel(self.table)), 'TableColumn.getHeaderRowRange'),
    ),
    GetDataBodyRange: rangeOf((self) =>
      part(self, dataBody(tableModel(self.table)), 'TableColumn.getDataBodyRange'),
    ),
    GetTotalRowRange: rangeOf((self) =>
      part(self, totalRow(tableModel(self.table)), 'TableColumn.getTotalRowRange'),
    ),
  },
};
