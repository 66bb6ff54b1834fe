import { pointOf } from '../../src/chart/connect';
import { type Box, type Connector, type Drawing, type Point } from '../../src/chart/drawing';

type Rectangle = Readonly<{ left: number; top: number; right: number; bottom: number }>;

function edges({ left, top, width, height }: Box): Rectangle {
  return { left, top, right: left + width, bottom: top + height };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Names of two boxes that overlap, for each such pair; found by sweeping along the longer side. */
export function findOverlaps({ boxes, width, height }: Drawing): string[] {
  const [start, end] = width > height ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const sorted = boxes.map((box) => ({ name: box.name, ...edges(box) })).sort((a, b) => a[start] - b[start]);
  return sorted.flatMap((box, i) => {
    const found: string[] = [];
    for (let j = i + 1; j < sorted.length && sorted[j]![start] < box[end]; j++) {
      if (overlap(box, sorted[j]!)) found.push(`${box.name} ${sorted[j]!.name}`);
    }
    return found;
  });
}

/** What is wrong with the connectors: ends off their sites, slanting pieces, boxes under their paths. */
export function findFaultyPaths({ boxes, connectors }: Drawing): string[] {
  const byName = new Map(boxes.map((box) => [box.name, box]));
  return connectors.flatMap((connector) => {
    const from = byName.get(connector.from);
    const to = byName.get(connector.to);
    if (!from || !to) return [`${connector.name} hangs in the air`];
    const ends = [
      [connector.path[0]!, pointOf(from, connector.fromSite)],
      [connector.path.at(-1)!, pointOf(to, connector.toSite)],
    ] as const;
    return [
      ...ends.flatMap(([a, b]) => (a.x === b.x && a.y === b.y ? [] : [`${connector.name} misses its site`])),
      ...pieces(connector).flatMap(([a, b]) =>
        a.x === b.x || a.y === b.y ? [] : [`${connector.name} slants`],
      ),
      ...boxes
        .filter((box) => pieces(connector).some((piece) => overlap(widen(piece), edges(box))))
        .map((box) => `${connector.name} crosses ${box.name}`),
    ];
  });
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

/** Names of boxes that stand out of the drawing. */
export function findOutside({ boxes, width, height }: Drawing): string[] {
  return boxes
    .filter((b) => b.left < 0 || b.top < 0 || b.left + b.width > width || b.top + b.height > height)
    .map((b) => b.name);
}
