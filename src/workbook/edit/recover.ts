import { type Place } from '../../organisation/edit';
import { HalfWrittenError } from '../writingError';
import { textOf, toRestore } from './cellText';
import { countDone } from './howFar';
import { cellOf, type CellStep, type Steps } from './planSteps';
import { rowAfter, textsOfNewRow } from './planUndo';
import { readCells, type Watched } from './readPlanned';
import { type InsertStep, type RemoveStep, type RowStep } from './rowSteps';
import { addRow, setHeight } from './sendSteps';
import { addressOf, cellAt, type CellState } from './sheetState';

/** What became of a cell: not written, written, gone with its row, or something else than either. */
type CellFate = 'old' | 'new' | 'gone' | 'other';

/** What of the steps was done. `done` by sheet: how many of its rows' steps; undefined where that cannot be told. */
type Found = Readonly<{
  done: ReadonlyMap<string, number | undefined>;
  cells: readonly (readonly [CellStep, CellFate])[];
  areNewRowsFilled: boolean;
}>;

/**
 * After a write that failed, or of which nobody knows whether it did: looks at what stands in the workbook now. Returns where
 * everything was written after all. Where nothing was, the error goes on as it is; where a part was, that is put back, and
 * HalfWrittenError says how that ended.
 */
export async function recover(
  context: Excel.RequestContext,
  steps: Steps,
  watched: readonly Watched[],
  cause: unknown,
): Promise<void> {
  const found = await lookBack(context, steps, watched).catch(() => undefined);
  if (!found) throw new HalfWrittenError('may-differ', placesOf(steps), cause);
  // A cell that was to stay as it was tells nothing.
  const telling = found.cells.filter(([{ before, after }]) => textOf(before) !== after);
  const fates = telling.map(([, fate]) => fate);
  const counts = [...steps.rows].map(([sheet, { length }]) => [found.done.get(sheet), length] as const);
  const isDone = fates.every((fate) => fate === 'new' || fate === 'gone') && found.areNewRowsFilled;
  if (isDone && counts.every(([done, all]) => done === all)) return;
  if (fates.every((fate) => fate === 'old') && counts.every(([done]) => done === 0)) throw cause;
  try {
    putBack(context, steps, found);
    await context.sync();
  } catch {
    throw new HalfWrittenError('may-differ', placesOf(steps), cause);
  }
  const places = doubtfulPlaces(steps, found);
  throw new HalfWrittenError(places.length === 0 ? 'put-back' : 'may-differ', places, cause);
}

async function lookBack(
  context: Excel.RequestContext,
  steps: Steps,
  watched: readonly Watched[],
): Promise<Found> {
  const done = await countSteps(context, steps, watched);
  const { worksheets } = context.workbook;
  const read = (sheet: string, address: string) => {
    const range = worksheets.getItem(sheet).getRange(address);
    range.load('values, formulas, numberFormat, text');
    return range;
  };
  const cells = steps.cells.map((step) => {
    const rows = doneSteps(steps, done, step.sheet);
    const row = rows && rowAfter(step.row, step.column, rows);
    const range = row === undefined ? undefined : read(step.sheet, cellOf({ ...step, row }));
    return { step, range, isLost: rows === undefined };
  });
  const added = [...steps.rows].flatMap(([sheet]) =>
    (doneSteps(steps, done, sheet) ?? []).flatMap((step, at, all) => {
      const row = step.kind === 'insert' ? rowAfter(step.row, step.block.left, all.slice(at + 1)) : undefined;
      if (row === undefined || step.kind !== 'insert') return [];
      return [{ step, range: read(sheet, addressOf(row, row, step.block)) }];
    }),
  );
  await context.sync();
  return {
    done,
    cells: cells.map(({ step, range, isLost }) => {
      if (range) return [step, fateOf(step, readCells(range)[0]!)] as const;
      return [step, isLost ? ('other' as const) : ('gone' as const)] as const;
    }),
    areNewRowsFilled: added.every(({ step, range }) => isFilled(step, readCells(range))),
  };
}

