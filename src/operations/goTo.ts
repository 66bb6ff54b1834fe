import { withWorkbook } from '../workbook/excel';
import { showPlace, type Place, type Shown } from '../workbook/showPlace';

/**
 * Shows a place of the open workbook: activates its sheet and selects the cell, where one is given. A hidden sheet stays
 * hidden, and the selection where it was.
 */
export function goTo(place: Place): Promise<Shown> {
  return withWorkbook((context) => showPlace(context, place));
}
