import { type SheetModel } from '../../model/sheet';
import { type WorkbookModel } from '../../model/workbook';
import { emitOfSheet, eventType } from '../events';
import { type Host, type HostClass, HostError } from '../hostObject';
import { itemNotFound } from './errors';
import { worksheetObject } from './worksheet';
import { requireAnotherVisible, requireOpenStructure } from './worksheetProperties';

/** The methods of Worksheet that concern it among the other sheets, by their name on the wire. */
export const worksheetTabs: NonNullable<HostClass<SheetModel>['call']> = {
  Activate: (sheet, _values, host) => {
    activateSheet(sheet, host, 'Worksheet.activate');
  },
  Delete: (sheet, _values, host) => {
    deleteSheet(sheet, host);
  },
  // Nothing is calculated here; what a formula shows is what it showed last.
  Calculate: () => null,
  GetNext: (sheet, [visibleOnly], host) =>
    required(neighbour(sheet, 1, visibleOnly, host), 'Worksheet.getNext'),
  GetNextOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly, host),
  GetPrevious: (sheet, [visibleOnly], host) =>
    required(neighbour(sheet, -1, visibleOnly, host), 'Worksheet.getPrevious'),
  GetPreviousOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly, host),
  _GetSheetById: (_sheet, [id], host) => sheetWithId(host.workbook, id),
  _GetAnotherWorksheetById: (_sheet, [id], host) => sheetWithId(host.workbook, id),
};

/** Brings a sheet to the front. A hidden sheet cannot be. */
export function activateSheet(sheet: SheetModel, host: Host, location: string): void {
  const { workbook } = host;
  if (sheet.visibility !== 'Visible') {
    throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.', location);
  }
  if (workbook.activeSheetId === sheet.id) return;
  const former = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  workbook.activeSheetId = sheet.id;
  if (former) emitOfSheet(host, former, eventType.deactivated);
  emitOfSheet(host, sheet, eventType.activated);
}

function deleteSheet(sheet: SheetModel, host: Host): void {
  const location = 'Worksheet.delete';
  const { workbook } = host;
  requireOpenStructure(workbook, location);
  if (sheet.visibility === 'VeryHidden') {
    throw new HostError('InvalidOperation', 'A very hidden worksheet cannot be deleted.', location);
  }
  requireAnotherVisible(workbook, sheet, location);
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  if (workbook.activeSheetId === sheet.id) {
    const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const next = visible.find((other) => workbook.sheets.indexOf(other) >= position) ?? visible.at(-1);
    workbook.activeSheetId = next!.id;
  }
  workbook.names = workbook.names.filter(({ sheetId }) => sheetId !== sheet.id);
  emitOfSheet(host, sheet, eventType.deleted, { source: 'Local' });
}

function neighbour(sheet: SheetModel, step: 1 | -1, visibleOnly: unknown, host: Host): unknown {
  const { sheets } = host.workbook;
  for (let index = sheets.indexOf(sheet) + step; sheets[index]; index += step) {
    if (visibleOnly !== true || sheets[index]!.visibility === 'Visible')
      return worksheetObject(sheets[index]!);
  }
  return null;
}

function required(found: unknown, location: string): unknown {
  if (found === null) throw itemNotFound(location);
  return found;
}

function sheetWithId(workbook: WorkbookModel, id: unknown): unknown {
  const sheet = workbook.sheets.find((other) => other.id === id);
  if (!sheet) throw itemNotFound('WorksheetCollection.getItem');
  return worksheetObject(sheet);
}
