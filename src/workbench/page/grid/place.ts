import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { areaBetween, bounding, intersect } from '../../host/objects/areas';

/** A cell of a sheet, from 0. */
export type Place = Readonly<{ row: number; column: number }>;

/** The one cell as an area. */
export function cellArea({ row, column }: Place): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The merged area that a cell belongs to, else the cell alone. */
export function wholeCell(sheet: Pick<SheetModel, 'merges'>, place: Place): Area {
  const area = cellArea(place);
  return sheet.merges.find((merge) => intersect(merge, area)) ?? area;
}

/** The rectangle between two cells, grown until no merged area is cut. */
export function areaOf(sheet: Pick<SheetModel, 'merges'>, from: Place, to: Place): Area {
  let area = areaBetween(
    Math.min(from.row, to.row),
    Math.min(from.column, to.column),
    Math.max(from.row, to.row),
    Math.max(from.column, to.column),
  );
  for (;;) {
    const merged = sheet.merges.reduce(
      (grown, merge) => (intersect(grown, merge) ? bounding(grown, merge) : grown),
      area,
    );
    if (sameArea(merged, area)) return area;
    area = merged;
  }
}

/** Whether two areas are the same cells. */
function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Whether a cell lies in an area. */
export function holds(area: Area, { row, column }: Place): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
