import { foldText } from '../../organisation/fold';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipIfAny, skipWithoutLines } from '../skip';
import { lineSubject, nameRole } from '../subject';

/** A manager ranked at or below the subordinate in the same unit. */
export const ladder: Rule = {
  id: 'structure/ladder',
  severity: 'error',
  skip: skipIfAny(skipWithoutLines, ({ organisation: { roles } }) =>
    roles.some(({ rank, unit }) => rank !== null && unit !== '') ? undefined : 'skip.no-ranks',
  ),
  check: findTurnedLadders,
};

function* findTurnedLadders({ organisation, structure }: RuleContext): Iterable<Report> {
  const { roles, lines } = organisation;
  for (const [index, line] of lines.entries()) {
    const ends = structure.ends[index]!;
    if (line.relation !== 'administrative' || ends.role === -1 || ends.role === ends.manager) continue;
    if (!structure.managers.administrative[ends.role]!.includes(ends.manager)) continue;
    const [role, manager] = [roles[ends.role]!, roles[ends.manager]!];
    if (role.rank === null || manager.rank === null || manager.rank < role.rank) continue;
    if (role.unit === '' || foldText(role.unit) !== foldText(manager.unit)) continue;
    // A ring turns some ladder by itself.
    if (structure.rings.some((ring) => ring.includes(ends.role) && ring.includes(ends.manager))) continue;
    yield {
      message: 'rule.structure/ladder.turned',
      values: {
        role: nameRole(role),
        manager: nameRole(manager),
        rank: role.rank,
        managerRank: manager.rank,
        unit: role.unit,
      },
      place: placeOf(line.source, 'reportsTo'),
      subject: lineSubject(line),
      role: role.code,
      related: [manager, role].map(({ source }) => placeOf(source, 'rank')),
    };
  }
}
