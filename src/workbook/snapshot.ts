import { type Mapping } from './mapping';
import { type Mark } from './mark';
import { type VerdictRecord } from './record';

/** Cells from `row` and `column` (from 0) on. */
export type AreaSnapshot = Readonly<{ row: number; column: number; rows: number; columns: number }>;

/** An Excel table; its area holds the header row and the totals row where it has them. */
export type TableSnapshot = AreaSnapshot & Readonly<{ name: string; hasHeader: boolean; hasTotals: boolean }>;

/** What is read from one sheet: plain data, so that everything after it can be decided without Excel. */
export type SheetSnapshot = Readonly<{
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  /** Set on the sheets that Haykal generated and that still bear the name it gave them. */
  mark: Mark | null;
  /** Place of the first cell of `values`; row and column from 0. */
  row: number;
  column: number;
  /**
   * As Office.js gives them: text, numbers, booleans, errors as their code, '' for an empty cell. Whole for the sheets
   * that HR owns; the first rows of others.
   */
  values: readonly (readonly unknown[])[];
  tables?: readonly TableSnapshot[];
  /** Some of the rows in use are hidden, by a filter or by hand. */
  hasHiddenRows?: boolean;
  /** Merged cells, where they were asked for: Excel clears its undo list when it tells them. */
  merges?: readonly AreaSnapshot[];
}>;

/** The workbook as it was at the moment of reading. */
export type WorkbookSnapshot = Readonly<{
  sheets: readonly SheetSnapshot[];
  /** Sheets can be neither added nor renamed. */
  isStructureProtected: boolean;
  /** What HR said of its sheets and columns. */
  mapping: Mapping;
  /** What the workbook says of its last verdict. */
  record: VerdictRecord | null;
}>;
