import { asText } from './asText';
import { type Batch } from './batch';
import { columnLetters } from './columns';
import {
  cellLooks,
  fontName,
  type PlanCell,
  type PlanRow,
  type SheetPlan,
  type StyleName,
} from './plan/sheetPlan';
import { setUpPage } from './setUpPage';

/** Rows written together; what they weigh is counted after each such block. */
const blockRows = 200;
/** What each thing that is asked for weighs in a request, texts aside, in bytes; measured with office.js 1.1.110. */
const bytesOf = {
  sheet: 8_000,
  column: 550,
  merge: 450,
  link: 500,
  range: 400,
  property: 250,
  borders: 3_000,
  height: 550,
};

export type SheetPlanOptions = Readonly<{
  /** A sheet that was just added has nothing to clear. */
  isNew: boolean;
  batch: Batch;
}>;

/**
 * Writes a plan on a generated sheet, in place of all that stood there. The last round trip is the caller's. Values go
 * in as blocks; formats as one range for each run of cells of one look below one another.
 */
export async function writeSheetPlan(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { isNew, batch }: SheetPlanOptions,
): Promise<void> {
  if (!isNew) clearSheet(sheet);
  const width = plan.columns.length;
  plan.columns.forEach((points, column) => {
    brief(sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`)).format.columnWidth = points;
  });
  setUpCells(brief(sheet.getRangeByIndexes(0, 0, plan.rows.length, width)), plan.rightToLeft);
  if (plan.headerRows > 0) sheet.freezePanes.freezeRows(plan.headerRows);
  setUpPage(sheet, plan);
  await batch.add(bytesOf.sheet + width * bytesOf.column);
  for (let first = 0; first < plan.rows.length; first += blockRows) {
    const block: RowBlock = { sheet, first, rows: plan.rows.slice(first, first + blockRows), width };
    await batch.add(writeBlock(block));
  }
}

/**
 * A range that is forgotten with the request that writes to it. Of the others Office.js has each kept until the run ends, and then
 * takes a time that grows with the square of their number: half a minute, of 500 summaries.
 */
function brief(range: Excel.Range): Excel.Range {
  return range.untrack();
}

function setUpCells({ format }: Excel.Range, rightToLeft: boolean): void {
  const { size, colour } = cellLooks.body;
  format.font.name = fontName;
  format.font.size = size;
  format.font.color = colour;
  format.wrapText = true;
  format.verticalAlignment = Excel.VerticalAlignment.center;
  format.readingOrder = rightToLeft ? Excel.ReadingOrder.rightToLeft : Excel.ReadingOrder.leftToRight;
  format.horizontalAlignment = rightToLeft ? Excel.HorizontalAlignment.right : Excel.HorizontalAlignment.left;
}

/** Some rows of a plan and where they stand: `first` counts from 0. */
type RowBlock = Readonly<{ sheet: Excel.Worksheet; first: number; rows: readonly PlanRow[]; width: number }>;

/** Gives what it weighs in bytes, as all the functions below that write. */
function writeBlock(block: RowBlock): number {
  // After the links, which bring a look of their own.
  return writeCells(block) + writeLooks(block) + writeHeights(block);
}

function writeCells(block: RowBlock): number {
  const { sheet, first, rows, width } = block;
  const values = rows.map((row) => rowValues(row, width));
  brief(sheet.getRangeByIndexes(first, 0, rows.length, width)).values = values;
  let bytes = byteLength(values);
  for (const { from, to, column, span } of runsOf(block, ({ span: columns = 1 }) => String(columns))) {
    if (span === 1) continue;
    // Each row by itself.
    brief(sheet.getRangeByIndexes(from, column, to - from + 1, span)).merge(to > from);
    bytes += bytesOf.merge;
  }
  forEachCell(block, ({ text, link }, row, column) => {
    if (link) {
      const hyperlink = { documentReference: link, textToDisplay: text };
      brief(sheet.getCell(row, column)).hyperlink = hyperlink;
      bytes += bytesOf.link + byteLength(hyperlink);
    }
  });
  return bytes;
}

function byteLength(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function clearSheet(sheet: Excel.Worksheet): void {
  const everything = brief(sheet.getRange());
  everything.unmerge();
  everything.clear();
  everything.clear(Excel.ClearApplyTo.hyperlinks);
  everything.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
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

/** Calls back with each cell of the block and where it stands on the sheet; row and column from 0. */
function forEachCell(
  { rows, first }: RowBlock,
  visit: (cell: PlanCell, row: number, column: number) => void,
): void {
  rows.forEach(({ cells }, index) => {
    let column = 0;
    for (const cell of cells) {
      if (cell) visit(cell, first + index, column);
      column += cell?.span ?? 1;
    }
  });
}

/** Cells of one kind below one another: rows from `from` to `to`, and how many columns each takes. */
type Run = Readonly<{ cell: PlanCell; column: number; span: number; from: number; to: number }>;

/** The runs of cells for which `kindOf` says the same and which take the same columns. */
function runsOf(block: RowBlock, kindOf: (cell: PlanCell) => string): readonly Run[] {
  const done: Run[] = [];
  const open = new Map<number, Run & { to: number; kind: string }>();
  forEachCell(block, (cell, row, column) => {
    const { span = 1 } = cell;
    const kind = kindOf(cell);
    const run = open.get(column);
    if (run && run.kind === kind && run.span === span && run.to === row - 1) {
      run.to = row;
      return;
    }
    const begun = { cell, column, span, from: row, to: row, kind };
    open.set(column, begun);
    done.push(begun);
  });
  return done;
}

/** One range for each run of cells with the same look below one another. */
function writeLooks(block: RowBlock): number {
  const { sheet } = block;
  let bytes = 0;
  for (const { cell, column, span, from, to } of runsOf(
    block,
    ({ style, indent = 0 }) => `${style}${indent}`,
  )) {
    const range = brief(sheet.getRangeByIndexes(from, column, to - from + 1, span));
    bytes += bytesOf.range + paint(range, cell.style, cell.indent ?? 0) * bytesOf.property;
    if (cellLooks[cell.style].isText) keepAsText(range, to - from + 1, span);
  }
  return bytes + writeBorders(block);
}

/**
 * One range for each block of rows that are bordered over the whole width, and for each run of bordered cells in other rows.
 */
function writeBorders(block: RowBlock): number {
  const { sheet, first, rows, width } = block;
  const isWhole = rows.map(({ cells }) => isBordered(cells, width));
  let bytes = 0;
  for (let from = 0; from < rows.length; from += 1) {
    if (!isWhole[from]) continue;
    let to = from;
    while (isWhole[to + 1]) to += 1;
    const range = brief(sheet.getRangeByIndexes(first + from, 0, to - from + 1, width));
    bytes += drawBorders(range, to - from + 1, width);
    from = to;
  }
  const runs = runsOf(block, ({ style }) => String(cellLooks[style].border));
  for (const { cell, column, span, from, to } of runs) {
    if (!cellLooks[cell.style].border || isWhole[from - first]) continue;
    // A run may begin in such a row and go on into those that are bordered whole: drawn twice, it looks the same.
    const range = brief(sheet.getRangeByIndexes(from, column, to - from + 1, span));
    bytes += drawBorders(range, to - from + 1, span);
  }
  return bytes;
}

function isBordered(cells: PlanRow['cells'], width: number): boolean {
  const columns = cells.reduce((sum, cell) => sum + (cell?.span ?? 1), 0);
  return columns === width && cells.every((cell) => cell !== null && cellLooks[cell.style].border);
}

/** Sets what differs from the look that all cells of the sheet were given. Gives how much that is. */
function paint({ format }: Excel.Range, style: StyleName, indent: number): number {
  const { size, bold, italic, colour, fill, centred, isTop = false } = cellLooks[style];
  const { body } = cellLooks;
  // A link brings a look of its own.
  const all = style === 'link';
  const { font } = format;
  let count = 0;
  const set = (isWanted: boolean, change: () => void) => {
    if (!isWanted) return;
    change();
    count += 1;
  };
  set(all, () => (font.name = fontName));
  set(all || size !== body.size, () => (font.size = size));
  set(all || bold, () => (font.bold = bold));
  set(all || italic, () => (font.italic = italic));
  set(all || colour !== body.colour, () => (font.color = colour));
  set(all, () => (font.underline = Excel.RangeUnderlineStyle.single));
  set(fill !== null, () => (format.fill.color = fill!));
  set(centred, () => (format.horizontalAlignment = Excel.HorizontalAlignment.center));
  set(isTop, () => (format.verticalAlignment = Excel.VerticalAlignment.top));
  set(indent > 0, () => (format.indentLevel = indent));
  return count;
}

function keepAsText(range: Excel.Range, rows: number, columns: number): void {
  range.numberFormat = Array.from({ length: rows }, () => Array<string>(columns).fill('@'));
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Inside a merged cell no border is seen, but programs differ in which of its cells the outer ones belong to from right to left. */
function drawBorders({ format }: Excel.Range, rows: number, columns: number): number {
  const inside = [
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of [...edges, ...inside]) {
    const border = format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = '#C9D3D6';
  }
  return bytesOf.borders;
}

/** Heights are set, since Excel fits none for merged cells; one range for each run of rows of one height. */
function writeHeights({ sheet, first, rows }: RowBlock): number {
  let bytes = 0;
  for (let from = 0; from < rows.length;) {
    const { height } = rows[from]!;
    let to = from;
    while (rows[to + 1]?.height === height) to += 1;
    brief(sheet.getRange(`${first + from + 1}:${first + to + 1}`)).format.rowHeight = height;
    bytes += bytesOf.height;
    from = to + 1;
  }
  return bytes;
}
