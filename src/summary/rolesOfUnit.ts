import { foldText } from '../organisation/fold';
import { type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';
import { everyRole } from './everyRole';

/** The roles of a unit and of the units below it that somebody can take up, by index; `unit` in whatever spelling. */
export function rolesOfUnit(organisation: Organisation, structure: Structure, unit: string): number[] {
  const below = new Map<string, string[]>();
  for (const { name, parent } of organisation.units) {
    const key = foldText(parent);
    if (key !== '') below.set(key, [...(below.get(key) ?? []), foldText(name)]);
  }
  // Grows while it is walked; a unit that stands below itself is met once.
  const wanted = new Set([foldText(unit)]);
  for (const name of wanted) for (const part of below.get(name) ?? []) wanted.add(part);
  return everyRole(organisation, structure).filter((index) =>
    wanted.has(foldText(organisation.roles[index]!.unit)),
  );
}
