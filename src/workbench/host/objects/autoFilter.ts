import { type SheetModel, type TableModel } from '../../model/sheet';
import { type HostClass, HostObject } from '../hostObject';
import { intersect, lastRow, requireArea } from './areas';
import { accessDenied, invalidArgument, itemNotFound, notImplemented } from './errors';
import { rangeObject } from './range';

/** Worksheet.autoFilter: the filter of a sheet that belongs to no table. */
export function autoFilter(sheet: SheetModel): HostObject<SheetModel> {
  return new HostObject(sheetFilterClass, sheet);
}

type TableFilterSelf = Readonly<{ sheet: SheetModel; table: () => TableModel }>;

/** Table.autoFilter: its buttons, and whether it filters. */
export function tableFilter(self: TableFilterSelf): HostObject<TableFilterSelf> {
  return new HostObject(tableFilterClass, self);
}

function requireFilterable(sheet: SheetModel, location: string): void {
  const { protected: isProtected, options } = sheet.protection;
  if (isProtected && options['allowAutoFilter'] !== true) throw accessDenied(location);
}

/** Puts the buttons over a range. Criteria, which would hide rows, are NotImplemented. */
function apply(sheet: SheetModel, [range, column, criteria]: readonly unknown[]): void {
  const location = 'AutoFilter.apply';
  requireFilterable(sheet, location);
  if ((column ?? criteria) !== null && (column ?? criteria) !== undefined) {
    throw notImplemented(`${location} with criteria`);
  }
  const area = requireArea(sheet, range, location);
  if (sheet.tables.some((table) => intersect(table.area, area))) throw invalidArgument(location);
  sheet.autoFilter = { area, filtered: false };
}

/** Shows the rows that the filter hid, and those that were hidden by hand among them, as Excel does. */
function clearCriteria(sheet: SheetModel): void {
  requireFilterable(sheet, 'AutoFilter.clearCriteria');
  const { autoFilter: filter } = sheet;
  if (!filter?.filtered) return;
  for (const [index, { hidden, ...row }] of sheet.rows) {
    if (hidden && index > filter.area.row && index <= lastRow(filter.area)) sheet.rows.set(index, row);
  }
  sheet.autoFilter = { ...filter, filtered: false };
}

function filteredRange(sheet: SheetModel): HostObject | null {
  return sheet.autoFilter ? rangeObject(sheet, sheet.autoFilter.area) : null;
}

const sheetFilterClass: HostClass<SheetModel> = {
  name: 'AutoFilter',
  get: {
    enabled: (sheet) => sheet.autoFilter !== undefined,
    isDataFiltered: (sheet) => sheet.autoFilter?.filtered ?? false,
  },
  call: {
    Apply: apply,
    ClearCriteria: clearCriteria,
    Remove: (sheet) => {
      clearCriteria(sheet);
      sheet.autoFilter = undefined;
    },
    GetRange: (sheet) => {
      const range = filteredRange(sheet);
      if (!range) throw itemNotFound('AutoFilter.getRange');
      return range;
    },
    GetRangeOrNullObject: filteredRange,
  },
};

const tableFilterClass: HostClass<TableFilterSelf> = {
  name: 'AutoFilter',
  get: {
    enabled: ({ table }) => table().showFilterButton,
    isDataFiltered: ({ table }) => table().filtered ?? false,
  },
  call: {
    GetRange: ({ sheet, table }) => rangeObject(sheet, table().area),
    GetRangeOrNullObject: ({ sheet, table }) =>
      table().showFilterButton ? rangeObject(sheet, table().area) : null,
  },
};
