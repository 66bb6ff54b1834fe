import { type ChartContext } from './chartContext';
import { type Box, type Connector } from './drawing';
import { FreeRoom, squareOf } from './freeSpot';
import { fitScale, type Paper } from './layout/paper';
import { type Legend } from './legend';
import { composeTitle } from './noteBox';
import { pieceBetween, type Rectangle } from './obstacles';
import { type LooseBox } from './roleBox';

/** A page with its title and legend, laid out from the left; `scale`: by how much it may be enlarged or must be shrunk. */
export type Furnished = Readonly<{
  width: number;
  height: number;
  scale: number;
  title: string;
  boxes: Box[];
  connectors: Connector[];
}>;

/** Around the whole, so that no border lies on the edge of the print area; in points. */
const edge = 3;
/** What title and legend keep from boxes and lines. */
const gap = 10;
const titleWidths = [380, 260, 180, 560];
/** The page grows by this factor until title and legend have found their places. */
const growth = 1.025;

type Size = Readonly<{ width: number; height: number }>;
type Shapes = Readonly<{ boxes: readonly Box[]; connectors: readonly Connector[] }>;

/**
 * Puts the title at the top and the legend wherever they fit in the room that the paper has anyway, in the shapes that
 * fit best; only where there is none the page grows. The start corner of the top is the title's first choice.
 */
export function furnish(
  context: ChartContext,
  given: Shapes,
  legends: readonly Legend[],
  lines: readonly string[],
  paper: Paper,
): Furnished {
  const titles = titleWidths.map((width) => composeTitle(context, width, lines));
  const shapes = moveIntoPage(given);
  const content = measure(shapes);
  const taken = listTaken(shapes);
  let factor = 1 / fitScale({ width: content.width + 2 * edge, height: content.height + 2 * edge }, paper);
  for (; ; factor *= growth) {
    const room = { width: paper.width * factor - 2 * edge, height: paper.height * factor - 2 * edge };
    const found =
      placeAround(room, content, taken, titles, legends, 0) ??
      placeAround(
        room,
        content,
        taken,
        titles,
        legends,
        wholeStep(titles[0]!.height + gap + 2 * squareOf(room)),
      );
    if (found) return assemble(shapes, titles, legends, found, paper);
  }
}

type Found = Readonly<{
  shift: number;
  title: Readonly<{ left: number; top: number; size: number }>;
  legend?: Readonly<{ left: number; top: number; size: number }> | undefined;
}>;

function placeAround(
  room: Size,
  content: Size,
  taken: readonly Rectangle[],
  titles: readonly LooseBox[],
  legends: readonly Legend[],
  shift: number,
): Found | undefined {
  if (content.height + shift > room.height + 1e-6 || content.width > room.width + 1e-6) return undefined;
  const moved = shift ? taken.map((t) => ({ ...t, top: t.top + shift, bottom: t.bottom + shift })) : taken;
  const used = { width: content.width, height: content.height + shift };
  const title = new FreeRoom(room, moved, gap).find(
    titles,
    // An earlier width is worth a little way.
    (left, top, size) => left + size * 40 + growthOf(used, left, top, titles[size]!),
    true,
  );
  if (!title) return undefined;
  if (legends.length === 0) return { shift, title };
  const box = titles[title.size]!;
  const withTitle = [
    ...moved,
    { left: title.left, top: title.top, right: title.left + box.width, bottom: title.top + box.height },
  ];
  const legend = new FreeRoom(room, withTitle, gap).find(legends, (left, top, size) => {
    const { width, height } = legends[size]!;
    const toSide = Math.min(left, Math.abs(used.width - left - width));
    const toEnd = Math.min(top, Math.abs(used.height - top - height));
    // Rather at an edge, rather below than above, and rather compact than drawn out.
    return growthOf(used, left, top, legends[size]!) + toSide + toEnd - top / 10 + (width + height) / 20;
  });
  return legend ? { shift, title, legend } : undefined;
}

/** By how much a thing at a place makes the used room longer, in points. */
function growthOf(used: Size, left: number, top: number, size: Size): number {
  return Math.max(0, left + size.width - used.width) + 2 * Math.max(0, top + size.height - used.height);
}

function listTaken({ boxes, connectors }: Shapes): Rectangle[] {
  const rectangles = boxes.map(({ left, top, width, height }) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  }));
  const pieces = connectors.flatMap(({ path }) =>
    path.slice(1).map((point, i) => pieceBetween(path[i]!, point)),
  );
  return [...rectangles, ...pieces];
}

/** The right and lower ends of all boxes and lines. */
function measure({ boxes, connectors }: Shapes): Size {
  let [width, height] = [0, 0];
  for (const box of boxes) {
    width = Math.max(width, box.left + box.width);
    height = Math.max(height, box.top + box.height);
  }
  for (const { path } of connectors) {
    for (const { x, y } of path) {
      width = Math.max(width, x);
      height = Math.max(height, y);
    }
  }
  return { width, height };
}

/** The shapes moved so that no line that goes around a box at the edge runs out of the page. */
function moveIntoPage(shapes: Shapes): Shapes {
  let [left, top] = [0, 0];
  for (const { path } of shapes.connectors) {
    for (const { x, y } of path) {
      left = Math.min(left, x);
      top = Math.min(top, y);
    }
  }
  return left === 0 && top === 0 ? shapes : moveShapes(shapes, -left, -top);
}

function moveShapes(
  { boxes, connectors }: Shapes,
  right: number,
  down: number,
): { boxes: Box[]; connectors: Connector[] } {
  return {
    boxes: boxes.map((box) => ({ ...box, left: box.left + right, top: box.top + down })),
    connectors: connectors.map((connector) => ({
      ...connector,
      path: connector.path.map(({ x, y }) => ({ x: x + right, y: y + down })),
    })),
  };
}

function assemble(
  shapes: Shapes,
  titles: readonly LooseBox[],
  legends: readonly Legend[],
  { shift, title, legend }: Found,
  paper: Paper,
): Furnished {
  const put = legend && legends[legend.size]!.put(wholeStep(legend.left), wholeStep(legend.top));
  const first: Box = { ...titles[title.size]!, left: wholeStep(title.left), top: title.top };
  const moved = moveShapes(shapes, 0, shift);
  const { boxes, connectors } = moveShapes(
    {
      boxes: [first, ...moved.boxes, ...(put?.boxes ?? [])],
      connectors: [...moved.connectors, ...(put?.connectors ?? [])],
    },
    edge,
    edge,
  );
  const size = measure({ boxes, connectors });
  const page = { width: wholeStep(size.width + edge + 0.24), height: wholeStep(size.height + edge + 0.24) };
  return { ...page, scale: fitScale(page, paper), title: titles[0]!.altTitle, boxes, connectors };
}

/** A place in whole quarters of a point, as all others are. */
function wholeStep(value: number): number {
  return Math.floor(value * 4) / 4;
}
