import { type Mention, makeMentionFinder } from '../../organisation/mentions';
import { changeRole } from '../../organisation/planning/roles';
import { rowOf, textOf } from '../../organisation/planning/rows';
import { titleKey } from '../../organisation/title';
import { fixBy } from '../fix';
import { type Fix, type RuleContext } from '../rule';
import { listNames, nameRole } from '../subject';
import { mentionsOfOthers, type Passage } from './passages';

/** Where a text calls somebody by a title. */
export type Calling = Readonly<{ mention: Mention; passage: Passage }>;

/** The mentions of one sureness in the passages, by their title's key. */
export function callingsBy(
  passages: readonly Passage[],
  sureness: Mention['sureness'],
): ReadonlyMap<string, readonly [Calling, ...Calling[]]> {
  const byTitle = new Map<string, [Calling, ...Calling[]]>();
  for (const passage of passages) {
    for (const mention of mentionsOfOthers(passage)) {
      if (mention.sureness !== sureness) continue;
      const key = titleKey(mention.title);
      const known = byTitle.get(key);
      if (known) known.push({ mention, passage });
      else byTitle.set(key, [{ mention, passage }]);
    }
  }
  return byTitle;
}

/** What a report on a title that texts call somebody by has in common: its first place, the others, and their names. */
export function reportCallings(callings: readonly [Calling, ...Calling[]]) {
  const [first, ...others] = [...new Set(callings.map(({ passage }) => passage))] as [Passage, ...Passage[]];
  return {
    title: callings[0].mention.title,
    /** Of the ways in which it is written the same one, whatever the order of the rows. */
    least: callings.map(({ mention }) => mention.title).reduce((one, other) => (other < one ? other : one)),
    count: others.length + 1,
    duties: listNames([first, ...others].map(({ name }) => name)),
    place: first.place,
    related: others.map(({ place }) => place),
    ...(first.code ? { role: first.code } : {}),
  };
}

/** Adds a title to what else a role is called, where each of the texts means the role for certain then. */
export function addAlias(
  context: RuleContext,
  index: number,
  callings: readonly [Calling, ...Calling[]],
): readonly Fix[] {
  const role = context.organisation.roles[index]!;
  const { title } = callings[0].mention;
  if (role.status === 'abolished') return [];
  const find = makeMentionFinder({ roles: [{ ...role, title: '', titleEn: '', aliases: [title] }] });
  const isMeant = callings.every(({ mention, passage }) =>
    find(passage.text).some(
      ({ start, end, sureness }) => start === mention.start && end === mention.end && sureness === 'alias',
    ),
  );
  if (!isMeant) return [];
  const row = rowOf(context, 'roles', role.source);
  const before = textOf(row?.fields.aliases).trim();
  const separator = context.tables.language === 'ar' ? '؛ ' : '; ';
  const aliases = before === '' ? title : `${before}${separator}${title}`;
  return fixBy('fix.add-alias', changeRole(context, index, { aliases }), { title, role: nameRole(role) });
}
