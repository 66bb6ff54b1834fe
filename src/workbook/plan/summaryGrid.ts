import { layRow, roomIn } from './layRow';
import { cellLooks, type PlanCell, type PlanRow, type StyleName } from './sheetPlan';

/** Points: whole pixels at 96 dpi, so that Excel rounds none of them up. */
const twelfth = 40.5;
const stem = 2.25;
/** Levels by which every text is set off its border. */
const inset = 1;
const half = Array.from({ length: 6 }, () => twelfth);

/**
 * Twelve equal columns; in their middle one for the stems of the chart. Together they are a little narrower than a portrait A4
 * page: LibreOffice makes them 6 % wider than Excel does, since it does not round the width of a digit.
 */
export const columns: readonly number[] = [...half, stem, ...half];
export const columnCount = columns.length;
export const stemColumn = half.length;

/** The column in which so many twelfths of the page end: that of the stem belongs to the sixth. */
export function columnAt(twelfths: number): number {
  return twelfths < half.length ? twelfths : twelfths + 1;
}

/** Width of some columns next to one another, in points. */
export function widthOf(first: number, span: number): number {
  return columns.slice(first, first + span).reduce((sum, width) => sum + width, 0);
}

/** Columns that a number, the label of a fact and that of a wide one take. */
export const spans = { number: 1, label: 2, wideLabel: 3 } as const;

/** A row with one text over the whole width. */
export function across(text: string, style: StyleName): PlanRow {
  return row({ text, style, span: columnCount });
}

/** A row as high as its texts need; texts that do not stand in the middle keep a little off the border. */
export function row(...cells: readonly (PlanCell | null)[]): PlanRow {
  return layRow(cells.map(setIn), columns);
}

function setIn(cell: PlanCell | null): PlanCell | null {
  if (!cell || cell.text === '' || isFlush(cell.style)) return cell;
  return { ...cell, indent: (cell.indent ?? 0) + inset };
}

function isFlush(style: StyleName): boolean {
  const { centred, border, fill } = cellLooks[style];
  return centred || (!border && fill === null);
}

/** Room for a text in some columns, in points; parts of a duty stand a level deeper. */
export function textRoom(first: number, span: number, level = 0): number {
  return roomIn(widthOf(first, span), level + inset);
}

/** Columns that stay empty. */
export function empty(span: number): readonly null[] {
  return Array.from({ length: span }, () => null);
}
