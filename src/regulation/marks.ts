import { foldText, westernDigits } from '../organisation/fold';
import { englishOrdinalWords, ordinalValue, ordinalWords } from './ordinals';
import { type Mark } from './sourceLine';

export type MarkedText = Readonly<{ mark: Mark | null; rest: string }>;

const digits = '[0-9٠-٩۰-۹]{1,6}';
/** Letters in the order in which Arabic lists count. */
const abjad = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ';
/** The same signs as people type them. */
const dash = '[-\u2010-\u2015\u2212]';

/** المادة (1), المادة الأولى:, Article 3. */
const article = new RegExp(
  `^(?:ال)?(?:ماد[ةه]|بند|article|clause|§)\\s*(?:\\(?\\s*(${digits})\\s*\\)?|\\(?\\s*(${ordinalWords}|${englishOrdinalWords})\\s*\\)?(?=\\s*(?:[:.،(]|${dash}|$)))\\s*(?:[:.،]|${dash})?\\s*(?![\\d٠-٩])`,
  'iu',
);
const chapter = new RegExp(
  `^(?:ال)?(باب|فصل|جزء|chapter|part|section|title)\\s+(?:\\(?\\s*(${digits})\\s*\\)?|(${ordinalWords}|${englishOrdinalWords}))\\s*(?:[:.،]|${dash})\\s*`,
  'iu',
);
const decimal = new RegExp(`^(${digits}(?:\\.${digits})+)\\s*(?:[.):]|${dash})?(?:\\s+|(?=\\p{L}))`, 'u');
const inBrackets = new RegExp(`^\\(\\s*(${digits})\\s*\\)\\s*(?:[:.]|${dash})?\\s*`, 'u');
const number = new RegExp(
  `^(${digits})\\s*(?:(\\.)|(\\))|(:|/)|(${dash}))(?=\\s|$|[^\\d٠-٩۰-۹\\s.])\\s*`,
  'u',
);
/** `.1` and `-1`: what a copied page makes of `1.` and `1-` where it runs from right to left. */
const turned = new RegExp(`^(?:(\\.)|(\\()|(:|/)|(${dash}))(${digits})\\s+`, 'u');
const arabicLetter = new RegExp(
  `^(?:\\(\\s*([اأبجدهوزحطيكلمنسعفصقرشتثخذضظغ])ـ?\\s*\\)|([اأبجدهوزحطيكلمنسعفصقرشتثخذضظغ])ـ?\\s*(?:(\\))|(\\.)|(${dash})))\\s*`,
  'u',
);
const latinLetter = /^(?:\(([a-z])\)|([a-z])(?:(\))|(\.)))\s+/iu;
const roman = /^(?:\(([ivx]{2,5})\)|([ivx]{2,5})(?:(\))|(\.)))\s+/iu;
const bullet = /^[•●▪◦‣○■□·◆◇»]\s*/u;
const dashMark = new RegExp(`^${dash}{1,2}\\s*(?!${dash})`, 'u');
const star = /^\*(?!\*)\s*/u;
const plus = /^\+\s+/u;

const ordinal = new RegExp(`^(${ordinalWords}|${englishOrdinalWords})\\s*(?:[:.،]|${dash})\\s*`, 'iu');

type Reader = (text: string) => Readonly<{ mark: Mark; length: number }> | undefined;

function counted(style: string, written: string): Mark {
  const code = westernDigits(written);
  return { style, counts: true, value: Number(code.split('.').at(-1)), code };
}

function matched(pattern: RegExp, read: (match: RegExpExecArray) => Mark | undefined): Reader {
  return (text) => {
    const match = pattern.exec(text);
    const mark = match && read(match);
    return mark ? { mark, length: match[0].length } : undefined;
  };
}

const uncounted = (style: string): Mark => ({ style, counts: false, value: null, code: '' });
const nth = (style: string, value: number): Mark => ({ style, counts: true, value, code: String(value) });
/** `1-` and `1 –` are one style; `3-5` is a span and no mark. */
const signs = (one: string) => ['.', ')', ':', '-'].map((sign) => `${one}${sign}`);
const signOf = (match: readonly (string | undefined)[], from: number): number =>
  [0, 1, 2, 3].find((at) => match[from + at] !== undefined) ?? 0;

