import { remember } from './remember';

/** Letters that people write for one another, after decomposition has taken hamza and madda off their seats. */
const sameLetters: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
};
const sameLetter = new RegExp(`[${Object.keys(sameLetters).join('')}]`, 'gu');

// Tashkeel, Quranic marks, the hamza and madda that decomposition has split off, Latin accents, tatweel, and every
// invisible format character (zero-width, bidi controls, soft hyphen). Marks of other scripts are letters there.
const dropped = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\p{Cf}]/gu;
const invisible = /\p{Cf}/gu;

// Most texts need nothing done: one look at each spares the copies.
const untidy = /[^\S \n]| {2}|^[\s\p{Cf}]|\s$/u;
const visible = /[^\s\p{Cf}]/u;
const otherDigit = /[\u0660-\u0669\u06f0-\u06f9]/;

/** The text with Arabic-Indic and Persian digits written as Western ones, and `٫` between them as a point. */
export function westernDigits(text: string): string {
  if (!otherDigit.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/(?<=\d)٫(?=\d)/g, '.');
}

/** The text as it is shown: spaces of any kind as one plain space, none at the ends; line breaks stay. Empty if nothing shows. */
export function tidyText(text: string): string {
  if (!untidy.test(text)) return text;
  if (!visible.test(text)) return '';
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** Digits, Latin letters and signs: what nearly all codes are made of. */
const plainCode = /^[!-~]+$/;

/** A code as it is shown: tidy, without invisible characters, its digits Western. `007` stays `007`. */
export function tidyCode(text: string): string {
  if (plainCode.test(text)) return text;
  return westernDigits(tidyText(text.replace(invisible, '')));
}

/** Titles, names, codes: the same ones stand in thousands of rows, and are folded again at each check. */
const shortText = 80;
const foldShort = remember(fold, 50_000);

/**
 * A key under which two texts are equal when people would call them the same words: presentation forms, marks,
 * tatweel, invisible characters, spaces, digits, forms of alef, ya, ta marbuta and kaf, case and a colon at the end
 * make no difference. A key is for comparing only, never for showing.
 */
export function foldText(text: string): string {
  return text.length <= shortText ? foldShort(text) : fold(text);
}

function fold(text: string): string {
  return plain.test(text) ? foldPlain(text) : foldAny(text);
}

/** Printable ASCII and Arabic letters, digits and marks of punctuation: what nearly all texts are made of. */
const plain = /^[ -~،؛؟ء-غف-ي٠-٩]*$/u;
const seated = /[آأإؤئىة]/gu;
const seats: Readonly<Record<string, string>> = { آ: 'ا', أ: 'ا', إ: 'ا', ؤ: 'و', ئ: 'ي', ى: 'ي', ة: 'ه' };

/** As `foldAny`, for texts that have nothing to be decomposed or dropped but hamza and madda on their seats. */
function foldPlain(text: string): string {
  const folded = westernDigits(text)
    .replace(seated, (letter) => seats[letter]!)
    .toLowerCase();
  return folded
    .replace(/ {2,}/g, ' ')
    .replace(/[ :]+$/, '')
    .trimStart();
}

function foldAny(text: string): string {
  return westernDigits(text.normalize('NFKD'))
    .replace(dropped, '')
    .replace(sameLetter, (letter) => sameLetters[letter]!)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s:]+$/, '')
    .trimStart();
}

/** A key under which two codes are equal: `a-٥` and `A-5` are one code, `7` and `007` are two. */
export function foldCode(text: string): string {
  if (plainCode.test(text)) return text.toUpperCase();
  return tidyCode(text.normalize('NFKC')).replace(/\s+/g, ' ').toUpperCase();
}
