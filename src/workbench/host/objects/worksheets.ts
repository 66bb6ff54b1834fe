import { createSheet } from '../../model/create';
import { type SheetModel } from '../../model/sheet';
import { type WorkbookModel } from '../../model/workbook';
import { standardSizes } from '../../files/units';
import { emitOfSheet, eventType } from '../events';
import { type HostClass, HostObject } from '../hostObject';
import { accessDenied, itemNotFound } from './errors';
import { freeSheetName, isNamed, requireSheetName } from './sheetName';
import { worksheetObject } from './worksheet';

function visibleSheets(workbook: WorkbookModel): readonly SheetModel[] {
  return workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
}

function sheetsFor(workbook: WorkbookModel, visibleOnly: unknown): readonly SheetModel[] {
  return visibleOnly === true ? visibleSheets(workbook) : workbook.sheets;
}

const worksheetCollectionClass: HostClass<WorkbookModel> = {
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map(worksheetObject),
  find: (workbook, key) => {
    const sheet = workbook.sheets.find(({ id, name }) => id === key || isNamed(name, String(key)));
    return sheet && worksheetObject(sheet);
  },
  call: {
    Add: (workbook, [name], host) => {
      if (workbook.structureProtected) throw accessDenied('WorksheetCollection.add');
      const isNameless = name === null || name === undefined;
      const sheet = createSheet(
        isNameless ? freeSheetName(workbook) : requireSheetName(workbook, name, 'WorksheetCollection.add'),
        standardSizes(workbook.standardFont),
      );
      workbook.sheets.push(sheet);
      emitOfSheet(host, sheet, eventType.added, { source: 'Local' });
      return worksheetObject(sheet);
    },
    GetActiveWorksheet: (workbook) => worksheetObject(activeSheet(workbook)),
    GetCount: (workbook, [visibleOnly]) => sheetsFor(workbook, visibleOnly).length,
    GetFirst: (workbook, [visibleOnly]) => worksheetObject(sheetsFor(workbook, visibleOnly)[0]!),
    GetLast: (workbook, [visibleOnly]) => worksheetObject(sheetsFor(workbook, visibleOnly).at(-1)!),
  },
};

/** The sheet that is in front. */
export function activeSheet(workbook: WorkbookModel): SheetModel {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? visibleSheets(workbook)[0];
  if (!sheet) throw itemNotFound('WorksheetCollection.getActiveWorksheet');
  return sheet;
}

/** Workbook.worksheets: the sheets in the order of their tabs. */
export function worksheetCollection(workbook: WorkbookModel): HostObject {
  return new HostObject(worksheetCollectionClass, workbook);
}
