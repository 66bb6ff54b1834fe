import { type Relation } from './model';
import { type Mention } from './mentions';

/** A reporting line that a text states, or lets be told from a report that is handed in. Roles by index. */
export type StatedLine = Readonly<{
  role: number;
  reportsTo: number;
  relation: Relation;
  /** Stated: the text says that one supervises, manages or stands in for the other. Reported: it only answers for something. */
  certainty: 'stated' | 'reported';
  /** The text says that nobody stands between the two: مباشر. */
  isDirect: boolean;
  /** The words that say so. */
  words: string;
}>;

type Phrase = Readonly<{
  /** What stands right before the mention. */
  before: RegExp;
  relation: Relation;
  /** Whether the one who is mentioned stands above the role of the text, or below it. */
  mentioned: 'above' | 'below';
  certainty: StatedLine['certainty'];
}>;

/** What is said of a role that nothing stands between it and another. */
const direct = /مباشر|\bdirect(?:ly)?\b/iu;

const stated = (before: RegExp, relation: Relation, mentioned: Phrase['mentioned']): Phrase => ({
  before,
  relation,
  mentioned,
  certainty: 'stated',
});

/** Longer phrases first. Ends of the text before a mention; hamza and ya as people write them. */
const phrases: readonly Phrase[] = [
  stated(/(?<!\p{L})(?:و|ب)?(?:ال)?[إا]شراف ال[إا]دار[يى] على $/u, 'administrative', 'below'),
  stated(/(?<!\p{L})(?:و|ب)?(?:ال)?[إا]شراف الفن[يى] على $/u, 'technical', 'below'),
  stated(
    /(?<!\p{L})(?:و|ب)?(?:ال)?[إا]شراف (?:(?:ال)?مباشر )?على (?:تنفيذ |[أا]داء )?$/u,
    'administrative',
    'below',
  ),
  stated(/(?<!\p{L})تحت (?:ال)?[إا]دار[ةه] (?:(?:ال)?مباشر[ةه] من )?$/u, 'administrative', 'above'),
  stated(/(?<!\p{L})تحت (?:ال)?[إا]شراف (?:(?:ال)?مباشر من )?$/u, 'technical', 'above'),
  stated(/(?<!\p{L})ب[إا]شراف $/u, 'technical', 'above'),
  stated(/(?<!\p{L})بتكليف مباشر من $/u, 'administrative', 'above'),
  stated(/(?<!\p{L})بمتابع[ةه](?: \p{L}+){0,2} من $/u, 'technical', 'above'),
  stated(/(?<!\p{L})و?(?:ال)?[إا]ناب[ةه] عن $/u, 'deputising', 'above'),
  stated(/(?<!\p{L})و?ينوب عن $/u, 'deputising', 'above'),
  stated(/(?<!\p{L}|تحت )و?[إا]دار[ةه] $/u, 'administrative', 'below'),
  stated(
    /\b(?:under the (?:direct )?supervision of|(?:directly )?supervised by) (?:the )?$/iu,
    'technical',
    'above',
  ),
  stated(
    /\b(?:reports? (?:directly )?to|under the (?:direct )?management of|(?:directly )?managed by) (?:the )?$/iu,
    'administrative',
    'above',
  ),
  stated(/\b(?:deputi[sz]es? for|stands? in for) (?:the )?$/iu, 'deputising', 'above'),
  stated(/\bprovides? administrative supervision (?:to|of) (?:the )?$/iu, 'administrative', 'below'),
  stated(/\b(?:provides? )?technical supervision (?:to|of) (?:the )?$/iu, 'technical', 'below'),
  stated(/\b(?:directly )?(?:supervises?|(?:line-)?manages?|leads?) (?:the )?$/iu, 'administrative', 'below'),
];

/** What every phrase ends with, so that most texts are looked at once. */
const end =
  /(?:على|[أا]داء|تنفيذ|[إا]دار[ةه]|[إا]شراف|من|عن|to|of|by|for|supervises?|manages?|leads?|the) $/iu;
/** Longer than any phrase. */
const longestPhrase = 120;

/** A report that is handed in, up to whom it goes to; a sentence at most. */
const reportTo = /(?<!\p{L})و?(?:تقديم|رفع|ت?يقدم|ت?يرفع) (?:ال)?تق(?:رير|ارير)(?!\p{L})[^.؛;\n]*$/u;
const reportToEnglish = /\b(?:submits?|presents?|sends?) [^.;\n]*\breports?\b[^.;\n]* to (?:the )?$/iu;
/** Between two who are mentioned together. */
const together = /^(?:،|,)? ?(?:و|أو|او|وكذلك|كذلك|and|or|and the)? ?$/u;
/** One who is mentioned supervises another: تشرف X على أداء Y. */
const overSees = /(?<!\p{L})و?[يت]شرف $/u;
const onWork = /^ على (?:[أا]داء |تنفيذ |عمل )?$/u;
/** X supervises the work of Y. */
const overSeesEnglish =
  /^ (?:directly )?(?:supervises|oversees|manages|leads) (?:the )?(?:(?:work|performance) of (?:the )?)?$/iu;

