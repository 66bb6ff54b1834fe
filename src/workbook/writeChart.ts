import { type ChartPage } from '../chart/chartPage';
import { say, type Language } from '../locales/say';
import { type Batch, measureBatch } from './batch';
import { type ChartChoices, writeChoices } from './chartChoices';
import { type BookState } from './chart/bookState';
import { type PageTexts } from './chart/chartSheet';
import { countOutlineRows } from './chart/outlineCells';
import { askRemoval, completeRemovals, type DrawnSheet, type Removal } from './chart/removal';
import { restoreChart } from './chart/restoreChart';
import { reachOf } from './chart/sheetSetUp';
import { findStale, removalOfStale } from './chart/staleSheets';
import {
  type AskedShapes,
  nothingStands,
  readStanding,
  type StandingSheet,
  type WantedSheet,
} from './chart/standingShapes';
import { noteFor, type Touched } from './chart/touched';
import { drawChart, type DrawnPage } from './drawChart';
import { type GeneratedSheet, openGeneratedSheets, type WishedSheet } from './generatedSheets';
import { type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import { removeAdded } from './writeGenerated';

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

/** What was read of the workbook before; `book` so that it can be put back. */
export type ReadBefore = Readonly<{ snapshot: WorkbookSnapshot; asked: AskedShapes; book: BookState }>;

/** How far a drawing has come. */
type Run = {
  readonly batch: Batch;
  /** Of each sheet that stood before. */
  readonly touched: Touched[];
  readonly drawn: DrawnSheet[];
  readonly removals: Removal[];
  isAsked: boolean;
};

/**
 * Draws the chart, a sheet for each page. One round trip where all sheets are new, two where some are not, one more for each
 * 1.5 MB. Sheets of pages that there are no longer go. Cancelled, or stopped by a failure, it removes the sheets that it
 * added and puts the others back; only where something was removed already, which is asked for last, it removes the rest too and the
 * chart is drawn. Sheets run from left to right in every language: where Excel counts a shape's left edge from on other sheets
 * is not known, so the drawing is mirrored instead.
 */
export async function writeChart(
  context: Excel.RequestContext,
  before: ReadBefore,
  content: ChartContent,
  signal?: AbortSignal,
): Promise<WrittenChart> {
  const { snapshot, asked, book } = before;
  const { language, subject, pages } = content;
  const stale = findStale(snapshot, { subject, language, pages: pages.length });
  const wanted = [...wantedSheets(before, content), ...stale.map(({ id }) => ({ id }))];
  const standingOf = await readStanding(context, asked, wanted);
  signal?.throwIfAborted();
  const wishes = pages.map((page) => wishFor(content, page));
  const { sheets } = await openGeneratedSheets(context, snapshot, wishes);
  const run: Run = { batch: measureBatch(context), touched: [], drawn: [], removals: [], isAsked: false };
  let kept = 0;
  try {
    context.application.suspendScreenUpdatingUntilNextSync();
    const drawn = await drawPages(run, before, { content, sheets, standingOf, signal });
    kept = drawn.reduce((sum, { page }) => sum + page.kept, 0);
    signal?.throwIfAborted();
    for (const each of drawn) finishPage(run, each);
    writeChoices(context, content.choices);
    for (const { rename } of sheets) rename?.();
    sheets[0]?.sheet.activate();
    for (const sheet of stale)
      run.removals.push(removalOfStale(sheet, standingOf.get(sheet.id)!, snapshot.isStructureProtected));
    for (const removal of run.removals) askRemoval(context, removal);
    run.isAsked = true;
    await context.sync();
  } catch (error) {
    if (!(await settle(run, { sheets, book, error }))) throw error;
  }
  return { names: sheets.map(({ name }) => name), kept };
}

/** A page with its shapes asked for; `touched` where its sheet stood before. */
type PageDrawn = Readonly<{ page: DrawnPage; generated: GeneratedSheet; touched: Touched | undefined }>;

async function drawPages(
  { batch, touched }: Run,
  { snapshot, asked }: ReadBefore,
  {
    content,
    sheets,
    standingOf,
    signal,
  }: Readonly<{
    content: ChartContent;
    sheets: readonly GeneratedSheet[];
    standingOf: ReadonlyMap<string, StandingSheet>;
    signal: AbortSignal | undefined;
  }>,
): Promise<readonly PageDrawn[]> {
  const drawn: PageDrawn[] = [];
  for (const [i, { number, drawing }] of content.pages.entries()) {
    const generated = sheets[i]!;
    const { sheet, isNew } = generated;
    const id = isNew ? undefined : idOf(snapshot, content, number);
    const standing = (id !== undefined && standingOf.get(id)) || nothingStands;
    const note = noteFor(id ?? '', standing, asked);
    if (id !== undefined) touched.push(note);
    const texts = textsOf(content, { number, drawing });
    const wish = { sheet, drawing, standing, texts, isNew, anew: content.anew };
    const page = await drawChart(wish, { batch, touched: note, signal });
    drawn.push({ page, generated, touched: id === undefined ? undefined : note });
  }
  return drawn;
}

/** Asks for what is left of a page, and notes what there is to be removed in the end. */
function finishPage({ drawn, removals }: Run, { page, generated, touched }: PageDrawn): void {
  const { state, removal } = page.finish();
  drawn.push({ key: touched?.sheetId ?? generated.name, state });
  if (touched) removals.push({ ...removal, sheetId: touched.sheetId });
}

/**
 * After a failure: says whether the chart is drawn even so; else puts everything back. A connection that was lost may still
 * be; then the first error says more than those that come here.
 */
async function settle(
  { isAsked, batch, removals, drawn, touched }: Run,
  { sheets, book, error }: Readonly<{ sheets: readonly GeneratedSheet[]; book: BookState; error: unknown }>,
): Promise<boolean> {
  if (isAsked && (await completeRemovals(removals, drawn).catch(() => false))) return true;
  await removeAdded(sheets, error).catch(() => undefined);
  // The sheet in front and the choices are asked for with the last request only.
  if (isAsked || batch.isSent())
    await restoreChart(touched, isAsked ? book : undefined).catch(() => undefined);
  return false;
}

/** The sheets that are there of this chart's pages, and how far their cells must be known. */
function wantedSheets({ snapshot, asked }: ReadBefore, content: ChartContent): readonly WantedSheet[] {
  return content.pages.flatMap(({ number, drawing }) => {
    const id = idOf(snapshot, content, number);
    if (id === undefined) return [];
    const extent = reachOf(drawing, asked.get(id)!.items);
    const sheet = snapshot.sheets.find((each) => each.id === id)!;
    const outlineRows = Math.max(countOutlineRows(drawing), filledRows(sheet));
    return [{ id, reach: { extent, outlineRows } }];
  });
}

/** How many rows the first column has, down to its last text; as many as were read, which hold a million characters. */
function filledRows({ row, column, values }: SheetSnapshot): number {
  return column > 0 ? 0 : row + values.findLastIndex(([first]) => first !== '') + 1;
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

function textsOf(
  { language, pages, foot }: ChartContent,
  { number, drawing }: Pick<ChartPage, 'number' | 'drawing'>,
): PageTexts {
  const footEnd =
    pages.length > 1 ? say(language, 'chart.foot.page', { page: number, count: pages.length }) : '';
  return { head: drawing.title, footStart: foot, footEnd };
}
