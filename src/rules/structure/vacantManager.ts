import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipIfAny, skipWithoutLines } from '../skip';
import { nameRole, roleSubject } from '../subject';

/** A vacant role that others report to, where holders are filled in at all. */
export const vacantManager: Rule = {
  id: 'structure/vacant-manager',
  severity: 'warning',
  skip: skipIfAny(skipWithoutLines, ({ organisation: { roles } }) =>
    roles.some(({ holders }) => holders.length > 0) ? undefined : 'skip.no-holders',
  ),
  check: findVacantManagers,
};

function* findVacantManagers({ organisation, structure }: RuleContext): Iterable<Report> {
  const { roles } = organisation;
  const { representative } = structure;
  const filled = new Set(
    roles.flatMap(({ status }, index) =>
      status === 'vacant' || status === 'abolished' ? [] : [representative[index]!],
    ),
  );
  for (const [index, role] of roles.entries()) {
    if (
      role.status !== 'vacant' ||
      role.kind === 'body' ||
      representative[index] !== index ||
      filled.has(index)
    )
      continue;
    const reports = structure.reports.administrative[index]!.length;
    if (reports === 0) continue;
    yield {
      message: 'rule.structure/vacant-manager.vacant',
      values: { role: nameRole(role), count: reports },
      place: placeOf(role.source, role.source.columns.status === undefined ? 'holder' : 'status'),
      subject: roleSubject(role),
      role: role.code,
    };
  }
}
