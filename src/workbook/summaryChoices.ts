import '../organisation/zodWithoutEval';
import * as z from 'zod/mini';
import { languages, type Language } from '../locales/say';
import { parts, type Part } from '../summary/summaryOptions';
import { askKept } from './keptChoices';

/** Key of the workbook's setting that says how its summaries were made last. */
const choicesKey = 'haykal.summary';

const schema = z.object({
  /** Null: the workbook's own. */
  language: z.nullable(z.enum(languages)),
  bothTitles: z.boolean(),
  /** Parts that the pages do without: those that a later version adds are shown. */
  without: z.array(z.enum(parts)),
  /** Headers of HR's own columns that the pages show. */
  further: z.array(z.string()),
});

/** What was chosen for the pages of roles, whichever the roles. */
export type SummaryChoices = Readonly<z.infer<typeof schema>>;

/** How pages are wished for; what is absent is as it usually is. */
export type PageWish = Readonly<{
  /** The workbook's language where no other is given. */
  language?: Language | undefined;
  /** Roles are called by their titles in both languages. */
  bothTitles?: boolean | undefined;
  /** The parts that the pages have; all where absent. */
  parts?: readonly Part[] | undefined;
  /** Headers of columns of the roles sheet that Haykal knows nothing of and the pages show all the same. */
  further?: readonly string[] | undefined;
}>;

/** The choices in a wish. */
export function choicesOf({
  language,
  bothTitles = false,
  parts: shown = parts,
  further = [],
}: PageWish): SummaryChoices {
  return {
    language: language ?? null,
    bothTitles,
    without: parts.filter((part) => !shown.includes(part)),
    further: [...further],
  };
}

/** What these choices wish for. */
export function wishOf({ language, bothTitles, without, further }: SummaryChoices): PageWish {
  return {
    ...(language !== null && { language }),
    ...(bothTitles && { bothTitles }),
    ...(without.length > 0 && { parts: parts.filter((part) => !without.includes(part)) }),
    ...(further.length > 0 && { further }),
  };
}

/** Asks for the choices; what is given says them after the next round trip, null where there are none of ours. */
export function askSummaryChoices(context: Excel.RequestContext): () => SummaryChoices | null {
  return askKept(context, choicesKey, schema);
}

/** Keeps the choices in the workbook with the next round trip. */
export function writeSummaryChoices(context: Excel.RequestContext, choices: SummaryChoices): void {
  context.workbook.settings.add(choicesKey, choices);
}
