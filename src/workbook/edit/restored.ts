import { type CellEdit, type RowInsertion, type RowRemoval } from '../../organisation/edit';
import { type CellValue } from './sheetState';

/**
 * Edits of an undo plan know more than texts can say: whether 5 was a number, whether a whole row was taken out. They are
 * plain data, so that an undo plan may be kept and passed around like any other.
 */
export type RestoredCell = CellEdit & Readonly<{ restore: CellValue }>;
export type RestoredRow = RowInsertion &
  Readonly<{
    /** Constants by column letters. */
    restore: Readonly<Record<string, CellValue>>;
    /** Whole rows of the sheet were taken out, or only the cells of the list. */
    extent: Extent;
    /** The height that the row had, in points; null for the sheet's own. */
    height: number | null;
  }>;
/** A row that an edit put in is taken out in the same way. */
export type WithdrawnRow = RowRemoval & Readonly<{ extent: Extent }>;

type Extent = 'row' | 'block';

/** How a row of an undo plan came or went; undefined for a row of any other plan. */
export function extentOf(row: RowInsertion | RowRemoval): Extent | undefined {
  return 'extent' in row ? (row.extent as Extent) : undefined;
}

export function isRestoredCell(edit: CellEdit): edit is RestoredCell {
  return 'restore' in edit;
}

export function isRestoredRow(insertion: RowInsertion): insertion is RestoredRow {
  return 'restore' in insertion;
}
