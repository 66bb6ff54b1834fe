import { findPath, type Ends } from './connectTree';
import { pointOf } from './connect';
import { sites, type Box, type Connector, type Point, type Site } from './drawing';
import { Obstacles, pieceBetween, type Rectangle } from './obstacles';

/** What a line keeps from boxes that it passes, and from lines that run along it, in points. */
const clearOfBoxes = 2.5;
const clearOfLines = 4;
/** A crossing counts as so much length; a line longer than this, in points, helps nobody to see who is tied to whom. */
const crossingCost = 60;
const mostCrossings = 4;
const longest = 1200;

type BoxAt = Rectangle & Readonly<{ name: string }>;

/** Finds ways for lines between boxes clear of all boxes, labels and of lines that would run along. */
export class Router {
  private readonly boxes = new Obstacles<BoxAt>(128);
  private readonly lines = new Obstacles<Rectangle>(128);

  constructor(boxes: readonly Box[], connectors: readonly Connector[]) {
    for (const { name, kind, left, top, width, height } of boxes) {
      if (kind !== 'frame') this.boxes.add({ name, left, top, right: left + width, bottom: top + height });
    }
    for (const { path } of connectors) this.keep(path);
  }

  /** The sites between which the shortest clear line runs from one box to another; undefined where there is none. */
  route(from: Box, to: Box): Ends | undefined {
    let best: Ends | undefined;
    let least = longest;
    for (const fromSite of Object.values(sites)) {
      for (const toSite of Object.values(sites)) {
        const ends = { from, fromSite, to, toSite };
        if (!isPlain(ends)) continue;
        const path = findPath(ends);
        const cost = this.costOf(path, from.name, to.name, least);
        if (cost >= least) continue;
        least = cost;
        best = ends;
      }
    }
    if (best) this.keep(findPath(best));
    return best;
  }

  private keep(path: readonly Point[]): void {
    path.slice(1).forEach((point, i) => {
      this.lines.add(pieceBetween(path[i]!, point));
    });
  }

  private costOf(path: readonly Point[], from: string, to: string, limit: number): number {
    let cost = 0;
    let crossings = 0;
    for (let i = 1; i < path.length; i++) {
      const piece = pieceBetween(path[i - 1]!, path[i]!);
      cost += piece.right - piece.left + piece.bottom - piece.top;
      if (cost >= limit) return Infinity;
      const near = this.boxes.near(grow(piece, clearOfBoxes));
      if (near.some((box) => isHit(piece, box, box.name === from || box.name === to ? 0 : clearOfBoxes))) {
        return Infinity;
      }
      for (const line of new Set(this.lines.near(grow(piece, clearOfLines)))) {
        if (runsAlong(piece, line)) return Infinity;
        if (isHit(piece, line, 0.01)) crossings += 1;
      }
    }
    return crossings > mostCrossings ? Infinity : cost + crossings * crossingCost;
  }
}

function grow({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function isHit(piece: Rectangle, thing: Rectangle, clear: number): boolean {
  return (
    piece.left < thing.right + clear &&
    piece.right > thing.left - clear &&
    piece.top < thing.bottom + clear &&
    piece.bottom > thing.top - clear
  );
}

/** Whether two pieces run the same way so near each other that they would look like one. */
function runsAlong(a: Rectangle, b: Rectangle): boolean {
  const isLevel = (piece: Rectangle): boolean => piece.bottom - piece.top < piece.right - piece.left;
  if (isLevel(a) !== isLevel(b)) return false;
  return isHit(a, b, clearOfLines);
}

/** Whether an elbow between the sites is plain: each end leaves its box outwards, to where the other end is. */
function isPlain({ from, fromSite, to, toSite }: Ends): boolean {
  const [start, end] = [pointOf(from, fromSite), pointOf(to, toSite)];
  return leadsTo(fromSite, start, end) && leadsTo(toSite, end, start);
}

const leastStep = 8;

function leadsTo(site: Site, start: Point, end: Point): boolean {
  if (site === sites.top) return end.y <= start.y - leastStep;
  if (site === sites.bottom) return end.y >= start.y + leastStep;
  if (site === sites.left) return end.x <= start.x - leastStep;
  return end.x >= start.x + leastStep;
}