/** A relation of coordination, and not of management: علاقتها مع X معتمدة على التواصل والتنسيق، وليس الإدارة المباشرة. */
const relationWith = /(?<!\p{L})(?:ال)?علاق(?:ة|ه|ت\p{L}{1,3}) مع $|\brelation(?:ship)? with (?:the )?$/iu;
const onlyCoordinates =
  /^[^.؛;\n]{0,80}(?:التواصل والتنسيق|التنسيق والتواصل|تنسيق|coordination)[^.؛;\n]{0,40}(?:وليس|وليست|لا|not)[^.؛;\n]{0,20}(?:إدارة|ادارة|الإدارة|الادارة|management)/iu;

/**
 * The reporting lines that a text of a role states around its mentions. Collectives and unknown titles give none, nor does a role
 * of itself; a coordination line is one where the text says that the relation is not one of management.
 */
export function readStatedLines(
  text: string,
  own: number,
  mentions: readonly Mention[],
): readonly StatedLine[] {
  const lines: StatedLine[] = [];
  let last: Said | null = null;
  mentions.forEach((mention, at) => {
    const before = mentions[at - 1];
    const between = before ? spaced(text.slice(before.end, mention.start)) : '';
    const supervisor = before && supervisorOf(text, before, between);
    const isJoined =
      before !== undefined &&
      together.test(between) &&
      (/^[ول]/u.test(mention.text) || between.trim() !== '');
    const phrase: Said | null = phraseBefore(text, mention) ?? (isJoined ? last : null);
    last = supervisor === undefined ? phrase : null;
    if (mention.role === null) return;
    const words = wordsAround(text, mention.start - 60, mention.end);
    if (supervisor !== undefined) {
      lines.push({
        role: mention.role,
        reportsTo: supervisor,
        relation: 'administrative',
        certainty: 'stated',
        isDirect: direct.test(between),
        words,
      });
      return;
    }
    if (phrase === null && coordinates(text, mention)) {
      // علاقتها is that of whoever was named before, be it of a title that nobody bears.
      const role = before === undefined ? own : before.role;
      if (role !== null)
        lines.push({
          role,
          reportsTo: mention.role,
          relation: 'coordination',
          certainty: 'stated',
          isDirect: false,
          words: wordsAround(text, mention.start - 60, mention.end + 80),
        });
      return;
    }
    if (phrase === null || mention.role === own) return;
    const [role, reportsTo] = phrase.mentioned === 'above' ? [own, mention.role] : [mention.role, own];
    const { relation, certainty, isDirect } = phrase;
    lines.push({ role, reportsTo, relation, certainty, isDirect, words });
  });
  return withoutRepeats(lines);
}

/** A stretch of a text, made as long as its first and last words are. */
function wordsAround(text: string, from: number, to: number): string {
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)];
  while (start > 0 && !/\s/u.test(text[start - 1]!)) start -= 1;
  while (end < text.length && !/\s/u.test(text[end]!)) end += 1;
  return text.slice(start, end).trim();
}

function spaced(text: string): string {
  return text.replace(/[\s"“”«»]+/gu, ' ');
}

function coordinates(text: string, { start, end: behind }: Mention): boolean {
  const before = spaced(text.slice(Math.max(0, start - longestPhrase), start));
  return relationWith.test(before) && onlyCoordinates.test(spaced(text.slice(behind, behind + 200)));
}

/** What a phrase says of the one who is mentioned behind it. */
type Said = Omit<Phrase, 'before'> & Readonly<{ isDirect: boolean }>;

const report: Said = {
  relation: 'administrative',
  mentioned: 'above',
  certainty: 'reported',
  isDirect: false,
};

/** The phrase that ends where a mention begins. */
function phraseBefore(text: string, { start, text: named }: Mention): Said | null {
  const before = spaced(text.slice(Math.max(0, start - 400), start));
  const near = before.slice(-longestPhrase);
  // submits a report to: not the report to, which says who stands above.
  if (/ to (?:the )?$/iu.test(near) && reportToEnglish.test(before)) return report;
  if (end.test(near)) {
    for (const { before: words, ...said } of phrases) {
      const found = words.exec(near);
      if (found) return { ...said, isDirect: direct.test(found[0]) };
    }
  }
  // لمنسق: the letter is part of the word; إلى is not.
  const isTo = /^ل/u.test(named) || /(?<!\p{L})[إا]لى $/u.test(before);
  return isTo && before.includes('تق') && reportTo.test(before) ? report : null;
}

/** Who is said to supervise the one who is mentioned next. */
function supervisorOf(text: string, before: Mention, between: string): number | undefined {
  if (before.role === null) return undefined;
  if (overSeesEnglish.test(between)) return before.role;
  if (!onWork.test(between)) return undefined;
  return overSees.test(spaced(text.slice(0, before.start))) ? before.role : undefined;
}

function withoutRepeats(lines: readonly StatedLine[]): readonly StatedLine[] {
  const seen = new Set<string>();
  return lines.filter(({ role, reportsTo, relation }) => {
    const key = `${role}>${reportsTo} ${relation}`;
    return role !== reportsTo && !seen.has(key) && seen.add(key);
  });
}
