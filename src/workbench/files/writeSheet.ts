import { type SheetModel } from '../model/sheet';
import { writeColumns, writeStandardSizes } from './columns';
import { writeConditionalFormats } from './conditionalFormats';
import { writeHyperlinks } from './hyperlinks';
import { type SheetOrigin } from './origin';
import { type PackageEditor } from './packageEditor';
import { writeProtection } from './protection';
import { writeAutoFilter, writeMerges } from './sheetAreas';
import { writeSheetMarks } from './sheetMarks';
import { writeSheetProperties } from './sheetProperties';
import { writeSheetView } from './sheetView';
import { writeValidations } from './validations';
import { type FormulaChanges, writeCells } from './writeCells';
import { writeDrawing } from './writeDrawing';
import { writePageLayout } from './writePageLayout';
import { type StyleWriter } from './writeStyles';
import { type TableNumbers, writeTables } from './writeTables';

/** What the writing of all sheets shares. */
export type SaveContext = Readonly<{
  editor: PackageEditor;
  styles: StyleWriter;
  /** Pixels of a digit of the standard font. */
  digit: number;
  formulas: FormulaChanges;
  tableNumbers: TableNumbers;
}>;

/**
 * Brings a worksheet part up to date. A new sheet is an empty part that is brought up to date.
 * `isActive` says whether it is the sheet that shows; undefined where that did not change.
 */
export function writeSheet(
  { editor, styles, digit, formulas, tableNumbers }: SaveContext,
  sheet: SheetModel,
  origin: SheetOrigin,
  isActive: boolean | undefined,
): void {
  const { part, baseline } = origin;
  if (isActive === undefined && isUntouched(sheet, baseline)) return;
  editor.patch(part, (patch) => {
    writeSheetProperties(patch, sheet, baseline);
    writeSheetView(patch, sheet, baseline, isActive);
    writeStandardSizes(patch, sheet, baseline, digit);
    writeColumns(patch, sheet, baseline.columns, digit, (column, before) =>
      styles.indexOf(column?.style, false, before?.style),
    );
    writeCells(patch, sheet, baseline, styles, formulas);
    writeProtection(patch, sheet.protection, baseline.protection);
    writeAutoFilter(patch, sheet.autoFilter, baseline.autoFilter);
    writeMerges(patch, sheet.merges, baseline.merges);
    writeConditionalFormats(patch, sheet, baseline.conditionalFormats, styles);
    writeValidations(patch, sheet, baseline.validations);
    writeHyperlinks(patch, sheet, baseline.hyperlinks, editor, part);
    writePageLayout(patch, sheet.pageLayout, baseline.pageLayout);
    writeSheetMarks(patch, sheet.customProperties, baseline.customProperties, editor, part);
    writeDrawing(patch, sheet, origin, editor);
    writeTables(patch, sheet, origin, editor, tableNumbers);
  });
}

/** Whether nothing of a sheet changed, so that its part need not even be parsed. */
function isUntouched(sheet: SheetModel, baseline: SheetModel): boolean {
  const { cells, rows, columns, customProperties, ...fields } = sheet;
  const sameFields = Object.entries(fields).every(
    ([key, value]) => key === 'name' || key === 'visibility' || baseline[key as keyof SheetModel] === value,
  );
  if (!sameFields || Object.keys(baseline).length !== Object.keys(sheet).length) return false;
  return (
    sameMap(rows, baseline.rows) &&
    sameMap(columns, baseline.columns) &&
    sameMap(customProperties, baseline.customProperties) &&
    cells.size === baseline.cells.size &&
    [...cells].every(([row, inRow]) => sameMap(inRow, baseline.cells.get(row)))
  );
}

function sameMap(
  one: ReadonlyMap<unknown, unknown>,
  other: ReadonlyMap<unknown, unknown> | undefined,
): boolean {
  if (one.size !== other?.size) return false;
  for (const [key, value] of one) if (other.get(key) !== value) return false;
  return true;
}
