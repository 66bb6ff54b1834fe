import {
  type ArrowheadStyle,
  type ConnectorModel,
  elbowReach,
  type ShapeLineModel,
  type ShapeModel,
} from '../../model/shape';

export type Point = Readonly<{ x: number; y: number }>;
type Way = 'vertical' | 'horizontal';

/** The two ends of a connector, in points. */
export function endsOf({ left, top, width, height, connector }: ShapeModel): readonly [Point, Point] {
  const [right, bottom] = [left + width, top + height];
  const toLeft = connector?.flipHorizontal ?? false;
  const upwards = connector?.flipVertical ?? false;
  return [
    { x: toLeft ? right : left, y: upwards ? bottom : top },
    { x: toLeft ? left : right, y: upwards ? top : bottom },
  ];
}

/** The corners of a connector from its beginning to its end: straight, or with one or two bends as its sites ask for. */
export function connectorPoints(shape: ShapeModel): readonly Point[] {
  const { connector } = shape;
  const [start, end] = endsOf(shape);
  if (!connector || connector.type === 'Straight') return [start, end];
  const around = pastOuterEnd(connector, start, end);
  const [first, last] = ways(shape);
  if (first === 'vertical' && last === 'vertical') {
    const y = around ?? (start.y + end.y) / 2;
    return straightened([start, { x: start.x, y }, { x: end.x, y }, end]);
  }
  if (first === 'horizontal' && last === 'horizontal') {
    const x = around ?? (start.x + end.x) / 2;
    return straightened([start, { x, y: start.y }, { x, y: end.y }, end]);
  }
  const corner = first === 'vertical' ? { x: start.x, y: end.y } : { x: end.x, y: start.y };
  return straightened([start, corner, end]);
}

/** Where it goes around the outer end, if both leave their shapes to the same of four sides. */
function pastOuterEnd({ begin, end }: ConnectorModel, from: Point, to: Point): number | undefined {
  if (begin === undefined || begin.site !== end?.site) return undefined;
  switch (begin.site) {
    case 0:
      return Math.min(from.y, to.y) - elbowReach;
    case 1:
      return Math.min(from.x, to.x) - elbowReach;
    case 2:
      return Math.max(from.y, to.y) + elbowReach;
    case 3:
      return Math.max(from.x, to.x) + elbowReach;
    default:
      return undefined;
  }
}

/** How it leaves and arrives; an end that is not glued follows the other, and without any it runs level. */
function ways({ connector }: ShapeModel): readonly [Way, Way] {
  const wayOf = (site: number | undefined): Way | undefined =>
    site === undefined ? undefined : site % 2 === 0 ? 'vertical' : 'horizontal';
  const begin = wayOf(connector?.begin?.site);
  const end = wayOf(connector?.end?.site);
  const first = begin ?? end ?? 'horizontal';
  return [first, end ?? first];
}

/** Without corners at which nothing bends. */
function straightened(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    const isLevel = before.y === point.y && point.y === after.y;
    const isUpright = before.x === point.x && point.x === after.x;
    return !isLevel && !isUpright;
  });
}

/** The line as an SVG path; a curve goes through the corners' directions. */
export function pathData(points: readonly Point[], curved: boolean): string {
  const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
  const [start, ...rest] = points;
  if (!start) return '';
  if (curved && rest.length === 2) return `M${at(start)}Q${rest.map(at).join(' ')}`;
  if (curved && rest.length === 3) return `M${at(start)}C${rest.map(at).join(' ')}`;
  return `M${at(start)}${rest.map((point) => `L${at(point)}`).join('')}`;
}

/** An arrowhead as an SVG path and whether it is filled; undefined for none. `tip` is the end, `from` the corner before. */
export function arrowhead(
  style: ArrowheadStyle,
  from: Point,
  tip: Point,
  weight: number,
): Readonly<{ path: string; filled: boolean }> | undefined {
  const distance = Math.hypot(tip.x - from.x, tip.y - from.y);
  if (style === 'None' || distance === 0) return undefined;
  const along = { x: (tip.x - from.x) / distance, y: (tip.y - from.y) / distance };
  // Excel's middle size: three times the line, which counts as no thinner than two points.
  const size = 3 * Math.max(2, weight);
  /** A point so many sizes behind the tip and beside the line. */
  const at = (back: number, aside: number): string => {
    const x = tip.x - (along.x * back + along.y * aside) * size;
    const y = tip.y - (along.y * back - along.x * aside) * size;
    return `${round(x)} ${round(y)}`;
  };
  switch (style) {
    case 'Triangle':
      return { path: `M${at(0, 0)}L${at(1, 0.5)}L${at(1, -0.5)}Z`, filled: true };
    case 'Stealth':
      return { path: `M${at(0, 0)}L${at(1, 0.5)}L${at(0.65, 0)}L${at(1, -0.5)}Z`, filled: true };
    case 'Diamond':
      return { path: `M${at(-0.5, 0)}L${at(0, 0.5)}L${at(0.5, 0)}L${at(0, -0.5)}Z`, filled: true };
    case 'Oval': {
      const radius = round(size / 2);
      const arc = `A${radius} ${radius} 0 1 0 `;
      return { path: `M${at(-0.5, 0)}${arc}${at(0.5, 0)}${arc}${at(-0.5, 0)}Z`, filled: true };
    }
    case 'Open':
      return { path: `M${at(1, 0.5)}L${at(0, 0)}L${at(1, -0.5)}`, filled: false };
  }
}

/** Lengths of dashes and gaps in widths of the line, as DrawingML has its presets; '' for an unbroken line. */
export function dashArray(style: ShapeLineModel['dashStyle'], weight: number): string {
  return dashes[style].map((part) => round(part * Math.max(weight, 0.75))).join(' ');
}

const dashes: Readonly<Record<ShapeLineModel['dashStyle'], readonly number[]>> = {
  Solid: [],
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [3, 1, 1, 1, 1, 1],
  LongDash: [8, 3],
  LongDashDot: [8, 3, 1, 3],
  LongDashDotDot: [8, 3, 1, 3, 1, 3],
  RoundDot: [1, 1],
  SquareDot: [1, 1],
  SystemDash: [3, 1],
  SystemDashDot: [3, 1, 1, 1],
  SystemDot: [1, 3],
};

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** The rectangle in which a shape is seen, in points: the one that holds it after it is turned, with room for its line. */
export function boundsOf({ left, top, width, height, rotation, line, connector }: ShapeModel): Readonly<{
  left: number;
  top: number;
  right: number;
  bottom: number;
}> {
  const turn = (rotation * Math.PI) / 180;
  const halfWidth = (Math.abs(width * Math.cos(turn)) + Math.abs(height * Math.sin(turn))) / 2;
  const halfHeight = (Math.abs(width * Math.sin(turn)) + Math.abs(height * Math.cos(turn))) / 2;
  const room =
    3 * Math.max(2, line.weight) +
    (connector?.begin && connector.begin.site === connector.end?.site ? elbowReach : 0);
  const centre = { x: left + width / 2, y: top + height / 2 };
  return {
    left: centre.x - halfWidth - room,
    top: centre.y - halfHeight - room,
    right: centre.x + halfWidth + room,
    bottom: centre.y + halfHeight + room,
  };
}
