import { maxColumns, maxRows } from '../../model/address';
import { type SheetModel } from '../../model/sheet';
import { isEntireColumns, isEntireRows } from '../../host/objects/areas';
import { usedArea } from '../../host/objects/usedArea';
import { type Ground } from './move';
import { wholeCell } from './place';
import { type Shown as ShownLines } from './selection';
import { type SheetView } from './sheetView';

const wholeSheet = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** The sheet as movements see it; `pageHeight` in pixels is what a page is. */
export function groundOf({ sheet, lines, frozen, showHidden }: SheetView, pageHeight: number): Ground {
  const used = usedArea(sheet, wholeSheet, true);
  const perPage = Math.floor(pageHeight / Math.max(1, (sheet.standardHeight * 96) / 72)) - 1;
  return {
    shown: shownLines(showHidden ? undefined : lines.hidden),
    size: { rows: maxRows, columns: maxColumns },
    frozen,
    lastUsed: used
      ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 }
      : { row: 0, column: 0 },
    wholeCell: (place) => wholeCell(sheet, place),
    filledRows: (column) => filledRows(sheet, column),
    filledColumns: (row) => filledColumns(sheet, row),
    lastFilledColumn: (row) => filledColumns(sheet, row).at(-1) ?? 0,
    pageRows: Math.max(1, perPage),
  };
}

/** Beyond the rows and columns that are drawn, too: these are never hidden. */
function shownLines(
  hidden: Readonly<{ rows: ReadonlySet<number>; columns: ReadonlySet<number> }> | undefined,
): ShownLines {
  const next =
    (lines: ReadonlySet<number> | undefined, size: number) =>
    (from: number, step: 1 | -1): number | undefined => {
      for (let at = from + step; at >= 0 && at < size; at += step) if (!lines?.has(at)) return at;
      return undefined;
    };
  return { nextRow: next(hidden?.rows, maxRows), nextColumn: next(hidden?.columns, maxColumns) };
}

function filledRows(sheet: SheetModel, column: number): readonly number[] {
  const rows: number[] = [];
  for (const [row, cells] of sheet.cells) {
    const cell = cells.get(column);
    if (cell && cell.type !== 'empty') rows.push(row);
  }
  return rows.sort((a, b) => a - b);
}

function filledColumns(sheet: SheetModel, row: number): readonly number[] {
  return [...(sheet.cells.get(row) ?? [])]
    .flatMap(([column, { type }]) => (type === 'empty' ? [] : [column]))
    .sort((a, b) => a - b);
}

/** Whether an area is whole rows or columns, whose far end nobody wants to be taken to. */
export function isWhole(
  area: Readonly<{ row: number; column: number; rows: number; columns: number }>,
): boolean {
  return isEntireRows(area) || isEntireColumns(area);
}
