import { foldText } from '../fold';
import { type Organisation } from '../model';
import { type Candidate, Pairing } from './pairing';

/**
 * Which unit of the first organisation is which of the second: the same name; then, of those that are left, the ones to which most of
 * the same roles belong. `rolesAfter` gives for each role of the first side its index on the second. Linear.
 */
export function matchUnits(
  before: Organisation,
  after: Organisation,
  rolesAfter: readonly number[],
): Pairing {
  const pairing = new Pairing(before.units.length, after.units.length);
  pairing.pairByKey(
    (at) => foldText(before.units[at]!.name),
    (at) => foldText(after.units[at]!.name),
  );
  pairing.pairBest(renamed(pairing, before, after, rolesAfter));
  return pairing;
}

function renamed(
  pairing: Pairing,
  before: Organisation,
  after: Organisation,
  rolesAfter: readonly number[],
): readonly Candidate[] {
  const unitBefore = byName(before, pairing.freeBefore());
  const unitAfter = byName(after, pairing.freeAfter());
  const [sizeBefore, sizeAfter] = [sizes(before), sizes(after)];
  const shared = new Map<string, { before: number; after: number; roles: number }>();
  rolesAfter.forEach((other, index) => {
    if (other === -1) return;
    const one = unitBefore.get(foldText(before.roles[index]!.unit));
    const same = unitAfter.get(foldText(after.roles[other]!.unit));
    if (one === undefined || same === undefined) return;
    const key = `${one} ${same}`;
    const known = shared.get(key);
    if (known) known.roles += 1;
    else shared.set(key, { before: one, after: same, roles: 1 });
  });
  return [...shared.values()].flatMap(({ before: one, after: other, roles }) => {
    const most = Math.max(
      sizeBefore.get(foldText(before.units[one]!.name)) ?? 0,
      sizeAfter.get(foldText(after.units[other]!.name)) ?? 0,
    );
    return roles * 2 > most ? [{ before: one, after: other, score: roles / most }] : [];
  });
}

function byName({ units }: Organisation, indexes: readonly number[]): ReadonlyMap<string, number> {
  return new Map(
    indexes.flatMap((index) => {
      const name = foldText(units[index]!.name);
      return name === '' ? [] : [[name, index] as const];
    }),
  );
}

/** How many roles each unit has, by folded name. */
function sizes({ roles }: Organisation): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit } of roles) counts.set(foldText(unit), (counts.get(foldText(unit)) ?? 0) + 1);
  return counts;
}
