import { type SheetSnapshot } from './snapshot';

/** Excel on the web answers at most 5 MB; pieces are reckoned from what was read before, which may be off. */
const answerBytes = 1_500_000;

/** A sheet of which the first `headRows` rows were read, and its last row with anything in it (from 0). */
export type Unfinished = Readonly<{
  sheet: Excel.Worksheet;
  snapshot: SheetSnapshot;
  headRows: number;
  lastRow: number;
}>;

type Progress = { of: Unfinished; next: number; columns: number; rowBytes: number; rows: unknown[][] };

/**
 * The rows of sheets below their first ones, by sheet id. As many pieces of as many sheets go into one round trip as
 * make about 1.5 MB.
 */
export async function readRests(
  context: Excel.RequestContext,
  unfinished: readonly Unfinished[],
): Promise<ReadonlyMap<string, readonly unknown[][]>> {
  const all = unfinished.map(start);
  let waiting = all.filter(isWaiting);
  while (waiting.length > 0) {
    const pieces = askPieces(waiting);
    // The size of a piece is known only from the one before it.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { one, range, count } of pieces) {
      const values = range.values as unknown[][];
      for (const row of values) one.rows.push(row);
      one.rowBytes = Math.max(one.rowBytes, weigh(values) / count);
    }
    waiting = all.filter(isWaiting);
  }
  return new Map(all.map(({ of, rows }) => [of.snapshot.id, rows]));
}

function start(of: Unfinished): Progress {
  const { values, row } = of.snapshot;
  const columns = values[0]?.length ?? 1;
  // Empty rows at the end of the head were not read with it; they stand here, so that rows keep their numbers.
  const gap = Math.max(0, Math.min(of.headRows, of.lastRow + 1) - row - values.length);
  const rows = Array.from({ length: gap }, () => Array<unknown>(columns).fill(''));
  return { of, next: of.headRows, columns, rowBytes: weigh(values) / Math.max(values.length, 1), rows };
}

function isWaiting({ next, of }: Progress): boolean {
  return next <= of.lastRow;
}

function askPieces(waiting: readonly Progress[]) {
  const pieces: { one: Progress; range: Excel.Range; count: number }[] = [];
  let room = answerBytes;
  for (const one of waiting) {
    if (room <= 0) break;
    const fitting = Math.max(1, Math.floor(room / Math.max(one.rowBytes, 1)));
    const count = Math.min(one.of.lastRow - one.next + 1, fitting);
    const range = one.of.sheet.getRangeByIndexes(one.next, one.of.snapshot.column, count, one.columns);
    range.load('values');
    pieces.push({ one, range, count });
    one.next += count;
    room -= count * one.rowBytes;
  }
  return pieces;
}

/** About how many bytes the values take in an answer: text as UTF-8, and a few bytes around each. */
function weigh(values: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of values) for (const value of row) bytes += 4 + 2 * String(value).length;
  return bytes;
}
