import { markKey } from '../mark';
import { type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';
import { WritingError } from '../writingError';
import { drawnKey } from './drawnState';
import { type StandingSheet } from './standingShapes';

/**
 * Sheets of pages that an earlier drawing of the same chart had and this one does not. Throws WritingError where one of them is
 * protected.
 */
export function findStale(
  { sheets }: WorkbookSnapshot,
  { subject, language, pages }: Readonly<{ subject: string; language: string; pages: number }>,
): readonly SheetSnapshot[] {
  const stale = sheets.filter(
    ({ mark }) =>
      mark?.kind === 'chart' &&
      mark.subject === subject &&
      mark.language === language &&
      (mark.page ?? 1) > pages,
  );
  const locked = stale.find(({ isProtected }) => isProtected);
  if (locked) throw new WritingError('sheet-protected', locked.name);
  return stale;
}

/**
 * Takes such a sheet away with the next round trip, where all on it is ours. Where a person put something of their own on
 * it, or sheets cannot be deleted, only our shapes go, and the sheet is theirs.
 */
export function clearStale(
  context: Excel.RequestContext,
  { id }: SheetSnapshot,
  { boxes, lines, last, hasForeign, hasOtherCells }: StandingSheet,
  isStructureProtected: boolean,
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  if (!hasForeign && !hasOtherCells && !isStructureProtected) {
    sheet.delete();
    return;
  }
  for (const { shape } of [...boxes.values(), ...lines.values()]) shape.delete();
  for (let row = 0; row < (last?.rows ?? 0); row++) sheet.getCell(row, 0).clear();
  for (const key of [markKey, drawnKey]) sheet.customProperties.getItemOrNullObject(key).delete();
}
