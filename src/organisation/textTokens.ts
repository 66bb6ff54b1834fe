import { foldText } from './fold';
import { titleWords, withoutJoinedLetters } from './title';

/** A word of a running text with its stems: inside a title, and as the first word of one with no, one or two joined letters left off. */
export type Token = Readonly<{
  start: number;
  end: number;
  folded: string;
  stem: string;
  heads: readonly string[];
  /** It has the article, or a joined letter and the article. */
  isDefinite: boolean;
  /** It names both genders: a noun of a person, never of an act. */
  isInclusive: boolean;
  /** Nothing but a space or a quotation mark parts it from the next word. */
  isJoined: boolean;
}>;

const word =
  /[\p{L}\p{M}\p{N}\u0640]+(?:\s?\/\s?ـ?(?:ة|ه|ته|تها|ات|ين|ون|ي)(?![\p{L}\p{M}])|\((?:ة|ات)\))?/gu;
const gender = /[/(]/u;

/** The words of a text, in their order. */
export function tokensOf(text: string): readonly Token[] {
  const found = [...text.matchAll(word)];
  return found.map((match, at) => {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    const between = text.slice(end, found[at + 1]?.index ?? end);
    const folded = foldText(raw);
    return {
      start,
      end,
      folded,
      // Behind another word, so that it is not stemmed as a head.
      stem: titleWords(`x ${raw}`)[1] ?? folded,
      heads: headsOf(folded),
      isDefinite: /^[وفبك]?ال\p{L}{2}|^و?لل\p{L}{2}/u.test(folded),
      isInclusive: gender.test(raw),
      isJoined: /^[\s"“”«»]*$/u.test(between),
    };
  });
}

/** The stems that a word may have at the head of a title. */
function headsOf(folded: string): readonly string[] {
  return [...new Set(withoutJoinedLetters(folded).map((reading) => titleWords(reading)[0] ?? reading))];
}