async function countSteps(
  context: Excel.RequestContext,
  { rows }: Steps,
  watched: readonly Watched[],
): Promise<Found['done']> {
  if (rows.size === 0) return new Map();
  for (const { range } of watched) range.load('rowIndex, rowCount');
  await context.sync();
  return new Map(
    [...rows].map(([sheet, steps]) => {
      const own = watched.filter(({ span }) => span.sheet === sheet);
      const now = own.map(({ span, range: { rowIndex, rowCount } }) => ({
        ...span,
        top: rowIndex + 1,
        bottom: rowIndex + rowCount,
      }));
      return [
        sheet,
        countDone(
          steps,
          own.map(({ span }) => span),
          now,
        ),
      ];
    }),
  );
}

/** The steps of a sheet that were done; undefined where that cannot be told. */
function doneSteps(steps: Steps, done: Found['done'], sheet: string): readonly RowStep[] | undefined {
  const rows = steps.rows.get(sheet);
  if (!rows) return [];
  const count = done.get(sheet);
  return count === undefined ? undefined : rows.slice(0, count);
}

function fateOf({ before, after }: CellStep, now: CellState): CellFate {
  if (now.formula !== undefined) return 'other';
  if (now.value === before.value) return 'old';
  return textOf(now) === after ? 'new' : 'other';
}

function isFilled({ insertion, block, values }: InsertStep, cells: readonly CellState[]): boolean {
  return textsOfNewRow(insertion, block.left, values).every(
    ([column, text]) => textOf(cells[column - block.left]!) === text,
  );
}

/** Takes back what was done, the last first; then all rows have their first numbers again. */
function putBack(context: Excel.RequestContext, steps: Steps, { done, cells }: Found): void {
  for (const [name] of steps.rows) {
    const sheet = context.workbook.worksheets.getItem(name);
    const undone = [...(doneSteps(steps, done, name) ?? [])].reverse();
    for (const step of undone) {
      if (step.kind === 'remove') addRow(context, sheet, step);
      else sheet.getRange(addressOf(step.row, step.row, step.columns)).delete(Excel.DeleteShiftDirection.up);
    }
    // Formulas come when every row is there to which they may refer.
    for (const step of undone) if (step.kind === 'remove') refill(sheet, step);
  }
  for (const [step, fate] of cells) {
    if (fate !== 'new') continue;
    const { value, format } = step.before;
    context.workbook.worksheets.getItem(step.sheet).getRange(cellOf(step)).values = [
      [toRestore(value, format)],
    ];
  }
}

function refill(sheet: Excel.Worksheet, { row, columns, block, before }: RemoveStep): void {
  const cells = sheet.getRange(addressOf(row, row, block));
  const old = Array.from({ length: block.right - block.left + 1 }, (_, index) =>
    cellAt(before, block.left + index),
  );
  // The format comes first: a text column keeps what is written to it.
  cells.numberFormat = [old.map(({ format }) => format)];
  cells.values = [old.map(({ formula, value, format }) => formula ?? toRestore(value, format))];
  if (columns === null) setHeight(cells, before.height);
}

/** What could not be put back to the letter, or not at all. */
function doubtfulPlaces(steps: Steps, { done, cells }: Found): readonly Place[] {
  const lost = new Set([...done].filter(([, count]) => count === undefined).map(([sheet]) => sheet));
  const others = cells.filter(([{ sheet }, fate]) => fate === 'other' && !lost.has(sheet));
  const removed = [...steps.rows].flatMap(([sheet]) =>
    (doneSteps(steps, done, sheet) ?? []).flatMap((step) =>
      step.kind === 'remove' ? [{ sheet, cell: addressOf(step.row, step.row, null) }] : [],
    ),
  );
  return [
    ...placesOf(steps).filter(({ sheet }) => lost.has(sheet)),
    ...others.map(([step]) => ({ sheet: step.sheet, cell: cellOf(step) })),
    ...removed,
  ];
}

/** Every cell and row that the steps touch. */
function placesOf({ cells, rows }: Steps): readonly Place[] {
  return [
    ...cells.map((step) => ({ sheet: step.sheet, cell: cellOf(step) })),
    ...[...rows].flatMap(([sheet, steps]) =>
      steps.map(({ row }) => ({ sheet, cell: addressOf(row, row, null) })),
    ),
  ];
}
