import { namesDeputy } from '../../organisation/headWords';
import { tops } from '../../organisation/tops';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipIfAny, skipWithoutLines, skipWithoutRelations } from '../skip';
import { nameRole, roleSubject } from '../subject';

/** Nobody stands in for the top role, though the organisation knows deputies. */
export const deputy: Rule = {
  id: 'structure/deputy',
  severity: 'warning',
  skip: skipIfAny(skipWithoutLines, skipWithoutRelations, ({ organisation: { roles, lines } }) => {
    const known =
      lines.some(({ relation }) => relation === 'deputising') ||
      roles.some((role) => role.kind !== 'body' && isDeputy(role));
    return known ? undefined : 'skip.no-deputies';
  }),
  check: findUndeputised,
};

function isDeputy({ title, titleEn, status }: RuleContext['organisation']['roles'][number]): boolean {
  return status !== 'abolished' && (namesDeputy(title) || namesDeputy(titleEn));
}

function* findUndeputised({ organisation, structure }: RuleContext): Iterable<Report> {
  const settled = tops(organisation, structure);
  // Where several stand at the top, that is what has to be mended first.
  if (settled.length !== 1) return;
  const [top] = settled as [number];
  if (structure.reports.deputising[top]!.length > 0) return;
  const role = organisation.roles[top]!;
  const likely = structure.reports.administrative[top]!.map((index) => organisation.roles[index]!).find(
    isDeputy,
  );
  yield {
    message: likely ? 'rule.structure/deputy.likely' : 'rule.structure/deputy.none',
    values: { role: nameRole(role), deputy: likely ? nameRole(likely) : '' },
    place: placeOf(role.source, 'title'),
    subject: roleSubject(role),
    role: role.code,
    ...(likely ? { related: [placeOf(likely.source, 'title')] } : {}),
  };
}
