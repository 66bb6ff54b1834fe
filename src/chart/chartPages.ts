import { type Organisation } from '../organisation/model';
import { type Turns } from '../organisation/turns';
import { type Structure } from '../organisation/structure';
import { type ChartPage } from './chartPage';
import { gatherContext, type ChartContext } from './chartContext';
import { type ChartOptions } from './chartOptions';
import { drawPage, listRoles } from './drawPage';
import { leastTextSize } from './drawing';
import { fitOverviews, type FittedOverview } from './fitOverviews';
import { fitParts } from './fitParts';
import { type Forest } from './forest';
import { papersOf } from './pageLayout';
import { numberPages } from './numberPages';
import { growPartTree } from './overviewParts';
import { type Limits } from './parts';

/** Units of fewer roles stay on the page of the unit above. */
const leastRoles = 5;
/** Room in points squared that a role takes on a page, with its share of gaps and lines, and a part on an overview: first guesses at what a page holds. */
const roomOfRole = 14_000;
const roomOfPart = 10_000;
/** Height in points that a level takes, at least. */
const roomOfLevel = 66;
const hopeless = 3;
const usualTextSize = 9;

/**
 * Draws the org chart of a forest on one page where its text prints in 7 points or more; else an overview of its parts comes first,
 * then a page for each unit and each large subtree, which refer to each other. Of what has no room in the overview others
 * stand before its own pages. It can be interrupted, and tells how many pages are drawn.
 */
export function* chartPages(
  organisation: Organisation,
  structure: Structure,
  forest: Forest,
  wish: ChartOptions,
): Turns<readonly ChartPage[]> {
  const context = gatherContext(organisation, structure, forest, wish);
  const { options } = context;
  yield undefined;
  const roles = listRoles(context);
  const most = roughlyFits(context, roomOfRole);
  // What is far too much for one page is not even tried, save on a screen, which has only one.
  const isOne = options.paper === 'screen' || roles.length < 2;
  const single = isOne || roles.length <= hopeless * most ? yield* drawWhole(context, roles) : undefined;
  if (single && (isOne || single.drawing.textSize >= leastTextSize)) return [single];
  const pages = yield* drawBook(context, most);
  return pages.length > 1 ? pages : [single ?? (yield* drawWhole(context, roles))];
}

function* drawWhole(context: ChartContext, roles: readonly number[]): Turns<ChartPage> {
  const drawing = yield* drawPage(context, { lines: [], continued: new Map() });
  return { number: 1, name: '', drawing, inFull: roles.map((role) => context.names[role]!) };
}

/** How much a page holds at the least size, at a guess, of what takes so much room. */
function roughlyFits(context: ChartContext, room: number): number {
  const { width, height } = papersOf(context)[0]!;
  return Math.floor((width * height * (usualTextSize / leastTextSize) ** 2) / room);
}

function* drawBook(context: ChartContext, most: number): Turns<readonly ChartPage[]> {
  const highest = Math.max(...papersOf(context).map(({ height }) => height));
  const levels = Math.floor((highest * usualTextSize) / leastTextSize / roomOfLevel);
  const limits: Limits = { least: leastRoles, most, levels };
  // Drawn with as many digits as the numbers will have; where they turn out longer, once more.
  for (let digits = 1; ; digits++) {
    const { parts, page } = yield* fitParts(context, limits, digits);
    const tree = growPartTree(parts);
    const mostParts = roughlyFits(context, roomOfPart);
    const overviews =
      parts.length > 1
        ? yield* fitOverviews(context, parts, tree, { most: mostParts, page })
        : new Map<number, FittedOverview>();
    const pages = yield* numberPages(context, parts, tree, overviews);
    digits = page.length;
    if (String(pages.length).length <= digits) return pages;
  }
}
