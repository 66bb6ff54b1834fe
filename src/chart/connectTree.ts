import { type ChartContext } from './chartContext';
import { sites, type Box, type Connector, type LineStyle, type Site } from './drawing';
import { findElbow, type Ends } from './elbow';
import { jointSize } from './layout/place';
import { type Entry, type Placed } from './layout/layoutTree';
import { darkText, relationLines } from './palette';
import { standsBeside } from './relations';
import { labelRole } from './roleLabel';
import { nameJoint, nameLine } from './shapeNames';

/** The joints of a layout as boxes, in their order, and the lines to them from the managers' boxes. */
export function drawJoints(
  context: ChartContext,
  placed: Placed,
  boxOf: (role: number) => Box,
): { boxes: Box[]; connectors: Connector[] } {
  const counts = new Map<number, number>();
  const connectors: Connector[] = [];
  const boxes = placed.joints.map(({ x, y, parent }) => {
    const number = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, number);
    const names = nameJoint(context.names[parent]!, number);
    const manager = labelRole(context.organisation.roles[parent]!, context.options.language);
    const altText = context.say('chart.alt.branch', { manager });
    const joint = composeJoint(names.joint, x, y, altText);
    const ends = { from: boxOf(parent), fromSite: sites.bottom, to: joint, toSite: sites.top };
    connectors.push(drawLine(ends, names.line, relationLines.administrative, altText));
    return joint;
  });
  return { boxes, connectors };
}

/** A small mark whose top has its middle there. */
export function composeJoint(name: string, x: number, y: number, altText: string): Box {
  return {
    name,
    kind: 'joint',
    left: x - jointSize / 2,
    top: y,
    width: jointSize,
    height: jointSize,
    paragraphs: [],
    fill: relationLines.administrative.colour,
    textColour: darkText,
    rounded: false,
    alignment: 'centre',
    altTitle: '',
    altText,
  };
}

/** The line of a role to the manager under whom the tree shows it. */
export function connectToManager(
  context: ChartContext,
  placed: Placed,
  role: number,
  joints: readonly Box[],
  boxOf: (role: number) => Box,
): Connector {
  const { organisation, options, forest } = context;
  const manager = forest.parent[role]!;
  const entry = placed.entry[role]!;
  const joint = placed.joint[role]!;
  const isBeside = entry === 'beside';
  const ends: Ends = {
    from: joint < 0 ? boxOf(manager) : joints[joint]!,
    fromSite: isBeside ? sites.right : sites.bottom,
    to: boxOf(role),
    toSite: siteOf(entry),
  };
  const values = {
    role: labelRole(organisation.roles[role]!, options.language),
    manager: labelRole(organisation.roles[manager]!, options.language),
  };
  const isDeputy = standsBeside(context, role, manager);
  return drawLine(
    ends,
    nameLine(context.names[role]!, context.names[manager]!, 'administrative'),
    relationLines[isDeputy ? 'deputising' : 'administrative'],
    context.say(isDeputy ? 'chart.alt.deputy' : 'chart.alt.line', values),
  );
}

function siteOf(entry: Entry): Site {
  if (entry === 'left' || entry === 'beside') return sites.left;
  return entry === 'right' ? sites.right : sites.top;
}

/** A connector between two boxes in the way in which a spreadsheet runs an elbow between these sites. */
export function drawLine(ends: Ends, name: string, line: LineStyle, altText: string): Connector {
  const path = findElbow(ends);
  return {
    name,
    from: ends.from.name,
    fromSite: ends.fromSite,
    to: ends.to.name,
    toSite: ends.toSite,
    elbow: path.length > 2,
    line,
    arrow: false,
    altText,
    path,
  };
}
