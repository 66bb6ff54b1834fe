import { saysOwnBylaw } from './lineWords';
import { type ReadLine, type Regulation } from './model';

/**
 * The notes for which a workbook has no place: those about a track, a unit or the whole document. That a unit has a bylaw of its own
 * is kept with the unit.
 */
export function notesLeft({ lines }: Regulation): readonly ReadLine[] {
  return lines.filter(
    ({ as, subject, rest }) =>
      as === 'note' && subject.role === null && !(subject.unit !== null && saysOwnBylaw(rest)),
  );
}
