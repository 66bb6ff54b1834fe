import { type ChartContext } from './chartContext';
import { type PageWords } from './drawPage';
import { type Box, type Drawing } from './drawing';
import { titleNote } from './noteBox';
import { outlineSeparator } from './outline';
import { type Sheet } from './parts';

/** The numbers of the pages that a sheet names; absent where there is no such page. */
export type PageRefs = Readonly<{
  page: string;
  /** Where its root stands too. */
  from?: Readonly<{ page: string; name: string }> | undefined;
  /** The sheets of the same part before and after it. */
  previous?: string | undefined;
  next?: string | undefined;
  continuesOn: (role: number) => string;
}>;

/** What a sheet of a part says: its number and name, where it comes from and where it goes on. */
export function sheetWords(
  context: ChartContext,
  name: string,
  { sheet, cuts }: Readonly<{ sheet: Sheet; cuts: readonly number[] }>,
  { page, from, previous, next, continuesOn }: PageRefs,
): PageWords {
  const own = ownWords(context, previous, next);
  const continued = new Map<number, readonly string[]>();
  // Where a manager's reports stand on several sheets, the manager says so; roots have nobody above who could.
  if (sheet.reports && own.length > 0) continued.set(sheet.roots[0]!, own);
  for (const role of cuts) continued.set(role, [context.say('chart.continues', { page: continuesOn(role) })]);
  return {
    lines: [
      titleLine(context, page, name, previous !== undefined),
      ...(from ? [context.say('chart.continuedFrom', from)] : []),
      ...(sheet.reports ? [] : own),
    ],
    continued,
  };
}

/** The line of a title that tells which page it is. */
export function titleLine(context: ChartContext, page: string, name: string, isMore: boolean): string {
  return context.say('chart.page', { page, name: nameSheet(context, name, isMore) });
}

/** The name of a sheet of what has several, `isMore`: not of the first. */
export function nameSheet(context: ChartContext, name: string, isMore: boolean): string {
  return isMore ? context.say('chart.part.more', { name }) : name;
}

/** Says of which page one is the continuation, and which one continues it. */
export function ownWords(
  context: ChartContext,
  previous: string | undefined,
  next: string | undefined,
): string[] {
  return [
    ...(previous === undefined ? [] : [context.say('chart.continuing', { page: previous })]),
    ...(next === undefined ? [] : [context.say('chart.continues', { page: next })]),
  ];
}

/** Says other words in a drawing, no longer ones: the numbers of pages, once they are known. `names` are those of the boxes that say them. */
export function reword(
  names: readonly string[],
  drawing: Drawing,
  before: PageWords,
  after: PageWords,
): Drawing {
  const told = [...before.continued.keys()].map((key) => {
    const [from, to] = [before.continued.get(key)!, after.continued.get(key)!];
    return { name: names[key]!, from, to };
  });
  const exchanges = new Map<string, Exchange>(told.map((exchange) => [exchange.name, exchange]));
  exchanges.set(titleNote, { from: before.lines, to: after.lines });
  let at = 0;
  const outline = drawing.outline.map((line) => {
    const exchange = told[at];
    if (!exchange || !line.endsWith(exchange.from.join(outlineSeparator))) return line;
    at += 1;
    return line.slice(0, -exchange.from.join(outlineSeparator).length) + exchange.to.join(outlineSeparator);
  });
  return { ...drawing, outline, boxes: drawing.boxes.map((box) => say(box, exchanges.get(box.name))) };
}

type Exchange = Readonly<{ from: readonly string[]; to: readonly string[] }>;

function say(box: Box, exchange: Exchange | undefined): Box {
  if (!exchange) return box;
  const { from, to } = exchange;
  const texts = new Map(from.map((text, i) => [text, to[i]!]));
  return {
    ...box,
    paragraphs: box.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: texts.get(paragraph.text) ?? paragraph.text,
    })),
    altText: from.reduce((text, old, i) => replaceLast(text, old, to[i]!), box.altText),
  };
}

function replaceLast(text: string, old: string, by: string): string {
  const at = text.lastIndexOf(old);
  return at < 0 ? text : text.slice(0, at) + by + text.slice(at + old.length);
}
