import { findElbow, isUpright, pointOf, type Ends } from './elbow';
import { sites, type Box, type Connector, type Point, type Site } from './drawing';
import { Obstacles, pieceBetween, type Rectangle } from './obstacles';

/** What a line keeps from boxes that it passes, from lines that run along it, and from the borders of frames; points. */
const clearOfBoxes = 2.5;
const clearOfLines = 4;
const clearOfBorders = 1.9;
/** A crossing counts as so much length; a line longer than this, in points, helps nobody to see who is tied to whom. */
const crossingCost = 60;
const mostCrossings = 4;
const longest = 1200;

type BoxAt = Rectangle & Readonly<{ name: string }>;

/**
 * Finds ways for lines between boxes clear of all boxes, labels and of lines that would run along. Only elbows of up to two bends
 * are tried: where a spreadsheet runs the middle pieces of longer ones is not known.
 */
export class Router {
  private readonly boxes = new Obstacles<BoxAt>(128);
  private readonly lines = new Obstacles<Rectangle>(128);
  private readonly borders = new Obstacles<Rectangle>(128);

  constructor(boxes: readonly Box[], connectors: readonly Connector[]) {
    for (const { name, kind, left, top, width, height } of boxes) {
      const box = { left, top, right: left + width, bottom: top + height };
      if (kind === 'frame') for (const border of bordersOf(box)) this.borders.add(border);
      else this.boxes.add({ name, ...box });
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
        const path = findElbow(ends);
        const cost = this.costOf(path, from.name, to.name, least);
        if (cost >= least || !this.isSweptFree(pathSwept(ends, path), ends)) continue;
        least = cost;
        best = ends;
      }
    }
    if (best) this.keep(findElbow(best));
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
      if (!this.isFree(piece, from, to)) return Infinity;
      if (this.borders.near(grow(piece, clearOfBorders)).some((b) => runsAlong(piece, b, clearOfBorders))) {
        return Infinity;
      }
      for (const line of new Set(this.lines.near(grow(piece, clearOfLines)))) {
        if (runsAlong(piece, line, clearOfLines)) return Infinity;
        if (isHit(piece, line, 0.01)) crossings += 1;
      }
    }
    return crossings > mostCrossings ? Infinity : cost + crossings * crossingCost;
  }

  /** Whether nothing stands or runs along where a line might go around more closely. */
  private isSweptFree(swept: Rectangle | undefined, { from, to, fromSite }: Ends): boolean {
    if (!swept) return true;
    const { left, top, right, bottom } = swept;
    const along = isUpright(fromSite)
      ? { left, right, top, bottom: top }
      : { left, right: left, top, bottom };
    const isAlong = (line: Rectangle): boolean =>
      isLevel(line) === isLevel(along) && isHit(swept, line, 0.01);
    return this.isFree(swept, from.name, to.name) && !this.lines.near(swept).some(isAlong);
  }

  /** Whether no box but the two at its ends stands in a place, nor so near that it would seem to. */
  private isFree(place: Rectangle, from: string, to: string): boolean {
    const near = this.boxes.near(grow(place, clearOfBoxes));
    return !near.some((box) => isHit(place, box, box.name === from || box.name === to ? 0 : clearOfBoxes));
  }
}

/**
 * What lies between the outer of two ends and a line that goes around it: clear of boxes, so that a spreadsheet that goes around
 * more closely crosses none either.
 */
function pathSwept({ fromSite, toSite }: Ends, path: readonly Point[]): Rectangle | undefined {
  if (fromSite !== toSite || path.length !== 4) return undefined;
  const [start, turn, , end] = path as [Point, Point, Point, Point];
  const { left, top, right, bottom } = pieceBetween(start, end);
  // What ends where the outer of the two ends does stands beside it, and not in the way.
  if (isUpright(fromSite)) {
    const outer = fromSite === sites.top ? top - clearOfBoxes : bottom + clearOfBoxes;
    return pieceBetween({ x: left, y: turn.y }, { x: right, y: outer });
  }
  const outer = fromSite === sites.left ? left - clearOfBoxes : right + clearOfBoxes;
  return pieceBetween({ x: turn.x, y: top }, { x: outer, y: bottom });
}

function bordersOf({ left, top, right, bottom }: Rectangle): Rectangle[] {
  return [
    { left, top, right: left, bottom },
    { left: right, top, right, bottom },
    { left, top, right, bottom: top },
    { left, top: bottom, right, bottom },
  ];
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

function isLevel(piece: Rectangle): boolean {
  return piece.bottom - piece.top < piece.right - piece.left;
}

/** Whether two pieces run the same way so near each other that they would look like one. */
function runsAlong(a: Rectangle, b: Rectangle, clear: number): boolean {
  if (isLevel(a) !== isLevel(b)) return false;
  return isHit(a, b, clear);
}

/** Whether an elbow between the sites is plain: each end leaves its box outwards, to where the other end is or both to one side. */
function isPlain({ from, fromSite, to, toSite }: Ends): boolean {
  if (fromSite === toSite) return true;
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
