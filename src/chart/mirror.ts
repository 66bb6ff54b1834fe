import { sites, type Box, type Connector, type Site } from './drawing';

/** A drawing's shapes as in a mirror: what was at the left stands at the right, within `width` points. */
export function mirrorBox(box: Box, width: number): Box {
  return { ...box, left: width - box.left - box.width };
}

/** A connector between mirrored boxes. */
export function mirrorConnector(connector: Connector, width: number): Connector {
  return {
    ...connector,
    fromSite: mirrorSite(connector.fromSite),
    toSite: mirrorSite(connector.toSite),
    path: connector.path.map(({ x, y }) => ({ x: width - x, y })),
  };
}

function mirrorSite(site: Site): Site {
  if (site === sites.left) return sites.right;
  return site === sites.right ? sites.left : site;
}
