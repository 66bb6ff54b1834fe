import { type Organisation } from '../organisation/model';
import { type Structure } from '../organisation/structure';
import { gatherContext, type ChartContext } from './chartContext';
import { type ChartOptions } from './chartOptions';
import { drawPage, listRoles, type PageWords } from './drawPage';
import { type Drawing } from './drawing';
import { growForest } from './forest';
import { paperRoom } from './layout/paper';
import { drawOverview } from './overview';
import { partForest, type ChartPart } from './parts';
import { titleIn } from './roleLabel';
import { type Part } from './scope';

/** One sheet of a chart. */
export type ChartPage = Readonly<{
  /** From 1; references between pages go by it. */
  number: number;
  /** What the page shows, empty where there is only one: for the name of its sheet. */
  name: string;
  drawing: Drawing;
}>;

/** Text must print in this size in points, or the chart becomes several pages. */
export const leastTextSize = 7;
/** Units of fewer roles stay on the page of the unit above. */
const leastRoles = 5;
/** Room that a role takes on a page in points squared, with its share of gaps and lines: a first guess at what a page holds. */
const roomOfRole = 14_000;
const rounds = 6;
const hopeless = 3;
const usualTextSize = 9;

/**
 * Draws the org chart on one page where its text prints in 7 points or more; else an overview of its parts comes first,
 * then a page for each unit and each large subtree, which refer to each other.
 */
export function chartPages(
  organisation: Organisation,
  structure: Structure,
  options: ChartOptions,
): readonly ChartPage[] {
  const forest = growForest(organisation, structure, { scope: options.scope, depth: options.depth });
  const context = gatherContext(organisation, structure, forest, options);
  const most = roughlyFits(options);
  const within = new Set(listRoles(context));
  // What is far too much for one page is not even tried, save on a screen, which has only one.
  const single =
    options.paper === 'screen' || within.size <= hopeless * most ? drawWhole(context) : undefined;
  if (single && (options.paper === 'screen' || single.drawing.textSize >= leastTextSize)) return [single];
  const pages = drawParts(context, within, most);
  return pages.length > 2 ? pages : [single ?? drawWhole(context)];
}

function drawWhole(context: ChartContext): ChartPage {
  return { number: 1, name: '', drawing: drawPage(context, { lines: [], continued: new Map() }) };
}

/** How many roles a page holds at the least size, at a guess. */
function roughlyFits({ paper = 'A4', orientation = 'landscape' }: ChartOptions): number {
  const { width, height } = paperRoom(paper, orientation);
  return Math.floor((width * height * (usualTextSize / leastTextSize) ** 2) / roomOfRole);
}

/** Draws the parts; what turns out too small is parted further. */
function drawParts(context: ChartContext, within: ReadonlySet<number>, guess: number): ChartPage[] {
  let most = guess;
  let pages: ChartPage[] = [];
  for (let round = 0; round < rounds; round++) {
    const parts = partForest(context.organisation, context.forest, leastRoles, most);
    pages = drawAll(context, within, parts);
    if (pages.every(({ drawing }) => drawing.textSize >= leastTextSize) || most <= leastRoles) break;
    most = Math.max(leastRoles, Math.floor(most * 0.8));
  }
  return pages;
}

function drawAll(
  context: ChartContext,
  within: ReadonlySet<number>,
  parts: readonly ChartPart[],
): ChartPage[] {
  // The overview is page 1, the part with the tops page 2.
  const numberOf = (part: number): number => part + 2;
  const names = nameParts(context, parts);
  const overview = drawOverview(context, parts, names, numberOf);
  const partAt = new Map(parts.flatMap((part, i) => (i === 0 ? [] : [[part.roots[0]!, i] as const])));
  const pages = parts.map((part, i): ChartPage => {
    const continued = new Map(
      [...part.cuts].map((role) => [
        role,
        context.say('chart.continues', { page: numberOf(partAt.get(role)!) }),
      ]),
    );
    const lines = [
      context.say('chart.page', { page: numberOf(i), name: names[i]! }),
      part.above < 0
        ? ''
        : context.say('chart.continuedFrom', { page: numberOf(part.above), name: names[part.above]! }),
    ].filter((line) => line !== '');
    return {
      number: numberOf(i),
      name: names[i]!,
      drawing: drawPart(context, { ...part, within }, i === 0, { lines, continued }),
    };
  });
  return [{ number: 1, name: context.say('chart.overview'), drawing: overview }, ...pages];
}

/** The page of a part; roles without a manager and free ones stand on the first. */
function drawPart(context: ChartContext, part: Part, isFirst: boolean, words: PageWords): Drawing {
  const { organisation, structure, options } = context;
  const { tops, free, apart } = context.forest;
  const forest = growForest(organisation, structure, { part });
  const own = isFirst ? { ...forest, tops, free, apart } : forest;
  return drawPage(gatherContext(organisation, structure, own, options), words);
}

/** Names of parts: the unit, the title of the role at the head, or both where several parts are of one unit. */
function nameParts(context: ChartContext, parts: readonly ChartPart[]): string[] {
  const { organisation, options } = context;
  const heads = parts.map((part) => organisation.roles[part.roots[0]!]!);
  const units = heads.map(({ unit }) => unit.trim());
  const seen = new Set<string>();
  return heads.map((head, i) => {
    const title = titleIn(head, options.language);
    const unit = units[i]!;
    if (i === 0) return context.say('chart.part.tops');
    if (unit === '') return title;
    if (!seen.has(unit)) {
      seen.add(unit);
      return unit;
    }
    return context.say('chart.part.name', { unit, title });
  });
}
