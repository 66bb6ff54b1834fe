import { groupBy } from '../groupBy';
import { placeOfLine } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipIfAny, skipWithoutReferences } from '../skip';
import { nameRole, roleSubject } from '../subject';

/** Live roles that report to an abolished one; once for the abolished role. */
export const abolished: Rule = {
  id: 'structure/abolished',
  severity: 'error',
  skip: skipIfAny(skipWithoutReferences, ({ organisation: { roles } }) =>
    roles.some(({ status }) => status === 'abolished') ? undefined : 'skip.no-abolished',
  ),
  check: findOrphans,
};

function* findOrphans({ organisation, structure }: RuleContext): Iterable<Report> {
  const { roles, lines } = organisation;
  const orphaned = groupBy(lines.entries(), ([index]) => {
    const { role, manager } = structure.ends[index]!;
    const isLive = role !== -1 && roles[role]!.status !== 'abolished';
    return isLive && roles[manager]?.status === 'abolished' ? String(manager) : '';
  });
  for (const [manager, [[index, first], ...others]] of orphaned) {
    const superior = roles[Number(manager)]!;
    const role = roles[structure.ends[index]!.role]!;
    yield {
      message: 'rule.structure/abolished.manager',
      values: { manager: nameRole(superior), role: nameRole(role), count: others.length + 1 },
      place: placeOfLine(first),
      subject: roleSubject(superior),
      role: role.code,
      related: others.map(([, line]) => placeOfLine(line)),
    };
  }
}
