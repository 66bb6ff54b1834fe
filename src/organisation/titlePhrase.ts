import { actNouns, personNouns, personNounsEn, prepositions, singularInYa } from './mentionWords';
import { type Token } from './textTokens';
import { withoutJoinedLetters } from './title';

const arabic = /\p{Script=Arabic}/u;

/* What the words of a text tell of whether they make one title. Places count from 0. */

/** Whether the word at a place is followed by another of the same phrase. */
export function isNext(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.isJoined === true && tokens[at + 1] !== undefined;
}

/** مساعدة is helping, where nothing says that it is a person: both genders, or an adjective of its own. */
export function isAct(tokens: readonly Token[], at: number): boolean {
  const { folded, heads, isInclusive } = tokens[at]!;
  if (isInclusive || !folded.endsWith('ه') || !heads.some((head) => actNouns.has(head))) return false;
  return !(isNext(tokens, at) && /^(?!ال)\p{L}{3,}يه$/u.test(tokens[at + 1]!.folded));
}

/** A noun of a person by itself names somebody, unless it goes on with what it does: المسؤول عن. */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const { isDefinite, isInclusive, folded } = tokens[at]!;
  // English tells a title from a common noun by a capital at best.
  if (!arabic.test(folded)) return true;
  if (isNext(tokens, at) && prepositions.has(tokens[at + 1]!.folded)) return false;
  return isDefinite || isInclusive;
}

/** An English word that is no noun of a person, or has a capital behind it, is not short for a title: finance, Finance Manager. */
export function isCommonNoun(tokens: readonly Token[], at: number): boolean {
  const { folded, stem } = tokens[at]!;
  return !arabic.test(folded) && (!personNounsEn.has(stem) || isFollowedByCapital(tokens, at));
}

/** Assistant in Officer/Assistant: an English noun of a person by itself behind a slash belongs to the title before it. */
export function isOtherHalf(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.isBehindSlash === true && personNounsEn.has(token.stem) && !isFollowedByCapital(tokens, at);
}

/** Whether a word with a capital comes next. */
export function isFollowedByCapital(tokens: readonly Token[], at: number): boolean {
  return isNext(tokens, at) && tokens[at + 1]!.isCapital;
}

/** An adjective of belonging, as titles have them: مالي, إدارية. */
export function isTitleWord({ folded }: Token): boolean {
  return /^\p{L}{3,}(?:ي|يه)$/u.test(folded);
}

/** A noun of persons in the plural with an ending: متدربين, مدرسات, باحثي; أمين has none. */
export function isOfSeveral({ folded }: Token): boolean {
  const bare = folded.replace(/^(?:[وفبك]?ال|و?لل)/u, '');
  if (/^\p{L}{3,}(?:ين|ون|ات)(?:$|[ /(])/u.test(bare)) return true;
  return withoutJoinedLetters(bare).some(
    (word) => word.endsWith('ي') && personNouns.has(word.slice(0, -1)) && !singularInYa.has(word),
  );
}

const joining = new Set(['and', 'of', 'for']);
const articles = new Set(['the', 'a', 'an']);

/**
 * How many words from a place on make a title in English, each with a capital and the last a noun of a person; 0 where none do. A word
 * that begins a sentence has its capital from that.
 */
export function capitalTitle(tokens: readonly Token[], at: number): number {
  const isPerson = (place: number) => tokens[place]!.isCapital && personNounsEn.has(tokens[place]!.folded);
  if (!tokens[at]!.isCapital || articles.has(tokens[at]!.folded)) return 0;
  let last = at;
  for (;;) {
    if (isFollowedByCapital(tokens, last)) last += 1;
    else if (
      !isPerson(last) &&
      isNext(tokens, last) &&
      joining.has(tokens[last + 1]!.folded) &&
      isFollowedByCapital(tokens, last + 1)
    )
      last += 2;
    else break;
  }
  const beginsSentence = at === 0 || !tokens[at - 1]!.isJoined;
  return isPerson(last) && !(beginsSentence && last === at) ? last - at + 1 : 0;
}

/** Whether a word still belongs to a title: an adjective as definite as its head, or the nouns that the head is of. */
export function continues(tokens: readonly Token[], head: number, at: number): boolean {
  const { folded, isDefinite, isPersonal } = tokens[at]!;
  if (/^و\p{L}{3}/u.test(folded) && (isDefinite || isPersonal)) return false;
  // المسؤول بالاتفاق
  if (/^[بكف]ال/u.test(folded) && isDefinite) return false;
  if (isDefinite) return at - head <= 3;
  const before = tokens[at - 1]!;
  if (before.isDefinite) return false;
  // وحدة التدريب; مساعدة إدارية
  return (
    at === head + 1 &&
    (isNext(tokens, at) ? tokens[at + 1]!.isDefinite || isTitleWord(tokens[at]!) : isTitleWord(tokens[at]!))
  );
}
