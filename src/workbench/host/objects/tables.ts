import { areaToA1 } from '../../model/address';
import { type Area } from '../../model/cell';
import { newId } from '../../model/create';
import { type SheetModel, type TableModel } from '../../model/sheet';
import { type WorkbookModel } from '../../model/workbook';
import { emitChanged } from '../events';
import { type Host, type HostClass, HostObject } from '../hostObject';
import { requireArea } from './areas';
import { requireBoolean, requireText } from './arguments';
import { tableFilter } from './autoFilter';
import { cellsIn, putCell } from './editCells';
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from './errors';
import { requireName } from './nameRules';
import { requireFormattable } from './protectionCheck';
import { isRange, rangeObject } from './range';
import { sheetByName } from './references';
import { isNamed } from './sheetName';
import { tableColumnCollection } from './tableColumns';
import {
  changeTable,
  columnsFor,
  dataBody,
  headerRow,
  nameColumns,
  requireFree,
  tableModel,
  type TableSelf,
  tablesOf,
  totalRow,
} from './tableModels';
import { tableRowCollection } from './tableRows';
import { worksheetObject } from './worksheet';
import { activeSheet } from './worksheets';

type CollectionSelf = SheetModel | WorkbookModel;

/** Worksheet.tables or Workbook.tables. */
export function tableCollection(of: CollectionSelf): HostObject<CollectionSelf> {
  return new HostObject(tableCollectionClass, of);
}

function membersOf(of: CollectionSelf): readonly (readonly [SheetModel, TableModel])[] {
  return 'sheets' in of ? tablesOf(of) : of.tables.map((table) => [of, table] as const);
}

function tableObject([sheet, { id }]: readonly [SheetModel, TableModel]): HostObject<TableSelf> {
  return new HostObject(tableClass, { sheet, id });
}

/** Sheet and area that an argument names; an address without a sheet is on the active one. */
function placeOf(of: CollectionSelf, argument: unknown, location: string): readonly [SheetModel, Area] {
  if (!('sheets' in of)) return [of, requireArea(of, argument, location)];
  if (isRange(argument)) return [argument.self.sheet, argument.self.area];
  const name = /^(?:'((?:[^']|'')+)'|([^']+))!/.exec(requireText(argument, location));
  const sheetName = name?.[1]?.replaceAll("''", "'") ?? name?.[2];
  const sheet = sheetName === undefined ? activeSheet(of) : sheetByName(of, sheetName);
  if (!sheet) throw invalidArgument(location);
  return [sheet, requireArea(sheet, argument, location)];
}

function addTable(of: CollectionSelf, [argument, hasHeaders]: readonly unknown[], host: Host): HostObject {
  const location = 'TableCollection.add';
  const [sheet, given] = placeOf(of, argument, location);
  requireFormattable(sheet, undefined, location);
  if (!requireBoolean(hasHeaders, location)) throw notImplemented(`${location} without headers`);
  const area = withDataRow(sheet, given, location);
  requireFree(sheet, area, location);
  const table: TableModel = {
    id: newId(),
    name: freeName(host.workbook),
    area,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    columns: columnsFor(area),
  };
  sheet.tables = [...sheet.tables, table];
  nameColumns(sheet, { ...area, rows: 1 }, location);
  return tableObject([sheet, table]);
}

/** A table has at least one row of data; where only headers are given, the row below them, if it is empty. */
function withDataRow(sheet: SheetModel, area: Area, location: string): Area {
  if (area.rows > 1) return area;
  const below = { ...area, row: area.row + 1 };
  if (cellsIn(sheet, below).some(([, , { type }]) => type !== 'empty')) {
    throw notImplemented(`${location} where cells would have to move`);
  }
  return { ...area, rows: 2 };
}

/** Names of tables and of ranges are one list. */
function isTaken(workbook: WorkbookModel, name: string): boolean {
  return (
    tablesOf(workbook).some(([, table]) => isNamed(table.name, name)) ||
    workbook.names.some((item) => isNamed(item.name, name))
  );
}

function freeName(workbook: WorkbookModel): string {
  let number = tablesOf(workbook).length + 1;
  while (isTaken(workbook, `Table${number}`)) number += 1;
  return `Table${number}`;
}

function rename(self: TableSelf, value: unknown, { workbook }: Host): void {
  const location = 'Table.name';
  const name = requireName(value, location);
  if (!isNamed(tableModel(self).name, name) && isTaken(workbook, name)) throw itemAlreadyExists(location);
  requireFormattable(self.sheet, undefined, location);
  changeTable(self, { name });
}

