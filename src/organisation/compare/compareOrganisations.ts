import { type Organisation } from '../model';
import { basisReader } from './basis';
import { compareDuties } from './compareDuties';
import { compareLines } from './compareLines';
import { compareRoles } from './compareRoles';
import { compareUnits } from './compareUnits';
import { type CompareOptions, type Comparison, things } from './comparison';
import { countChanges } from './countChanges';
import { DutyTexts } from './dutyTexts';
import { endKeys } from './ends';
import { keptByBoth } from './keptFields';
import { matchDuties } from './matchDuties';
import { matchLines } from './matchLines';
import { matchRoles, pairCodes } from './matchRoles';
import { matchUnits } from './matchUnits';

/**
 * The differences between two organisations: roles, duties, lines and units that were added, removed, changed or moved.
 * Near-linear in their size. One compared with itself has none; exchanged sides exchange added and removed.
 */
export function compareOrganisations(
  before: Organisation,
  after: Organisation,
  options: CompareOptions = {},
): Comparison {
  const { fields, skipped } = options.fields
    ? { fields: options.fields, skipped: [] }
    : keptByBoth(before, after);
  const texts = { before: new DutyTexts(before.duties), after: new DutyTexts(after.duties) };
  const roles = matchRoles(before, after, texts);
  const codes = pairCodes(before, after, roles.afterOf);
  const ends = endKeys(codes);
  const duties = matchDuties(before, after, ends, texts);
  const lines = matchLines(before, after, ends);
  const units = matchUnits(before, after, roles.afterOf);
  const readBasis = basisReader(before, after, codes, duties.afterOf);
  const sides = { before, after, ends };
  const changes = things.flatMap((what) => {
    const compared = fields[what];
    if (compared === undefined) return [];
    switch (what) {
      case 'role':
        return compareRoles(sides, roles, compared);
      case 'duty':
        return compareDuties(sides, duties, compared);
      case 'line':
        return compareLines(sides, lines, compared, readBasis);
      case 'unit':
        return compareUnits(sides, units, compared);
    }
  });
  return {
    counts: countChanges(changes),
    changes,
    fields,
    skipped,
    matches: {
      role: roles.afterOf,
      duty: duties.afterOf,
      line: lines.afterOf,
      unit: units.afterOf,
    },
  };
}
