import { columnLetters } from '../columns';

/** What a cell can hold beside a formula. */
export type CellValue = string | number | boolean;

/** A cell as it stands in the sheet. */
export type CellState = Readonly<{
  value: CellValue;
  /** With its leading `=`; undefined for a constant. */
  formula?: string;
  /** Its number format: `General`, `@`, … */
  format: string;
  /** As Excel shows it. */
  shown: string;
}>;

/** A row as it stands in the sheet: its cells in use by column (from 0), and its height in points, null for the sheet's own. */
export type RowState = Readonly<{ cells: ReadonlyMap<number, CellState>; height: number | null }>;

/** A rectangle of a sheet: rows from 1, columns from 0, the last ones included. */
export type Area = Readonly<{ top: number; bottom: number; left: number; right: number }>;

/** A table; its area holds the header row and the totals row where it has them. */
export type TableState = Area &
  Readonly<{ id: string; hasHeader: boolean; hasTotals: boolean; isFiltered: boolean }>;

/** A sheet in which rows are to be put in or taken out, as far as that must be known. Rows from 1, columns from 0. */
export type SheetState = Readonly<{
  name: string;
  tables: readonly TableState[];
  /** The range of the sheet's own filter, where it hides rows now. */
  filter?: Area;
  /** The values of the first rows, in which headers stand. */
  head: Readonly<{ row: number; column: number; values: readonly (readonly unknown[])[] }>;
  rows: ReadonlyMap<number, RowState>;
}>;

/** The cell of a row; an empty one of General format where the row keeps none. */
export function cellAt(row: RowState | undefined, column: number): CellState {
  return row?.cells.get(column) ?? { value: '', format: 'General', shown: '' };
}

/** Number of a column from its letters: `A` gives 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Row (from 1) and column (from 0) of an A1 address. */
export function placeOfCell(cell: string): Readonly<{ row: number; column: number }> {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(cell) ?? [];
  return { row: Number(digits), column: columnNumber(letters) };
}

/** The A1 address of a rectangle; whole rows (`7:8`) where no columns are given. */
export function addressOf(top: number, bottom: number, columns: Columns | null): string {
  if (!columns) return `${top}:${bottom}`;
  return `${columnLetters(columns.left)}${top}:${columnLetters(columns.right)}${bottom}`;
}

/** Columns from 0, the last included. */
export type Columns = Readonly<{ left: number; right: number }>;
