import { type WorkbookModel } from '../../model/workbook';
import { invalidArgument, itemAlreadyExists } from './errors';

/**
 * A name that Excel takes for a sheet: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not
 * History, not that of another sheet whatever its case. Errors: InvalidArgument, ItemAlreadyExists. `exceptId`: the
 * sheet that is renamed.
 */
export function requireSheetName(
  workbook: WorkbookModel,
  value: unknown,
  location: string,
  exceptId?: string,
): string {
  if (typeof value !== 'string' || value.length === 0 || value.length > 31) throw invalidArgument(location);
  if (/[\\/?*[\]:]|^'|'$/.test(value) || value.toLowerCase() === 'history') throw invalidArgument(location);
  if (isTaken(workbook, value, exceptId)) throw itemAlreadyExists(location);
  return value;
}

/** The next free name of the kind that Excel gives a new sheet: `Sheet2`. */
export function freeSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (isTaken(workbook, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** Whether a tab of any kind bears this name; `exceptId` is not looked at. */
export function isTaken({ sheets, otherTabs }: WorkbookModel, name: string, exceptId?: string): boolean {
  return (
    sheets.some((sheet) => sheet.id !== exceptId && isNamed(sheet.name, name)) ||
    otherTabs.some((tab) => isNamed(tab, name))
  );
}

/** Whether a sheet's name is this one, as Excel compares them. */
export function isNamed(name: string, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}
