import { type Drawing } from '../../chart/drawing';
import { pageMargin } from '../../chart/layout/paper';
import { columnLetters } from '../columns';
import { headFootText } from '../headFoot';
import { fontName } from '../plan/sheetPlan';

/** What stands at the head and the foot of a chart's printed page. */
export type PageTexts = Readonly<{ head: string; footStart: string; footEnd: string }>;

/** Height of the rows and width of the columns under the shapes, in points: whole pixels, as hosts keep them. */
const rowHeight = 15;
const columnWidth = 48;
/** Cells take whole pixels only. */
const pixel = 0.75;
/** What setting up a sheet weighs in a request, in bytes; measured. */
export const setUpBytes = 9_000;

/** How large what stands on a sheet is, in points. */
export type Extent = Readonly<{ width: number; height: number }>;

/** Cells under a drawing of this size, and the print area around them. */
export type Grid = Readonly<{ rows: number; columns: number }>;

/** How many cells lie under a drawing of this size. */
export function gridOf({ width, height }: Extent): Grid {
  return {
    rows: Math.max(1, Math.floor(height / rowHeight)),
    columns: Math.max(1, Math.floor(width / columnWidth)),
  };
}

/**
 * Sets up a chart's sheet: cells that end where the drawing ends, so that the print area holds it and no more, paper, margins
 * as the layout assumed them, all on one page, head and foot. Gives the cells whose size it sets. Whatever it writes beside what
 * `sheetSetUp` reads is not put back where a refresh is broken off.
 */
export function setUpChartSheet(
  sheet: Excel.Worksheet,
  drawing: Drawing,
  { size, texts }: Readonly<{ size: Extent; texts: PageTexts }>,
): Grid {
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
  return { rows, columns };
}

/** Cells of one size, the last row and column as large as what is left. */
function setCells(sheet: Excel.Worksheet, { width, height }: Extent): Grid {
  const { rows, columns } = gridOf({ width, height });
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
  page.centerHeader = smallText(texts.head, rightToLeft);
  page[start] = smallText(texts.footStart, rightToLeft);
  page[end] = smallText(texts.footEnd, rightToLeft);
}

/** The font last: a digit after the size would belong to it. */
function smallText(text: string, rightToLeft: boolean): string {
  return text === '' ? '' : `&8&"${fontName},Regular"${headFootText(text, rightToLeft)}`;
}
