import { type SheetModel } from '../model/sheet';
import { type Host } from './hostObject';

/** Numbers of the events on the wire, as the catalogue has them. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** How Excel's events name the whole workbook as their target. */
export const workbookTarget = 'Workbook';

/** Fires an event of a sheet: at the sheet's own handlers and at those of the collection. */
export function emitOfSheet(
  host: Host,
  sheet: SheetModel,
  type: number,
  payload: Readonly<Record<string, unknown>> = {},
): void {
  const whole = { ...payload, worksheetId: sheet.id };
  host.emit({ type, targetId: sheet.id, payload: whole });
  host.emit({ type, targetId: workbookTarget, payload: whole });
}

/** How cells changed, in the words of Excel.DataChangeType. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Who changed cells, in the words of Excel.EventTriggerSource: `Unknown` is a person. */
type TriggerSource = 'ThisLocalAddin' | 'Unknown';

/** Fires onChanged for an address of a sheet (A1, without the sheet's name), as a change that this add-in made. */
export function emitChanged(
  host: Host,
  sheet: SheetModel,
  address: string,
  changeType: ChangeType = 'RangeEdited',
  shiftDirection: 'None' | 'Down' | 'Up' | 'Left' | 'Right' = 'None',
  triggerSource: TriggerSource = 'ThisLocalAddin',
): void {
  emitOfSheet(host, sheet, eventType.changed, {
    address,
    changeType,
    shiftDirection,
    source: 'Local',
    triggerSource,
  });
}
