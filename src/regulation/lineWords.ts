import { isBodyTitle } from './bodies';
import { foldText, tidyText } from '../organisation/fold';
import { personNouns } from '../organisation/mentionWords';
import { tokensOf } from '../organisation/textTokens';
import { titleWords } from '../organisation/title';

/* What the words of a line tell of what it is: the title of a role, the name of a track or unit, the head of a list. */

/** Words for parts of an organisation at the beginning of their names, folded; in English at their end too. */
const trackWords = /^(?:ال)?(?:مسار|قطاع|محور|مجموعه)(?!\p{L})|^(?:ال)?(?:اداره|قياده) ال(?:عليا|تنفيذيه)$/u;
const unitWords = /^(?:ال)?(?:وحده|قسم|اداره|شعبه|مكتب|مركز|دائره|برنامج)(?!\p{L})/u;
const trackWordsEnglish =
  /^(?:track|sector|division|stream)\b|\b(?:track|sector|division|stream)$|^(?:senior|executive) management$/u;
const unitWordsEnglish =
  /^(?:unit|department|section|office|team)\b|\b(?:unit|department|section|office|team)$/u;
/** The unit that the title of its head names: مدير/ة وحدة أبحاث البيانات, head of the nursing unit. */
const unitInTitle =
  /^\S+\s+((?:ال)?(?:وحدة|وحده|قسم|إدارة|ادارة|شعبة|مكتب|مركز|دائرة)\s+.+)$|^(?:head|manager|director|chief) of (?:the )?(.+ (?:unit|department|section|office|team))$|^(.+ (?:unit|department|section|office|team)) (?:head|manager|director|lead)$/iu;
const dutiesLabel =
  /^(?:ال)?(?:مهام|اختصاصات|مسووليات|مسئوليات|واجبات|صلاحيات)(?: \p{L}+){0,3}$|^(?:main |key )?(?:duties|responsibilities|tasks|powers)(?: (?:and|&) (?:duties|responsibilities|tasks|powers))?$/u;
const ownBylaw =
  /(?:نظام|لاييح|لاءح|لائح|لايح)\p{L}*(?: \p{L}+){0,2} (?:ال)?(?:خاص|مستقل|منفصل)|\b(?:its own|a separate|separate) (?:bylaws?|by-laws?|regulations?|rules)\b/u;
const flexible = /مرن(?:ه)?(?!\p{L})|\bflexible\b/u;
const temporary = /(?<!\p{L})(?:ال)?موقت(?:ه)?(?!\p{L})|\btemporary\b/u;

/** Nouns of persons beside those that a text's mentions know; stems. */
const morePersons = new Set(
  'معلم مدرس ممرض طبيب مهندس فني سائق عامل حارس موظف إداري استشاري صيدلي محامي سفير مطور معد مذيع عضو مفتش مراقب مراجع مدقق ممثل مندوب ناظر عميد قائد أستاذ محاضر معيد مرشد حاضن بائع صراف مشتر'
    .split(' ')
    .map((word) => titleWords(word)[0]!),
);
const englishPerson =
  /(?:^|\b)(?:manager|head|director|officer|coordinator|assistant|engineer|nurse|physician|doctor|teacher|analyst|specialist|developer|designer|consultant|lead|chief|president|secretary|accountant|advis[eo]r|administrator|supervisor|technician|clerk|principal|dean|professor|researcher|trainer|trainee|intern|editor|writer|agent|representative|executive|librarian|counsell?or|programmer|registrar|porter|driver|guard|cook|receptionist|controller|auditor|planner|buyer|deputy)$/u;

/** Longest a title is, in words and characters. */
const longestTitle = { words: 12, characters: 110 };

/** Whether a text reads like the title of a role: a noun of a person, and no sentence. */
export function looksLikeTitle(text: string): boolean {
  if (text.length > longestTitle.characters || /[.؛;،,!?؟]$/u.test(text)) return false;
  const [first] = tokensOf(text.slice(0, longestTitle.characters));
  if (!first || text.split(/\s+/u).length > longestTitle.words) return false;
  if (first.isInclusive) return true;
  if (/\p{Script=Arabic}/u.test(first.folded)) {
    // مساعدة is helping.
    if (first.folded.endsWith('ه')) return false;
    return first.heads.some((head) => personNouns.has(head) || morePersons.has(head));
  }
  const [phrase] = foldText(text).split(/ (?:of|for|to|in|and|-|–|\/) |,|\(/u);
  return englishPerson.test(phrase!.trim());
}

/** A title as it stands in a line, without the colon or full stop behind it. */
export function titleText(rest: string): string {
  return withoutEnd(tidyText(rest), ' :：.');
}

/** A text without what of these signs stands at its end. By steps: a pattern would try each place of a long line. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/** Whether a text may be a title though no word of it says so: a phrase, and no sentence. */
export function couldBeTitle(text: string): boolean {
  if (text === '' || text.length > 90 || text.split(/\s+/u).length > 10) return false;
  return !/[.؛;،,!?؟]$/u.test(text) && headingKind(text) === null && /\p{L}{2}/u.test(text);
}

/** What a heading says of what follows before it names it: هيكلة واختصاصات الإدارة العليا. */
const captionWord = '(?:هيكلة|هيكل|اختصاصات|إختصاصات|مهام|مسؤوليات|أدوار|وظائف|توصيف|وصف)';
const caption = new RegExp(
  `^(?:${captionWord}\\s+و)*${captionWord}\\s+(?=ال|وحدة|قسم|إدارة|مسار|قطاع|مجموعة|شعبة|مكتب)`,
  'u',
);

/** A heading without what it says before the name of a track or unit. */
export function withoutCaption(text: string): string {
  return text.replace(caption, '');
}

/** Whether a heading names a track or a unit; null where its words do not say. */
export function headingKind(text: string): 'track' | 'unit' | null {
  if (text.length > longestTitle.characters) return null;
  const folded = foldText(withoutCaption(text));
  if (trackWords.test(folded) || trackWordsEnglish.test(folded)) return 'track';
  return unitWords.test(folded) || unitWordsEnglish.test(folded) ? 'unit' : null;
}

/** The unit that a title of a head names, as it is written there; empty where it names none. */
export function unitOfTitle(title: string): string {
  const [, arabic, english, other] = unitInTitle.exec(title) ?? [];
  return (arabic ?? english ?? other ?? '').trim();
}

/** Whether a line only says that duties follow: المهام والمسؤوليات. */
export function isDutiesLabel(text: string): boolean {
  if (text.length > 60 || !dutiesLabel.test(foldText(text))) return false;
  return headingKind(withoutCaption(text)) === null;
}

/** Whether a text says that a unit has a bylaw of its own. */
export function saysOwnBylaw(text: string): boolean {
  return text.length < 300 && ownBylaw.test(foldText(text));
}

/** The kind that the name of a role's track, or its title, tells. */
export function kindTold(track: string, title: string): 'permanent' | 'flexible' | 'temporary' | 'body' {
  if (isBodyTitle(title)) return 'body';
  if (temporary.test(foldText(title)) || temporary.test(foldText(track))) return 'temporary';
  return flexible.test(foldText(track)) ? 'flexible' : 'permanent';
}
