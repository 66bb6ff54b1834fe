import { textHeight } from '../../chart/textMeasure';
import { cellLooks, highestRow, type PlanCell, type PlanRow } from './sheetPlan';

/** Room that a cell keeps around its text, in points: Excel pads both sides and the font its lines. */
export const padding = { sides: 8, ends: 6 };
const indentWidth = 9;
/** Of the room that is left: programs round widths, and fonts that stand in for Arial run wider. */
const usable = 0.96;

/** Of the room at the ends, what a row can do without; not where it has many lines, of which each needs a little of it. */
const spare = 3;
const fewLines = 36;
const lowestRow = 18;

/** A row as high as the tallest of its texts needs at the widths of the columns (points), 409 points at most. */
export function layRow(cells: readonly (PlanCell | null)[], columns: readonly number[]): PlanRow {
  let column = 0;
  let tallest = 0;
  for (const cell of cells) {
    const span = cell?.span ?? 1;
    if (cell) {
      const width = columns.slice(column, column + span).reduce((sum, points) => sum + points, 0);
      const { size, bold } = cellLooks[cell.style];
      const room = roomIn(width, cell.indent);
      tallest = Math.max(tallest, textHeight(cell.text, size, room, bold));
    }
    column += span;
  }
  const height = Math.min(highestRow, Math.ceil(Math.max(tallest + padding.ends, lowestRow)));
  return { cells, height, ...(tallest <= fewLines && { slack: spare }) };
}

/** Width that is left for the text of a cell, in points. */
export function roomIn(width: number, indent = 0): number {
  return (width - padding.sides - indent * indentWidth) * usable;
}

/** A row with nothing in it, to set two parts of a sheet apart. */
export function gap(height = 8): PlanRow {
  return { cells: [], height, slack: height / 2 };
}
