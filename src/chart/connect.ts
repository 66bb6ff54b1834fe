import { isHanging } from './arrangement';
import { type ChartContext } from './chartContext';
import { sites, type Box, type Connector, type Point, type Site } from './drawing';
import { administrativeLine } from './palette';
import { labelRole } from './roleLabel';
import { nameLine } from './shapeNames';

/**
 * The connector from a manager's box to a report's. From the bottom of the manager, to the top of a box in the row below
 * (straight or with two bends), or to the near side of a hanging box (one bend).
 */
export function connect(
  context: ChartContext,
  manager: number,
  report: number,
  boxOf: (role: number) => Box,
): Connector {
  const { forest, organisation, options } = context;
  const [from, to] = [boxOf(manager), boxOf(report)];
  const side = context.rightToLeft ? sites.right : sites.left;
  const toSite = isHanging(forest, manager) ? side : sites.top;
  const path = findPath(pointOf(from, sites.bottom), pointOf(to, toSite), toSite);
  return {
    name: nameLine(to.name, from.name),
    from: from.name,
    fromSite: sites.bottom,
    to: to.name,
    toSite,
    elbow: path.length > 2,
    line: administrativeLine,
    arrow: false,
    altText: context.say('chart.alt.line', {
      role: labelRole(organisation.roles[report]!, options.language),
      manager: labelRole(organisation.roles[manager]!, options.language),
    }),
    path,
  };
}

/** The point of a box at a site, in points. */
export function pointOf(box: Box, site: Site): Point {
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  if (site === sites.top) return { x: middle.x, y: box.top };
  if (site === sites.bottom) return { x: middle.x, y: box.top + box.height };
  return { x: site === sites.left ? box.left : box.left + box.width, y: middle.y };
}

function findPath(start: Point, end: Point, toSite: Site): Point[] {
  if (toSite !== sites.top) return [start, { x: start.x, y: end.y }, end];
  if (start.x === end.x) return [start, end];
  const middle = (start.y + end.y) / 2;
  return [start, { x: start.x, y: middle }, { x: end.x, y: middle }, end];
}
