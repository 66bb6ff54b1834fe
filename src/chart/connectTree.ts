import { type ChartContext } from './chartContext';
import { sites, type Box, type Connector, type LineStyle } from './drawing';
import { findElbow, type Ends } from './elbow';
import { jointSize, type Entry, type Joint, type Placed } from './layout/layoutTree';
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
  const boxes: Box[] = [];
  for (const { x, y, parent, side, after } of placed.joints) {
    const number = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, number);
    const names = nameJoint(context.names[parent]!, number);
    const manager = labelRole(context.organisation.roles[parent]!, context.options.language);
    const altText = context.say(side === 'below' ? 'chart.alt.branch' : 'chart.alt.deputies', { manager });
    const joint = composeJoint(names.joint, x, y, altText);
    const from = after < 0 ? boxOf(parent) : boxes[after]!;
    const line = relationLines[side === 'below' ? 'administrative' : 'deputising'];
    connectors.push(drawLine({ from, to: joint, ...sitesTowards(side) }, names.line, line, altText));
    boxes.push(joint);
  }
  return { boxes, connectors };
}

/** The sites of a line to what stands below a box, or level at a side of it. */
function sitesTowards(side: Joint['side']): Pick<Ends, 'fromSite' | 'toSite'> {
  if (side === 'left') return { fromSite: sites.left, toSite: sites.right };
  if (side === 'right') return { fromSite: sites.right, toSite: sites.left };
  return { fromSite: sites.bottom, toSite: sites.top };
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
  const ends: Ends = {
    from: joint < 0 ? boxOf(manager) : joints[joint]!,
    to: boxOf(role),
    ...sitesOf(entry),
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

function sitesOf(entry: Entry): Pick<Ends, 'fromSite' | 'toSite'> {
  // What is entered from the left stands at the right.
  if (entry === 'levelLeft') return sitesTowards('right');
  if (entry === 'levelRight') return sitesTowards('left');
  if (entry === 'left') return { fromSite: sites.bottom, toSite: sites.left };
  return entry === 'right' ? { fromSite: sites.bottom, toSite: sites.right } : sitesTowards('below');
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
