import { type EditPlan } from '../../organisation/edit';
import { measureBatch } from '../batch';
import { headerDepth } from '../recognise/findBlocks';
import { WritingError } from '../writingError';
import { type Span, watchedSpans } from './howFar';
import { cellKey, type Standing } from './planSteps';
import {
  addressOf,
  type Area,
  type CellState,
  type CellValue,
  type RowState,
  type SheetState,
} from './sheetState';

/** A span of cells and the range of Excel's that moves along with them. */
export type Watched = Readonly<{ span: Span; range: Excel.Range }>;

/** Columns that are looked at, as far as reading goes. */
const lastColumn = 'IV';
/** About what a cell and a row take in an answer beside their texts. */
const cellBytes = 400;
const rowBytes = 4000;

/**
 * What stands where a plan is to be written. Two round trips, and one more for each 1.5 MB. Throws WritingError where the
 * workbook is read-only, or a sheet is missing or protected.
 */
export async function readPlanned(
  context: Excel.RequestContext,
  plan: EditPlan,
): Promise<Readonly<{ standing: Standing; watched: readonly Watched[] }>> {
  const { sheets, tables } = await openSheets(context, plan);
  const batch = measureBatch(context);
  const moving = new Set([...plan.insertions, ...plan.removals].map(({ sheet }) => sheet));
  const asked = [...moving].map((name) => ({
    name,
    place: askPlace(
      sheets.get(name)!,
      tables.filter(({ worksheet }) => worksheet.name === name),
    ),
    rows: new Map<number, Excel.Range>(),
  }));
  for (const { name, rows } of asked) {
    for (const row of rowsToRead(plan, name)) {
      rows.set(row, askRow(sheets.get(name)!, row));
      await batch.add(rowBytes);
    }
  }
  const cells = new Map<string, Excel.Range>();
  for (const edit of plan.cells) {
    const range = sheets.get(edit.sheet)!.getRange(edit.cell);
    range.load('values, formulas, numberFormat, text');
    cells.set(cellKey(edit), range);
    await batch.add(cellBytes + 6 * edit.before.length);
  }
  const watched = watchedSpans(plan).map((span) => ({ span, range: watch(sheets.get(span.sheet)!, span) }));
  await context.sync();
  return {
    standing: {
      cells: new Map([...cells].map(([key, range]) => [key, readCells(range)[0]!])),
      sheets: new Map(asked.map(({ name, place, rows }) => [name, readSheet(name, place, rows)])),
    },
    watched,
  };
}

/** The sheets that the plan names and the tables of the workbook. */
async function openSheets(context: Excel.RequestContext, plan: EditPlan) {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.worksheets.load('items/name, items/protection/protected, items/autoFilter/isDataFiltered');
  workbook.tables.load(
    'items/id, items/showHeaders, items/showTotals, items/autoFilter/isDataFiltered, items/worksheet/name',
  );
  await context.sync();
  if (workbook.readOnly) throw new WritingError('read-only');
  const sheets = new Map(workbook.worksheets.items.map((sheet) => [sheet.name, sheet]));
  for (const { sheet: name } of [...plan.cells, ...plan.insertions, ...plan.removals]) {
    const sheet = sheets.get(name);
    if (!sheet) throw new WritingError('sheet-missing', name);
    if (sheet.protection.protected) throw new WritingError('sheet-protected', name);
  }
  return { sheets, tables: workbook.tables.items };
}

function askPlace(sheet: Excel.Worksheet, tables: readonly Excel.Table[]) {
  const head = sheet.getRange(`A1:${lastColumn}${headerDepth}`).getUsedRangeOrNullObject(true);
  head.load('values, rowIndex, columnIndex');
  const filter = sheet.autoFilter.isDataFiltered ? sheet.autoFilter.getRangeOrNullObject() : undefined;
  filter?.load('rowIndex, columnIndex, rowCount, columnCount');
  const places = tables.map((table) => {
    const range = table.getRange();
    range.load('rowIndex, columnIndex, rowCount, columnCount');
    return { table, range };
  });
  return { head, filter, tables: places };
}

/** The rows that go, and those beside the places where rows come. */
function rowsToRead({ insertions, removals }: EditPlan, name: string): ReadonlySet<number> {
  const gone = new Set(removals.filter(({ sheet }) => sheet === name).map(({ row }) => row));
  const rows = new Set(gone);
  for (const { sheet, after } of insertions) {
    if (sheet !== name) continue;
    let next = after + 1;
    while (gone.has(next)) next += 1;
    for (const row of [after - 1, after, after + 1, next]) if (row > 0) rows.add(row);
  }
  return rows;
}

function askRow(sheet: Excel.Worksheet, row: number): Excel.Range {
  const range = sheet
    .getRange(`A${row}:${lastColumn}${row}`)
    .getIntersectionOrNullObject(sheet.getUsedRange());
  range.load('values, formulas, numberFormat, text, columnIndex, format/rowHeight, format/useStandardHeight');
  return range;
}

function watch(sheet: Excel.Worksheet, { column, top, bottom }: Span): Excel.Range {
  const range = sheet.getRange(addressOf(top, bottom, { left: column, right: column }));
  range.load('rowIndex, rowCount');
  return range;
}

function readSheet(
  name: string,
  { head, filter, tables }: ReturnType<typeof askPlace>,
  rows: ReadonlyMap<number, Excel.Range>,
): SheetState {
  return {
    name,
    head: head.isNullObject
      ? { row: 0, column: 0, values: [] }
      : { row: head.rowIndex, column: head.columnIndex, values: head.values as unknown[][] },
    ...(filter && !filter.isNullObject && { filter: readArea(filter) }),
    tables: tables.map(({ table, range }) => ({
      ...readArea(range),
      id: table.id,
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
      isFiltered: table.autoFilter.isDataFiltered,
    })),
    rows: new Map([...rows].map(([row, range]) => [row, readRow(range)])),
  };
}

function readArea({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex + 1,
    bottom: rowIndex + rowCount,
    left: columnIndex,
    right: columnIndex + columnCount - 1,
  };
}

function readRow(range: Excel.Range): RowState {
  if (range.isNullObject) return { cells: new Map(), height: null };
  const { rowHeight, useStandardHeight } = range.format;
  return {
    cells: new Map(readCells(range).map((cell, index) => [range.columnIndex + index, cell])),
    height: useStandardHeight ? null : rowHeight,
  };
}

/** The cells of a range of one row. */
export function readCells({ values, formulas, numberFormat, text }: Excel.Range): readonly CellState[] {
  return (values[0] as CellValue[]).map((value, column) => {
    const formula: unknown = formulas[0]![column];
    // A text that begins with = is its own formula.
    const computes = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    return {
      value,
      format: String(numberFormat[0]![column]),
      shown: text[0]![column]!,
      ...(computes && { formula }),
    };
  });
}
