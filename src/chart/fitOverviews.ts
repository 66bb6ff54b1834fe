import { type Turns } from '../organisation/turns';
import { type ChartContext } from './chartContext';
import { leastTextSize } from './drawing';
import { type PageWords } from './drawPage';
import { countRoles, shrink, type FittedPart, type FittedSheet } from './fitParts';
import { drawOverview } from './overview';
import { borderOf, goOn, shareOverview, type OverviewSheet, type PartTree } from './overviewParts';
import { nameSheet, ownWords, titleLine } from './pageWords';

/** A sheet of an overview. */
export type FittedOverviewSheet = FittedSheet & Readonly<{ sheet: OverviewSheet }>;

/** The overview of a part and what stands below it. */
export type FittedOverview = Readonly<{
  part: number;
  /** The sheet of another overview that shows the part; absent for the first one. */
  from?: Readonly<{ part: number; sheet: number }>;
  sheets: readonly FittedOverviewSheet[];
}>;

/** The numbers of the pages that a sheet of an overview names. */
export type OverviewRefs = Readonly<{
  page: string;
  from?: Readonly<{ page: string; name: string }> | undefined;
  previous?: string | undefined;
  next?: string | undefined;
  pagesOf: (part: number) => readonly [first: string, last: string];
  overviewOf: (part: number) => string;
}>;

/**
 * Draws the overviews of all parts: one of the top levels, and others of what has no room in that, by the part at which they
 * begin. `page` stands in for the numbers of pages.
 */
export function* fitOverviews(
  context: ChartContext,
  parts: readonly FittedPart[],
  tree: PartTree,
  { most, page }: Readonly<{ most: number; page: string }>,
): Turns<Map<number, FittedOverview>> {
  const overviews = new Map<number, FittedOverview>();
  const waiting: Omit<FittedOverview, 'sheets'>[] = [{ part: 0 }];
  for (const overview of waiting) {
    yield { done: overviews.size, total: waiting.length };
    const sheets = yield* fitSheets(context, parts, tree, overview, { most, page });
    overviews.set(overview.part, { ...overview, sheets });
    sheets.forEach(({ sheet }, i) => {
      for (const part of borderOf(tree, sheet)) {
        if (goOn(tree, part)) waiting.push({ part, from: { part: overview.part, sheet: i } });
      }
    });
  }
  return overviews;
}

/** The name of the overview of a part. */
export function nameOverview(context: ChartContext, parts: readonly FittedPart[], part: number): string {
  return part === 0
    ? context.say('chart.overview')
    : context.say('chart.overview.of', { name: parts[part]!.name });
}

function* fitSheets(
  context: ChartContext,
  parts: readonly FittedPart[],
  tree: PartTree,
  { part, from }: Omit<FittedOverview, 'sheets'>,
  { most, page }: Readonly<{ most: number; page: string }>,
): Turns<FittedOverviewSheet[]> {
  const left = shareOverview(tree, part, most).reverse();
  const fitted: FittedOverviewSheet[] = [];
  while (left.length) {
    const sheet = left.pop()!;
    const words = overviewWords(context, parts, tree, sheet, {
      page,
      from:
        from && fitted.length === 0
          ? { page, name: nameSheet(context, nameOverview(context, parts, from.part), from.sheet > 0) }
          : undefined,
      previous: fitted.length ? page : undefined,
      next: left.length ? page : undefined,
      pagesOf: () => [page, page],
      overviewOf: () => page,
    });
    const at = new Map(sheet.shown.map((shown, i) => [shown, i]));
    const boxes = sheet.shown.map((shown) => {
      const { head, name, shape, above } = parts[shown]!;
      return { head, name, shape, above: shown === sheet.root ? -1 : at.get(above!.part)! };
    });
    const drawing = yield* drawOverview(context, boxes, words);
    if (drawing.textSize < leastTextSize && boxes.length > 2) {
      const fewer = shrink(boxes.length, drawing.textSize);
      left.push(...shareOverview(tree, part, Math.max(2, fewer), sheet.group).reverse());
      continue;
    }
    fitted.push({ sheet, drawing, words });
  }
  return fitted;
}

/** What a sheet of an overview says: in each box how many roles the part has and where, and where those below it are that it does not show. */
export function overviewWords(
  context: ChartContext,
  parts: readonly FittedPart[],
  tree: PartTree,
  sheet: OverviewSheet,
  { page, from, previous, next, pagesOf, overviewOf }: OverviewRefs,
): PageWords {
  const border = new Set(borderOf(tree, sheet));
  const continued = sheet.shown.map((part, i): [number, string[]] => {
    const count = countRoles(parts[part]!);
    const [first, last] = pagesOf(part);
    const where =
      parts[part]!.sheets.length > 1
        ? context.say('chart.part.pages', { count, first, last })
        : context.say('chart.part', { count, page: first });
    const below = !border.has(part)
      ? []
      : [
          context.say('chart.part.below', { count: tree.rolesBelow[part]! }),
          ...(goOn(tree, part) ? [context.say('chart.part.overview', { page: overviewOf(part) })] : []),
        ];
    return [i, [where, ...below, ...(part === sheet.root ? ownWords(context, previous, next) : [])]];
  });
  return {
    lines: [
      titleLine(context, page, nameOverview(context, parts, sheet.root), previous !== undefined),
      ...(from ? [context.say('chart.continuedFrom', from)] : []),
    ],
    continued: new Map(continued),
  };
}
