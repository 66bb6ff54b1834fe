import { withWorkbook } from '../workbook/excel';
import { type ChartPage } from '../chart/chartPage';
import { choicesOf, looksOf, readChoices } from '../workbook/chartChoices';
import { askBook, type BookState } from '../workbook/chart/bookState';
import { askShapes, type AskedShapes } from '../workbook/chart/standingShapes';
import { writeChart } from '../workbook/writeChart';
import { breathe } from './breathe';
import { planChart, type ChartWish, type NotThere } from './planChart';
import { readOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';

export type ChartOptions = RunOptions &
  ChartWish &
  Readonly<{
    /** Lays the chart out again: what a person moved, coloured or retyped in it by hand is set back. */
    anew?: boolean;
    /** What the wish leaves open is as in the chart that was drawn last, its scope aside. */
    asBefore?: boolean;
  }>;

export type Charted = Drawn | NotThere;
export type Drawn = Readonly<{
  outcome: 'drawn';
  /** Names of its sheets, one for each page. */
  sheets: readonly string[];
  pages: readonly ChartPage[];
  /** Least size in points in which its text is printed. */
  textSize: number;
  /** Shapes that keep what a person did to them. */
  kept: number;
  /** Roles that stand apart, as they are named: no manager leads to them, or their lines run in a ring. */
  apart: readonly string[];
}>;

/**
 * Draws the org chart of the open workbook on its sheets. Where it is there already it is brought up to date in place, and
 * what a person changed in it by hand stays, unless it is laid out `anew`.
 */
export function chartWorkbook(options: ChartOptions = {}): Promise<Charted> {
  const { signal, onProgress, anew = false, asBefore = false, ...given } = options;
  return withWorkbook(async (context) => {
    begin('reading', options);
    const asked: AskedShapes = new Map();
    let book: (() => BookState) | undefined;
    const { snapshot, organisation } = await readOrganisation(context, true, (sheets) => {
      askShapes(asked, sheets);
      book = askBook(context);
    });
    begin('deciding', options);
    const choices = asBefore ? readChoices(book!().choices) : null;
    const wish = { ...(choices && looksOf(choices)), ...given };
    const planned = await planChart(organisation, wish, {
      breathe: () => breathe(signal),
      tell: (portion) => onProgress?.('deciding', portion),
    });
    if (planned.outcome !== 'planned') return planned;
    begin('writing', options);
    const { names, kept } = await writeChart(
      context,
      { snapshot, asked, book: book!() },
      { ...planned, anew, choices: choicesOf(wish) },
      signal,
    );
    const { pages, textSize, apart } = planned;
    return { outcome: 'drawn', sheets: names, pages, textSize, kept, apart };
  });
}
