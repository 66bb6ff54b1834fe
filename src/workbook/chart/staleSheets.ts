import { markKey } from '../mark';
import { type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';
import { WritingError } from '../writingError';
import { drawnKey } from './drawnState';
import { type Removal } from './removal';
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
 * Such a sheet goes where all on it is ours. Where a person put something of their own on it, or sheets cannot be deleted, only
 * our shapes go, and the sheet is theirs.
 */
export function removalOfStale(
  { id }: SheetSnapshot,
  { boxes, lines, last, hasForeign, hasOtherCells }: StandingSheet,
  isStructureProtected: boolean,
): Removal {
  return {
    sheetId: id,
    isWhole: !hasForeign && !hasOtherCells && !isStructureProtected,
    shapes: [...boxes.values(), ...lines.values()].map((shape) => shape.id),
    cells: [0, last?.rows ?? 0],
    keys: [markKey, drawnKey],
  };
}
