import { isRightToLeft, say, type Language } from '../locales/say';
import { type IndexedRole } from '../summary/indexRoles';
import { type Page } from '../summary/page';
import { openGeneratedSheets, type WishedSheet } from './generatedSheets';
import { planIndex } from './plan/indexPlan';
import { planSummary } from './plan/summaryPlan';
import { type WorkbookSnapshot } from './snapshot';
import { writeSheetPlan } from './writeSheetPlan';

/** Pages written before what they weigh is sent: a page is some 40 kB of requests. */
const pagesInRequest = 30;

/**
 * Writes each page on the sheet of its role, in place where there is one, and an index with a link to each page where asked for:
 * its rows are in the order of the pages.
 * Two round trips for up to 30 pages, of which one only where a sheet is new. Gives the sheets' names.
 */
export async function writeSummaries(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  pages: readonly Page[],
  options: Readonly<{ language: Language; index?: readonly IndexedRole[]; signal?: AbortSignal }>,
): Promise<string[]> {
  const { language, index, signal } = options;
  const subjects = tellApart(pages.map(({ role }) => role));
  const wishes: WishedSheet[] = pages.map(({ name, rightToLeft }, at) => ({
    kind: 'summary',
    subject: subjects[at]!,
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
  const names = pageSheets.map(({ name }) => name);
  if (index) writeSheetPlan(opened[0]!.sheet, planIndex(language, index, names), { isNew: opened[0]!.isNew });
  opened[0]?.sheet.activate();
  await context.sync();
  return opened.map(({ name }) => name);
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
