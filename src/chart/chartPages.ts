import { type Organisation } from '../organisation/model';
import { type Turns } from '../organisation/turns';
import { type Structure } from '../organisation/structure';
import { gatherContext, type ChartContext } from './chartContext';
import { type ChartOptions, type SettledOptions } from './chartOptions';
import { drawPage, listRoles, type PageWords } from './drawPage';
import { type Drawing } from './drawing';
import { cutForest, type Forest } from './forest';
import { paperRoom } from './layout/paper';
import { drawOverview } from './overview';
import { partForest, type ChartPart } from './parts';
import { titleIn } from './roleLabel';

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
 * Draws the org chart of a forest on one page where its text prints in 7 points or more; else an overview of its parts comes first,
 * then a page for each unit and each large subtree, which refer to each other. It can be interrupted, and tells how many
 * pages are drawn.
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
  const most = roughlyFits(options);
  const count = listRoles(context).length;
  // What is far too much for one page is not even tried, save on a screen, which has only one.
  const single =
    options.paper === 'screen' || count <= hopeless * most ? yield* drawWhole(context) : undefined;
  if (single && (options.paper === 'screen' || single.drawing.textSize >= leastTextSize)) return [single];
  const pages = yield* drawParts(context, most);
  return pages.length > 2 ? pages : [single ?? (yield* drawWhole(context))];
}

function* drawWhole(context: ChartContext): Turns<ChartPage> {
  return { number: 1, name: '', drawing: yield* drawPage(context, { lines: [], continued: new Map() }) };
}

/** How many roles a page holds at the least size, at a guess. */
function roughlyFits({ paper, orientation = 'landscape' }: SettledOptions): number {
  const { width, height } = paperRoom(paper, orientation);
  return Math.floor((width * height * (usualTextSize / leastTextSize) ** 2) / roomOfRole);
}

/** Draws the parts; what turns out too small is parted further. */
function* drawParts(context: ChartContext, guess: number): Turns<ChartPage[]> {
  let most = guess;
  let pages: ChartPage[] = [];
  const drawn: DrawnParts = new Map();
  for (let round = 0; round < rounds; round++) {
    const parts = partForest(context.organisation, context.forest, leastRoles, most);
    pages = yield* drawAll(context, parts, drawn);
    // Smaller parts would only make an overview more crowded that is so already.
    if (pages.every(({ drawing }, i) => i === 0 || drawing.textSize >= leastTextSize) || most <= leastRoles) {
      break;
    }
    most = Math.max(leastRoles, Math.floor(most * 0.8));
  }
  return pages;
}

/** Pages that were drawn in an earlier round, by all that they show and say. */
type DrawnParts = Map<string, Drawing>;

function* drawAll(context: ChartContext, parts: readonly ChartPart[], drawn: DrawnParts): Turns<ChartPage[]> {
  // The overview is page 1, the part with the tops page 2.
  const numberOf = (part: number): number => part + 2;
  const names = nameParts(context, parts);
  const overview = yield* drawOverview(context, parts, names, numberOf);
  const partAt = new Map(parts.flatMap((part, i) => (i === 0 ? [] : [[part.roots[0]!, i] as const])));
  const pages: ChartPage[] = [{ number: 1, name: context.say('chart.overview'), drawing: overview }];
  for (const [i, part] of parts.entries()) {
    yield { done: i, total: parts.length };
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
    const key = JSON.stringify([part.roots, [...continued], lines]);
    const drawing = drawn.get(key) ?? (yield* drawPart(context, part, i === 0, { lines, continued }));
    drawn.set(key, drawing);
    pages.push({ number: numberOf(i), name: names[i]!, drawing });
  }
  return pages;
}

/** The page of a part; roles without a manager and free ones stand on the first. */
function drawPart(
  context: ChartContext,
  { roots, cuts }: ChartPart,
  isFirst: boolean,
  words: PageWords,
): Turns<Drawing> {
  const { tops, free, apart } = context.forest;
  const forest = cutForest(context.forest, roots, cuts);
  return drawPage({ ...context, forest: isFirst ? { ...forest, tops, free, apart } : forest }, words);
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
