import { type WorkbookModel } from '../../model/workbook';
import { emitOfSheet, eventType } from '../events';
import { type Host, type HostClass, HostError } from '../hostObject';
import { application, runtime } from './application';
import { customXmlPartCollection } from './customXml';
import { insertWorksheets } from './insertSheets';
import { namedItemCollection } from './names';
import { documentProperties } from './properties';
import { workbookProtection } from './protection';
import { rangeObject } from './range';
import { settingCollection } from './settings';
import { tableCollection } from './tables';
import { activeSheet, worksheetCollection } from './worksheets';

/** Excel.Workbook. */
export const workbookClass: HostClass<WorkbookModel> = {
  name: 'Workbook',
  get: {
    name: ({ name }) => name,
    readOnly: ({ readOnly }) => readOnly,
    autoSave: () => false,
    previouslySaved: () => true,
  },
  navigate: {
    application,
    _Runtime: runtime,
    customXmlParts: customXmlPartCollection,
    names: (workbook) => namedItemCollection(workbook),
    properties: documentProperties,
    protection: workbookProtection,
    settings: settingCollection,
    tables: tableCollection,
    worksheets: worksheetCollection,
  },
  call: {
    GetSelectedRange: (workbook) => {
      const sheet = activeSheet(workbook);
      return rangeObject(sheet, sheet.selection);
    },
    GetActiveCell: (workbook) => {
      const sheet = activeSheet(workbook);
      return rangeObject(sheet, { ...sheet.selection, rows: 1, columns: 1 });
    },
    InsertWorksheetsFromBase64: async (workbook, [base64, options], host) => {
      const ids = await insertWorksheets(workbook, base64, options);
      const added = workbook.sheets.filter(({ id }) => ids.includes(id));
      for (const sheet of added) emitOfSheet(host, sheet, eventType.added, { source: 'Local' });
      return ids;
    },
    _RemoveReference: (_workbook, [id], host) => {
      forget(String(id), host);
    },
    _RemoveAllReferences: (_workbook, _values, host) => {
      for (const id of [...host.references.keys()]) forget(id, host);
    },
    _GetReferenceCount: (_workbook, _values, host) => host.references.size,
    _GetObjectByReferenceId: (_workbook, [id], host) => kept(String(id), host),
    _GetRangeForEventByReferenceId: (_workbook, [id], host) => kept(String(id), host),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [id], host) =>
      host.references.get(String(id)) ?? null,
  },
};

function forget(id: string, host: Host): void {
  const object = host.references.get(id);
  if (object) delete object.referenceId;
  host.references.delete(id);
}

function kept(id: string, host: Host): unknown {
  const object = host.references.get(id);
  if (object) return object;
  throw new HostError('InvalidReference', 'This reference is not valid for the current operation.', id);
}
