import { maxColumns, maxRows } from '../../model/address';
import { type SheetModel } from '../../model/sheet';
import { type HostClass, HostObject } from '../hostObject';
import { isEntireColumns, isEntireRows, lastColumn, lastRow, requireArea } from './areas';
import { requireNumber } from './arguments';
import { itemNotFound } from './errors';
import { rangeObject } from './range';

/** Worksheet.freezePanes. */
export function freezePanes(sheet: SheetModel): HostObject<SheetModel> {
  return new HostObject(freezePanesClass, sheet);
}

function count(value: unknown, location: string, most: number): number {
  return requireNumber(value ?? 1, location, { min: 0, max: most - 1, whole: true });
}

/** Everything above and before the last cell of the range stays in view; whole rows freeze no column. */
function freezeAt(sheet: SheetModel, [argument]: readonly unknown[]): void {
  const area = requireArea(sheet, argument, 'WorksheetFreezePanes.freezeAt');
  sheet.frozen = {
    rows: isEntireColumns(area) ? 0 : lastRow(area) + 1,
    columns: isEntireRows(area) ? 0 : lastColumn(area) + 1,
  };
}

function frozenRange(sheet: SheetModel): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeObject(sheet, { row: 0, column: 0, rows: rows || maxRows, columns: columns || maxColumns });
}

const freezePanesClass: HostClass<SheetModel> = {
  name: 'WorksheetFreezePanes',
  call: {
    FreezeRows: (sheet, [rows]) => {
      sheet.frozen = { rows: count(rows, 'WorksheetFreezePanes.freezeRows', maxRows), columns: 0 };
    },
    FreezeColumns: (sheet, [columns]) => {
      sheet.frozen = { rows: 0, columns: count(columns, 'WorksheetFreezePanes.freezeColumns', maxColumns) };
    },
    FreezeAt: freezeAt,
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    GetLocation: (sheet) => {
      const range = frozenRange(sheet);
      if (!range) throw itemNotFound('WorksheetFreezePanes.getLocation');
      return range;
    },
    GetLocationOrNullObject: frozenRange,
  },
};
