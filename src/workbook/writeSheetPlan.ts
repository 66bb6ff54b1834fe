import { asText } from './asText';
import { columnLetters } from './columns';
import {
  cellLooks,
  fontName,
  type PlanCell,
  type PlanRow,
  type SheetPlan,
  type StyleName,
} from './plan/sheetPlan';

/** A4 with room for a punch; points. */
const margins = { left: 40, right: 40, top: 40, bottom: 46, header: 20, footer: 20 };

/**
 * Writes a plan on a generated sheet, in place of all that stood there. No round trip: the caller makes it. Values go
 * in as one block; formats as one range for each run of cells of one look, so that what is sent does not grow with
 * the number of findings alone.
 */
export function writeSheetPlan(sheet: Excel.Worksheet, plan: SheetPlan, { isNew }: { isNew: boolean }): void {
  if (!isNew) clearSheet(sheet);
  const width = plan.columns.length;
  plan.columns.forEach((points, column) => {
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).format.columnWidth = points;
  });
  if (plan.rows.length === 0) return;
  const block = sheet.getRangeByIndexes(0, 0, plan.rows.length, width);
  block.format.font.name = fontName;
  block.format.wrapText = true;
  block.format.verticalAlignment = Excel.VerticalAlignment.center;
  block.format.readingOrder = plan.rightToLeft
    ? Excel.ReadingOrder.rightToLeft
    : Excel.ReadingOrder.leftToRight;
  block.format.horizontalAlignment = plan.rightToLeft
    ? Excel.HorizontalAlignment.right
    : Excel.HorizontalAlignment.left;
  block.values = plan.rows.map((row) => rowValues(row, width));
  writeSpans(sheet, plan.rows);
  writeLinks(sheet, plan.rows);
  writeLooks(sheet, plan.rows, width);
  writeHeights(sheet, plan.rows);
  if (plan.headerRows > 0) sheet.freezePanes.freezeRows(plan.headerRows);
  setUpPage(sheet, plan);
}

function clearSheet(sheet: Excel.Worksheet): void {
  const everything = sheet.getRange();
  everything.unmerge();
  everything.clear();
  everything.clear(Excel.ClearApplyTo.hyperlinks);
  everything.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
}

function rowValues(row: PlanRow, width: number): string[] {
  const values = Array<string>(width).fill('');
  let column = 0;
  for (const cell of row.cells) {
    if (cell) values[column] = asText(cell.text);
    column += cell?.span ?? 1;
  }
  return values;
}

/** Calls back with each cell of the plan and where it stands; row and column from 0. */
function forEachCell(
  rows: readonly PlanRow[],
  visit: (cell: PlanCell, row: number, column: number) => void,
): void {
  rows.forEach(({ cells }, row) => {
    let column = 0;
    for (const cell of cells) {
      if (cell) visit(cell, row, column);
      column += cell?.span ?? 1;
    }
  });
}

function writeSpans(sheet: Excel.Worksheet, rows: readonly PlanRow[]): void {
  forEachCell(rows, (cell, row, column) => {
    if (cell.span && cell.span > 1) sheet.getRangeByIndexes(row, column, 1, cell.span).merge();
  });
}

function writeLinks(sheet: Excel.Worksheet, rows: readonly PlanRow[]): void {
  forEachCell(rows, (cell, row, column) => {
    if (!cell.link) return;
    sheet.getCell(row, column).hyperlink = { documentReference: cell.link, textToDisplay: cell.text };
  });
}

/** One range for each run of cells with the same look below one another. */
function writeLooks(sheet: Excel.Worksheet, rows: readonly PlanRow[], width: number): void {
  const runs = new Map<
    number,
    { style: StyleName; indent: number; from: number; to: number; span: number }
  >();
  const end = (column: number) => {
    const run = runs.get(column);
    if (!run) return;
    runs.delete(column);
    const rows = run.to - run.from + 1;
    const range = sheet.getRangeByIndexes(run.from, column, rows, run.span);
    paint(range, run.style, run.indent);
    if (cellLooks[run.style].border) drawBorders(range, rows);
  };
  forEachCell(rows, ({ style, indent = 0, span = 1 }, row, column) => {
    const run = runs.get(column);
    if (run?.style === style && run.indent === indent && run.span === span && run.to === row - 1)
      run.to = row;
    else {
      end(column);
      runs.set(column, { style, indent, span, from: row, to: row });
    }
  });
  for (let column = 0; column < width; column += 1) end(column);
}

function paint(range: Excel.Range, style: StyleName, indent: number): void {
  const look = cellLooks[style];
  const { format } = range;
  format.font.size = look.size;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  format.font.color = look.colour;
  format.font.underline =
    style === 'link' ? Excel.RangeUnderlineStyle.single : Excel.RangeUnderlineStyle.none;
  if (look.fill) format.fill.color = look.fill;
  if (look.centred) format.horizontalAlignment = Excel.HorizontalAlignment.center;
  if (indent > 0) format.indentLevel = indent;
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function drawBorders(range: Excel.Range, rows: number): void {
  for (const edge of rows > 1 ? ([...edges, 'InsideHorizontal'] as const) : edges) {
    const border = range.format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = '#C9D3D6';
  }
}

/** Heights are set, since Excel fits none for merged cells; one range for each run of rows of one height. */
function writeHeights(sheet: Excel.Worksheet, rows: readonly PlanRow[]): void {
  for (let first = 0; first < rows.length;) {
    let last = first;
    while (rows[last + 1]?.height === rows[first]!.height) last += 1;
    sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = rows[first]!.height;
    first = last + 1;
  }
}

/**
 * A text as a footer takes it: `&` begins a code and is doubled. Footers have no direction of their own, so that of an
 * Arabic one is embedded in it.
 */
function footText({ foot, rightToLeft }: SheetPlan): string {
  const text = foot.replaceAll('&', '&&');
  return rightToLeft ? `\u202b${text}\u202c` : text;
}

function setUpPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation =
    plan.orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  layout.centerHorizontally = true;
  // As many pages down as it takes.
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(sheet.getRangeByIndexes(0, 0, plan.rows.length, plan.columns.length));
  if (plan.headerRows > 0) layout.setPrintTitleRows(`$1:$${plan.headerRows}`);
  const sides = plan.rightToLeft
    ? (['rightFooter', 'leftFooter'] as const)
    : (['leftFooter', 'rightFooter'] as const);
  layout.headersFooters.defaultForAllPages[sides[0]] = footText(plan);
  layout.headersFooters.defaultForAllPages[sides[1]] = '&P / &N';
  sheet.showGridlines = false;
}
