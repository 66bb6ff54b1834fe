import { type Relation, relations } from '../../organisation/model';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipIfAny, skipWithoutKind, skipWithoutLines } from '../skip';
import { nameRole, roleSubject } from '../subject';
import { seniorManagement } from './seniorManagement';

/** A flexible role from which no line of any relation leads to senior management; once for a chain of them. */
export const flexibleLiaison: Rule = {
  id: 'structure/flexible-liaison',
  severity: 'warning',
  skip: skipIfAny(skipWithoutLines, skipWithoutKind('flexible', 'skip.no-flexible')),
  check: findUnlinked,
};

function* findUnlinked(context: RuleContext): Iterable<Report> {
  const { organisation, structure, explained } = context;
  const { roles } = organisation;
  const senior = seniorManagement(context);
  if (senior.size === 0) return;
  const linked = reachedFrom(context, senior);
  const above = (index: number) =>
    relations.flatMap((relation: Relation) => structure.managers[relation][index]!);
  for (const [index, role] of roles.entries()) {
    if (role.kind !== 'flexible' || role.status === 'abolished' || linked.has(index) || explained.has(index))
      continue;
    if (structure.representative[index] !== index) continue;
    // What hangs below another role that nobody leads to has its cause there.
    if (above(index).some((manager) => manager !== index && isEarlier(manager, index, above))) continue;
    const below = structure.treeSize.get(index) ?? 1;
    yield {
      message: 'rule.structure/flexible-liaison.unlinked',
      values: { role: nameRole(role), below: below - 1 },
      place: placeOf(role.source, 'title'),
      subject: roleSubject(role),
      role: role.code,
    };
  }
}

/** Of roles that lead to one another in a circle, the first in the sheet is the one that is reported. */
function isEarlier(manager: number, index: number, above: (index: number) => readonly number[]): boolean {
  const seen = new Set([manager]);
  for (const each of seen) for (const next of above(each)) seen.add(next);
  return !seen.has(index) || manager < index;
}

/** The roles that lead to some of these, by lines of any relation. */
function reachedFrom({ structure }: RuleContext, senior: ReadonlySet<number>): ReadonlySet<number> {
  const reached = new Set(senior);
  for (const index of reached) {
    for (const relation of relations)
      for (const report of structure.reports[relation][index]!) reached.add(report);
  }
  return reached;
}
