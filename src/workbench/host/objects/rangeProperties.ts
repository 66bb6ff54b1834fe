import { areaToA1 } from '../../model/address';
import { type Host, type HostClass, type HostObject } from '../hostObject';
import { requireOptions } from './arguments';
import { notImplemented } from './errors';
import { rangeFormat } from './rangeFormat';
import { type RangeSelf } from './rangeSelf';
import { addressOf } from './rangeValues';
import { commonOfColumns, commonOfRows } from './rowsAndColumns';

type Values = Record<string, unknown>;
/** What can be asked for of a cell, a row or a column beside its format. */
type Getters = Readonly<Record<string, (self: RangeSelf) => unknown>>;

const getters: Getters = { address: addressOf, addressLocal: ({ area }) => areaToA1(area) };
const rowGetters: Getters = {
  ...getters,
  rowIndex: ({ area }) => area.row,
  rowHidden: (self) => commonOfRows(self, (model) => model?.hidden ?? false),
};
const columnGetters: Getters = {
  ...getters,
  columnIndex: ({ area }) => area.column,
  columnHidden: (self) => commonOfColumns(self, (model) => model?.hidden ?? false),
};

/** The methods of Range that give what was asked for of each of its cells, rows or columns. */
export const rangeProperties: NonNullable<HostClass<RangeSelf>['call']> = {
  GetCellProperties: (self, [options], host) =>
    rowsOf(self).map((row) =>
      columnsOf(row).map((cell) => readProperties(cell, options, getters, 'Range.getCellProperties', host)),
    ),
  GetRowProperties: (self, [options], host) =>
    rowsOf(self).map((row) => readProperties(row, options, rowGetters, 'Range.getRowProperties', host)),
  GetColumnProperties: (self, [options], host) =>
    columnsOf(self).map((column) =>
      readProperties(column, options, columnGetters, 'Range.getColumnProperties', host),
    ),
};

function rowsOf({ sheet, area }: RangeSelf): readonly RangeSelf[] {
  return Array.from({ length: area.rows }, (_, at) => ({
    sheet,
    area: { ...area, row: area.row + at, rows: 1 },
  }));
}

function columnsOf({ sheet, area }: RangeSelf): readonly RangeSelf[] {
  return Array.from({ length: area.columns }, (_, at) => ({
    sheet,
    area: { ...area, column: area.column + at, columns: 1 },
  }));
}

function readProperties(self: RangeSelf, given: unknown, own: Getters, location: string, host: Host): Values {
  const { format, ...options } = requireOptions(given, location);
  const wanted = Object.keys(options).filter((name) => options[name] === true);
  const values = wanted.map((name) => {
    const get = own[name];
    if (!get) throw notImplemented(`${location} with ${name}`);
    return [name, get(self)] as const;
  });
  return {
    ...Object.fromEntries(values),
    ...(format !== undefined && { format: readWanted(rangeFormat(self), format, location, host) }),
  };
}

/** The values that are wanted of a format, and of what hangs below it: `{ wrapText: true, font: { size: true } }`. */
function readWanted({ type, self }: HostObject, given: unknown, location: string, host: Host): Values {
  const { get = {}, navigate = {} } = type as HostClass<never>;
  const read = Object.entries(requireOptions(given, location)).flatMap(([name, wanted]) => {
    if (wanted === false) return [];
    if (wanted === true && get[name]) return [[name, get[name](self as never, host)]];
    const below = wanted === true ? undefined : navigate[name]?.(self as never, host);
    if (!below) throw notImplemented(`${location} with format.${name}`);
    return [[name, readWanted(below, wanted, location, host)]];
  });
  return Object.fromEntries(read) as Values;
}
