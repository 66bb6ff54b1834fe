import { execFileSync } from 'node:child_process';
import dagre from '@dagrejs/dagre';
import { flextree } from 'd3-flextree';
import { growForest } from '../../src/chart/forest';
import { Arranger } from '../../src/chart/layout/arranger';
import { effortFor } from '../../src/chart/layout/effort';
import { arrangeGroup } from '../../src/chart/layout/group';
import { type LayoutTree } from '../../src/chart/layout/layoutTree';
import { fitScale, paperRoom } from '../../src/chart/layout/paper';
import { Placer } from '../../src/chart/layout/place';
import { spacingFor, usualSpacing } from '../../src/chart/layout/spacing';
import { type Organisation } from '../../src/organisation/model';
import { atOnce, turn } from '../../src/organisation/turns';
import { planSteps } from '../../src/operations/planChart';
import { deriveStructure } from '../../src/organisation/structure';
import { buildOrganisation } from '../organisation/build';
import { makeRoles } from './madeUp';
import { random } from './random';
import { organograms, readOrganogram, readSample } from '../chart/organograms';

/*
 * How large the text of one page prints, and how long the layout takes, against two well-known layouts with the same boxes:
 * 110 by 44 points, 9-point text, 14 points between neighbours, 28 between levels; for times, boxes of all heights. Title, legend and frames left out.
 */
const box = { width: 110, height: 44 };
const textSize = 9;
const { beside, above } = usualSpacing;

type Size = Readonly<{ width: number; height: number }>;
type Trees = Readonly<{
  roots: readonly number[];
  children: readonly (readonly number[])[];
  heights: readonly number[];
}>;
type Layout = Readonly<{ name: string; most?: number; layOut: (trees: Trees) => readonly Size[] }>;

const layouts: readonly Layout[] = [
  { name: 'Haykal', layOut: layOutOurs },
  { name: 'd3-flextree', layOut: layOutWithFlextree },
  // Beyond this it takes minutes.
  { name: 'dagre', most: 1000, layOut: layOutWithDagre },
];

function layOutOurs({ roots, children, heights }: Trees): readonly Size[] {
  const each = <Value>(value: Value): Value[] => children.map(() => value);
  const tree: LayoutTree = {
    width: each(box.width),
    height: heights,
    children,
    deputies: each([]),
    frameStrip: each(undefined),
  };
  const arranger = new Arranger(tree, spacingFor(children.length), effortFor(children.length));
  atOnce(arranger.arrange(roots));
  const ways = atOnce(arrangeGroup(arranger, roots));
  ways[0]!.place(new Placer(arranger), 0, 0);
  return ways;
}

function layOutWithFlextree({ roots, children, heights }: Trees): readonly Size[] {
  type Node = { size: [number, number]; children: Node[] };
  const nodes = heights.map((height): Node => ({ size: [box.width + beside, height + above], children: [] }));
  children.forEach((below, i) => (nodes[i]!.children = below.map((child) => nodes[child]!)));
  const top: Node = { size: [0, 0], children: roots.map((root) => nodes[root]!) };
  const layout = flextree<Node>({});
  const tree = layout.hierarchy(top, (node) => node.children);
  layout(tree);
  const { left, right, bottom } = tree.extents;
  return [{ width: right - left - beside, height: bottom - above }];
}

function layOutWithDagre({ children, heights }: Trees): readonly Size[] {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ nodesep: beside, ranksep: above });
  graph.setDefaultEdgeLabel(() => ({}));
  children.forEach((_, i) => graph.setNode(String(i), { width: box.width, height: heights[i]! }));
  children.forEach((below, i) => {
    for (const child of below) graph.setEdge(String(i), String(child));
  });
  dagre.layout(graph);
  const { width, height } = graph.graph() as Size;
  return [{ width, height }];
}

function treesOf(organisation: Organisation): Trees {
  const { tops, free, apart, children } = growForest(organisation, deriveStructure(organisation));
  return { roots: [...tops, ...free, ...apart], children, heights: children.map(() => box.height) };
}

/** Printed size of the text on A4 and A3 in landscape. */
function compareSizes(): void {
  const charts: [string, Organisation][] = [['institute', readSample('institute.ar')]];
  const wanted = { 'health agency': 'health_protection', 'Defence 2016': 'ministry_of_defence-2016' };
  for (const [name, start] of Object.entries(wanted)) {
    const file = organograms.find((organogram) => organogram.startsWith(start));
    if (file) charts.push([name, readOrganogram(file)]);
  }
  print(
    charts.map(([name, organisation]) => {
      const trees = treesOf(organisation);
      const sizes = layouts.map((layout) => [
        layout.name,
        (['A4', 'A3'] as const)
          .map((paper) => {
            const room = paperRoom(paper, 'landscape');
            return Math.max(...layout.layOut(trees).map((size) => textSize * fitScale(size, room))).toFixed(
              2,
            );
          })
          .join(' / '),
      ]);
      const row = Object.fromEntries(sizes) as Record<string, string>;
      return { 'points on A4 / A3': name, roles: organisation.roles.length, ...row };
    }),
  );
}

