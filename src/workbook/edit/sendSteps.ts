import { withWorkbook } from '../excel';
import { cellOf, type CellStep, type Steps } from './planSteps';
import { type Growth, type InsertStep, type RowStep } from './rowSteps';
import { addressOf } from './sheetState';

/** Excel on the web takes 5 MB in a request; what is measured is rough. */
const requestBytes = 1_500_000;
const cellBytes = 300;
const rowBytes = 2500;

type Sent = CellStep | (RowStep & Readonly<{ sheet: string }>);

/**
 * Writes all steps, in one request for each 1.5 MB. It is a run of its own: what a failure leaves unsent is never sent, and
 * the caller's context stays free for looking at what was done.
 */
export function sendSteps({ cells, rows }: Steps): Promise<void> {
  const moving = [...rows].flatMap(([sheet, steps]) => steps.map((step) => ({ ...step, sheet })));
  return withWorkbook(async (context) => {
    for (const part of splitByBytes([...cells, ...moving])) {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const step of part) send(context, step);
      // More than one only where Excel would not take it at once.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  });
}

/** The steps in their order, in parts of about 1.5 MB. */
export function splitByBytes(steps: readonly Sent[]): readonly (readonly Sent[])[] {
  const parts: Sent[][] = [];
  let room = 0;
  for (const step of steps) {
    const bytes = weigh(step);
    if (bytes > room) {
      parts.push([]);
      room = requestBytes;
    }
    parts.at(-1)!.push(step);
    room -= bytes;
  }
  return parts;
}

function weigh(step: Sent): number {
  if (!('kind' in step)) return cellBytes + weighText(step.write);
  if (step.kind === 'remove') return rowBytes;
  return step.values.reduce<number>((bytes, value) => bytes + weighText(value), rowBytes);
}

/** Most letters take two bytes, and a little is around each value. */
function weighText(value: unknown): number {
  return 8 + 2 * String(value).length;
}

function send(context: Excel.RequestContext, step: Sent): void {
  const sheet = context.workbook.worksheets.getItem(step.sheet);
  if (!('kind' in step)) sheet.getRange(cellOf(step)).values = [[step.write]];
  else if (step.kind === 'insert') insertRow(context, sheet, step);
  else sheet.getRange(addressOf(step.row, step.row, step.columns)).delete(Excel.DeleteShiftDirection.up);
}

/** Values come last: where they stand, all else was done too. */
function insertRow(context: Excel.RequestContext, sheet: Excel.Worksheet, step: InsertStep): void {
  const row = addRow(context, sheet, step);
  const { height, values } = step;
  if (height !== undefined) setHeight(row, height);
  row.values = [[...values]];
}

/** Puts a row in that looks and computes like its neighbour, and gives its cells. */
export function addRow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, columns, block, like, growth }: Pick<RowStep, 'row' | 'columns' | 'block' | 'like' | 'growth'>,
): Excel.Range {
  sheet.getRange(addressOf(row, row, columns)).insert(Excel.InsertShiftDirection.down);
  if (growth) resizeTable(context, growth);
  const cells = sheet.getRange(addressOf(row, row, block));
  cells.copyFrom(addressOf(like, like, block), Excel.RangeCopyType.all);
  // What the neighbour's cell leads to is not where this one does.
  cells.clear(Excel.ClearApplyTo.hyperlinks);
  return cells;
}

function resizeTable(context: Excel.RequestContext, { table, left, right, top, bottom }: Growth): void {
  context.workbook.tables.getItem(table).resize(addressOf(top, bottom, { left, right }));
}

/** Sets the height of a row in points; null for the sheet's own. */
export function setHeight(row: Excel.Range, height: number | null): void {
  if (height === null) row.format.useStandardHeight = true;
  else row.format.rowHeight = height;
}
