import { foldCode } from '../organisation/fold';
import { type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';
import { everyRole } from '../summary/everyRole';
import { rolesOfUnit } from '../summary/rolesOfUnit';

/** Roles by their codes; those of a unit and the units below it; all that somebody can take up. */
export type RoleChoices = readonly string[] | Readonly<{ unit: string }> | 'all';

export type NotFound = Readonly<
  { outcome: 'no-such-role'; role: string } | { outcome: 'no-such-unit'; unit: string }
>;

/** The chosen roles by index, each once; or what is not there. */
export function chooseRoles(
  organisation: Organisation,
  structure: Structure,
  roles: RoleChoices,
): readonly number[] | NotFound {
  if (roles === 'all') return everyRole(organisation, structure);
  if ('unit' in roles) {
    const missing = { outcome: 'no-such-unit', unit: roles.unit } as const;
    const chosen = rolesOfUnit(organisation, structure, roles.unit);
    return chosen.length > 0 ? chosen : missing;
  }
  return findRoles(organisation, structure, roles);
}

/** The roles with these codes, however their letters and digits are typed; or the first code that no role has. */
function findRoles(
  { roles }: Organisation,
  { representative }: Structure,
  codes: readonly string[],
): readonly number[] | NotFound {
  const known = new Map(roles.map(({ code }, index) => [foldCode(code), index] as const).reverse());
  const found = new Set<number>();
  for (const code of codes) {
    const index = known.get(foldCode(code));
    if (index === undefined) return { outcome: 'no-such-role', role: code };
    found.add(representative[index]!);
  }
  return [...found];
}
