import { distance } from 'fastest-levenshtein';
import { foldText } from '../fold';

/** Beyond this a text is compared by its words alone: edits in long texts are costly to count and say little. */
const shortText = 60;
/** Any two texts have many letters in common: below this their likeness is chance. */
const likeLetters = 0.6;

/** How alike two folded texts are letter by letter: 1 for equal ones, 0 for those that share nothing. */
export function letterLikeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 1 : 1 - distance(one, other) / longer;
}

/** A text as likeness looks at it. */
export type Words = Readonly<{ folded: string; counts: ReadonlyMap<string, number>; total: number }>;

/** The words of a text, folded, each with how often it stands there. */
export function wordsOf(text: string): Words {
  const folded = foldText(text);
  const counts = new Map<string, number>();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { folded, counts, total: words.length };
}

/** How alike two texts are: the share of the words of both that they have in common; of short ones their letters count too. */
export function textLikeness(one: Words, other: Words): number {
  const [fewer, more] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let common = 0;
  for (const [word, count] of fewer.counts) common += Math.min(count, more.counts.get(word) ?? 0);
  const total = one.total + other.total;
  const share = total === 0 ? 0 : (2 * common) / total;
  if (one.folded.length > shortText || other.folded.length > shortText) return share;
  const letters = letterLikeness(one.folded, other.folded);
  return letters >= likeLetters ? Math.max(share, letters) : share;
}
