import { type SheetModel } from '../../model/sheet';
import { type WorkbookModel } from '../../model/workbook';
import { emitOfSheet, eventType } from '../events';
import { type Host, type HostClass, HostError, HostObject } from '../hostObject';
import { requireBoolean, requireOneOf, requireOptions, requireText } from './arguments';
import { accessDenied, invalidArgument, notImplemented } from './errors';

/** Worksheet.protection. */
export function worksheetProtection(sheet: SheetModel): HostObject<SheetModel> {
  return new HostObject(worksheetProtectionClass, sheet);
}

/** Workbook.protection: of the list of sheets, not of their cells. */
export function workbookProtection(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return new HostObject(workbookProtectionClass, workbook);
}

/** What a protected sheet still allows when nothing else is said. */
const standardOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function alreadyProtected(location: string): HostError {
  return new HostError(
    'InvalidOperation',
    'This operation is not permitted for the current object.',
    location,
  );
}

function readOptions(value: unknown, location: string): Readonly<Record<string, boolean | string>> {
  const given = Object.entries(requireOptions(value, location)).filter(([, option]) => option !== undefined);
  for (const [name, option] of given) {
    if (!(name in standardOptions)) throw invalidArgument(location);
    if (name === 'selectionMode') requireOneOf(option, ['Normal', 'Unlocked', 'None'], location);
    else requireBoolean(option, location);
  }
  return { ...standardOptions, ...Object.fromEntries(given) };
}

function protectSheet(sheet: SheetModel, [options, password]: readonly unknown[], host: Host): void {
  const location = 'WorksheetProtection.protect';
  if (sheet.protection.protected) throw alreadyProtected(location);
  const secret = requireText(password ?? '', location, 255);
  sheet.protection = {
    protected: true,
    options: readOptions(options, location),
    ...(secret === '' ? {} : { password: secret }),
  };
  emitOfSheet(host, sheet, eventType.protectionChanged, { isProtected: true, source: 'Local' });
}

function unprotectSheet(sheet: SheetModel, [password]: readonly unknown[], host: Host): void {
  if (!sheet.protection.protected) return;
  const secret = sheet.protection.password ?? '';
  if (secret !== '' && secret !== password) throw accessDenied('WorksheetProtection.unprotect');
  sheet.protection = { protected: false, options: {} };
  emitOfSheet(host, sheet, eventType.protectionChanged, { isProtected: false, source: 'Local' });
}

const worksheetProtectionClass: HostClass<SheetModel> = {
  name: 'WorksheetProtection',
  get: {
    protected: (sheet) => sheet.protection.protected,
    options: (sheet) =>
      sheet.protection.protected ? { ...standardOptions, ...sheet.protection.options } : null,
  },
  call: { Protect: protectSheet, Unprotect: unprotectSheet },
};

/** The model has no place for a password of the workbook. */
function refusePassword(password: unknown, location: string): void {
  if (password !== undefined && password !== null && password !== '') {
    throw notImplemented(`${location} with a password`);
  }
}

const workbookProtectionClass: HostClass<WorkbookModel> = {
  name: 'WorkbookProtection',
  get: { protected: (workbook) => workbook.structureProtected },
  call: {
    Protect: (workbook, [password]) => {
      const location = 'WorkbookProtection.protect';
      if (workbook.structureProtected) throw alreadyProtected(location);
      refusePassword(password, location);
      workbook.structureProtected = true;
    },
    Unprotect: (workbook, [password]) => {
      refusePassword(password, 'WorkbookProtection.unprotect');
      workbook.structureProtected = false;
    },
  },
};
