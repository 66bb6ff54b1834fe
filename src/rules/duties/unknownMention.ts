import { type Report, type Rule, type RuleContext, type pause } from '../rule';
import { skipIfAny, skipWithoutDuties, skipWithoutRoles } from '../skip';
import { nameRole } from '../subject';
import { readPassages } from './passages';
import { addAlias, callingsBy, reportCallings } from './titlePlaces';

/** A text that names a title which no role bears; once for each title with all its places. */
export const unknownMention: Rule = {
  id: 'duties/unknown-mention',
  severity: 'warning',
  skip: skipIfAny(skipWithoutRoles, skipWithoutDuties),
  check: findUnknownTitles,
};

function* findUnknownTitles(context: RuleContext): Iterable<Report | typeof pause> {
  const passages = yield* readPassages(context);
  for (const callings of callingsBy(passages, 'unknown').values()) {
    const { title, least, count, duties, ...where } = reportCallings(callings);
    const { likeliest } = callings[0].mention;
    yield {
      message:
        likeliest === null ? 'rule.duties/unknown-mention.unknown' : 'rule.duties/unknown-mention.likely',
      values: {
        title,
        count,
        duties,
        likely: likeliest === null ? '' : nameRole(context.organisation.roles[likeliest]!),
      },
      ...where,
      subject: `title:${least}`,
      fixes: () => (likeliest === null ? [] : addAlias(context, likeliest, callings)),
    };
  }
}
