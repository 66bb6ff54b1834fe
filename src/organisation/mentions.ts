import { foldText } from './fold';
import { collectives, outside, ownUnit, personNouns, prepositions, unitKinds } from './mentionWords';
import { type Organisation, type Role } from './model';
import { type Token, tokensOf } from './textTokens';
import { titleWords } from './title';
import { continues, isAct, isNext, isTitleWord, standsAlone } from './titlePhrase';

/** How sure it is what is meant: from the whole title down to a title that nobody bears. */
export type Sureness = 'exact' | 'alias' | 'short' | 'relative' | 'loose' | 'unknown' | 'body' | 'collective';

/** A place in a text that names somebody. Offsets count UTF-16 units from 0; `end` is behind the last. */
export type Mention = Readonly<{
  start: number;
  end: number;
  text: string;
  sureness: Sureness;
  /** Index of the role or body that is meant; null for a collective and a title that no role bears. */
  role: number | null;
  /** Of an unknown title, the role that comes nearest; null where none does. */
  likeliest: number | null;
}>;

type Name = Readonly<{
  words: readonly string[];
  role: number;
  isAlias: boolean;
  /** Its head ends as an adjective of belonging does: أخصائي, إداري. */
  isOfBelonging: boolean;
}>;
type Found = Omit<Mention, 'start' | 'end' | 'text'> & Readonly<{ length: number }>;

/**
 * Finds whom texts of an organisation mention; `own` is the index of the role that a text belongs to, whose own mentions are left
 * out unless they are asked for.
 */
export type MentionFinder = (text: string, own?: number, withOwn?: boolean) => readonly Mention[];

/** A finder of mentions: indexes the titles and aliases once. Abolished roles are still named by old texts, so they count. */
export function makeMentionFinder({ roles }: Pick<Organisation, 'roles'>): MentionFinder {
  const names = roles.flatMap(namesOf);
  const byHead = new Map<string, Name[]>();
  for (const name of names) {
    const known = byHead.get(name.words[0]!);
    if (known) known.push(name);
    else byHead.set(name.words[0]!, [name]);
  }
  return (text, own, withOwn = false) => {
    const tokens = tokensOf(text);
    const mentions: Mention[] = [];
    for (let at = 0; at < tokens.length;) {
      const found = mentionAt({ roles, byHead, tokens, own }, at);
      if (!found) {
        at += 1;
        continue;
      }
      const { length, ...rest } = found;
      const [start, end] = [tokens[at]!.start, tokens[at + length - 1]!.end];
      // A text that speaks of its own role mentions nobody else.
      if (withOwn || rest.role === null || rest.role !== own)
        mentions.push({ start, end, text: text.slice(start, end), ...rest });
      at += length;
    }
    return mentions;
  };
}

function namesOf({ title, titleEn, aliases }: Role, role: number): readonly Name[] {
  const all = [title, titleEn, ...aliases].map((name, at) => ({
    words: titleWords(name),
    role,
    isAlias: at > 1,
    isOfBelonging: /^\p{L}+ي(?![\p{L}])/u.test(foldText(name)),
  }));
  return all.filter(({ words }) => words.length > 0);
}

type Context = Readonly<{
  roles: Organisation['roles'];
  byHead: ReadonlyMap<string, readonly Name[]>;
  tokens: readonly Token[];
  own: number | undefined;
}>;

/** Whom the words from a place on mention: by their most words, and of equals by the surest way. */
function mentionAt(context: Context, at: number): Found | undefined {
  const whole = wholeName(context, at);
  if (isAbstract(context, at)) return whole;
  const short = shortName(context, at);
  // باحث البيانات المختصص is no باحث البيانات: what takes in more words is meant.
  if (whole && (!short || short.length <= whole.length)) return whole;
  return collective(context, at) ?? relative(context, at) ?? short ?? unknownTitle(context, at);
}

/** مسؤولية is no person: what ends so, unless a title does, or both genders are named. */
function isAbstract({ byHead, tokens }: Context, at: number): boolean {
  const { folded, heads, isInclusive } = tokens[at]!;
  if (isInclusive || !/ي(?:ه|ات)$/u.test(folded)) return false;
  return !heads.some((head) => (byHead.get(head) ?? []).some(({ isOfBelonging }) => isOfBelonging));
}

