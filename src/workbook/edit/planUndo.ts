import { type EditPlan } from '../../organisation/edit';
import { columnLetters } from '../columns';
import { textOf } from './cellText';
import { cellOf, type Steps } from './planSteps';
import { type RestoredCell, type RestoredRow, type WithdrawnRow } from './restored';
import { type InsertStep, moveRow, type RemoveStep, type RowStep } from './rowSteps';
import { type CellValue } from './sheetState';

/**
 * The plan that takes back what was written, in the row numbers of the workbook after it. Constants come back to the letter.
 * A row that was taken out takes its formulas and formats from its neighbour, and formulas elsewhere that referred to it
 * go on saying #REF!: that is more than a plan can hold.
 */
export function planUndo({ cells, rows }: Steps): EditPlan {
  const undo = [...rows].map(([sheet, steps]) => ({
    removals: steps.flatMap((step, at) =>
      step.kind === 'insert' ? removalOf(step, steps.slice(at + 1)) : [],
    ),
    insertions: steps
      .flatMap((step, at) => (step.kind === 'remove' ? [insertionOf(sheet, step, steps.slice(at + 1))] : []))
      // The lowest was taken out first.
      .reverse(),
  }));
  return {
    cells: cells.flatMap((cell): RestoredCell[] => {
      const { sheet, column, before, after } = cell;
      const row = rowAfter(cell.row, column, rows.get(sheet) ?? []);
      if (row === undefined) return [];
      return [
        { sheet, cell: cellOf({ row, column }), before: after, after: textOf(before), restore: before.value },
      ];
    }),
    insertions: undo.flatMap(({ insertions }) => insertions),
    removals: undo.flatMap(({ removals }) => removals),
  };
}

/** Where a row stands after some steps; undefined where it is gone. */
export function rowAfter(row: number, column: number, steps: readonly RowStep[]): number | undefined {
  let current: number | undefined = row;
  for (const step of steps) current = current === undefined ? undefined : moveRow(current, column, step);
  return current;
}

function removalOf(step: InsertStep, later: readonly RowStep[]): WithdrawnRow[] {
  const { insertion, block, columns, values } = step;
  const row = rowAfter(step.row, block.left, later);
  if (row === undefined) return [];
  const before = Object.fromEntries(
    textsOfNewRow(insertion, block.left, values).map(([column, text]) => [columnLetters(column), text]),
  );
  const { kind, sheet } = insertion;
  return [{ kind, sheet, row, before, extent: columns ? 'block' : 'row' }];
}

/** What the constants of a new row read as, by column; columns that compute are not among them. */
export function textsOfNewRow(
  { values: texts }: InsertStep['insertion'],
  left: number,
  values: readonly (CellValue | null)[],
): readonly (readonly [number, string])[] {
  return values.flatMap((value, index) => {
    const column = left + index;
    return value === null ? [] : [[column, texts[columnLetters(column)] ?? ''] as const];
  });
}

function insertionOf(
  sheet: string,
  { removal, row, columns, block, before }: RemoveStep,
  later: readonly RowStep[],
): RestoredRow {
  // The row above is the anchor; where that goes too, the one above it.
  let after = row - 1;
  for (const step of later) after = moveRow(after, block.left, step) ?? after - 1;
  const values: Record<string, string> = {};
  const restore: Record<string, CellValue> = {};
  for (const [column, cell] of before.cells) {
    const isInside = column >= block.left && column <= block.right;
    if (!isInside || cell.formula !== undefined || cell.value === '') continue;
    values[columnLetters(column)] = textOf(cell);
    restore[columnLetters(column)] = cell.value;
  }
  const { height } = before;
  return { kind: removal.kind, sheet, after, values, restore, extent: columns ? 'block' : 'row', height };
}
