import { say, type Language } from '../locales/say';
import { type IndexedRole } from '../summary/indexRole';
import { type Page } from '../summary/page';
import { measureBatch } from './batch';
import { type WishedSheet } from './generatedSheets';
import { planIndex } from './plan/indexPlan';
import { planSummary } from './plan/summaryPlan';
import { type WorkbookSnapshot } from './snapshot';
import { writeGenerated } from './writeGenerated';
import { writeSheetPlan } from './writeSheetPlan';
import { type WrittenSheets } from './writtenSheets';

export type SummariesOptions = Readonly<{
  language: Language;
  /** Rows of the index sheet, in the order of the pages; absent for no index. */
  index?: readonly IndexedRole[];
  signal?: AbortSignal;
}>;

/**
 * Writes each page on the sheet of its role, in place where there is one, and the index with a link to each page. One
 * round trip, one more where sheets are new and run from right to left, and one more for each 1.5 MB. Cancelled, or
 * stopped by a failure, it removes the sheets that it added.
 */
export async function writeSummaries(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  pages: readonly Page[],
  options: SummariesOptions,
): Promise<WrittenSheets> {
  const { language, index, signal } = options;
  const subjects = tellApart(pages.map(({ role }) => role));
  const wishes = pages.map(({ name }, at): WishedSheet => ({
    kind: 'summary',
    subject: subjects[at]!,
    language,
    name,
  }));
  const indexWish: WishedSheet = { kind: 'index', subject: '', language, name: say(language, 'index.title') };
  signal?.throwIfAborted();
  return writeGenerated(context, snapshot, index ? [indexWish, ...wishes] : wishes, async (sheets) => {
    const plans = pages.map((page) => () => planSummary(page));
    const names = sheets.map(({ name }) => name);
    if (index) plans.unshift(() => planIndex(language, index, names.slice(1)));
    const batch = measureBatch(context);
    for (const [at, plan] of plans.entries()) {
      signal?.throwIfAborted();
      await writeSheetPlan(sheets[at]!.sheet, plan(), { isNew: sheets[at]!.isNew, batch });
    }
    signal?.throwIfAborted();
  });
}

/** The codes, with a number behind those that occur again: two roles with one code must not share a sheet. */
function tellApart(codes: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return codes.map((code) => {
    const times = (seen.get(code) ?? 0) + 1;
    seen.set(code, times);
    return times === 1 ? code : `${code}#${times}`;
  });
}
