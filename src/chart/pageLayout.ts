import { type Turns } from '../organisation/turns';
import { type Paper, fitScale, orientations, paperRoom, type Orientation } from './layout/paper';
import { type Arranger } from './layout/arranger';
import { arrangeGroup, keepBest, type Arrangement } from './layout/group';
import { Placer } from './layout/place';
import { usualSpacing } from './layout/spacing';
import { type Placed } from './layout/layoutTree';
import { type ChartContext } from './chartContext';
import { type Box } from './drawing';
import { apartBorder, darkText, frameFill, freeFrameBorder } from './palette';
import { composeApartNote, composeFreeNote } from './noteBox';
import { type LooseBox } from './roleBox';

/** A way to fill a page with all its groups, for the paper on which it prints largest. */
export type PageWay = Readonly<{
  width: number;
  height: number;
  paper: Paper;
  scale: number;
  /** Places of the roles, and the frames and notes of groups, from the page's own corner. */
  setOut: () => { placed: Placed; boxes: Box[] };
}>;

type Putter = (put: { placer: Placer; boxes: Box[] }, left: number, top: number) => void;
type Way = Readonly<{ width: number; height: number; put: Putter }>;

const groupGap = 24;
const groupPadding = 8;
const noteWidths = [124, 200, 300, 460];
const mostWays = 80;
/** Ways whose text prints as large as this part of the largest count as equal. */
const asLarge = 0.985;
/** Others may win yet, where title and legend find their places in them. */
const nearlyAsLarge = 0.88;

/**
 * The best ways to set out the groups of a forest (tops, free roles, those that stand apart), at most `most` for each paper:
 * those that print largest, and of equals those shaped like the paper first. Title and legend decide between them.
 */
export function* choosePageWays(context: ChartContext, arranger: Arranger, most: number): Turns<PageWay[]> {
  const { tops, free, apart } = context.forest;
  let ways: Way[] = (yield* arrangeGroup(arranger, tops)).map(putTrees);
  if (free.length) ways = join(ways, yield* frameGroup(context, arranger, free, 'free'));
  yield undefined;
  if (apart.length) ways = join(ways, yield* frameGroup(context, arranger, apart, 'apart'));
  yield undefined;
  return pickWays(ways, papersOf(context), most).map(({ way, paper, scale }) => ({
    width: way.width,
    height: way.height,
    paper,
    scale,
    setOut: () => {
      const put = { placer: new Placer(arranger), boxes: [] as Box[] };
      way.put(put, 0, 0);
      return { placed: put.placer.placed, boxes: put.boxes };
    },
  }));
}

type Try = Readonly<{ way: Way; paper: Paper; scale: number }>;

function pickWays(ways: readonly Way[], papers: readonly Paper[], most: number): Try[] {
  const tries = papers.flatMap((paper) => ways.map((way) => ({ way, paper, scale: fitScale(way, paper) })));
  const largest = tries.reduce((max, { scale }) => Math.max(max, scale), 0);
  const shape = ({ width, height }: { width: number; height: number }): number => Math.log(width / height);
  const differ = ({ way, paper }: Try): number => Math.abs(shape(way) - shape(paper));
  const step = ({ scale }: Try): number => Math.ceil(Math.log(scale / largest) / Math.log(asLarge));
  const sorted = tries
    .filter(({ scale }) => scale >= largest * nearlyAsLarge)
    .sort((a, b) => step(a) - step(b) || differ(a) - differ(b));
  // Each paper has its turn: title and legend may fit better on the one whose trees print a little smaller.
  return papers
    .flatMap((paper) => sorted.filter((one) => one.paper === paper).slice(0, most))
    .sort((a, b) => step(a) - step(b) || differ(a) - differ(b));
}

/** The papers that may be chosen, landscape first. */
export function papersOf({ options }: ChartContext): Paper[] {
  const ways: readonly Orientation[] = options.orientation
    ? [options.orientation]
    : options.paper === 'screen'
      ? ['landscape']
      : orientations;
  return ways.map((orientation) => paperRoom(options.paper, orientation));
}

function putTrees({ width, height, place }: Arrangement): Way {
  return {
    width,
    height,
    put: ({ placer }, left, top) => {
      place(placer, left, top);
    },
  };
}

/** Both below each other or side by side, in all ways that are worth it. */
function join(ways: readonly Way[], others: readonly Way[]): Way[] {
  if (!ways.length) return [...others];
  const joined = ways.flatMap((way) =>
    others.flatMap((other): Way[] => [
      {
        width: Math.max(way.width, other.width),
        height: way.height + groupGap + other.height,
        put: (put, left, top) => {
          way.put(put, left, top);
          other.put(put, left, top + way.height + groupGap);
        },
      },
      {
        width: way.width + groupGap + other.width,
        height: Math.max(way.height, other.height),
        put: (put, left, top) => {
          way.put(put, left, top);
          other.put(put, left + way.width + groupGap, top);
        },
      },
    ]),
  );
  const best = keepBest(joined);
  const step = Math.max(1, best.length / mostWays);
  return best.filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step));
}

/** A group of trees within a frame, under the note that says what they are. */
function* frameGroup(
  context: ChartContext,
  arranger: Arranger,
  roots: readonly number[],
  kind: 'free' | 'apart',
): Turns<Way[]> {
  const compose = kind === 'free' ? composeFreeNote : composeApartNote;
  const notes = noteWidths.map((width) => compose(context, width));
  const trees = yield* arrangeGroup(arranger, roots);
  const ways = trees.flatMap((tree) => notes.map((note) => frameTrees(tree, note, kind)));
  return keepBest(ways);
}

function frameTrees(tree: Arrangement, note: LooseBox, kind: 'free' | 'apart'): Way {
  const width = Math.max(tree.width, note.width) + 2 * groupPadding;
  const top = groupPadding + note.height + usualSpacing.hanging;
  const height = top + tree.height + groupPadding;
  return {
    width,
    height,
    put: ({ placer, boxes }, left, y) => {
      boxes.push(
        {
          name: `haykal:frame:${kind}`,
          kind: 'frame',
          left,
          top: y,
          width,
          height,
          paragraphs: [],
          fill: frameFill,
          textColour: darkText,
          border: kind === 'free' ? freeFrameBorder : apartBorder,
          rounded: false,
          alignment: 'start',
          altTitle: note.altTitle,
          altText: note.altText,
        },
        { ...note, left: left + groupPadding, top: y + groupPadding },
      );
      tree.place(placer, left + groupPadding + (width - 2 * groupPadding - tree.width) / 2, y + top);
    },
  };
}