/**
 * The first time in a process of its own, where nothing is compiled yet, and the best of five after it; on trees in which roles
 * have up to eight reports, and boxes two to six lines of text.
 */
function compareTimes(): void {
  print(
    [24, 100, 705, 1_000, 10_000].map((count) => {
      const times = layouts.map(({ name, most = Infinity }) => {
        if (count > most) return [name, 'not tried'];
        const args = [...process.execArgv, __filename, name, String(count)];
        const [first, best] = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split(' ');
        return [name, `${first} ms first, ${best} ms`];
      });
      return { 'layout of roles': count, ...(Object.fromEntries(times) as Record<string, string>) };
    }),
  );
}

/** Prints the first time and the best of five others of one layout, in milliseconds. */
function timeLayout(wanted: string, count: number): void {
  const { layOut } = layouts.find(({ name }) => name === wanted)!;
  const trees = growTree(count);
  const [first, ...others] = Array.from({ length: 6 }, () => {
    const start = performance.now();
    layOut(trees);
    return performance.now() - start;
  });
  process.stdout.write(`${first!.toFixed(1)} ${Math.min(...others).toFixed(1)}\n`);
}

/** The plan of a whole chart in turns: how long, and the longest stretch and the longest step without a pause; first and best of three. */
function measureTurns(): void {
  const file = organograms.find((name) => name.startsWith('ministry_of_defence-2016'));
  const charts: [string, Organisation][] = [
    ...(file ? [['Defence 2016', readOrganogram(file)] as [string, Organisation]] : []),
    ...[1_000, 10_000].map((count): [string, Organisation] => [
      'made up',
      buildOrganisation({ ...makeRoles(count), duties: [] }),
    ]),
  ];
  print(
    charts.map(([name, organisation]) => {
      const runs = Array.from({ length: 3 }, () => planInTurns(organisation));
      const tell = (figure: (run: Run) => number): string =>
        `${figure(runs[0]!).toFixed(0)} ms first, ${Math.min(...runs.map(figure)).toFixed(0)} ms`;
      return {
        'chart on A4': name,
        roles: organisation.roles.length,
        pages: runs[0]!.pages,
        'least text': `${runs[0]!.textSize.toFixed(1)} points`,
        'all of it': tell(({ all }) => all),
        'longest stretch': tell(({ stretch }) => stretch),
        'longest step': tell(({ step }) => step),
      };
    }),
  );
}

type Run = Readonly<{ all: number; stretch: number; step: number; pages: number; textSize: number }>;

function planInTurns(organisation: Organisation): Run {
  const steps = planSteps(organisation, { paper: 'A4' });
  const start = performance.now();
  let [began, before, stretch, step] = [start, start, 0, 0];
  for (;;) {
    const { done, value } = steps.next();
    const now = performance.now();
    step = Math.max(step, now - before);
    stretch = Math.max(stretch, now - began);
    before = now;
    if (now - began >= turn) began = now;
    if (!done) continue;
    if (value.outcome !== 'planned') throw new Error(value.outcome);
    return { all: now - start, stretch, step, pages: value.pages.length, textSize: value.textSize };
  }
}

/** A tree of so many roles, the same each time. */
function growTree(count: number): Trees {
  const next = random(count);
  const children: number[][] = Array.from({ length: count }, () => []);
  for (let made = 1, parent = 0; made < count; parent++) {
    const reports = Math.min(count - made, made === parent + 1 ? 4 : Math.floor(next() * 9));
    for (let i = 0; i < reports; i++) children[parent]!.push(made++);
  }
  const lines = children.map(() => 2 + Math.floor(next() * 5));
  return { roots: [0], children, heights: lines.map((line) => 8 + 11 * line) };
}

function print(table: readonly object[]): void {
  // A benchmark's result is what it prints.
  // eslint-disable-next-line no-console
  console.table(table);
}

/** Prints the tables. */
export function compareLayouts(): void {
  compareSizes();
  compareTimes();
  measureTurns();
}

// By itself: all tables, or the time of one layout.
if (require.main === module) {
  const [layout, count] = process.argv.slice(2);
  if (layout === undefined) compareLayouts();
  else timeLayout(layout, Number(count));
}
