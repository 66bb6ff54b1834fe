import { type Turns } from '../organisation/turns';
import { type ChartContext } from './chartContext';
import { connectToManager, drawJoints, drawLine } from './connectTree';
import { type Box, type Connector, type Drawing } from './drawing';
import { type Placed } from './layout/layoutTree';
import { type Paper } from './layout/paper';
import { frameTextSize, arrangeForest } from './layoutForest';
import { composeLegends } from './legend';
import { mirrorBox, mirrorConnector } from './mirror';
import { freeNote } from './noteBox';
import { writeOutline } from './outline';
import { furnish, type Furnished } from './furnish';
import { frameBorder, frameFill, freeFrameBorder, labelText, relationLines } from './palette';
import { choosePageWays, papersOf, type PageWay } from './pageLayout';
import { tiesOf, type Tag, type Tie } from './relations';
import { composeRoleBox, usualBoxWidth, type Drawn, type LooseBox } from './roleBox';
import { labelRole } from './roleLabel';
import { Router } from './route';
import { nameFrame, nameLine } from './shapeNames';
import { findFrames, type UnitFrame } from './unitFrames';

/** What one page of several says beside its roles. */
export type PageWords = Readonly<{
  /** Lines below the title: which page it is, where its roots stand. */
  lines: readonly string[];
  /** Where the roles go on that stand below a role. */
  continued: ReadonlyMap<number, string>;
}>;

/** Rounds of drawing ties as lines; those that find no way get a number, which makes boxes higher and moves all. */
const rounds = 3;
/** In larger charts all ties have numbers: lines across hundreds of boxes would tell nothing. */
const mostForLines = 1500;
/** Widths of boxes that are tried, in points; the usual one is left for a gain in printed size of this part at least. */
const boxWidths = [usualBoxWidth, 96];
const worthIt = 1.03;
/** How many widths and ways are furnished to see which prints largest, for so many roles. */
const trials = [
  { most: 150, widths: 2, ways: 3 },
  { most: 800, widths: 2, ways: 2 },
  { most: Infinity, widths: 1, ways: 1 },
];

/** Draws one page: its trees, the lines beside them, title and legend. */
export function* drawPage(context: ChartContext, words: PageWords): Turns<Drawing> {
  const shown = listRoles(context);
  const isShown = new Set(shown);
  const ties = shown.flatMap((role) => tiesOf(context, role)).filter(({ manager }) => isShown.has(manager));
  const frames: ReadonlyMap<number, UnitFrame> =
    (context.options.showFrames ?? true) ? findFrames(context) : new Map<number, UnitFrame>();
  let numbered = new Set<Tie>(shown.length > mostForLines ? ties : []);
  for (let round = 0; ; round++) {
    if (round >= rounds) numbered = new Set(ties);
    const tags = ties.filter((tie) => numbered.has(tie)).map((tie, i): Tag => ({ ...tie, number: i + 1 }));
    const drawn = {
      isShown: (role: number) => isShown.has(role),
      tags: tagsByRole(tags),
      continued: words.continued,
    };
    yield undefined;
    const legends = composeLegends(context, shown, tags);
    const furnishAll = (shapes: Shapes, paper: Paper): Furnished =>
      furnish(context, shapes, legends, words.lines, paper);
    const { shapes, paper } = yield* layOut(context, shown, frames, drawn, furnishAll);
    const failed = yield* drawTies(
      context,
      ties.filter((tie) => !numbered.has(tie)),
      shapes,
    );
    if (failed.length === 0) return yield* finishPage(context, furnishAll(shapes, paper), paper);
    for (const tie of failed) numbered.add(tie);
  }
}

function tagsByRole(tags: readonly Tag[]): Map<number, Tag[]> {
  const byRole = new Map<number, Tag[]>();
  for (const tag of tags) {
    for (const role of [tag.role, tag.manager]) byRole.set(role, [...(byRole.get(role) ?? []), tag]);
  }
  return byRole;
}

/** Roles of a forest, managers before their reports. */
export function listRoles({ forest }: Pick<ChartContext, 'forest'>): number[] {
  const roles: number[] = [];
  const stack = [...forest.tops, ...forest.free, ...forest.apart].reverse();
  while (stack.length) {
    const role = stack.pop()!;
    roles.push(role);
    for (const child of forest.children[role]!.toReversed()) stack.push(child);
  }
  return roles;
}

