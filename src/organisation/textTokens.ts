import { foldText } from './fold';
import { actNouns, collectives, ownUnitEn, personNouns, personNounsEn } from './mentionWords';
import { remember } from './remember';
import { titleWords, withoutJoinedLetters } from './title';

/** What can be told of a word by itself. `heads`: its stems as the first word of a title, with no, one or two joined letters left off. */
export type Word = Readonly<{
  folded: string;
  /** Its stem inside a title. */
  stem: string;
  heads: readonly string[];
  /** It has the article, or a joined letter and the article. */
  isDefinite: boolean;
  /** It names both genders: a noun of a person, never of an act. */
  isInclusive: boolean;
  /** It begins with a Latin capital. */
  isCapital: boolean;
  /** It is a noun of a person, in English with a capital, or begins the name of several who lead: what a mention may begin with, whatever roles there are. */
  isPersonal: boolean;
  /** Several who lead: مدراء. */
  isLeaders: boolean;
}>;

/** A word of a running text. */
export type Token = Word &
  Readonly<{
    start: number;
    end: number;
    /** Nothing but a space or a quotation mark parts it from the next word. */
    isJoined: boolean;
    /** A slash alone parts it from the word before it: Assistant in Officer/Assistant. */
    isBehindSlash: boolean;
  }>;

const word =
  /[\p{L}\p{M}\p{N}\u0640]+(?:\s?\/\s?ـ?(?:ة|ه|ته|تها|ات|ين|ون|ي)(?![\p{L}\p{M}])|\((?:ة|ات)\))?/gu;
const gender = /[/(]/u;
const joint = /^[\s"“”«»]*$/u;

/** The words of a text, in their order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  word.lastIndex = 0;
  let lastEnd = -1;
  let found = word.exec(text);
  while (found) {
    const [raw] = found;
    const start = found.index;
    const end = start + raw.length;
    found = word.exec(text);
    const next = found?.index ?? text.length;
    const isJoined = (next === end + 1 && text[end] === ' ') || joint.test(text.slice(end, next));
    const { folded, stem, heads, isDefinite, isInclusive, isCapital, isPersonal, isLeaders } = wordOf(raw);
    // Written out: a spread takes several times as long.
    tokens.push({
      folded,
      stem,
      heads,
      isDefinite,
      isInclusive,
      isCapital,
      isPersonal,
      isLeaders,
      start,
      end,
      isJoined,
      isBehindSlash: start === lastEnd + 1 && text[lastEnd] === '/',
    });
    lastEnd = end;
  }
  return tokens;
}

/** A word as it is written, with both its genders if it names them. The same words stand in thousands of texts. */
export const wordOf = remember((raw): Word => {
  const folded = foldText(raw);
  const heads = headsOf(folded);
  const isLeaders = /(?:مدراء|روساء|مديري|مديرين|روسا|مدرا)$/u.test(folded);
  const isCapital = /^[A-Z]/u.test(raw);
  return {
    folded,
    isCapital,
    // Behind another word, so that it is not stemmed as a head.
    stem: titleWords(`x ${raw}`)[1] ?? folded,
    heads,
    isDefinite: /^[وفبك]?ال\p{L}{2}|^و?لل\p{L}{2}/u.test(folded),
    isInclusive: gender.test(raw),
    isPersonal:
      isLeaders ||
      heads.some(
        (head) => personal.has(head) || (isCapital && (personNounsEn.has(head) || ownUnitEn.has(head))),
      ),
    isLeaders,
  };
}, 50_000);

const personal = new Set([...personNouns, ...actNouns, ...collectives.map(([first]) => first!)]);

/** The stems that a word may have at the head of a title. */
function headsOf(folded: string): readonly string[] {
  return [...new Set(withoutJoinedLetters(folded).map((reading) => titleWords(reading)[0] ?? reading))];
}
