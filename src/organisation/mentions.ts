import {
  collectives,
  outside,
  ownUnit,
  ownUnitEn,
  personNouns,
  prepositions,
  unitKinds,
} from './mentionWords';
import { type HeadNames, type Name, type NamedRole, NameIndex } from './nameIndex';
import { bestMatch, goesOnOtherwise, isCommon, skipsItsNoun, stepsFrom } from './shortTitle';
import { type Token, tokensOf, wordOf } from './textTokens';
import { withoutJoined } from './title';
import {
  capitalTitle,
  continues,
  isAct,
  isCommonNoun,
  isNext,
  isOfSeveral,
  isOtherHalf,
  isTitleWord,
  standsAlone,
} from './titlePhrase';
import { makeWordSieve } from './wordSieve';

/** How sure it is what is meant: from the whole title down to a title that nobody bears. */
export type Sureness = 'exact' | 'alias' | 'short' | 'relative' | 'loose' | 'unknown' | 'body' | 'collective';

/** A place in a text that names somebody. Offsets count UTF-16 units from 0; `end` is behind the last. */
export type Mention = Readonly<{
  start: number;
  end: number;
  text: string;
  /** The same as a title: a loose or unknown one without the letters that are joined to its first word (لمنسق, للمدير). */
  title: string;
  sureness: Sureness;
  /** Index of the role or body that is meant; null for a collective and a title that no role bears. */
  role: number | null;
  /** Of an unknown title, the role that comes nearest; null where none does. */
  likeliest: number | null;
}>;

type Found = Omit<Mention, 'start' | 'end' | 'text' | 'title'> & Readonly<{ length: number }>;

/**
 * Finds whom texts of an organisation mention; `own` is the index of the role that a text belongs to, whose own mentions are left
 * out unless they are asked for.
 */
export type MentionFinder = ((text: string, own?: number, withOwn?: boolean) => readonly Mention[]) &
  Readonly<{
    /** Whether a text has any word that a mention may begin with: a quick look, which most texts do not pass. */
    mayMention: (text: string) => boolean;
  }>;

const nobody: readonly Mention[] = [];

/**
 * A finder of mentions: indexes the titles and aliases once, so that a text costs as much as it has words, however many roles there
 * are. Abolished roles are still named by old texts, so they count.
 */
export function makeMentionFinder({ roles }: Readonly<{ roles: readonly NamedRole[] }>): MentionFinder {
  const index = new NameIndex(roles);
  const isWanted = ({ isPersonal, heads }: Pick<Token, 'isPersonal' | 'heads'>) =>
    isPersonal || index.begunBy(heads) !== undefined;
  const isHead = (stem: string) => personNouns.has(stem) || index.isHead(stem);
  const mayMention = makeWordSieve((word) => isWanted(wordOf(word)));
  const find = (text: string, own?: number, withOwn = false) => {
    if (!mayMention(text)) return nobody;
    const tokens = tokensOf(text);
    const mentions: Mention[] = [];
    for (let at = 0; at < tokens.length;) {
      const found =
        tokens[at]!.isCapital || isWanted(tokens[at]!) ? mentionAt({ index, tokens, own }, at) : undefined;
      if (!found) {
        at += 1;
        continue;
      }
      const { length, ...rest } = found;
      const [start, end] = [tokens[at]!.start, tokens[at + length - 1]!.end];
      // A text that speaks of its own role mentions nobody else.
      if (withOwn || rest.role === null || rest.role !== own) {
        const named = text.slice(start, end);
        const isUnsure = rest.sureness === 'loose' || rest.sureness === 'unknown';
        const title = isUnsure ? withoutJoined(named, isHead) : named;
        mentions.push({ start, end, text: named, title, ...rest });
      }
      at += length;
    }
    return mentions;
  };
  return Object.assign(find, { mayMention });
}

type Context = Readonly<{ index: NameIndex; tokens: readonly Token[]; own: number | undefined }>;

