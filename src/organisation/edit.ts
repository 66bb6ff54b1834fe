import { type SheetKind } from './model';

/** A cell, by sheet and A1 address. */
export type Place = Readonly<{ sheet: string; cell: string }>;

/** A change of one cell. `before` is what must stand there when it is made; texts, as cells are read. */
export type CellEdit = Place & Readonly<{ before: string; after: string }>;

/** Texts by column letters. */
export type RowTexts = Readonly<Record<string, string>>;

/**
 * A new row below row `after` (from 1; the header row for the first row of a sheet). Other columns stay empty. `beside` is
 * what must stand in row `after`, where it is told: else the rows have moved, and the new one would come to stand elsewhere.
 */
export type RowInsertion = Readonly<{
  kind: SheetKind;
  sheet: string;
  after: number;
  values: RowTexts;
  beside?: RowTexts;
}>;

/** A row (from 1) to be taken out. `before` is what must stand in it. */
export type RowRemoval = Readonly<{ kind: SheetKind; sheet: string; row: number; before: RowTexts }>;

/**
 * What is to be written into HR's own sheets: plain data, shown before it is written. All row numbers are those of the
 * sheets as they were read, whatever else the plan does; insertions below one row come in the order of the plan.
 */
export type EditPlan = Readonly<{
  cells: readonly CellEdit[];
  insertions: readonly RowInsertion[];
  removals: readonly RowRemoval[];
}>;

export const emptyPlan: EditPlan = { cells: [], insertions: [], removals: [] };