type LaidOut = Readonly<{
  loose: ReadonlyMap<number, LooseBox>;
  heights: readonly number[];
  way: PageWay;
}>;

/** Sets the trees out in the width of boxes and the way in which, with title and legend, the text prints largest. */
function* layOut(
  context: ChartContext,
  shown: readonly number[],
  frames: ReadonlyMap<number, UnitFrame>,
  drawn: Omit<Drawn, 'width'>,
  furnishAll: (shapes: Shapes, paper: Paper) => Furnished,
): Turns<Readonly<{ shapes: Shapes; paper: Paper }>> {
  const { widths, ways } = trials.find(({ most }) => shown.length <= most)!;
  let best: { shapes: Shapes; paper: Paper; scale: number } | undefined;
  for (const width of boxWidths.slice(0, widths)) {
    const loose = new Map<number, LooseBox>();
    for (const role of shown) {
      yield undefined;
      loose.set(role, composeRoleBox(context, role, { ...drawn, width }));
    }
    const arranger = yield* arrangeForest(context, loose, frames);
    let first = true;
    for (const way of choosePageWays(context, arranger, ways)) {
      const needed = best ? best.scale * (first && width !== usualBoxWidth ? worthIt : 1.005) : 0;
      // Title and legend never make it larger.
      if (way.scale < needed) continue;
      yield undefined;
      const shapes = yield* drawTrees(context, shown, { loose, heights: arranger.tree.height, way }, frames);
      yield undefined;
      const { scale } = ways * widths === 1 ? way : furnishAll(shapes, way.paper);
      if (scale < needed) continue;
      best = { shapes, paper: way.paper, scale };
      first = false;
    }
  }
  return best ?? { shapes: noShapes, paper: papersOf(context)[0]! };
}

type Shapes = { boxes: Box[]; connectors: Connector[]; boxOf: (role: number) => Box };

const noShapes: Shapes = {
  boxes: [],
  connectors: [],
  boxOf: (role) => {
    throw new Error(`No box of role ${role} in an empty chart`);
  },
};

/** Shapes of the trees in the order in which they are drawn and read: frames behind, managers before their reports. */
function* drawTrees(
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

/** Draws ties as lines where there is a clear way, the near ones first; gives those that found none. */
function* drawTies(context: ChartContext, ties: readonly Tie[], shapes: Shapes): Turns<Tie[]> {
  if (ties.length === 0) return [];
  const { organisation, options } = context;
  const router = new Router(shapes.boxes, shapes.connectors);
  const distance = ({ role, manager }: Tie): number => {
    const [a, b] = [shapes.boxOf(role), shapes.boxOf(manager)];
    return Math.abs(a.left - b.left) + Math.abs(a.top - b.top);
  };
  const failed: Tie[] = [];
  for (const tie of [...ties].sort((a, b) => distance(a) - distance(b))) {
    yield undefined;
    const { role, manager, relation } = tie;
    const ends = router.route(shapes.boxOf(manager), shapes.boxOf(role));
    if (!ends) {
      failed.push(tie);
      continue;
    }
    const altText = context.say('chart.alt.tie', {
      relation: context.say(`relation.${relation}`),
      role: labelRole(organisation.roles[role]!, options.language),
      manager: labelRole(organisation.roles[manager]!, options.language),
    });
    const name = nameLine(context.names[role]!, context.names[manager]!, relation);
    shapes.connectors.push(drawLine(ends, name, relationLines[relation], altText));
  }
  return failed;
}

/** Mirrors all where reading goes from the right, and tells how large it prints. */
function* finishPage(context: ChartContext, page: Furnished, paper: Paper): Turns<Drawing> {
  yield undefined;
  const { rightToLeft } = context;
  const boxes = rightToLeft ? page.boxes.map((box) => mirrorBox(box, page.width)) : page.boxes;
  yield undefined;
  const connectors = rightToLeft
    ? page.connectors.map((connector) => mirrorConnector(connector, page.width))
    : page.connectors;
  yield undefined;
  const sizes = boxes.flatMap(({ paragraphs }) => paragraphs.map(({ size }) => size));
  return {
    width: page.width,
    height: page.height,
    rightToLeft,
    title: page.title,
    paper,
    scale: page.scale,
    textSize: page.scale * sizes.reduce((least, size) => Math.min(least, size), Infinity),
    boxes,
    connectors,
    outline: yield* writeOutline(context),
  };
}
