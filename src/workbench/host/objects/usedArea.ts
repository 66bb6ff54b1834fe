import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { areaBetween, lastColumn } from './areas';
import { keysIn } from './editCells';

/**
 * The smallest rectangle inside `within` that holds every cell with a value or, unless `valuesOnly`, a format. Undefined
 * where there is none.
 */
export function usedArea(sheet: SheetModel, within: Area, valuesOnly: boolean): Area | undefined {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const row of keysIn(sheet.cells, within.row, within.row + within.rows - 1)) {
    for (const [column, cell] of sheet.cells.get(row)!) {
      if (column < within.column || column > lastColumn(within)) continue;
      if (valuesOnly && cell.type === 'empty' && cell.formula === undefined) continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
    }
  }
  return top === Infinity ? undefined : areaBetween(top, left, bottom, right);
}
