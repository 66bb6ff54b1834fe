import { type Turns } from '../organisation/turns';
import { type ChartContext } from './chartContext';
import { drawTies } from './drawTies';
import { drawTrees, noShapes, type Shapes } from './drawTrees';
import { type Furnished } from './furnish';
import { type Paper } from './layout/paper';
import { arrangeForest } from './layoutForest';
import { choosePageWays, papersOf } from './pageLayout';
import { type Tie } from './relations';
import { composeRoleBox, usualBoxWidth, type Drawn, type LooseBox } from './roleBox';
import { type UnitFrame } from './unitFrames';

/** Widths of boxes that are tried, in points; the usual one is left for a gain in printed size of this part at least. */
const boxWidths = [usualBoxWidth, 96];
const worthIt = 1.03;
/** A change of way is worth this gain. */
const better = 1.005;
/** How much of its printed size a page may lose so that all ties are lines and not numbers. */
const worthOfLines = 0.1;
/** How many widths and ways are furnished to see which prints largest, for so many roles. */
const trials = [
  { most: 150, widths: 2, ways: 6 },
  { most: 800, widths: 2, ways: 2 },
  { most: Infinity, widths: 1, ways: 1 },
];

type PageWish = Readonly<{
  shown: readonly number[];
  frames: ReadonlyMap<number, UnitFrame>;
  drawn: Omit<Drawn, 'width'>;
  /** What is to be drawn as lines beside the trees. */
  ties: readonly Tie[];
  /** Adds title and legend, in which also these ties bear numbers. */
  furnishAll: (shapes: Shapes, paper: Paper, failed: readonly Tie[]) => Furnished;
}>;

/** A page as it is chosen, and the ties for which it has no clear way. */
export type ChosenPage = Readonly<{ page: Furnished; paper: Paper; failed: readonly Tie[] }>;

/**
 * Sets the trees out in the width of boxes and the way in which, with title, legend and the lines beside the trees, the
 * text prints largest; of ways that print about as large the one in which most ties are lines.
 */
export function* choosePage(context: ChartContext, wish: PageWish): Turns<ChosenPage> {
  const { shown, frames, drawn, ties, furnishAll } = wish;
  const { widths, ways } = trials.find(({ most }) => shown.length <= most)!;
  let best: (ChosenPage & { worth: number }) | undefined;
  for (const width of boxWidths.slice(0, widths)) {
    // Narrower boxes are for pages that would have to shrink.
    if (best && best.worth >= 1) break;
    const loose = new Map<number, LooseBox>();
    for (const role of shown) {
      yield undefined;
      loose.set(role, composeRoleBox(context, role, { ...drawn, width }));
    }
    const arranger = yield* arrangeForest(context, loose, frames);
    let first = true;
    for (const way of yield* choosePageWays(context, arranger, ways)) {
      const needed = best ? best.worth * (first && width !== usualBoxWidth ? worthIt : better) : 0;
      // Title, legend and lines never make it larger.
      if (way.scale < needed) continue;
      yield undefined;
      const shapes = yield* drawTrees(context, shown, { loose, heights: arranger.tree.height, way }, frames);
      const failed = yield* drawTies(context, ties, shapes);
      yield undefined;
      const page = furnishAll(shapes, way.paper, failed);
      const worth = page.scale * (1 - (worthOfLines * failed.length) / Math.max(1, ties.length));
      if (worth < needed) continue;
      best = { page, paper: way.paper, failed, worth };
      first = false;
    }
  }
  const [paper] = papersOf(context) as [Paper];
  return best ?? { page: furnishAll(noShapes, paper, []), paper, failed: [] };
}
