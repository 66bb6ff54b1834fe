import { type SheetModel } from '../../model/sheet';
import { accessDenied } from './errors';

/** What WorksheetProtection's options may allow on a protected sheet. */
export type Allowance =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertRows'
  | 'allowInsertHyperlinks'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects';

/** Refuses with AccessDenied what a protected sheet does not allow; without an allowance, whatever the options say. */
export function requireFormattable(
  sheet: SheetModel,
  allowance: Allowance | undefined,
  location: string,
): void {
  const { protection } = sheet;
  if (!protection.protected) return;
  if (allowance === undefined || protection.options[allowance] !== true) throw accessDenied(location);
}
