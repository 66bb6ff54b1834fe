import { type Box, type Connector } from './drawing';
import { findElbow } from './elbow';
import { type Furnished } from './furnish';

/** Places stay exact in steps of so many parts, so that what was in line is so afterwards. */
const steps = 64;

/**
 * A page that would leave room on its paper drawn larger, text and all, so that it fills the page in one direction: a spreadsheet
 * that fits a sheet on a page shrinks it but never enlarges it. Lines are run anew, since an elbow goes around a box at a distance
 * of its own. Other pages stay as they are.
 */
export function enlarge(page: Furnished): Furnished {
  const factor = Math.floor(page.scale * steps) / steps;
  if (factor <= 1) return { ...page, scale: Math.min(1, page.scale) };
  const boxes = page.boxes.map((box): Box => enlargeBox(box, factor));
  const byName = new Map(boxes.map((box) => [box.name, box]));
  const connectors = page.connectors.map((connector): Connector => {
    const ends = { from: byName.get(connector.from)!, to: byName.get(connector.to)! };
    const { fromSite, toSite } = connector;
    return { ...connector, path: findElbow({ ...ends, fromSite, toSite }) };
  });
  return {
    ...page,
    width: page.width * factor,
    height: page.height * factor,
    scale: 1,
    boxes,
    connectors,
  };
}

function enlargeBox(box: Box, factor: number): Box {
  return {
    ...box,
    left: box.left * factor,
    top: box.top * factor,
    width: box.width * factor,
    height: box.height * factor,
    // Fonts have sizes in half points.
    paragraphs: box.paragraphs.map((one) => ({ ...one, size: Math.floor(one.size * factor * 2) / 2 })),
  };
}
