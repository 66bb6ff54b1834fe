import { languages, say, type Language } from '../locales/say';
import { foldText } from '../organisation/fold';

/*
 * Labelled lines: what a regulation says outright. `* يتبع إداريًا [4] [5.2؛ 5.3]: مدير/ة الوحدة`. What stands in square brackets
 * is for certain (a code, a number), what stands behind the colon for people; `]]` is a bracket inside brackets.
 */

/** Labels of the written form, each with words of its own in either language. */
export const labels = [
  'body',
  'track',
  'unit',
  'parent',
  'ownBylaw',
  'role',
  'titleEn',
  'kind',
  'lead',
  'duty',
  'cadence',
  'lines',
  'administrative',
  'technical',
  'coordination',
  'deputising',
  'note',
] as const;
export type WrittenLabel = (typeof labels)[number];
export type Label = WrittenLabel | 'ownUnit' | 'ownTrack';

/** Words of other organisations for what a line under a role says of it, folded. */
const otherWords: readonly (readonly [Label, RegExp])[] = [
  [
    'administrative',
    /^(?:(?:و?[يت]تبع|تبعيه|التبعيه)(?: (?:اداريا|الاداريه|التنظيميه))?|(?:ال)?(?:رييس|مدير|مسوول)(?:\/ه)? (?:ال)?مباشر(?:\/ه)?|جهه التبعيه|reports? (?:directly )?to|line manager|reporting (?:line|to)|direct (?:supervisor|manager))$/u,
  ],
  [
    'technical',
    /^(?:[يت]تبع فنيا|الاشراف الفني|المشرف(?:\/ه)? الفني(?:\/ه)?|technical (?:supervisor|lead)|functionally reports to|dotted line to)$/u,
  ],
  ['coordination', /^(?:ينسق مع|تنسق مع|التنسيق مع|coordinates with|liaises with|works closely with)$/u],
  ['deputising', /^(?:[يت]نوب عن|deputises for|deputizes for|stands in for)$/u],
  ['ownUnit', /^(?:الوحده|القسم|الاداره|unit|department|team)$/u],
  ['ownTrack', /^(?:المسار|القطاع|track|division)$/u],
  ['note', /^(?:ملاحظه|ملحوظه|ملاحظات|note|notes)$/u],
];

const ownWords = new Map<string, Label>(
  labels.flatMap((label) =>
    languages.map((language) => [foldText(say(language, `regulation.label.${label}`)), label] as const),
  ),
);

export type Labelled = Readonly<{
  label: Label;
  /** What stands in its brackets, in their order. */
  args: readonly string[];
  value: string;
}>;

/** A label is a few words; what follows it may be a whole duty. */
const longestLabel = 40;
/** With its brackets, which hold codes. */
const longestHead = 2000;
const shape = /^(?:\*+ ?)?([^:：[\]\n]{2,40}?) ?((?:\[(?:[^\]]|\]\])*\] ?)*)(?:\*\*)?[:：](?:\*\*)?(?:\s|$)/u;

/** What a line says by a label; undefined where it has none. */
export function readLabel(text: string): Labelled | undefined {
  const colon = text.search(/[:：[]/u);
  if (colon < 2 || colon > longestLabel + 3) return undefined;
  const match = shape.exec(text.slice(0, longestHead));
  if (!match) return undefined;
  const [whole, name = '', args = ''] = match;
  const folded = foldText(name.replace(/\*/gu, ''));
  const label = ownWords.get(folded) ?? otherWords.find(([, words]) => words.test(folded))?.[0];
  return label && { label, args: readArguments(args), value: text.slice(whole.length).trim() };
}

/** A labelled line, without its star. */
export function writeLabel(
  language: Language,
  label: WrittenLabel,
  args: readonly string[],
  value: string,
): string {
  const brackets = args.map((arg) => ` [${arg.replaceAll(']', ']]')}]`).join('');
  return `${say(language, `regulation.label.${label}`)}${brackets}: ${value}`;
}

function readArguments(written: string): readonly string[] {
  return [...written.matchAll(/\[((?:[^\]]|\]\])*)\](?!\])/gu)].map(([, arg = '']) =>
    arg.replaceAll(']]', ']'),
  );
}
