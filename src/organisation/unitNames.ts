import { foldText } from './fold';
import { type Organisation } from './model';

/**
 * The units that the units sheet and the roles name, each once as it is first written, by folded name; those of the
 * units sheet first.
 */
export function unitNames({
  units,
  roles,
}: Pick<Organisation, 'units' | 'roles'>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of [...units.map((unit) => unit.name), ...roles.map(({ unit }) => unit)]) {
    const key = foldText(name);
    if (key !== '' && !names.has(key)) names.set(key, name);
  }
  return names;
}