/** Whom the words from a place on mention: by their most words, and of equals by the surest way. */
function mentionAt(context: Context, at: number): Found | undefined {
  const { index, tokens } = context;
  const names = index.begunBy(tokens[at]!.heads);
  const whole = names && wholeName(context, names, at);
  if (isAbstract(tokens[at]!, names)) return whole;
  const short = names && shortName(context, names, at);
  // باحث البيانات المختص is no باحث البيانات: what takes in more words is meant.
  if (whole && (!short || short.length <= whole.length)) return whole;
  return collective(tokens, at) ?? relative(context, names, at) ?? short ?? unknownTitle(context, names, at);
}

/** مسؤولية is no person: what ends so, unless a title does, or both genders are named. */
function isAbstract({ folded, isInclusive }: Token, names: HeadNames | undefined): boolean {
  if (isInclusive || !/ي(?:ه|ات)$/u.test(folded)) return false;
  return !names?.isOfBelonging;
}

/** The words of a name one after the other, the longest first. */
function wholeName({ index, tokens, own }: Context, { whole }: HeadNames, at: number): Found | undefined {
  const unit = own === undefined ? undefined : index.units[own];
  let step = whole;
  let best: Name | undefined = step.endingOf(unit);
  // A title may have a slash of its own: Data/Archive Trainer.
  for (let last = at; isNext(tokens, last) || tokens[last + 1]?.isBehindSlash; last += 1) {
    const next = step.next(tokens[last + 1]!.stem);
    if (!next) break;
    step = next;
    best = step.endingOf(unit) ?? best;
  }
  if (!best || isAct(tokens, at) || (best.words.length === 1 && !standsAlone(tokens, at))) return undefined;
  return {
    length: best.words.length,
    sureness: best.isBody ? 'body' : best.isAlias ? 'alias' : 'exact',
    role: best.role,
    likeliest: null,
  };
}

/** All heads of units, the executive management, superiors: nobody in particular. */
function collective(tokens: readonly Token[], at: number): Found | undefined {
  const none = { sureness: 'collective', role: null, likeliest: null } as const;
  const { heads, isLeaders, isDefinite } = tokens[at]!;
  const found = collectives.find((words) =>
    words.every((stem, next) =>
      next === 0 ? heads.includes(stem) : isNext(tokens, at + next - 1) && tokens[at + next]?.stem === stem,
    ),
  );
  if (found) return { ...none, length: found.length };
  if (!isLeaders) return undefined;
  // مدراء تلك الوحدات
  const next = isNext(tokens, at) && /^(?:تلك|هذه|جميع|كل)$/u.test(tokens[at + 1]!.folded) ? at + 2 : at + 1;
  if (isNext(tokens, next - 1) && unitKinds.has(tokens[next]!.stem))
    return { ...none, length: next - at + 1 };
  return isDefinite ? { ...none, length: 1 } : undefined;
}

/** مدير الوحدة: who leads the unit of the role that the text belongs to. */
function relative(
  { index, tokens, own }: Context,
  names: HeadNames | undefined,
  at: number,
): Found | undefined {
  if (own === undefined || !isNext(tokens, at)) return undefined;
  const next = tokens[at + 1]!;
  if (ownUnitEn.has(tokens[at]!.folded)) {
    const last = index.lastWordIn(index.units[own]!, next.folded);
    return last && { length: 2, sureness: 'relative', role: last.role, likeliest: null };
  }
  if (!names) return undefined;
  const isWhole =
    !isNext(tokens, at + 1) || !tokens[at + 2]!.isDefinite || /^و/u.test(tokens[at + 2]!.folded);
  if (!next.isDefinite || !ownUnit.has(next.stem) || !isWhole) return undefined;
  const unit = index.units[own]!;
  const leader = unit === '' ? undefined : names.leaderOf(unit);
  return leader && { length: 2, sureness: 'relative', role: leader.role, likeliest: null };
}

