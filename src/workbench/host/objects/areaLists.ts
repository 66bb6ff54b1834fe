import { type Area } from '../../model/cell';
import { areaBetween, intersect, lastColumn, lastRow } from './areas';

/** What is left of an area when another is taken out of it: up to four rectangles that do not overlap. */
export function subtractArea(area: Area, taken: Area): readonly Area[] {
  const shared = intersect(area, taken);
  if (!shared) return [area];
  const right = lastColumn(area);
  const parts = [
    [area.row, area.column, shared.row - 1, right],
    [shared.row, area.column, lastRow(shared), shared.column - 1],
    [shared.row, lastColumn(shared) + 1, lastRow(shared), right],
    [lastRow(shared) + 1, area.column, lastRow(area), right],
  ] as const;
  return parts
    .filter(([top, left, bottom, last]) => top <= bottom && left <= last)
    .map(([top, left, bottom, last]) => areaBetween(top, left, bottom, last));
}

/** The areas without what `taken` covers; the same list where it covers nothing. */
export function subtractFromAll(areas: readonly Area[], taken: Area): readonly Area[] {
  if (!areas.some((area) => intersect(area, taken))) return areas;
  return areas.flatMap((area) => subtractArea(area, taken));
}

/** Whether several areas together hold every cell of one. */
export function coverArea(areas: readonly Area[], area: Area): boolean {
  return areas.reduce<readonly Area[]>((rest, each) => subtractFromAll(rest, each), [area]).length === 0;
}
