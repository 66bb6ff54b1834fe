import { type Drawing } from '../../chart/drawing';
import { pageMargin } from '../../chart/layout/paper';
import { asText } from '../asText';
import { columnLetters } from '../columns';
import { fontName } from '../plan/sheetPlan';

/** What stands at the head and the foot of a chart's printed page. */
export type PageTexts = Readonly<{ head: string; footStart: string; footEnd: string }>;

/** Height of the rows and width of the columns under the shapes, in points: whole pixels, as hosts keep them. */
const rowHeight = 15;
const columnWidth = 48;
/** Cells take whole pixels only. */
const pixel = 0.75;
/** Excel's header and footer hold 255 characters each, codes among them. */
const longestPart = 100;
/** What setting up a sheet weighs in a request, in bytes; measured. */
export const setUpBytes = 9_000;

/** Cells under a drawing of this size, and the print area around them. */
type Grid = Readonly<{ rows: number; columns: number }>;

/**
 * Sets up a chart's sheet: cells that end where the drawing ends, so that the print area holds it and no more, paper, margins
 * as the layout assumed them, all on one page, head and foot.
 */
export function setUpChartSheet(
  sheet: Excel.Worksheet,
  drawing: Drawing,
  { size, texts }: Readonly<{ size: Readonly<{ width: number; height: number }>; texts: PageTexts }>,
): void {
  sheet.showGridlines = false;
  const { rows, columns } = setCells(sheet, size);
  const layout = sheet.pageLayout;
  layout.paperSize = drawing.paper.name === 'A3' ? Excel.PaperType.a3 : Excel.PaperType.a4;
  layout.orientation =
    drawing.paper.orientation === 'landscape'
      ? Excel.PageOrientation.landscape
      : Excel.PageOrientation.portrait;
  for (const side of ['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin'] as const) {
    layout[side] = pageMargin;
  }
  layout.headerMargin = pageMargin / 3;
  layout.footerMargin = pageMargin / 3;
  layout.centerHorizontally = true;
  layout.centerVertically = true;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  layout.setPrintArea(`A1:${columnLetters(columns - 1)}${rows}`);
  writeHeadAndFoot(layout.headersFooters.defaultForAllPages, texts, drawing.rightToLeft);
}

/** Cells of one size, the last row and column as large as what is left. */
function setCells(sheet: Excel.Worksheet, { width, height }: { width: number; height: number }): Grid {
  const rows = Math.max(1, Math.floor(height / rowHeight));
  const columns = Math.max(1, Math.floor(width / columnWidth));
  const area = sheet.getRangeByIndexes(0, 0, rows, columns);
  area.format.rowHeight = rowHeight;
  area.format.columnWidth = columnWidth;
  const rest = (whole: number, step: number, count: number): number =>
    Math.ceil((whole - step * (count - 1)) / pixel - 1e-6) * pixel;
  sheet.getRangeByIndexes(rows - 1, 0, 1, 1).format.rowHeight = rest(height, rowHeight, rows);
  sheet.getRangeByIndexes(0, columns - 1, 1, 1).format.columnWidth = rest(width, columnWidth, columns);
  return { rows, columns };
}

function writeHeadAndFoot(page: Excel.HeaderFooter, texts: PageTexts, rightToLeft: boolean): void {
  const [start, end] = rightToLeft
    ? (['rightFooter', 'leftFooter'] as const)
    : (['leftFooter', 'rightFooter'] as const);
  page.centerHeader = codeText(texts.head, rightToLeft);
  page[start] = codeText(texts.footStart, rightToLeft);
  page[end] = codeText(texts.footEnd, rightToLeft);
}

/**
 * A text as heads and feet take it: `&` begins a code and is doubled. They have no direction of their own, so that of an
 * Arabic one is embedded in it.
 */
function codeText(text: string, rightToLeft: boolean): string {
  if (text === '') return '';
  const short = Array.from(text.replaceAll('&', '&&')).slice(0, longestPart).join('');
  // The font last: a digit after the size would belong to it.
  return `&8&"${fontName},Regular"${rightToLeft ? `\u202b${short}\u202c` : short}`;
}

/** A cell holds 32,767 characters. */
const longestCell = 32_000;

/**
 * Writes the chart as text into the first cell, below it where one is not enough, for those who cannot see it: white and
 * tiny, since the shapes say the same. `before` rows of an earlier text are emptied. Gives the rows that it takes.
 */
export function writeOutlineCells(
  sheet: Excel.Worksheet,
  { outline, rightToLeft }: Drawing,
  before: number,
): { rows: number; bytes: number } {
  const texts = packLines(outline);
  for (let row = texts.length; row < before; row++) sheet.getCell(row, 0).clear();
  if (texts.length === 0) return { rows: 0, bytes: 0 };
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
  return { rows: texts.length, bytes: 3_000 + 4 * texts.reduce((sum, { length }) => sum + length, 0) };
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