/** The head noun with some of its qualifiers: of one role alone, in the unit that is spoken of first; or with one nearly right. */
function shortName({ index, tokens, own }: Context, names: HeadNames, at: number): Found | undefined {
  if (!names.hasRoles || isAct(tokens, at)) return undefined;
  const unit = own === undefined ? undefined : index.units[own];
  const steps = stepsFrom(names, tokens, at);
  // Others before the role itself: whoever speaks of itself by a short form means nobody else by it.
  const pick = bestMatch(steps, own, unit) ?? bestMatch(steps, undefined, undefined);
  // Another qualifier makes another title of it.
  if (
    pick &&
    !(isNext(tokens, at + pick.length - 1) && pick.near > 0 && continues(tokens, at, at + pick.length))
  ) {
    // Common nouns, or another title in English: data research, Social Media Officer.
    if (isCommon(tokens, at, pick)) return undefined;
    const isVaried = goesOnOtherwise(index, tokens, at + pick.length - 1, pick);
    const sureness = pick.near > 0 || isVaried || skipsItsNoun(pick) ? 'loose' : 'short';
    return { length: pick.length + Number(isVaried), sureness, role: pick.name.role, likeliest: null };
  }
  if (isOtherHalf(tokens, at)) return undefined;
  const role = names.soleBearer(unit);
  const goesOn =
    isNext(tokens, at) &&
    (tokens[at + 1]!.isDefinite || isTitleWord(tokens[at + 1]!)) &&
    !/^و/u.test(tokens[at + 1]!.folded);
  if (role === undefined || goesOn || !standsAlone(tokens, at)) return undefined;
  if (isCommonNoun(tokens, at)) return undefined;
  return { length: 1, sureness: 'short', role, likeliest: null };
}

/** A noun of a person with its qualifiers, or by itself with the article, that is no role's title. */
function unknownTitle(context: Context, names: HeadNames | undefined, at: number): Found | undefined {
  const { index, tokens } = context;
  const token = tokens[at]!;
  const capitals = capitalTitle(tokens, at);
  if (capitals > 0) {
    const qualifiers = tokens.slice(at, at + capitals - 1).filter(({ isCapital }) => isCapital);
    const likeliest = nearestRole(context, names, at, qualifiers);
    return { length: capitals, sureness: 'unknown', role: null, likeliest };
  }
  if (!names && !token.heads.some((stem) => personNouns.has(stem))) return undefined;
  // Several are a group, not a post.
  if (isAct(tokens, at) || isOfSeveral(token)) return undefined;
  if (isNext(tokens, at) && prepositions.has(tokens[at + 1]!.folded)) return undefined;
  let length = 1;
  while (isNext(tokens, at + length - 1) && continues(tokens, at, at + length)) length += 1;
  const qualifiers = tokens.slice(at + 1, at + length);
  if (qualifiers.some(({ stem }) => outside.has(stem))) return undefined;
  if (length === 1 && !(token.isDefinite && token.isInclusive)) return undefined;
  const likeliest = nearestRole(context, names, at, qualifiers);
  // السوشيال ميديا: what goes together in that role's title does so here.
  const goesOn = () => {
    const [last, next] = [tokens[at + length - 1]!, tokens[at + length]];
    const both = [last, next].map((word) => (word ? index.sharersOf(word.stem) : []));
    return isNext(tokens, at + length - 1) && both.every((roles) => roles.includes(likeliest!));
  };
  while (likeliest !== null && length > 1 && goesOn()) length += 1;
  return { length, sureness: 'unknown', role: null, likeliest };
}

/** The role with the same head noun and a qualifier like one of these; else the only one that shares a qualifier. */
function nearestRole(
  { index, tokens, own }: Context,
  names: HeadNames | undefined,
  at: number,
  qualifiers: readonly Token[],
): number | null {
  const match = names && bestMatch(stepsFrom(names, tokens, at), own, undefined);
  if (match) return match.name.role;
  const [first, second] = new Set(qualifiers.flatMap(({ stem }) => index.sharersOf(stem)));
  return first === undefined || second !== undefined ? null : first;
}
