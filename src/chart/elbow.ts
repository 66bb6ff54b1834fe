import { sites, type Box, type Point, type Site } from './drawing';

/** Two boxes and the sites at which a connector is glued to them. */
export type Ends = Readonly<{ from: Box; fromSite: Site; to: Box; toSite: Site }>;

/**
 * How far an elbow whose ends leave to the same side goes past the outer of them, in points: a quarter of an inch in
 * Office's files (believed of Excel, see the workbench's BELIEFS.md).
 */
export const elbowReach = 18;

/** The point of a box at a site, in points. */
export function pointOf(box: Box, site: Site): Point {
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  if (site === sites.top) return { x: middle.x, y: box.top };
  if (site === sites.bottom) return { x: middle.x, y: box.top + box.height };
  return { x: site === sites.left ? box.left : box.left + box.width, y: middle.y };
}

/**
 * The way that a spreadsheet runs an elbow between two sites: straight where they face each other, with one bend at right
 * angles, with two half way between sites that face each other, around the outer one where both leave to the same side.
 */
export function findElbow({ from, fromSite, to, toSite }: Ends): Point[] {
  const [start, end] = [pointOf(from, fromSite), pointOf(to, toSite)];
  const leavesUpright = isUpright(fromSite);
  if (fromSite === toSite) return goAround(start, end, fromSite);
  if (start.x === end.x || start.y === end.y) return [start, end];
  if (leavesUpright !== isUpright(toSite)) {
    return [start, leavesUpright ? { x: start.x, y: end.y } : { x: end.x, y: start.y }, end];
  }
  return turnAt(start, end, leavesUpright, (a, b) => (a + b) / 2);
}

/** From one side of a box to the same side of another, past the outer of the two. */
function goAround(start: Point, end: Point, site: Site): Point[] {
  const isBack = site === sites.top || site === sites.left;
  return turnAt(start, end, isUpright(site), (a, b) =>
    isBack ? Math.min(a, b) - elbowReach : Math.max(a, b) + elbowReach,
  );
}

/** With two bends; `middle` tells where the piece between them runs. */
function turnAt(
  start: Point,
  end: Point,
  leavesUpright: boolean,
  middle: (a: number, b: number) => number,
): Point[] {
  if (leavesUpright) {
    const y = middle(start.y, end.y);
    return [start, { x: start.x, y }, { x: end.x, y }, end];
  }
  const x = middle(start.x, end.x);
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}

/** Whether a line leaves a box at this site upwards or downwards. */
export function isUpright(site: Site): boolean {
  return site === sites.top || site === sites.bottom;
}
