import { sites, type Connector, type Site } from '../../chart/drawing';

type Rectangle = Readonly<{ left: number; top: number; width: number; height: number }>;
type Glue = Readonly<{ fromSite: Site; toSite: Site; elbow: boolean }>;

/**
 * Where a connector is glued when a person has moved one of its boxes: as it was wished where that still makes sense,
 * else at the sides that face each other. Always with elbows, since boxes moved by hand are rarely in line.
 */
export function glueMoved(from: Rectangle, to: Rectangle, { fromSite, toSite }: Connector): Glue {
  const isBelow = to.top >= from.top + from.height;
  const isAbove = to.top + to.height <= from.top;
  if (fromSite === sites.bottom && isBelow) {
    const isUnder = to.left < from.left + from.width / 2 && to.left + to.width > from.left + from.width / 2;
    return { fromSite, toSite: isUnder ? sites.top : toSite, elbow: true };
  }
  if (isBelow) return { fromSite: sites.bottom, toSite: sites.top, elbow: true };
  if (isAbove) return { fromSite: sites.top, toSite: sites.bottom, elbow: true };
  const isRight = to.left + to.width / 2 >= from.left + from.width / 2;
  return isRight
    ? { fromSite: sites.right, toSite: sites.left, elbow: true }
    : { fromSite: sites.left, toSite: sites.right, elbow: true };
}