/** The words of a name one after the other, the longest first. */
function wholeName({ roles, byHead, tokens, own }: Context, at: number): Found | undefined {
  let best: Name | undefined;
  for (const head of tokens[at]!.heads) {
    for (const name of byHead.get(head) ?? []) {
      const isLonger = !best || name.words.length > best.words.length;
      const isSame = name.words
        .slice(1)
        .every((stem, next) => isNext(tokens, at + next) && tokens[at + next + 1]!.stem === stem);
      const isOwn =
        best?.words.length === name.words.length &&
        own !== undefined &&
        unitOf(roles, name.role) === unitOf(roles, own);
      if (isSame && (isLonger || isOwn)) best = name;
    }
  }
  if (!best || isAct(tokens, at) || (best.words.length === 1 && !standsAlone(tokens, at))) return undefined;
  const isBody = roles[best.role]!.kind === 'body';
  return {
    length: best.words.length,
    sureness: isBody ? 'body' : best.isAlias ? 'alias' : 'exact',
    role: best.role,
    likeliest: null,
  };
}

function unitOf(roles: Organisation['roles'], role: number): string {
  return foldText(roles[role]!.unit);
}

/** All heads of units, the executive management, superiors: nobody in particular. */
function collective({ tokens }: Context, at: number): Found | undefined {
  const none = { sureness: 'collective', role: null, likeliest: null } as const;
  const { heads, folded } = tokens[at]!;
  const found = collectives.find((words) =>
    words.every((stem, next) =>
      next === 0 ? heads.includes(stem) : isNext(tokens, at + next - 1) && tokens[at + next]?.stem === stem,
    ),
  );
  if (found) return { ...none, length: found.length };
  const isPlural = /(?:مدراء|روساء|مديري|مديرين|روسا|مدرا)$/u.test(folded);
  if (!isPlural) return undefined;
  // مدراء تلك الوحدات
  const next = isNext(tokens, at) && /^(?:تلك|هذه|جميع|كل)$/u.test(tokens[at + 1]!.folded) ? at + 2 : at + 1;
  if (isNext(tokens, next - 1) && unitKinds.has(tokens[next]!.stem))
    return { ...none, length: next - at + 1 };
  return tokens[at]!.isDefinite ? { ...none, length: 1 } : undefined;
}

/** مدير الوحدة: who leads the unit of the role that the text belongs to. */
function relative({ roles, byHead, tokens, own }: Context, at: number): Found | undefined {
  if (own === undefined || !isNext(tokens, at)) return undefined;
  const next = tokens[at + 1]!;
  const isWhole =
    !isNext(tokens, at + 1) || !tokens[at + 2]!.isDefinite || /^و/u.test(tokens[at + 2]!.folded);
  if (!next.isDefinite || !ownUnit.has(next.stem) || !isWhole) return undefined;
  const unit = unitOf(roles, own);
  const leaders = tokens[at]!.heads.flatMap((head) => byHead.get(head) ?? []).filter(
    ({ role }) => unit !== '' && unitOf(roles, role) === unit,
  );
  const [leader] = leaders;
  return leader && { length: 2, sureness: 'relative', role: leader.role, likeliest: null };
}

/** The head noun with some of its qualifiers: of one role alone, in the unit that is spoken of first; or with one nearly right. */
function shortName(context: Context, at: number): Found | undefined {
  const { roles, byHead, tokens, own } = context;
  if (isAct(tokens, at)) return undefined;
  const names = tokens[at]!.heads.flatMap((head) => byHead.get(head) ?? []).filter(
    ({ role }) => roles[role]!.kind !== 'body',
  );
  if (names.length === 0) return undefined;
  const matches = names
    .map((name) => ({ name, ...qualifiersOf(tokens, at, name.words) }))
    .filter(({ right, near }) => right + near > 0);
  const pick = oneOf(context, matches);
  // Another qualifier makes another title of it.
  if (
    pick &&
    !(isNext(tokens, at + pick.length - 1) && pick.near > 0 && continues(tokens, at, at + pick.length))
  ) {
    const sureness = pick.near > 0 ? 'loose' : 'short';
    return { length: pick.length, sureness, role: pick.name.role, likeliest: null };
  }
  const role = soleBearer(context, names);
  const goesOn =
    isNext(tokens, at) &&
    (tokens[at + 1]!.isDefinite || isTitleWord(tokens[at + 1]!)) &&
    !/^و/u.test(tokens[at + 1]!.folded);
  if (role === undefined || role === own || goesOn || !standsAlone(tokens, at)) return undefined;
  return { length: 1, sureness: 'short', role, likeliest: null };
}

