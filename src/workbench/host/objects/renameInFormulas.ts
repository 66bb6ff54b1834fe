import { quoteSheetName } from '../../model/address';
import { type WorkbookModel } from '../../model/workbook';
import { mapSheetNames } from './formulaText';
import { mapFormulas } from './mapFormulas';
import { isNamed } from './sheetName';

/** Lets every formula that names a sheet follow its new name. Links into the workbook do not, in Excel either. */
export function renameInFormulas(workbook: WorkbookModel, before: string, after: string): void {
  mapFormulas(workbook, (formula) =>
    mapSheetNames(formula, (name) => (isNamed(name, before) ? quoteSheetName(after) : undefined)),
  );
}
