import { type Turns } from '../organisation/turns';
import { type ChartContext } from './chartContext';
import { connectToManager, drawJoints } from './connectTree';
import { type Box, type Connector } from './drawing';
import { type Placed } from './layout/layoutTree';
import { frameTextSize } from './layoutForest';
import { freeNote } from './noteBox';
import { frameBorder, frameFill, freeFrameBorder, labelText } from './palette';
import { type PageWay } from './pageLayout';
import { type LooseBox } from './roleBox';
import { labelRole } from './roleLabel';
import { nameFrame } from './shapeNames';
import { type UnitFrame } from './unitFrames';

/** The shapes of a page without its title and legend, laid out from the left; lines may be added. */
export type Shapes = { boxes: Box[]; connectors: Connector[]; boxOf: (role: number) => Box };

/** Of a chart without roles. */
export const noShapes: Shapes = {
  boxes: [],
  connectors: [],
  boxOf: (role) => {
    throw new Error(`No box of role ${role} in an empty chart`);
  },
};

/** A way to set out the trees: their boxes and heights by role. */
export type LaidOut = Readonly<{
  loose: ReadonlyMap<number, LooseBox>;
  heights: readonly number[];
  way: PageWay;
}>;

/** Shapes of the trees in the order in which they are drawn and read: frames behind, managers before their reports. */
export function* drawTrees(
  context: ChartContext,
  shown: readonly number[],
  { loose, heights, way }: LaidOut,
  frames: ReadonlyMap<number, UnitFrame>,
): Turns<Shapes> {
  const { placed, boxes } = way.setOut();
  const byRole = new Map(
    shown.map((role): [number, Box] => {
      const place = { left: placed.left[role]!, top: placed.top[role]!, height: heights[role]! };
      return [role, { ...loose.get(role)!, ...place }];
    }),
  );
  yield undefined;
  const boxOf = (role: number): Box => byRole.get(role)!;
  const unitFrames = drawFrames(context, placed, frames);
  const joints = drawJoints(context, placed, boxOf);
  const connectors: Connector[] = [];
  for (const role of shown) {
    yield undefined;
    if (context.forest.parent[role]! < 0) continue;
    connectors.push(connectToManager(context, placed, role, joints.boxes, boxOf));
  }
  // A name comes before what it stands over.
  const before = new Map(unitFrames.map(({ head, label }) => [head, [label]]));
  for (const note of boxes.filter(({ kind }) => kind === 'note')) {
    const first = (note.name === freeNote ? context.forest.free : context.forest.apart)[0]!;
    before.set(first, [note, ...(before.get(first) ?? [])]);
  }
  return {
    boxes: [
      ...boxes.filter(({ kind }) => kind === 'frame'),
      ...unitFrames.map(({ frame }) => frame),
      ...shown.flatMap((role) => [...(before.get(role) ?? []), boxOf(role)]),
      ...joints.boxes,
    ],
    connectors: [...joints.connectors, ...connectors],
    boxOf,
  };
}

function drawFrames(
  context: ChartContext,
  placed: Placed,
  frames: ReadonlyMap<number, UnitFrame>,
): { head: number; frame: Box; label: Box }[] {
  // The outer ones first: they are drawn behind the inner.
  const ordered = [...placed.frames].sort((a, b) => b.width * b.height - a.width * a.height);
  return ordered.map(({ node, left, top, width, height, labelLeft, labelWidth, labelHeight }) => {
    const { name, isFree } = frames.get(node)!;
    const names = nameFrame(context.names[node]!);
    const common = { rounded: false, alignment: 'start', textColour: labelText, altTitle: name } as const;
    const altText = context.say(isFree ? 'chart.alt.free' : 'chart.alt.unit', {
      unit: name,
      head: labelRole(context.organisation.roles[node]!, context.options.language),
    });
    return {
      head: node,
      frame: {
        ...common,
        name: names.frame,
        kind: 'frame',
        left,
        top,
        width,
        height,
        paragraphs: [],
        fill: frameFill,
        border: isFree ? freeFrameBorder : frameBorder,
        altText,
      },
      label: {
        ...common,
        name: names.label,
        kind: 'label',
        left: labelLeft,
        top: top + 2,
        width: labelWidth,
        height: labelHeight,
        paragraphs: [{ text: name, size: frameTextSize, bold: true }],
        altText: name,
      },
    };
  });
}
