import { type RowInsertion, type RowRemoval } from '../../organisation/edit';
import { toRestore, toWrite } from './cellText';
import { isRestoredRow } from './restored';
import {
  blockOfRow,
  columnsOf,
  mustKeepAside,
  mustSpareRow,
  requireMovable,
  type RowBlock,
} from './rowBlock';
import {
  cellAt,
  type CellValue,
  columnNumber,
  type Columns,
  type RowState,
  type SheetState,
} from './sheetState';

/** The area that a table takes once a row below its last one belongs to it. Rows from 1. */
export type Growth = Columns & Readonly<{ table: string; top: number; bottom: number }>;

type Step = Readonly<{
  /** The row (from 1) that is put in or taken out, when this step's turn comes. */
  row: number;
  /** The columns that move; null for whole rows. */
  columns: Columns | null;
  block: Columns;
  /** The row whose formats and formulas a new row takes, as numbered once the new row is there. */
  like: number;
  /** Where the new row would stand below the table. */
  growth?: Growth;
}>;

export type InsertStep = Step &
  Readonly<{
    kind: 'insert';
    insertion: RowInsertion;
    /** The row below which it comes, by its first number. */
    after: number;
    /** Height in points that Excel would not give by itself; null for the sheet's own. */
    height?: number | null;
    /** What the cells of the block get, from its first column on; null leaves what was copied. */
    values: readonly (CellValue | null)[];
  }>;

/** `like` and `growth` are for putting the row back. */
export type RemoveStep = Step & Readonly<{ kind: 'remove'; removal: RowRemoval; before: RowState }>;
export type RowStep = InsertStep | RemoveStep;

type Planned = Readonly<{ insertions: readonly RowInsertion[]; removals: readonly RowRemoval[] }>;

/**
 * The rows of one sheet to be put in and taken out, from the bottom up, so that the rows above keep their numbers. Where one of
 * them cannot be a whole row, none is: what stands beside keeps its place, and all can be taken back. Throws WritingError
 * where a filter or a table forbids it.
 */
export function planRows(state: SheetState, { insertions, removals }: Planned): readonly RowStep[] {
  const removed = new Set(removals.map(({ row }) => row));
  const coming = insertions.map((insertion) => placeInsertion(state, insertion));
  const going = removals.map((removal) => ({
    removal,
    after: removal.row - 0.5,
    block: blockOf(state, removal),
  }));
  const isAside =
    coming.some(({ insertion, after, block }) => mustKeepAside(state, block, { ...insertion, after })) ||
    going.some(({ removal, block }) => mustSpareRow(state, block, removal));
  const turns = [...coming, ...going].sort((a, b) => b.after - a.after);
  const steps: RowStep[] = [];
  const bottoms = new Map(state.tables.map(({ id, bottom }) => [id, bottom]));
  const sofar = { state, removed, steps, bottoms, isAside };
  for (const one of turns) {
    steps.push('removal' in one ? planRemoval(one, sofar) : planInsertion(one, sofar));
  }
  return steps;
}

type Placed = Readonly<{ insertion: RowInsertion; after: number; block: RowBlock }>;
type Leaving = Readonly<{ removal: RowRemoval; block: RowBlock }>;

function blockOf(state: SheetState, { row, kind, before }: RowRemoval): RowBlock {
  return blockOfRow(state, row, { kind, columns: columnsOf(before) });
}

/** Below the totals of a table stands no row of it. */
function placeInsertion(state: SheetState, insertion: RowInsertion): Placed {
  const columns = columnsOf(insertion.values);
  const block = blockOfRow(state, insertion.after, { kind: insertion.kind, columns });
  const { table } = block;
  const after = table?.hasTotals && insertion.after === table.bottom ? table.bottom - 1 : insertion.after;
  return { insertion, after, block };
}

/** `bottoms`: where each table ends after the steps so far. */
type Sofar = Readonly<{
  state: SheetState;
  isAside: boolean;
  removed: ReadonlySet<number>;
  steps: readonly RowStep[];
  bottoms: Map<string, number>;
}>;

