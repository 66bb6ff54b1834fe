import { findElbow, pointOf } from '../../src/chart/elbow';
import { type Box, type Connector, type Drawing, type Point } from '../../src/chart/drawing';

type Rectangle = Readonly<{ left: number; top: number; right: number; bottom: number }>;

function edges({ left, top, width, height }: Box): Rectangle {
  return { left, top, right: left + width, bottom: top + height };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Names of two boxes that overlap, for each such pair; found by sweeping along the longer side. A frame stands behind what
 * it holds: it may hold a box whole, and be held by another frame, but cut none.
 */
export function findOverlaps({ boxes, width, height }: Drawing): string[] {
  const [start, end] = width > height ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const sorted = boxes
    .map((box) => ({ name: box.name, isFrame: box.kind === 'frame', ...edges(box) }))
    .sort((a, b) => a[start] - b[start]);
  return sorted.flatMap((box, i) => {
    const found: string[] = [];
    for (let j = i + 1; j < sorted.length && sorted[j]![start] < box[end]; j++) {
      const other = sorted[j]!;
      if (!overlap(box, other)) continue;
      if ((box.isFrame && holds(box, other)) || (other.isFrame && holds(other, box))) continue;
      found.push(`${box.name} ${other.name}`);
    }
    return found;
  });
}

function holds(frame: Rectangle, box: Rectangle): boolean {
  return (
    frame.left <= box.left && frame.top <= box.top && frame.right >= box.right && frame.bottom >= box.bottom
  );
}

/**
 * What is wrong with the connectors: ends off their sites, slanting pieces, ways that a spreadsheet would not take between
 * the sites, boxes and labels under their paths, and other lines on which they would lie.
 */
export function findFaultyPaths({ boxes, connectors }: Drawing): string[] {
  const byName = new Map(boxes.map((box) => [box.name, box]));
  const solid = boxes.filter(({ kind }) => kind !== 'frame').sort((a, b) => a.top - b.top);
  const highest = solid.reduce((max, { height }) => Math.max(max, height), 0);
  return connectors.flatMap((connector) => {
    const from = byName.get(connector.from);
    const to = byName.get(connector.to);
    if (!from || !to) return [`${connector.name} hangs in the air`];
    const ends = [
      [connector.path[0]!, pointOf(from, connector.fromSite)],
      [connector.path.at(-1)!, pointOf(to, connector.toSite)],
    ] as const;
    const way = findElbow({ from, fromSite: connector.fromSite, to, toSite: connector.toSite });
    return [
      ...ends.flatMap(([a, b]) => (isNear(a, b) ? [] : [`${connector.name} misses its site`])),
      ...(way.length === connector.path.length && way.every((point, i) => isNear(point, connector.path[i]!))
        ? []
        : [`${connector.name} takes a way of its own`]),
      ...pieces(connector).flatMap(([a, b]) =>
        a.x === b.x || a.y === b.y ? [] : [`${connector.name} slants`],
      ),
      ...pieces(connector).flatMap((piece) => {
        const line = widen(piece);
        let at = firstBelow(solid, line.top - highest);
        const crossed: string[] = [];
        for (; at < solid.length && solid[at]!.top < line.bottom; at++) {
          if (overlap(line, edges(solid[at]!))) crossed.push(`${connector.name} crosses ${solid[at]!.name}`);
        }
        return crossed;
      }),
    ];
  });
}

/** Index of the first box, of boxes from top to bottom, whose top is below this. */
function firstBelow(boxes: readonly Box[], top: number): number {
  let [low, high] = [0, boxes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boxes[middle]!.top < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNear(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 1e-6 && Math.abs(a.y - b.y) < 1e-6;
}

/** Pairs of lines of different managers that lie on each other for a way: they would be read as one. */
export function findLinesOnLines({ boxes, connectors }: Drawing): string[] {
  const jointOwner = new Map(
    boxes.flatMap(({ name, kind }) => (kind === 'joint' ? [[name, name.split(':')[2]!] as const] : [])),
  );
  const ownerOf = ({ from }: Connector): string => jointOwner.get(from) ?? from.split(':')[2]!;
  const all = connectors.flatMap((connector) =>
    pieces(connector).map((piece) => ({
      name: connector.name,
      // A line beside the tree's own may share no piece even with its manager's.
      owner:
        connector.name.endsWith(':administrative') || connector.name.includes(':joint:')
          ? ownerOf(connector)
          : connector.name,
      ...widen(piece),
    })),
  );
  const sorted = all.sort((a, b) => a.left - b.left);
  return sorted.flatMap((a, i) => {
    const found: string[] = [];
    for (let j = i + 1; j < sorted.length && sorted[j]!.left <= a.right; j++) {
      const b = sorted[j]!;
      if (a.owner !== b.owner && lieOnEachOther(a, b)) found.push(`${a.name} ${b.name}`);
    }
    return found;
  });
}

function lieOnEachOther(a: Rectangle, b: Rectangle): boolean {
  const along = (from: number, to: number, start: number, end: number): boolean =>
    Math.min(to, end) - Math.max(from, start) > 0.5;
  if (a.left === a.right && b.left === b.right) {
    return Math.abs(a.left - b.left) < 1 && along(a.top, a.bottom, b.top, b.bottom);
  }
  if (a.top === a.bottom && b.top === b.bottom) {
    return Math.abs(a.top - b.top) < 1 && along(a.left, a.right, b.left, b.right);
  }
  return false;
}

function pieces({ path }: Connector): (readonly [Point, Point])[] {
  return path.slice(1).map((point, i) => [path[i]!, point] as const);
}

/** A line as a rectangle with no area; touching an edge is no overlap. */
function widen([a, b]: readonly [Point, Point]): Rectangle {
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  };
}

/** Names of boxes and lines that stand out of the drawing. */
export function findOutside({ boxes, connectors, width, height }: Drawing): string[] {
  const isOut = ({ left, top, right, bottom }: Rectangle): boolean =>
    left < 0 || top < 0 || right > width || bottom > height;
  return [
    ...boxes.filter((box) => isOut(edges(box))),
    ...connectors.filter((connector) => pieces(connector).some((piece) => isOut(widen(piece)))),
  ].map(({ name }) => name);
}

/** Names that more than one shape bears, however they are written. */
export function findRepeatedNames({ boxes, connectors }: Drawing): string[] {
  const names = [...boxes, ...connectors].map(({ name }) => name.toLowerCase());
  return names.filter((name, i) => names.indexOf(name) !== i);
}

/** Everything that is wrong with a drawing. */
export function checkDrawing(drawing: Drawing): string[] {
  return [
    ...findOverlaps(drawing),
    ...findFaultyPaths(drawing),
    ...findLinesOnLines(drawing),
    ...findOutside(drawing),
  ];
}
