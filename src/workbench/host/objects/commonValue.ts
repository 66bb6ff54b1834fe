import { type CellStyle } from '../../model/cell';
import { cellsIn, forEachCell, styleAt } from './editCells';
import { type RangeSelf } from './rangeSelf';

/** Areas up to this size are looked at cell by cell. */
const fewCells = 100_000;

/** The value that all items share; null where they differ, as Excel says of mixed formats. */
export function shared<Value>(values: Iterable<Value>): Value | null {
  let first: Value | undefined;
  let isFirst = true;
  for (const value of values) {
    if (!isFirst && value !== first) return null;
    first = value;
    isFirst = false;
  }
  return first ?? null;
}

/** What all cells of a Range have in common in their format; null where they differ. */
export function commonOfStyles<Value>(self: RangeSelf, read: (style: CellStyle) => Value): Value | null {
  const styles = new Set(stylesIn(self));
  return shared([...styles].map((style) => read(style ?? {})));
}

function stylesIn({ sheet, area }: RangeSelf): readonly (CellStyle | undefined)[] {
  if (area.rows * area.columns <= fewCells) {
    const styles: (CellStyle | undefined)[] = [];
    forEachCell(area, (row, column) => styles.push(styleAt(sheet, row, column)));
    return styles;
  }
  // Of whole columns and rows: the cells that the sheet keeps, and the formats of the rows and columns themselves.
  const inside = (key: number, first: number, size: number): boolean => key >= first && key < first + size;
  const columns = [...sheet.columns].filter(([column]) => inside(column, area.column, area.columns));
  const rows = [...sheet.rows].filter(([row]) => inside(row, area.row, area.rows));
  const isCovered = columns.length === area.columns || rows.length === area.rows;
  return [
    ...cellsIn(sheet, area).map(([, , cell]) => cell.style),
    ...columns.map(([, { style }]) => style),
    ...rows.flatMap(([, { style }]) => (style ? [style] : [])),
    ...(isCovered ? [] : [undefined]),
  ];
}
