import { actNouns, prepositions } from './mentionWords';
import { type Token } from './textTokens';

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
  // English tells a title from a common noun by nothing.
  if (!arabic.test(folded)) return true;
  if (isNext(tokens, at) && prepositions.has(tokens[at + 1]!.folded)) return false;
  return isDefinite || isInclusive;
}

/** An adjective of belonging, as titles have them: مالي, إدارية. */
export function isTitleWord({ folded }: Token): boolean {
  return /^\p{L}{3,}(?:ي|يه)$/u.test(folded);
}

/** Whether a word still belongs to a title: an adjective as definite as its head, or the nouns that the head is of. */
export function continues(tokens: readonly Token[], head: number, at: number): boolean {
  const { folded, isDefinite } = tokens[at]!;
  if (/^و\p{L}{3}/u.test(folded) && isDefinite) return false;
  if (isDefinite) return at - head <= 3;
  const before = tokens[at - 1]!;
  if (before.isDefinite) return false;
  // وحدة التدريب; مساعدة إدارية
  return (
    at === head + 1 &&
    (isNext(tokens, at) ? tokens[at + 1]!.isDefinite || isTitleWord(tokens[at]!) : isTitleWord(tokens[at]!))
  );
}
