import { columnLetters, maxColumns, maxRows, parseA1, quoteSheetName } from '../../model/address';
import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { type WorkbookModel } from '../../model/workbook';
import { lastColumn, lastRow } from './areas';
import { type RangeSelf } from './rangeSelf';
import { isNamed } from './sheetName';

/** A range as it stands in a formula: `'Sheet name'!$A$1:$B$2`, whole rows and columns as `$1:$2` and `$A:$B`. */
export function absoluteReference(sheet: SheetModel, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${absoluteA1(area)}`;
}

function absoluteA1(area: Area): string {
  if (area.columns === maxColumns) return `$${area.row + 1}:$${lastRow(area) + 1}`;
  const left = `$${columnLetters(area.column)}`;
  const right = `$${columnLetters(lastColumn(area))}`;
  if (area.rows === maxRows) return `${left}:${right}`;
  const first = `${left}$${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${right}$${lastRow(area) + 1}`;
}

/**
 * The range that a formula consisting of one reference names: `=Sheet1!$A$1:$B$2`; without a sheet it is on `home`.
 * Undefined for any other formula, and where the sheet does not exist.
 */
export function rangeOfFormula(
  workbook: WorkbookModel,
  formula: string,
  home?: SheetModel,
): RangeSelf | undefined {
  const match = /^=(?:(?:'((?:[^']|'')+)'|([^'!()"#,;+*/&=<>^ -]+))!)?([$A-Z0-9:]+)$/i.exec(formula);
  if (!match) return undefined;
  const [, quoted, plain, reference] = match;
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? home : sheetByName(workbook, name);
  const area = parseA1(reference!);
  return sheet && area && { sheet, area };
}

/** The sheet with a name, which Excel compares without regard to case. */
export function sheetByName(workbook: WorkbookModel, name: string): SheetModel | undefined {
  return workbook.sheets.find((sheet) => isNamed(sheet.name, name));
}
