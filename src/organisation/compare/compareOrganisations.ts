import { type Organisation } from '../model';
import { atOnce, type Turns } from '../turns';
import { basisReader } from './basis';
import { comparingDuties } from './compareDuties';
import { comparingLines } from './compareLines';
import { comparingRoles } from './compareRoles';
import { comparingUnits } from './compareUnits';
import { type Change, type CompareOptions, type Comparison, things } from './comparison';
import { countChanges } from './countChanges';
import { DutyTexts } from './dutyTexts';
import { endKeys } from './ends';
import { keptByBoth } from './keptFields';
import { matchingDuties } from './matchDuties';
import { matchLines } from './matchLines';
import { matchingRoles, pairCodes } from './matchRoles';
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
  return atOnce(comparing(before, after, options));
}

/** What `compareOrganisations` does, in steps. */
export function* comparing(
  before: Organisation,
  after: Organisation,
  options: CompareOptions = {},
): Turns<Comparison> {
  const { fields, skipped } = options.fields
    ? { fields: options.fields, skipped: [] }
    : keptByBoth(before, after);
  const texts = { before: new DutyTexts(before.duties), after: new DutyTexts(after.duties) };
  yield undefined;
  const roles = yield* matchingRoles(before, after, texts);
  yield undefined;
  const codes = pairCodes(before, after, roles.afterOf);
  const ends = endKeys(codes);
  yield undefined;
  const duties = yield* matchingDuties(before, after, ends, texts);
  yield undefined;
  const lines = matchLines(before, after, ends);
  yield undefined;
  const units = matchUnits(before, after, roles.afterOf);
  const readBasis = basisReader(before, after, codes, duties.afterOf);
  const sides = { before, after, ends };
  const changes: Change[] = [];
  const steps = {
    role: (compared: readonly string[]) => comparingRoles(sides, roles, compared),
    duty: (compared: readonly string[]) => comparingDuties(sides, duties, compared),
    line: (compared: readonly string[]) => comparingLines(sides, lines, compared, readBasis),
    unit: (compared: readonly string[]) => comparingUnits(sides, units, compared),
  };
  for (const what of things) {
    const compared = fields[what];
    if (compared !== undefined) for (const change of yield* steps[what](compared)) changes.push(change);
  }
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