function planInsertion({ insertion, after, block }: Placed, sofar: Sofar): InsertStep {
  const { state, steps, isAside, removed } = sofar;
  const columns = isAside ? pickColumns(block) : null;
  requireMovable(state, block, after + 1, columns);
  const source = neighbourOf(after, block, removed);
  const neighbour = state.rows.get(source);
  // Several rows below the same one come in their order.
  const before = steps.filter(
    (step) => step.kind === 'insert' && step.after === after && step.block.left === block.left,
  );
  const row = after + 1 + before.length;
  const step = { kind: 'insert' as const, insertion, after, row, columns, block: pickColumns(block) };
  const values = valuesOf(insertion, block, neighbour);
  const growth = growthAt(block, row, sofar);
  const height = columns === null ? heightOf(insertion, source === after ? undefined : neighbour) : {};
  const like = source === after ? after : currentRow(source, block.left, steps) + 1;
  return { ...step, like, values, ...height, ...(growth && { growth }) };
}

/**
 * The height to be set: that which a restored row had; that of the neighbour below, where Excel would give the new row the
 * height of the header above.
 */
function heightOf(insertion: RowInsertion, below: RowState | undefined): Pick<InsertStep, 'height'> {
  if (isRestoredRow(insertion)) return { height: insertion.height };
  return below ? { height: below.height } : {};
}

/** The data row that a new row is to resemble: the one above or, under the header, the first one below that stays. */
export function neighbourOf(
  after: number,
  { headerRow }: Pick<RowBlock, 'headerRow'>,
  removed: ReadonlySet<number>,
): number {
  if (after !== headerRow) return after;
  let row = after + 1;
  while (removed.has(row)) row += 1;
  return row;
}

/** Where a row that stays stands after the steps so far. */
function currentRow(row: number, column: number, steps: readonly RowStep[]): number {
  return steps.reduce((current, step) => moveRow(current, column, step) ?? current, row);
}

function pickColumns({ left, right }: Columns): Columns {
  return { left, right };
}

/** A row that is put in right below a table is not in it yet. */
function growthAt({ table }: RowBlock, row: number, { bottoms }: Sofar): Growth | undefined {
  if (!table) return undefined;
  const bottom = bottoms.get(table.id)!;
  bottoms.set(table.id, bottom + 1);
  const { id, left, right, top } = table;
  return row > bottom ? { table: id, left, right, top, bottom: row } : undefined;
}

function valuesOf(
  insertion: RowInsertion,
  { left, right }: Columns,
  neighbour: RowState | undefined,
): readonly (CellValue | null)[] {
  for (const column of columnsOf(insertion.values)) {
    if (column < left || column > right) throw new Error('A value of a new row stands outside of its list.');
  }
  const texts = byColumn(insertion.values);
  const restored = isRestoredRow(insertion) ? byColumn(insertion.restore) : new Map<number, CellValue>();
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const column = left + index;
    const { value, formula, format } = cellAt(neighbour, column);
    const kept = restored.get(column);
    if (kept !== undefined) return toRestore(kept, format);
    const text = texts.get(column) ?? '';
    // A column that computes goes on computing, unless the plan says otherwise.
    if (text === '') return formula === undefined ? '' : null;
    return toWrite(text, format, typeof value === 'number');
  });
}

function byColumn<Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<number, Value> {
  return new Map(Object.entries(values).map(([letters, value]) => [columnNumber(letters), value] as const));
}

function planRemoval({ removal, block }: Leaving, { state, bottoms, isAside }: Sofar): RemoveStep {
  const { row } = removal;
  const columns = isAside ? pickColumns(block) : null;
  requireMovable(state, block, row, columns);
  const before = state.rows.get(row) ?? { cells: new Map(), height: null };
  const like = block.headerRow === row - 1 ? row + 1 : row - 1;
  const step = { kind: 'remove' as const, removal, row, columns, block: pickColumns(block), like, before };
  const { table } = block;
  if (!table) return step;
  const bottom = bottoms.get(table.id)!;
  bottoms.set(table.id, bottom - 1);
  const { id, left, right, top } = table;
  return row < bottom ? step : { ...step, growth: { table: id, left, right, top, bottom: row } };
}

/** Where a row (from 1) stands after a step, as seen in a column; undefined where it is taken out. */
export function moveRow(row: number, column: number, step: RowStep): number | undefined {
  if (step.columns && (column < step.columns.left || column > step.columns.right)) return row;
  if (step.kind === 'insert') return row >= step.row ? row + 1 : row;
  if (row === step.row) return undefined;
  return row > step.row ? row - 1 : row;
}
