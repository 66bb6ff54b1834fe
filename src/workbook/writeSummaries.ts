import { say, type Language } from '../locales/say';
import { type IndexedRole } from '../summary/indexRole';
import { type Page } from '../summary/page';
import { measureBatch } from './batch';
import { type GeneratedSheet, type WishedSheet } from './generatedSheets';
import { planIndex } from './plan/indexPlan';
import { planSummary } from './plan/summaryPlan';
import { type WorkbookSnapshot } from './snapshot';
import { writeSummaryChoices, type SummaryChoices } from './summaryChoices';
import { fieldsKey } from './summarySubjects';
import { writeGenerated } from './writeGenerated';
import { writeSheetPlan } from './writeSheetPlan';
import { type WrittenSheets } from './writtenSheets';

/** A page, and the subject by which its sheet is known. */
export type SubjectPage = Readonly<{ subject: string; page: Page }>;

export type SummariesOptions = Readonly<{
  language: Language;
  /** Rows of the index sheet, each with the subject of its role's sheet; absent for no index. */
  index?: readonly Readonly<{ subject: string; role: IndexedRole }>[];
  /** Kept in the workbook, for the next time. */
  choices: SummaryChoices;
  signal?: AbortSignal;
  /** Called before each page is written, with how many are; others may have a turn meanwhile. */
  beforeEach?: (done: number) => Promise<void>;
}>;

/**
 * Writes each page on the sheet of its role, in place where there is one, and the index with a link to each role that has a sheet. One
 * round trip, one more where sheets are new and run from right to left, and one more for each 1.5 MB. Cancelled, or
 * stopped by a failure, it removes the sheets that it added.
 */
export async function writeSummaries(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  pages: readonly SubjectPage[],
  options: SummariesOptions,
): Promise<WrittenSheets> {
  const { language, index, signal, beforeEach } = options;
  const wishes = pages.map(({ subject, page }): WishedSheet => ({
    kind: 'summary',
    subject,
    language,
    name: page.name,
  }));
  const indexWish: WishedSheet = { kind: 'index', subject: '', language, name: say(language, 'index.title') };
  signal?.throwIfAborted();
  return writeGenerated(context, snapshot, index ? [indexWish, ...wishes] : wishes, async (opened) => {
    const batch = measureBatch(context);
    const sheets = index ? opened.slice(1) : opened;
    if (index) {
      const names = namesBySubject(snapshot, language, pages, sheets);
      const plan = planIndex(
        language,
        index.map(({ subject, role }) => ({ ...role, sheet: names.get(subject) })),
      );
      await writeSheetPlan(opened[0]!.sheet, plan, { isNew: opened[0]!.isNew, batch });
    }
    for (const [at, { page }] of pages.entries()) {
      await beforeEach?.(at);
      signal?.throwIfAborted();
      const { sheet, isNew } = sheets[at]!;
      sheet.customProperties.add(fieldsKey, JSON.stringify(page.untouched));
      await writeSheetPlan(sheet, planSummary(page), { isNew, batch });
    }
    signal?.throwIfAborted();
    writeSummaryChoices(context, options.choices);
  });
}

/** The sheet of each subject that has one: those that were there, and those that are written now. */
function namesBySubject(
  { sheets }: WorkbookSnapshot,
  language: Language,
  pages: readonly SubjectPage[],
  opened: readonly GeneratedSheet[],
): ReadonlyMap<string, string> {
  const old = sheets.flatMap(({ name, mark }) =>
    mark?.kind === 'summary' && mark.language === language ? [[mark.subject, name] as const] : [],
  );
  // Reversed, so that of two sheets with one mark the first tab counts.
  return new Map([...old.reverse(), ...pages.map(({ subject }, at) => [subject, opened[at]!.name] as const)]);
}
