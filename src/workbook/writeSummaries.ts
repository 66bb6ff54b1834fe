import { isRightToLeft, say, type Language } from '../locales/say';
import { type Page } from '../summary/page';
import { openGeneratedSheets, type WishedSheet } from './generatedSheets';
import { planIndex, type IndexRow } from './plan/indexPlan';
import { planSummary } from './plan/summaryPlan';
import { type WorkbookSnapshot } from './snapshot';
import { writeSheetPlan } from './writeSheetPlan';

/** Pages written before what they weigh is sent: a page is some 40 kB of requests. */
const pagesInRequest = 30;

/**
 * Writes each page on the sheet of its role, in place where there is one, and an index of all pages where asked for.
 * Two round trips for up to 30 pages, of which one only where a sheet is new. Gives the sheets' names.
 */
export async function writeSummaries(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  pages: readonly Page[],
  options: Readonly<{ language: Language; index?: readonly IndexRow[]; signal?: AbortSignal }>,
): Promise<string[]> {
  const { language, index, signal } = options;
  const wishes: WishedSheet[] = pages.map(({ role, name, rightToLeft }) => ({
    kind: 'summary',
    subject: role,
    name,
    rightToLeft,
  }));
  const indexWish: WishedSheet = {
    kind: 'index',
    subject: '',
    name: say(language, 'index.title'),
    rightToLeft: isRightToLeft(language),
  };
  const opened = await openGeneratedSheets(context, snapshot, index ? [indexWish, ...wishes] : wishes);
  const pageSheets = index ? opened.slice(1) : opened;
  for (const [at, page] of pages.entries()) {
    const { sheet, isNew } = pageSheets[at]!;
    writeSheetPlan(sheet, planSummary(page), { isNew });
    if ((at + 1) % pagesInRequest === 0) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      signal?.throwIfAborted();
    }
  }
  const names = new Map(pages.map((page, at) => [page.role, pageSheets[at]!.name]));
  if (index) writeSheetPlan(opened[0]!.sheet, planIndex(language, index, names), { isNew: opened[0]!.isNew });
  opened[0]?.sheet.activate();
  await context.sync();
  return opened.map(({ name }) => name);
}
