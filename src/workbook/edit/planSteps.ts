import {
  type CellEdit,
  type EditPlan,
  type RowInsertion,
  type RowRemoval,
  type RowTexts,
} from '../../organisation/edit';
import { columnLetters } from '../columns';
import { longestText, stillHolds, textOf, toRestore, toWrite } from './cellText';
import { isRestoredCell } from './restored';
import { blockOfRow, columnsOf } from './rowBlock';
import { planRows, type RowStep } from './rowSteps';
import {
  cellAt,
  type CellState,
  type CellValue,
  columnNumber,
  placeOfCell,
  type RowState,
  type SheetState,
} from './sheetState';
import { WritingError } from '../writingError';

/** What is not written, and what stands there instead: a text, or the formula with its `=`. */
export type Skipped = Readonly<
  | { edit: CellEdit | RowRemoval; reason: 'changed' | 'formula'; found: string }
  /** The rows have moved since the plan was made: the new one would come to stand elsewhere. */
  | { edit: RowInsertion; reason: 'moved'; found: string }
>;

/** One cell to be written. Row (from 1) and column (from 0) are those before any row moves. */
export type CellStep = Readonly<{
  sheet: string;
  row: number;
  column: number;
  /** What to assign, and what the cell then reads as. */
  write: CellValue;
  after: string;
  before: CellState;
}>;

export type Steps = Readonly<{
  /** Cells come first, while all rows have their numbers. */
  cells: readonly CellStep[];
  rows: ReadonlyMap<string, readonly RowStep[]>;
  written: EditPlan;
  skipped: readonly Skipped[];
}>;

/** What stands in the workbook: cells by `sheet!A1`, and the sheets in which rows are to move. */
export type Standing = Readonly<{
  cells: ReadonlyMap<string, CellState>;
  sheets: ReadonlyMap<string, SheetState>;
}>;

/** The key of a cell in Standing. */
export function cellKey({ sheet, cell }: Pick<CellEdit, 'sheet' | 'cell'>): string {
  return `${sheet}!${cell}`;
}

/**
 * Decides what of a plan can be written into the workbook as it stands, and how. Throws WritingError where a text is too long,
 * or a filter or a table forbids that rows move.
 */
export function planSteps(plan: EditPlan, standing: Standing): Steps {
  requireShortTexts(plan);
  const skipped: Skipped[] = [];
  const edits = plan.cells.filter((edit) => isKept(skipped, checkCell(edit, standing)));
  const removals = plan.removals.filter((removal) => isKept(skipped, checkRow(removal, standing)));
  const added = plan.insertions.filter((insertion) => isKept(skipped, checkBeside(insertion, standing)));
  const written: EditPlan = { cells: edits, insertions: added, removals };
  const cells = edits.map((edit) => cellStep(edit, standing));
  const rows = new Map<string, readonly RowStep[]>();
  for (const [name, state] of standing.sheets) {
    const insertions = added.filter(({ sheet }) => sheet === name);
    const own = removals.filter(({ sheet }) => sheet === name);
    const last = lastRows(state, own, insertions);
    cells.push(...last.flatMap((removal) => emptySteps(state, removal)));
    const steps = planRows(state, { insertions, removals: own.filter((removal) => !last.includes(removal)) });
    if (steps.length > 0) rows.set(name, steps);
  }
  return { cells, rows, written, skipped };
}

function isKept(skipped: Skipped[], problem: Skipped | undefined): boolean {
  if (problem) skipped.push(problem);
  return !problem;
}

function requireShortTexts({ cells, insertions }: EditPlan): void {
  for (const { sheet, cell, after } of cells) requireShort(after, sheet, cell);
  for (const { sheet, after, values } of insertions) {
    for (const [letters, text] of Object.entries(values)) requireShort(text, sheet, `${letters}${after + 1}`);
  }
}

function requireShort(text: string, sheet: string, cell: string): void {
  if (text.length > longestText) throw new WritingError('text-too-long', sheet, cell);
}

function checkCell(edit: CellEdit, { cells }: Standing): Skipped | undefined {
  const cell = cells.get(cellKey(edit))!;
  if (cell.formula !== undefined) return { edit, reason: 'formula', found: cell.formula };
  return stillHolds(cell, edit.before) ? undefined : { edit, reason: 'changed', found: textOf(cell) };
}

function checkRow(removal: RowRemoval, standing: Standing): Skipped | undefined {
  const found = otherText(standing, removal.sheet, removal.row, removal.before);
  return found === undefined ? undefined : { edit: removal, reason: 'changed', found };
}

function checkBeside(insertion: RowInsertion, standing: Standing): Skipped | undefined {
  const found = otherText(standing, insertion.sheet, insertion.after, insertion.beside ?? {});
  return found === undefined ? undefined : { edit: insertion, reason: 'moved', found };
}

/** The first text of a row that is not as it was; undefined where all are. */
function otherText({ sheets }: Standing, sheet: string, row: number, texts: RowTexts): string | undefined {
  const state = sheets.get(sheet)?.rows.get(row);
  for (const [letters, text] of Object.entries(texts)) {
    const cell = cellAt(state, columnNumber(letters));
    if (!stillHolds(cell, text)) return textOf(cell);
  }
  return undefined;
}

function cellStep(edit: CellEdit, { cells }: Standing): CellStep {
  const before = cells.get(cellKey(edit))!;
  const write = isRestoredCell(edit)
    ? toRestore(edit.restore, before.format)
    : toWrite(edit.after, before.format, typeof before.value === 'number');
  return { sheet: edit.sheet, ...placeOfCell(edit.cell), write, after: edit.after, before };
}

/** A table must keep one row of data: where all are to go, and none comes, the first of them is emptied instead. */
function lastRows(
  state: SheetState,
  removals: readonly RowRemoval[],
  insertions: readonly RowInsertion[],
): readonly RowRemoval[] {
  return state.tables.flatMap((table) => {
    const [first, last] = [table.top + (table.hasHeader ? 1 : 0), table.bottom - (table.hasTotals ? 1 : 0)];
    const own = removals.filter((removal) => {
      const { kind, row, before } = removal;
      return blockOfRow(state, row, { kind, columns: columnsOf(before) }).table === table;
    });
    const stays = insertions.some(({ kind, after, values }) => {
      if (after < first || after > table.bottom) return false;
      return blockOfRow(state, after, { kind, columns: columnsOf(values) }).table === table;
    });
    if (stays || own.length < last - first + 1) return [];
    return own.filter(({ row }) => row === first);
  });
}

function emptySteps({ name, rows, tables }: SheetState, { row }: RowRemoval): readonly CellStep[] {
  const { cells }: RowState = rows.get(row)!;
  const table = tables.find(({ top, bottom }) => row >= top && row <= bottom)!;
  return [...cells].flatMap(([column, before]) => {
    const isInside = column >= table.left && column <= table.right;
    if (!isInside || before.formula !== undefined || before.value === '') return [];
    return [{ sheet: name, row, column, write: '', after: '', before }];
  });
}

/** The A1 address of a cell step. */
export function cellOf({ row, column }: Pick<CellStep, 'row' | 'column'>): string {
  return `${columnLetters(column)}${row}`;
}
