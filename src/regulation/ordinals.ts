import { foldText } from '../organisation/fold';

/* Ordinal words as lists and headings use them: أولًا, المادة الثالثة عشرة, First, Part Two. */

const units = ['اول', 'ثان', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'];
const english = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const cardinals = 'one two three four five six seven eight nine ten'.split(' ');

/** أولًا, الأولى, ثانيًا, الثانية, حادي عشر, العشرون; with its marks. For use in patterns with the flag `u`. */
export const ordinalWords =
  '(?:ال)?(?:[اأإآ]ول|ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|عشر)[\\p{L}\\p{M}]{0,5}(?: عشر[ةه]?)?';
export const englishOrdinalWords = `(?:${[...english.map((word) => `${word}(?:ly)?`), ...cardinals].join('|')})`;

/** The number that an ordinal word stands for, from 1; undefined for any other word. */
export function ordinalValue(word: string): number | undefined {
  const folded = foldText(word);
  const inEnglish = [english, cardinals]
    .map((words) => words.indexOf(folded.replace(/ly$/u, '')))
    .find((at) => at >= 0);
  if (inEnglish !== undefined) return inEnglish + 1;
  const [first = '', tens] = folded.split(' ').map((part) => part.replace(/^ال/u, ''));
  if (/^عشر(?:ون|ين)$/u.test(first)) return 20;
  const stem = first.replace(/(?<=\p{L}{3})(?:يه|ي|ه|ا)+$/u, '');
  const unit = stem === 'حاد' || stem === 'واحد' ? 0 : units.findIndex((word) => stem === word);
  if (unit < 0) return undefined;
  return tens?.startsWith('عشر') ? unit + 11 : stem === 'حاد' ? undefined : unit + 1;
}
