import { type EditPlan } from '../../organisation/edit';
import { columnsOf } from './rowBlock';
import { moveRow, type RowStep } from './rowSteps';

/** Rows (from 1) of a column (from 0) of a sheet. */
export type Span = Readonly<{ sheet: string; column: number; top: number; bottom: number }>;

/**
 * Cells that Excel is to keep an eye on while rows are put in and taken out: from where they stand afterwards can be told how
 * many of the steps were done. None of them loses all its cells: Excel would forget it. For each row that comes or goes the
 * next one below that stays; for each that goes besides it those from the next one above that stays.
 */
export function watchedSpans({ insertions, removals }: EditPlan): readonly Span[] {
  const gone = new Set(removals.map(({ sheet, row }) => `${sheet}!${row}`));
  const spans = new Map<string, Span>();
  const add = (span: Span) => spans.set(Object.values(span).join('!'), span);
  const next = (sheet: string, from: number, way: 1 | -1) => {
    let row = from + way;
    while (gone.has(`${sheet}!${row}`)) row += way;
    return Math.max(row, 1);
  };
  for (const { sheet, after, values } of insertions) {
    const row = next(sheet, after, 1);
    add({ sheet, column: firstColumn(values), top: row, bottom: row });
  }
  for (const { sheet, row, before } of removals) {
    const [column, below] = [firstColumn(before), next(sheet, row, 1)];
    add({ sheet, column, top: below, bottom: below });
    add({ sheet, column, top: next(sheet, row, -1), bottom: row });
  }
  return [...spans.values()];
}

function firstColumn(texts: Readonly<Record<string, string>>): number {
  const columns = columnsOf(texts);
  return columns.length === 0 ? 0 : Math.min(...columns);
}

/**
 * How many of the steps of a sheet were done, told from where the watched cells stand now; undefined where that fits no
 * number, or more than one.
 */
export function countDone(
  steps: readonly RowStep[],
  before: readonly Span[],
  now: readonly Span[],
): number | undefined {
  let spans = before;
  const fitting: number[] = [];
  for (let done = 0; done <= steps.length; done += 1) {
    if (spans.every(({ top, bottom }, at) => top === now[at]?.top && bottom === now[at].bottom))
      fitting.push(done);
    const step = steps[done];
    if (step) spans = spans.map((span) => moveSpan(span, step));
  }
  return fitting.length === 1 ? fitting[0] : undefined;
}

function moveSpan(span: Span, step: RowStep): Span {
  const { column, top, bottom } = span;
  // A first or last row that goes leaves its place to the one beside it.
  const first = moveRow(top, column, step) ?? top;
  const last = moveRow(bottom, column, step) ?? bottom - 1;
  return { ...span, top: first, bottom: last };
}
