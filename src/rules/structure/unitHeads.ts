import { foldText } from '../../organisation/fold';
import { tops } from '../../organisation/tops';
import { type RuleContext } from '../rule';

export type UnitHeads = Readonly<{
  /** The unit's name as its first role writes it. */
  name: string;
  members: readonly number[];
  heads: readonly number[];
}>;

type Built = Readonly<{ name: string; members: number[]; heads: number[] }>;

/**
 * The units that have roles, by folded name, with their heads: the permanent roles whose administrative manager stands
 * outside the unit, or who are at the top of all. Abolished roles, bodies and repeated rows of a shared job left out; a unit
 * in which some role's manager is unknown has all the heads that can be told.
 */
export function unitHeads({
  organisation,
  structure,
  explained,
}: RuleContext): ReadonlyMap<string, UnitHeads> {
  const { roles } = organisation;
  const settled = new Set(tops(organisation, structure));
  const units = new Map<string, Built>();
  roles.forEach(({ unit, kind, status }, index) => {
    if (unit === '' || kind === 'body' || status === 'abolished') return;
    if (structure.representative[index] !== index) return;
    const key = foldText(unit);
    const built = units.get(key) ?? { name: unit, members: [], heads: [] };
    units.set(key, built);
    built.members.push(index);
    if (kind !== 'permanent') return;
    const managers = structure.managers.administrative[index]!;
    const isOutside = managers.some((manager) => foldText(roles[manager]!.unit) !== key);
    if (settled.has(index) || (isOutside && !explained.has(index))) built.heads.push(index);
  });
  return units;
}
