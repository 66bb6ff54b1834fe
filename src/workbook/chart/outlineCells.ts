import { type Drawing } from '../../chart/drawing';
import { asText } from '../asText';
import { toRestore } from '../edit/cellText';
import { type CellValue } from '../edit/sheetState';
import { fontName } from '../plan/sheetPlan';

/** A cell holds 32,767 characters. */
const longestCell = 32_000;

/**
 * Writes the chart as text into the first cell, below it where one is not enough, for those who cannot see it: white and
 * tiny, since the shapes say the same. Gives the rows that it takes.
 */
export function writeOutlineCells(sheet: Excel.Worksheet, { outline, rightToLeft }: Drawing): number {
  const texts = packLines(outline);
  if (texts.length === 0) return 0;
  const range = sheet.getRangeByIndexes(0, 0, texts.length, 1);
  range.values = texts.map((text) => [asText(text)]);
  const { format } = range;
  // Filled, so that it does not run over other cells.
  format.horizontalAlignment = Excel.HorizontalAlignment.fill;
  format.wrapText = false;
  format.readingOrder = rightToLeft ? Excel.ReadingOrder.rightToLeft : Excel.ReadingOrder.leftToRight;
  format.font.name = fontName;
  format.font.size = 1;
  format.font.color = '#FFFFFF';
  return texts.length;
}

/** How many rows the chart as text takes. */
export function countOutlineRows({ outline }: Pick<Drawing, 'outline'>): number {
  return packLines(outline).length;
}

/** Lines in as few texts as hold them. */
function packLines(lines: readonly string[]): string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= longestCell)
      texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line.slice(0, longestCell));
  }
  return texts;
}

const fontWanted = { name: true, size: true, color: true } as const;
const formatWanted = {
  horizontalAlignment: true,
  wrapText: true,
  readingOrder: true,
  font: fontWanted,
} as const;

/** A cell under a chart, as far as writing the chart as text changes it. */
export type OutlineCell = Readonly<{
  value: CellValue;
  /** With its leading `=`; undefined for a constant. */
  formula: string | undefined;
  numberFormat: string;
  format: Pick<Excel.CellPropertiesFormat, keyof typeof formatWanted>;
}>;

/** Asks for the first cells of the first column; what is given tells them after the next round trip. */
export function askOutlineCells(sheet: Excel.Worksheet, rows: number): () => readonly OutlineCell[] {
  if (rows === 0) return () => [];
  const range = sheet.getRangeByIndexes(0, 0, rows, 1);
  range.load('values, formulas, numberFormat');
  const formats = range.getCellProperties({ format: formatWanted });
  return () => {
    const { values, formulas, numberFormat } = range;
    return formats.value.map(([cell], row) => {
      const [value, formula] = [values[row]![0] as CellValue, formulas[row]![0] as CellValue];
      return {
        value,
        // Of a constant Excel gives the value itself; a text that begins with = is no formula.
        formula: formula === value ? undefined : String(formula),
        numberFormat: numberFormat[row]![0] as string,
        format: cell!.format!,
      };
    });
  };
}

/** Writes such cells back with the next round trip. */
export function restoreOutlineCells(sheet: Excel.Worksheet, cells: readonly OutlineCell[]): void {
  cells.forEach(({ value, formula, numberFormat, format }, row) => {
    const cell = sheet.getCell(row, 0);
    // Only clearing takes it away, which leaves General.
    if (numberFormat !== 'General') cell.numberFormat = [[numberFormat]];
    cell.values = [[formula ?? toRestore(value, numberFormat)]];
    const { font = {}, ...rest } = format;
    cell.format.set(known(rest) as Excel.Interfaces.RangeFormatUpdateData);
    cell.format.font.set(known(font) as Excel.Interfaces.RangeFontUpdateData);
  });
}

/** What has a value: Excel tells null where parts of a text differ. */
function known(format: object): object {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== null));
}
