import { sites, type Box, type Point, type Site } from './drawing';

/** The point of a box at a site, in points. */
export function pointOf(box: Box, site: Site): Point {
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  if (site === sites.top) return { x: middle.x, y: box.top };
  if (site === sites.bottom) return { x: middle.x, y: box.top + box.height };
  return { x: site === sites.left ? box.left : box.left + box.width, y: middle.y };
}
