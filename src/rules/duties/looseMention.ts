import { groupBy } from '../groupBy';
import { type Report, type Rule, type RuleContext, type pause } from '../rule';
import { skipIfAny, skipWithoutDuties, skipWithoutRoles } from '../skip';
import { nameRole } from '../subject';
import { readPassages } from './passages';
import { addAlias, callingsBy, reportCallings } from './titlePlaces';

/** A title that is understood as a role's only loosely: its qualifiers are not quite the role's own; once for each title and role. */
export const looseMention: Rule = {
  id: 'duties/loose-mention',
  severity: 'note',
  skip: skipIfAny(skipWithoutRoles, skipWithoutDuties),
  check: findLooseTitles,
};

function* findLooseTitles(context: RuleContext): Iterable<Report | typeof pause> {
  const { roles } = context.organisation;
  const passages = yield* readPassages(context);
  for (const all of callingsBy(passages, 'loose').values()) {
    const byRole = groupBy(all, ({ mention }) => String(mention.role));
    for (const [index, callings] of byRole) {
      const { title, least, count, duties, ...where } = reportCallings(callings);
      const meant = roles[Number(index)]!;
      yield {
        message: 'rule.duties/loose-mention.loose',
        values: { title, count, duties, meant: nameRole(meant) },
        ...where,
        subject: `title:${least}>${meant.code || meant.title}`,
        // As a name of one it would no longer be understood as another.
        fixes: () => (byRole.size > 1 ? [] : addAlias(context, Number(index), callings)),
      };
    }
  }
}
