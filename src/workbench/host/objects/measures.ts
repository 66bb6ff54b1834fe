import { type Area, type CellModel } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { digitPixels, lineHeight, type StandardFont } from '../../model/standardFont';
import { widestColumn } from '../../files/units';
import { displayText } from '../displayText';
import { lastRow } from './areas';
import { keysIn } from './editCells';

/** Excel's largest height of a row, in points. */
export const maximumRowHeight = 409;

/** A character is taken to be this part of its font's size wide. */
const characterWidth = 0.5;
/** Empty strip beside the text of a cell, in points. */
const cellPadding = 4;

/** Width of a column (from 0) in points; 0 for a hidden one. */
export function columnWidth(sheet: SheetModel, column: number): number {
  const model = sheet.columns.get(column);
  return model?.hidden ? 0 : (model?.width ?? sheet.standardWidth);
}

/**
 * Height of a row (from 0) in points; 0 for a hidden one. A row without a height of its own fits its text, roughly. `font` is the
 * workbook's standard font, here and below.
 */
export function rowHeight(sheet: SheetModel, row: number, font: StandardFont): number {
  const model = sheet.rows.get(row);
  return model?.hidden ? 0 : (model?.height ?? fittedHeight(sheet, row, font));
}

/** Points from the top of the sheet to the top of a row. */
export function topOf(sheet: SheetModel, row: number, font: StandardFont): number {
  const special = new Set([...keysIn(sheet.rows, 0, row - 1), ...keysIn(sheet.cells, 0, row - 1)]);
  let top = (row - special.size) * sheet.standardHeight;
  for (const each of special) top += rowHeight(sheet, each, font);
  return top;
}

/** Points from the side where column A stands to the near side of a column. */
export function leftOf(sheet: SheetModel, column: number): number {
  const special = keysIn(sheet.columns, 0, column - 1);
  return special.reduce(
    (left, each) => left + columnWidth(sheet, each),
    (column - special.length) * sheet.standardWidth,
  );
}

/** The rectangle of an area on its sheet, in points. */
export function rectangleOf(
  sheet: SheetModel,
  area: Area,
  font: StandardFont,
): Readonly<{ left: number; top: number; width: number; height: number }> {
  const left = leftOf(sheet, area.column);
  const top = topOf(sheet, area.row, font);
  return {
    left,
    top,
    width: leftOf(sheet, area.column + area.columns) - left,
    height: topOf(sheet, area.row + area.rows, font) - top,
  };
}

/** The width in points at which the longest line of a column's cells in `area` fits, roughly; undefined without text. */
export function fittedWidth(
  sheet: SheetModel,
  area: Area,
  column: number,
  font: StandardFont,
): number | undefined {
  const widths = keysIn(sheet.cells, area.row, lastRow(area)).flatMap((row) => {
    const cell = sheet.cells.get(row)!.get(column);
    return cell && cell.type !== 'empty' ? linesOf(cell).map((line) => textWidth(line, cell, font)) : [];
  });
  if (widths.length === 0) return undefined;
  return Math.min(widestColumn(digitPixels(font)), Math.max(...widths) + cellPadding);
}

function fittedHeight(sheet: SheetModel, row: number, font: StandardFont): number {
  const merged = sheet.merges.filter((merge) => merge.row <= row && row <= lastRow(merge));
  let height = sheet.standardHeight;
  for (const [column, cell] of sheet.cells.get(row) ?? []) {
    if (!mayNeedHeight(cell)) continue;
    const isMerged = merged.some((merge) => column >= merge.column && column < merge.column + merge.columns);
    // Excel fits no row to merged cells.
    const width = isMerged ? undefined : columnWidth(sheet, column);
    height = Math.max(height, fittedCellHeight(cell, width, font));
  }
  return height;
}

/** Whether a cell may need more than the standard height, which holds one line of the standard font. */
export function mayNeedHeight({ style }: CellModel): boolean {
  return style?.wrapText === true || style?.font?.size !== undefined;
}

/** The height in points that a cell needs, roughly; without a width, or in a hidden column, as if its text were not wrapped. */
export function fittedCellHeight(cell: CellModel, width: number | undefined, font: StandardFont): number {
  const size = cell.style?.font?.size ?? font.size;
  const lines = cell.style?.wrapText && width ? wrappedLines(cell, width, font) : 1;
  return Math.min(maximumRowHeight, lines * size * lineHeight);
}

function wrappedLines(cell: CellModel, width: number, font: StandardFont): number {
  const room = Math.max(1, width - cellPadding);
  return linesOf(cell).reduce(
    (lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, cell, font) / room)),
    0,
  );
}

function linesOf(cell: CellModel): readonly string[] {
  return displayText(cell).split('\n');
}

function textWidth(line: string, cell: CellModel, font: StandardFont): number {
  return line.length * (cell.style?.font?.size ?? font.size) * characterWidth;
}
