import { foldText } from './fold';
import { remember } from './remember';

/*
 * Keys under which two ways of writing one title are the same: مدير/ة وحدة أبحاث البيانات, لمديرة وحدة ابحاث البيانات. Light stemming
 * (L. Larkey, L. Ballesteros, M. Connell, "Light stemming for Arabic information retrieval", 2007), by the rules of the language
 * alone: both sides are stemmed alike, so a stem need not be a word.
 */

/** Both genders of a word, folded: مدير/ه, نايب/ته, باحثين/ات, مدير(ه). */
const secondGender = /(?<=\p{L})(?: ?\/ ?(?:ه|ته|تها|ات|ين|ون|ي)|\((?:ه|ات)\))(?!\p{L})/gu;
/** مدير/مديره */
const repeatedGender = /(\p{L}+) ?\/ ?\1ه(?!\p{L})/gu;
const arabicLetter = /\p{Script=Arabic}/u;

/** Plurals that change the word inside, and letters that people write for one another inside a word, folded. */
const otherForms: ReadonlyMap<string, string> = new Map(
  (
    [
      ['مدير', 'مدراء'],
      ['رئيس', 'رؤساء'],
      ['نائب', 'نواب'],
      ['وكيل', 'وكلاء'],
      ['خبير', 'خبراء'],
      ['سفير', 'سفراء'],
      ['أمين', 'أمناء'],
      ['عميد', 'عمداء'],
      ['طالب', 'طلاب'],
      ['مشروع', 'مشاريع'],
      ['برنامج', 'برامج'],
      ['مكتب', 'مكاتب'],
      ['قسم', 'أقسام'],
      ['مسؤول', 'مسئول'],
      ['شؤون', 'شئون'],
    ] as const
  ).map(([form, other]) => [foldText(other), foldText(form)]),
);

/** The stem of a folded Arabic word; of the head noun of a title also that of its plural before another noun (باحثي البيانات). */
function arabicStem(word: string, isHead: boolean): string {
  const bare = word.replace(/^(?:[وفبك]?ال|لل|ولل)(?=\p{L}{3})/u, '');
  const known = otherForms.get(bare);
  if (known !== undefined) return known;
  const stem = bare.replace(/(?<=\p{L}{3})(?:ات|ين|ون|ه)$/u, '');
  const single = isHead ? stem.replace(/(?<=\p{L}{3})(?:ان|ي)$/u, '') : stem;
  return otherForms.get(single) ?? single;
}

const articles = new Set(['the', 'a', 'an']);

/** An English word in the singular. */
function englishStem(word: string): string {
  if (word === '&') return 'and';
  return word
    .replace(/['’]s$/u, '')
    .replace(/(?<=[a-z]{2})ies$/u, 'y')
    .replace(/(?<=[a-z]{2}[^su])s$/u, '');
}

/**
 * The stems of a title's words, in their order: without marks, genders, numbers, articles, case and signs. A slash between two
 * different words parts them.
 */
export const titleWords = remember((title): readonly string[] => {
  const plain = foldText(title).replace(repeatedGender, '$1').replace(secondGender, '').replace(/&/gu, ' & ');
  const words = plain.match(/&|[\p{L}\p{N}]+(?:['’]s)?/gu) ?? [];
  return words
    .filter((word) => !articles.has(word))
    .map((word, at) => (arabicLetter.test(word) ? arabicStem(word, at === 0) : englishStem(word)));
}, 20_000);

/** A key under which two ways of writing a title are the same. */
export function titleKey(title: string): string {
  return titleWords(title).join(' ');
}

/**
 * The keys of the titles that a phrase in a running text may name: its own, and where its first word may begin with joined letters
 * (لمنسق, وباحثي), those without them.
 */
export function phraseKeys(phrase: string): readonly string[] {
  return [...new Set(withoutJoinedLetters(foldText(phrase)).map(titleKey))];
}

/** A folded text, and what is left of it without the one or two letters that may be joined to its first word: and for the manager. */
export function withoutJoinedLetters(folded: string): readonly string[] {
  const readings = [folded];
  for (let rest = folded; readings.length < 3 && /^[وفبكل]\p{L}{3}/u.test(rest);) {
    rest = rest.slice(1);
    readings.push(rest);
  }
  return readings;
}

/**
 * A phrase without the letters and the preposition that are joined to its first word: منسق for لمنسق, المدير for للمدير. `isHead` tells
 * which stems a title may begin with: the وكيل of وكيل stays.
 */
export function withoutJoined(phrase: string, isHead: (stem: string) => boolean): string {
  const [first = ''] = phrase.split(/\s/u, 1);
  const readings = withoutJoinedLetters(foldText(first));
  const letters = Math.max(
    0,
    readings.findIndex((reading) => isHead(titleWords(reading)[0] ?? reading)),
  );
  return phrase
    .replace(new RegExp(`^(?:\\p{L}[\\p{M}ـ]*){${letters}}`, 'u'), '')
    .replace(/^(?:[وفبك]ال|و?لل)(?=\p{L}{3})/u, 'ال');
}
