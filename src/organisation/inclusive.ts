import { foldText } from './fold';
import { remember } from './remember';

/** A word with both its genders: مدير/ة, نائب/ته, باحثين/ات, مدير(ة), مدير/مديرة. */
const bothGenders = /^(\p{L}+?)(?:\/ـ?(?:ة|ه|ته|تها|ات|ى)|\(ـ?(?:ة|ات)\))$|^(\p{L}+)\/\2ة$/u;
/** Adjectives that are said of persons, wherever they stand in a title: what they follow is the head noun. */
const personal = new Set(
  ['أول', 'أولى', 'متخصص', 'متخصصة', 'متدرب', 'متدربة', 'مساعد', 'مساعدة', 'مقيم', 'مقيمة', 'متفرغ', 'متفرغة']
    .concat(['زائر', 'زائرة', 'مشارك', 'مشاركة', 'مبتدئ', 'مبتدئة', 'معتمد', 'معتمدة', 'منتدب', 'منتدبة'])
    .map(foldText),
);
/** Nouns that end as an adjective of belonging does. */
const nouns = new Set(
  [
    'كلية',
    'جمعية',
    'ميزانية',
    'تنمية',
    'توعية',
    'تقنية',
    'برمجية',
    'ترقية',
    'تربية',
    'تغذية',
    'بلدية',
    'مديرية',
  ]
    .concat([
      'عملية',
      'قضية',
      'صيدلية',
      'نادي',
      'وعي',
      'حي',
      'مبني',
      'مشفي',
      'رعاية',
      'حماية',
      'هوية',
      'رؤية',
      'بنية',
    ])
    .map(foldText),
);
const feminine = /[ةه]$/u;
const belonging = /\p{L}{2}(?:ي|ية|يه)$/u;

/** Whether a title is of a person in Arabic: its first word could stand in both genders. */
export function isSpokenOf(title: string): boolean {
  return /^[\p{Script=Arabic}/()ـ]{2,}/u.test(title);
}

/** Whether a title names both genders at its head. */
export function isInclusive(title: string): boolean {
  return bothGenders.test(title.split(/\s+/u)[0]!);
}

/**
 * The words of a title that name one gender only, and the title with both; null where that cannot be written for certain.
 * Those are the head noun and the adjectives that agree with it: one of belonging right behind it (المدير التنفيذي, مساعد
 * إعلامي), every one with the article behind a head with the article, and those that are said of persons (باحث بيانات
 * متخصص). Adjectives of other nouns are right as they are (دعم تقني, الوصول المؤسسي).
 */
export const inclusiveForm = remember(
  (title): Readonly<{ words: readonly string[]; title: string | null }> => {
    const parts = title.split(/(\s+)/u);
    const words = parts.map((part, at) =>
      at % 2 === 0 && agrees(parts, at) && !bothGenders.test(part) ? part : null,
    );
    const forms = parts.map((part, at) => (words[at] === null ? part : bothOf(part)));
    return {
      words: words.filter((word) => word !== null),
      title: forms.includes(null) ? null : forms.join(''),
    };
  },
  20_000,
);

/** Whether the word at a place of a title's parts (words and the spaces between them) is the head or agrees with it. */
function agrees(parts: readonly string[], at: number): boolean {
  if (at === 0) return true;
  const word = singleOf(parts[at]!);
  const isDefinite = (part: string) => part.startsWith('ال') && part.length > 4;
  if (isDefinite(parts[0]!)) {
    // Behind a head with the article stand its adjectives, up to the first word without one.
    const before = parts.slice(0, at + 1).filter((_, place) => place % 2 === 0);
    return before.every(isDefinite);
  }
  if (personal.has(foldText(word))) return true;
  return at === 2 && !isDefinite(word) && belonging.test(word) && !nouns.has(foldText(word));
}

/** The one gender that a word with both names first. */
function singleOf(word: string): string {
  const match = bothGenders.exec(word);
  return match?.[1] ?? match?.[2] ?? word;
}

/** A word with both genders; null where it is two words in one (سفير/خبير), or has a form of its own. */
function bothOf(word: string): string | null {
  if (!/^\p{L}+$/u.test(word)) return null;
  if (/^(?:ال)?[أا]ول[يى]?$/u.test(word)) return `${word.replace(/[يى]$/u, '')}/ى`;
  return `${word.replace(feminine, '')}/ة`;
}