function setStyle(self: TableSelf, value: unknown): void {
  const style = requireText(value, 'Table.style');
  if (!/^$|^TableStyle(?:Light|Medium|Dark)\d{1,2}$/.test(style)) throw invalidArgument('Table.style');
  requireFormattable(self.sheet, undefined, 'Table.style');
  changeTable(self, { style });
}

function setFlag(
  field:
    | 'showBandedRows'
    | 'showBandedColumns'
    | 'showFilterButton'
    | 'highlightFirstColumn'
    | 'highlightLastColumn',
) {
  const location = `Table.${field}`;
  return (self: TableSelf, value: unknown): void => {
    requireFormattable(self.sheet, undefined, location);
    changeTable(self, { [field]: requireBoolean(value, location) });
  };
}

/** The headers stay in their row; the new area must meet the old one. */
function resize(self: TableSelf, [argument]: readonly unknown[]): void {
  const location = 'Table.resize';
  const { sheet } = self;
  const table = tableModel(self);
  requireFormattable(sheet, undefined, location);
  const area = requireArea(sheet, argument, location);
  const meets =
    area.row === table.area.row &&
    area.column < table.area.column + table.area.columns &&
    table.area.column < area.column + area.columns;
  if (!meets || dataBody({ ...table, area }).rows < 1) throw invalidArgument(location);
  requireFree(sheet, area, location, self.id);
  changeTable(self, { area, columns: columnsFor(area, table) });
  const header = headerRow(tableModel(self));
  if (header) nameColumns(sheet, header, location);
}

function deleteTable(self: TableSelf, _arguments: readonly unknown[], host: Host): void {
  const { area } = tableModel(self);
  convertToRange(self);
  for (const [row, column, { style }] of cellsIn(self.sheet, area)) {
    putCell(self.sheet, row, column, style && { type: 'empty', value: '', style });
  }
  emitChanged(host, self.sheet, areaToA1(area));
}

function convertToRange(self: TableSelf): HostObject {
  requireFormattable(self.sheet, undefined, 'Table');
  const { area } = tableModel(self);
  self.sheet.tables = self.sheet.tables.filter(({ id }) => id !== self.id);
  return rangeObject(self.sheet, area);
}

function rangeOf(read: (table: TableModel) => Area | undefined, location: string) {
  return (self: TableSelf): HostObject => {
    const area = read(tableModel(self));
    if (!area) throw itemNotFound(location);
    return rangeObject(self.sheet, area);
  };
}

const tableCollectionClass: HostClass<CollectionSelf> = {
  name: 'TableCollection',
  get: { count: (of) => membersOf(of).length },
  items: (of) => membersOf(of).map(tableObject),
  find: (of, key) => {
    const found = membersOf(of).find(([, { id, name }]) => id === key || isNamed(name, String(key)));
    return found && tableObject(found);
  },
  call: { Add: addTable },
};

const tableClass: HostClass<TableSelf> = {
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    name: (self) => tableModel(self).name,
    showHeaders: (self) => tableModel(self).showHeaders,
    showTotals: (self) => tableModel(self).showTotals,
    style: (self) => tableModel(self).style,
    highlightFirstColumn: (self) => tableModel(self).highlightFirstColumn,
    highlightLastColumn: (self) => tableModel(self).highlightLastColumn,
    showBandedRows: (self) => tableModel(self).showBandedRows,
    showBandedColumns: (self) => tableModel(self).showBandedColumns,
    showFilterButton: (self) => tableModel(self).showFilterButton,
  },
  set: {
    name: rename,
    style: setStyle,
    highlightFirstColumn: setFlag('highlightFirstColumn'),
    highlightLastColumn: setFlag('highlightLastColumn'),
    showBandedRows: setFlag('showBandedRows'),
    showBandedColumns: setFlag('showBandedColumns'),
    showFilterButton: setFlag('showFilterButton'),
  },
  navigate: {
    worksheet: ({ sheet }) => worksheetObject(sheet),
    columns: tableColumnCollection,
    rows: tableRowCollection,
    autoFilter: (self) => tableFilter({ sheet: self.sheet, table: () => tableModel(self) }),
  },
  call: {
    GetRange: rangeOf(({ area }) => area, 'Table.getRange'),
    GetHeaderRowRange: rangeOf(headerRow, 'Table.getHeaderRowRange'),
    GetDataBodyRange: rangeOf(dataBody, 'Table.getDataBodyRange'),
    GetTotalRowRange: rangeOf(totalRow, 'Table.getTotalRowRange'),
    Resize: resize,
    Delete: deleteTable,
    ConvertToRange: convertToRange,
  },
};
