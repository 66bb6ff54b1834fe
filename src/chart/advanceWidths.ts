/** Widths in thousandths of the font size. */

/** Printable ASCII from the space on, as in Arial and the fonts made to its measures. */
const asciiRegular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const asciiBold = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
  556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
  556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
  333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/** Width of an Arabic letter by its form; a letter without the last two does not join the next one. */
export type ArabicForms = Readonly<{ isolated: number; final: number; initial?: number; medial?: number }>;

/**
 * Letters by the shape they share. The wider of two common fonts each (DejaVu Sans, Noto Sans Arabic), since the
 * font that a reader's machine has for Arabic is not known; Arial's own are a little narrower.
 */
const arabicGroups: readonly (readonly [letters: string, forms: ArabicForms])[] = [
  ['اأإآٱ', { isolated: 278, final: 305 }],
  ['بتثپٹ', { isolated: 993, final: 1093, initial: 299, medial: 373 }],
  ['ة', { isolated: 524, final: 536 }],
  ['جحخچ', { isolated: 646, final: 649, initial: 618, medial: 646 }],
  ['دذڈ', { isolated: 477, final: 532 }],
  ['رزژڑ', { isolated: 483, final: 552 }],
  ['سش', { isolated: 1221, final: 1275, initial: 838, medial: 892 }],
  ['صض', { isolated: 1306, final: 1352, initial: 903, medial: 949 }],
  ['طظ', { isolated: 925, final: 949, initial: 796, medial: 820 }],
  ['عغ', { isolated: 597, final: 532, initial: 597, medial: 521 }],
  ['فڤ', { isolated: 1037, final: 1098, initial: 478, medial: 506 }],
  ['ق', { isolated: 776, final: 834, initial: 478, medial: 506 }],
  ['كکگ', { isolated: 895, final: 922, initial: 476, medial: 552 }],
  // The initial and medial forms are those of the wider ligature with an alef, less the alef.
  ['ل', { isolated: 727, final: 757, initial: 373, medial: 374 }],
  ['م', { isolated: 619, final: 666, initial: 536, medial: 578 }],
  ['ن', { isolated: 734, final: 761, initial: 278, medial: 343 }],
  ['ه', { isolated: 524, final: 536, initial: 574, medial: 507 }],
  ['وؤ', { isolated: 483, final: 517 }],
  ['يىئی', { isolated: 783, final: 833, initial: 299, medial: 373 }],
  ['ـ', { isolated: 293, final: 293, initial: 293, medial: 293 }],
];
const arabicForms = new Map(
  arabicGroups.flatMap(([letters, forms]) => Array.from(letters, (letter) => [letter, forms] as const)),
);
const rareArabicForms: ArabicForms = { isolated: 1306, final: 1352, initial: 949, medial: 949 };

/** Arabic grows by about this much in bold. */
const arabicBold = 1.18;

/** The other signs that titles and duties use. */
const signs: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '\u202f': 278,
  ء: 511,
  '،': 380,
  '؛': 400,
  '؟': 580,
  '٪': 610,
  '«': 646,
  '»': 646,
  '·': 333,
  '×': 584,
  '•': 350,
  '–': 556,
  '—': 1000,
  '…': 1000,
  '‘': 278,
  '’': 278,
  '“': 500,
  '”': 500,
};

/** The forms of a letter of the Arabic script that joins its neighbours; undefined for every other character. */
export function formsOf(character: string): ArabicForms | undefined {
  if (character < '\u0600' || character === 'ء') return undefined;
  return (
    arabicForms.get(character) ??
    (/\p{Script=Arabic}/u.test(character) && /\p{L}/u.test(character) ? rareArabicForms : undefined)
  );
}

/** Width of a joining letter in the form that its neighbours give it, in thousandths of the font size. */
export function widthOfForm(
  forms: ArabicForms,
  joinsBefore: boolean,
  joinsAfter: boolean,
  bold: boolean,
): number {
  const connects = joinsAfter && forms.initial !== undefined;
  const initial = forms.initial ?? forms.isolated;
  const regular = connects
    ? joinsBefore
      ? (forms.medial ?? initial)
      : initial
    : joinsBefore
      ? forms.final
      : forms.isolated;
  return regular * (bold ? arabicBold : 1);
}

/** Width of a character that does not join, in thousandths of the font size; rather too wide where it is not known. */
export function widthOf(character: string, bold: boolean): number {
  const code = character.codePointAt(0) ?? 0;
  const ascii = (bold ? asciiBold : asciiRegular)[code - 32];
  if (ascii !== undefined) return ascii;
  const sign = signs[character];
  if (sign !== undefined) return sign;
  // Marks, joiners, direction marks and control characters take no room.
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) return 0;
  if (/\p{Nd}/u.test(character)) return 610;
  if (/\p{Script=Latin}/u.test(character)) return widthOfBaseLetter(character, bold);
  if (/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)) return /\p{Lu}/u.test(character) ? 1094 : 970;
  if (/\p{Script=Hebrew}/u.test(character)) return 758;
  return code > 0xffff ? 1400 : 1100;
}

/** An accent does not widen its letter; letters that are no accented ASCII letter (æ, œ) are up to one em wide. */
function widthOfBaseLetter(character: string, bold: boolean): number {
  const base = character.normalize('NFD').codePointAt(0) ?? 0;
  return (bold ? asciiBold : asciiRegular)[base - 32] ?? 1000;
}