/** Characters in which a mark must end; of المادة ( 12 ) – no more than this is spaces. */
const longestMark = 60;

/** In the order in which they are tried. */
const readers: readonly Reader[] = [
  matched(article, ([, written, word = '']) => numbered('article', written, word)),
  // A chapter stands in a part: each word is a style of its own.
  matched(chapter, ([, kind = '', written, word = '']) => numbered(kind.toLowerCase(), written, word)),
  matched(ordinal, ([, word = '']) => numbered('ordinal', undefined, word)),
  matched(decimal, ([, written = '']) => {
    const depth = written.split('.').length;
    return counted(Array.from({ length: depth }, () => '1').join('.'), written);
  }),
  matched(inBrackets, ([, written = '']) => counted('(1)', written)),
  matched(number, (match) => counted(signs('1')[signOf(match, 2)]!, match[1]!)),
  matched(turned, (match) => counted(signs('1')[signOf(match, 1)]!, match[5]!)),
  matched(arabicLetter, (match) => {
    const letter = foldText(match[1] ?? match[2] ?? '');
    const sign = match[1] !== undefined ? '(أ)' : ['أ)', 'أ.', 'أ-'][signOf(match, 3)]!;
    return nth(sign, abjad.indexOf(letter) + 1);
  }),
  matched(roman, (match) => {
    const written = (match[1] ?? match[2])!;
    const sign = match[1] !== undefined ? '(i)' : ['i)', 'i.'][signOf(match, 3)]!;
    return nth(alike(sign, written), romanValue(written.toLowerCase()));
  }),
  matched(latinLetter, (match) => {
    const written = (match[1] ?? match[2])!;
    const sign = match[1] !== undefined ? '(a)' : ['a)', 'a.'][signOf(match, 3)]!;
    return nth(alike(sign, written), written.toLowerCase().charCodeAt(0) - 96);
  }),
  matched(bullet, () => uncounted('•')),
  matched(dashMark, () => uncounted('-')),
  matched(star, () => uncounted('*')),
  matched(plus, () => uncounted('+')),
];

/** The mark with which a line begins, and what stands behind it; the line itself where it has none. */
export function readMark(text: string): MarkedText {
  // A mark is short: what follows may be a megabyte, and is not looked at.
  const beginning = text.slice(0, longestMark);
  for (const read of readers) {
    const found = read(beginning);
    if (found) return { mark: found.mark, rest: text.slice(found.length).trim() };
  }
  return { mark: null, rest: text };
}

function numbered(style: string, digitsWritten: string | undefined, word: string): Mark | undefined {
  if (digitsWritten !== undefined) return counted(style, digitsWritten);
  const value = ordinalValue(word);
  return value === undefined ? undefined : nth(style, value);
}

/** A list of capital letters is another one than one of small letters. */
function alike(sign: string, written: string): string {
  return /^[A-Z]/u.test(written) ? sign.toUpperCase() : sign;
}

/**
 * `(i)` is a letter behind `(h)`, else the Roman one, which no line tells by itself. Gives the marks of all lines, in their order.
 */
export function settleRomans(marks: readonly (Mark | null)[]): readonly (Mark | null)[] {
  const last = new Map<string, number>();
  return marks.map((mark) => {
    if (!mark?.counts || mark.value === null || !/^\(?a[.)]$/iu.test(mark.style)) return mark;
    const single = singleRomans.get(mark.value);
    if (single !== undefined && last.get(mark.style) !== mark.value - 1) {
      const style = mark.style.replace('a', 'i').replace('A', 'I');
      return { ...mark, style, value: single, code: String(single) };
    }
    last.set(mark.style, mark.value);
    return mark;
  });
}

/** i, v and x as letters of the alphabet. */
const singleRomans: ReadonlyMap<number, number> = new Map([
  [9, 1],
  [22, 5],
  [24, 10],
]);

function romanValue(written: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const amounts = Array.from(written, (letter) => values[letter]!);
  return amounts.reduce((sum, amount, at) => sum + (amount < (amounts[at + 1] ?? 0) ? -amount : amount), 0);
}
