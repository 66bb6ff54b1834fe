import { foldText, tidyText } from '../organisation/fold';
import { inPortions, type Turns } from '../organisation/turns';
import { type ReadBody, type ReadLine, type ReadRole } from './model';

/*
 * Governing bodies that a regulation speaks of: boards, executive committees, assemblies. They are named by what they are and whom
 * they are of, always with the article in Arabic: مجلس الأمناء, الهيئة التنفيذية.
 */

const letter = '[\\p{L}\\p{M}]';
const arabic = new RegExp(
  `(?<!${letter})[وفبكل]{0,2}(?:` +
    `مجلس (?:[إا]دارة |[أا]مناء )?ال${letter}+(?: ال(?:عليا|[أا]على|تنفيذي|${letter}+ي))?` +
    `|(?:ال|لل)مجلس ال${letter}+ي` +
    `|(?:ال|ل)(?:ل?هيئة|لجنة) ال(?:تنفيذية|عليا|توجيهية|مركزية|[إا]دارية|حاكمة|تأسيسية)` +
    `|(?:ال|ل)ل?جمعية ال(?:عمومية|عامة)` +
    `)(?!${letter})`,
  'gu',
);
const english =
  /\b(?:Board of (?:Trustees|Directors|Governors|Management|Regents)|(?:Executive|Steering|Governing|Management|Supervisory|Partnership) (?:Committee|Board|Council|Body)|General Assembly|(?:City|Town|Municipal|Parish|Governing|Executive) Council|Council of [A-Z]\p{L}+)\b/gu;
const isBody =
  /^(?:مجلس|(?:ال)?(?:هييه|لجنه|جمعيه)) |^(?:board of|.*\b(?:committee|council|assembly|board))$/u;

/** Whether the title of a role is the name of a body: مجلس الإدارة. */
export function isBodyTitle(title: string): boolean {
  return title.length < 100 && isBody.test(foldText(title)) && !/\b(?:secretary|member|chair)/iu.test(title);
}

/**
 * The governing bodies of a document, in steps, in the order in which they are first mentioned. One that only a duty speaks of, and only once,
 * is somebody else's.
 */
export function* findingBodies({
  lines,
  roles,
}: Readonly<{ lines: readonly ReadLine[]; roles: readonly ReadRole[] }>): Turns<readonly ReadBody[]> {
  const known = new Set(roles.map(({ title }) => foldText(title)));
  const found = new Map<string, { title: string; line: number; count: number; isOutside: boolean }>();
  yield* inPortions(lines, ({ text, as }, line) => {
    for (const title of bodiesIn(text)) {
      const key = foldText(title);
      if (known.has(key)) continue;
      const before = found.get(key) ?? { title, line, count: 0, isOutside: false };
      const isOutside = before.isOutside || (as !== 'duty' && as !== 'part');
      found.set(key, { ...before, count: before.count + 1, isOutside });
    }
  });
  return [...found.values()]
    .filter(({ count, isOutside }) => isOutside || count > 1)
    .map(({ title, line }, at) => ({ code: `B${at + 1}`, title, titleEn: '', line }));
}

/** Longest stretch in which a body is looked for: a line may be a megabyte. */
const farEnough = 20_000;

function bodiesIn(text: string): readonly string[] {
  const part = text.slice(0, farEnough);
  const inArabic = [...part.matchAll(arabic)].map(([found]) =>
    tidyText(found)
      .replace(/^[وفبكل]{0,2}(?=مجلس)/u, '')
      .replace(/^[وفبك]?(?:ال|لل|ل)/u, 'ال'),
  );
  return [...inArabic, ...[...part.matchAll(english)].map(([found]) => found)];
}
