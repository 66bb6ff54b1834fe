import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutLines } from '../skip';
import { nameRole, roleSubject } from '../subject';

/** More direct posts than one manager can lead. */
export const span: Rule = {
  id: 'structure/span',
  severity: 'warning',
  value: { default: 8, minimum: 1, maximum: 1000 },
  skip: skipWithoutLines,
  check: findWideSpans,
};

function* findWideSpans({ organisation, structure, value }: RuleContext): Iterable<Report> {
  const { roles } = organisation;
  const posts = postsOf(organisation.roles, structure.representative);
  for (const [index, role] of roles.entries()) {
    if (role.kind === 'body' || structure.representative[index] !== index) continue;
    const reports = structure.reports.administrative[index]!;
    const count = reports.reduce((sum, report) => sum + posts[report]!, 0);
    if (count <= value) continue;
    yield {
      message: 'rule.structure/span.wide',
      values: { role: nameRole(role), count, value, roles: reports.length },
      place: placeOf(role.source, 'title'),
      subject: roleSubject(role),
      role: role.code,
    };
  }
}

/** Posts of each role: of a shared job one for each row that stands for it. */
function postsOf(
  roles: RuleContext['organisation']['roles'],
  representative: readonly number[],
): readonly number[] {
  const rows = roles.map(() => 0);
  roles.forEach(({ status }, index) => {
    if (status !== 'abolished') rows[representative[index]!]! += 1;
  });
  // The holders of one shared job share its posts, and are at least as many as they are.
  return roles.map(({ count }, index) => Math.max(count, rows[index]! > 1 ? rows[index]! : 0));
}
