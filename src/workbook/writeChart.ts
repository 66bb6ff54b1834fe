import { type ChartPage } from '../chart/chartPages';
import { say, type Language } from '../locales/say';
import { measureBatch } from './batch';
import { type ChartChoices, writeChoices } from './chartChoices';
import { type PageTexts } from './chart/chartSheet';
import { restoreShapes, type Touched } from './chart/restoreShapes';
import { clearStale, findStale } from './chart/staleSheets';
import { type AskedShapes, nothingStands, readStanding, type StandingSheet } from './chart/standingShapes';
import { drawChart, type DrawnPage } from './drawChart';
import { type GeneratedSheet, type WishedSheet } from './generatedSheets';
import { type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import { writeGenerated } from './writeGenerated';

export type ChartContent = Readonly<{
  language: Language;
  /** What the chart is known by, and what its first sheet is named where it is not the whole organisation. */
  subject: string;
  name: string;
  pages: readonly ChartPage[];
  /** What stands at the foot of each page beside its number: organisation, version, date. */
  foot: string;
  /** Forgets what a person changed by hand. */
  anew: boolean;
  /** Kept in the workbook, for the next time. */
  choices: ChartChoices;
}>;

export type WrittenChart = Readonly<{
  names: readonly string[];
  /** Shapes that keep what a person did to them. */
  kept: number;
}>;

/**
 * Draws the chart, a sheet for each page. One round trip where all sheets are new, two where some are not, one more for each
 * 1.5 MB. Sheets of pages that there are no longer go. Cancelled, or stopped by a failure, it removes the sheets that it
 * added and puts the others back. Sheets run from left to right in every language: where Excel counts a shape's left edge from
 * on other sheets is not known, so the drawing is mirrored instead.
 */
export async function writeChart(
  context: Excel.RequestContext,
  { snapshot, asked }: Readonly<{ snapshot: WorkbookSnapshot; asked: AskedShapes }>,
  content: ChartContent,
  signal?: AbortSignal,
): Promise<WrittenChart> {
  const { language, subject, pages, anew } = content;
  const stale = findStale(snapshot, { subject, language, pages: pages.length });
  const standingOf = await readStanding(context, asked, [
    ...idsOf(snapshot, content),
    ...stale.map(({ id }) => id),
  ]);
  signal?.throwIfAborted();
  const touched: Touched[] = [];
  const batch = measureBatch(context);
  const done = { kept: 0, isAsked: false };
  try {
    const wishes = pages.map((page) => wishFor(content, page));
    const { names } = await writeGenerated(context, snapshot, wishes, async (sheets) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      const drawn: DrawnPage[] = [];
      for (const [i, page] of pages.entries()) {
        const generated = sheets[i]!;
        const id = generated.isNew ? undefined : idOf(snapshot, content, page.number);
        const standing = (id !== undefined && standingOf.get(id)) || nothingStands;
        const note = noteFor(id ?? '', standing, asked);
        if (id !== undefined) touched.push(note);
        const texts = textsOf(content, page);
        const { isNew, sheet } = generated;
        const wish = { sheet, drawing: page.drawing, standing, texts, isNew, anew };
        drawn.push(await drawChart(wish, { batch, touched: note, signal }));
      }
      signal?.throwIfAborted();
      for (const page of drawn) page.finish();
      writeChoices(context, content.choices);
      for (const page of drawn) page.removeOld();
      finishSheets(context, snapshot, sheets, stale, standingOf);
      done.kept = drawn.reduce((sum, page) => sum + page.kept, 0);
      done.isAsked = true;
    });
    return { names, kept: done.kept };
  } catch (error) {
    // What was sent already is put back; a connection that was lost may still be, then the first error says more.
    if ((done.isAsked || batch.isSent()) && touched.length > 0)
      await restoreShapes(touched).catch(() => undefined);
    throw error;
  }
}

/** What is asked for last: names, and sheets of pages that are no more. */
function finishSheets(
  context: Excel.RequestContext,
  { isStructureProtected }: WorkbookSnapshot,
  sheets: readonly GeneratedSheet[],
  stale: readonly SheetSnapshot[],
  standingOf: ReadonlyMap<string, StandingSheet>,
): void {
  for (const { rename } of sheets) rename?.();
  for (const sheet of stale) clearStale(context, sheet, standingOf.get(sheet.id)!, isStructureProtected);
}

/** The sheets that are there of this chart's pages. */
function idsOf(snapshot: WorkbookSnapshot, content: ChartContent): string[] {
  return content.pages.flatMap(({ number }) => idOf(snapshot, content, number) ?? []);
}

/** Of two sheets with one mark the first tab counts. */
function idOf(
  { sheets }: WorkbookSnapshot,
  { subject, language }: ChartContent,
  number: number,
): string | undefined {
  return sheets.find(
    ({ mark }) =>
      mark?.kind === 'chart' &&
      mark.subject === subject &&
      mark.language === language &&
      (mark.page ?? 1) === number,
  )?.id;
}

/** A chart of one page bears the chart's own name, sheets of several their numbers. */
function wishFor({ language, subject, name, pages }: ChartContent, page: ChartPage): WishedSheet {
  const { number } = page;
  const title =
    pages.length > 1 ? say(language, 'chart.sheet.page', { page: number, name: page.name }) : name;
  return {
    kind: 'chart',
    subject,
    language,
    name: title,
    carriesShapes: true,
    isRenamed: true,
    ...(number > 1 && { page: number }),
  };
}

function textsOf({ language, pages, foot }: ChartContent, { number, drawing }: ChartPage): PageTexts {
  const footEnd =
    pages.length > 1 ? say(language, 'chart.foot.page', { page: number, count: pages.length }) : '';
  return { head: drawing.title, footStart: foot, footEnd };
}

function noteFor(sheetId: string, { boxes, lines, last }: StandingSheet, asked: AskedShapes): Touched {
  return {
    sheetId,
    known: new Set(asked.get(sheetId)?.items.map(({ id }) => id)),
    last,
    idOf: new Map([...boxes, ...lines].map(([name, { id }]) => [name, id])),
    boxes: [],
    lines: [],
  };
}
