import { type Turns } from '../organisation/turns';
import { type ChartContext } from './chartContext';
import { type ChartPage } from './chartPage';
import { nameOverview, overviewWords, type FittedOverview } from './fitOverviews';
import { type FittedPart } from './fitParts';
import { type PartTree } from './overviewParts';
import { nameSheet, reword, sheetWords } from './pageWords';

/** The numbers of the sheets of parts and of overviews, by the index of the part. */
type Numbers = Readonly<{
  parts: readonly (readonly number[])[];
  overviews: ReadonlyMap<number, readonly number[]>;
}>;

/**
 * Puts the sheets of parts and overviews in the order of a book and says their numbers wherever they are named: the parts as
 * they are read down the organisation, the overview of a part right before its own sheets.
 */
export function* numberPages(
  context: ChartContext,
  parts: readonly FittedPart[],
  tree: PartTree,
  overviews: ReadonlyMap<number, FittedOverview>,
): Turns<readonly ChartPage[]> {
  const numbers = giveNumbers(parts, overviews);
  const pages: ChartPage[] = [];
  for (const index of parts.keys()) {
    const overview = overviews.get(index);
    if (overview) pages.push(...overviewPages(context, parts, tree, overview, numbers));
    yield undefined;
    pages.push(...(yield* partPages(context, parts, tree, index, numbers)));
  }
  return pages;
}

function giveNumbers(parts: readonly FittedPart[], overviews: ReadonlyMap<number, FittedOverview>): Numbers {
  let given = 0;
  const count = (sheets: readonly unknown[]): number[] => sheets.map(() => ++given);
  const ofOverviews = new Map<number, readonly number[]>();
  const ofParts = parts.map(({ sheets }, part) => {
    const overview = overviews.get(part);
    if (overview) ofOverviews.set(part, count(overview.sheets));
    return count(sheets);
  });
  return { parts: ofParts, overviews: ofOverviews };
}

function overviewPages(
  context: ChartContext,
  parts: readonly FittedPart[],
  tree: PartTree,
  { part, from, sheets }: FittedOverview,
  numbers: Numbers,
): ChartPage[] {
  const own = numbers.overviews.get(part)!;
  const name = nameOverview(context, parts, part);
  return sheets.map(({ sheet, drawing, words }, i) => {
    const after = overviewWords(context, parts, tree, sheet, {
      page: String(own[i]),
      from:
        from && i === 0
          ? {
              page: String(numbers.overviews.get(from.part)![from.sheet]),
              name: nameSheet(context, nameOverview(context, parts, from.part), from.sheet > 0),
            }
          : undefined,
      ...neighbours(own, i),
      pagesOf: (shown) => [String(numbers.parts[shown]![0]), String(numbers.parts[shown]!.at(-1))],
      overviewOf: (shown) => String(numbers.overviews.get(shown)![0]),
    });
    const names = sheet.shown.map((shown) => parts[shown]!.shape);
    return {
      number: own[i]!,
      name: nameSheet(context, name, i > 0),
      drawing: reword(names, drawing, words, after),
      inFull: [],
    };
  });
}

function* partPages(
  context: ChartContext,
  parts: readonly FittedPart[],
  tree: PartTree,
  index: number,
  numbers: Numbers,
): Turns<ChartPage[]> {
  const { name, above, sheets } = parts[index]!;
  const own = numbers.parts[index]!;
  const from = above && {
    page: String(numbers.parts[above.part]![above.sheet]),
    name: nameSheet(context, parts[above.part]!.name, above.sheet > 0),
  };
  const partAt = new Map(tree.children[index]!.map((part) => [parts[part]!.root, part]));
  const pages: ChartPage[] = [];
  for (const [i, { sheet, cuts, drawing, words, inFull }] of sheets.entries()) {
    const after = sheetWords(
      context,
      name,
      { sheet, cuts },
      {
        page: String(own[i]),
        from: i === 0 ? from : undefined,
        ...neighbours(own, i),
        continuesOn: (role) => String(numbers.parts[partAt.get(role)!]![0]),
      },
    );
    pages.push({
      number: own[i]!,
      name: nameSheet(context, name, i > 0),
      drawing: reword(context.names, drawing, words, after),
      inFull: inFull.map((role) => context.names[role]!),
    });
    yield undefined;
  }
  return pages;
}

function neighbours(
  own: readonly number[],
  at: number,
): { previous: string | undefined; next: string | undefined } {
  const page = (number: number | undefined): string | undefined =>
    number === undefined ? undefined : String(number);
  return { previous: page(own[at - 1]), next: page(own[at + 1]) };
}
