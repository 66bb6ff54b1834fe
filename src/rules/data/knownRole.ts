import { type Place } from '../../organisation/edit';
import { foldText } from '../../organisation/fold';
import { type Reference } from '../../organisation/model';
import { indexRoleNames, isTopMark, rolesNamed } from '../../organisation/names';
import { placeOf } from '../place';
import { type Report, type Rule, type RuleContext } from '../rule';
import { skipWithoutReferences } from '../skip';

/** A duty or line that names a role that is not there, or a name that several roles bear; once for each name. */
export const knownRole: Rule = {
  id: 'data/known-role',
  severity: 'error',
  skip: skipWithoutReferences,
  check: findUnknownRoles,
};

type Mention = Readonly<{ place: Place; written: string; role: string }>;

function* findUnknownRoles(context: RuleContext): Iterable<Report> {
  const mentions = new Map<string, Mention[]>();
  for (const mention of unknownMentions(context)) {
    const key = foldText(mention.written);
    const known = mentions.get(key);
    if (known) known.push(mention);
    else mentions.set(key, [mention]);
  }
  if (mentions.size === 0) return;
  const names = indexRoleNames(context.organisation.roles);
  for (const [first, ...others] of mentions.values()) {
    const { place, written, role } = first!;
    const candidates = rolesNamed(names, written);
    yield {
      message: candidates.length > 1 ? 'rule.data/known-role.ambiguous' : 'rule.data/known-role.unknown',
      values: { name: written, count: others.length + 1, codes: candidates.slice(0, 5).join(' · ') },
      place,
      subject: `role:${written}`,
      ...(role ? { role } : {}),
      related: others.map((mention) => mention.place),
    };
  }
}

/** Every cell that names no one role, lines before duties: a line says more of what was meant. */
function* unknownMentions({ organisation }: RuleContext): Iterable<Mention> {
  const isUnknown = ({ written, code }: Reference) => written !== '' && code === null;
  for (const { source, role, reportsTo } of organisation.lines) {
    if (isUnknown(role)) yield { place: placeOf(source, 'role'), written: role.written, role: '' };
    if (isUnknown(reportsTo) && !isTopMark(reportsTo.written)) {
      yield { place: placeOf(source, 'reportsTo'), written: reportsTo.written, role: role.code ?? '' };
    }
  }
  for (const { source, role } of organisation.duties) {
    if (isUnknown(role)) yield { place: placeOf(source, 'role'), written: role.written, role: '' };
  }
}