/**
 * Who is meant by a head noun alone, النائب/ة: the only one whose title begins so; of several the one of the unit that is spoken
 * of; there, the one whose title says no more than the others' (الباحثين beside الباحثين المتخصصين).
 */
function soleBearer({ roles, own }: Context, names: readonly Name[]): number | undefined {
  const bearers = [...new Map(names.map((name) => [name.role, name])).values()];
  if (bearers.length === 1) return bearers[0]!.role;
  if (own === undefined || unitOf(roles, own) === '') return undefined;
  const near = bearers.filter(({ role }) => unitOf(roles, role) === unitOf(roles, own));
  const plainest = near.filter(({ words }) =>
    near.every((other) => words.every((word) => other.words.includes(word))),
  );
  return plainest.length === 1 ? plainest[0]!.role : undefined;
}

type Match = Readonly<{ name: Name; right: number; near: number; length: number }>;

/** How many of the words behind a head are qualifiers of the name, in its order, and how many nearly are. */
function qualifiersOf(tokens: readonly Token[], at: number, words: readonly string[]) {
  let [right, near, place, length] = [0, 0, 1, 1];
  while (isNext(tokens, at + length - 1)) {
    const token = tokens[at + length]!;
    const exact = words.indexOf(token.stem, place);
    const alike =
      exact >= 0 ? -1 : words.findIndex((word, index) => index >= place && isAlike(word, token.stem));
    if (exact < 0 && alike < 0) break;
    if (exact >= 0) right += 1;
    else near += 1;
    place = Math.max(exact, alike) + 1;
    length += 1;
  }
  return { right, near, length };
}

/** المختص for متخصص: words of one root, whose weak letters, doublings and prefixes differ. */
function isAlike(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 4 && rootOf(one) === rootOf(other) && rootOf(one).length >= 2;
}

function rootOf(word: string): string {
  return word
    .replace(/^م/u, '')
    .replace(/[اويته]/gu, '')
    .replace(/(\p{L})\1/gu, '$1');
}

/** The best match where it leaves no choice; of several, the one of the unit that is spoken of. */
function oneOf({ roles, own }: Context, matches: readonly Match[]): Match | undefined {
  const most = Math.max(...matches.map(({ right, near }) => 2 * right + near));
  const best = matches.filter(({ right, near }) => 2 * right + near === most);
  const nearBy =
    own === undefined
      ? []
      : best.filter(
          ({ name }) => unitOf(roles, name.role) === unitOf(roles, own) && unitOf(roles, own) !== '',
        );
  for (const some of [best, nearBy]) {
    const others = some.filter(({ name }) => name.role !== own);
    if (new Set(others.map(({ name }) => name.role)).size === 1) return others[0];
  }
  return undefined;
}

/** A noun of a person with its qualifiers, or by itself with the article, that is no role's title. */
function unknownTitle({ roles, byHead, tokens }: Context, at: number): Found | undefined {
  const token = tokens[at]!;
  const head = token.heads.find((stem) => personNouns.has(stem) || byHead.has(stem));
  if (
    head === undefined ||
    isAct(tokens, at) ||
    (isNext(tokens, at) && prepositions.has(tokens[at + 1]!.folded))
  )
    return undefined;
  let length = 1;
  while (isNext(tokens, at + length - 1) && continues(tokens, at, at + length)) length += 1;
  const qualifiers = tokens.slice(at + 1, at + length);
  if (qualifiers.some(({ stem }) => outside.has(stem))) return undefined;
  if (length === 1 && !(token.isDefinite && token.isInclusive)) return undefined;
  const shared = [...byHead.values()]
    .flat()
    .filter(
      ({ words, role }) =>
        roles[role]!.kind !== 'body' &&
        words.slice(1).some((word) => qualifiers.some(({ stem }) => stem === word)),
    );
  const bearers = [...new Set(shared.map(({ role }) => role))];
  return { length, sureness: 'unknown', role: null, likeliest: bearers.length === 1 ? bearers[0]! : null };
}
