import { type Turns } from '../organisation/turns';
import { Arranger } from './layout/arranger';
import { effortFor } from './layout/effort';
import { type LayoutTree } from './layout/layoutTree';
import { spacingFor } from './layout/spacing';
import { heightOfText } from './boxText';
import { type ChartContext } from './chartContext';
import { type Forest } from './forest';
import { type LooseBox } from './roleBox';
import { type UnitFrame } from './unitFrames';

/** Size in points of the names of units on their frames. */
export const frameTextSize = 9;

/** Searches the forms of all trees of a forest; `boxes` are those of its roles, by index. */
export function* arrangeForest(
  { forest }: ChartContext,
  boxes: ReadonlyMap<number, LooseBox>,
  frames: ReadonlyMap<number, UnitFrame>,
): Turns<Arranger> {
  // One page of many shows few of all roles: only those that it shows are looked at.
  const each = <Value>(value: Value): Value[] => new Array<Value>(forest.parent.length).fill(value);
  const [width, height] = [each(0), each(0)];
  const children = forest.children.slice();
  const frameStrip = each<LayoutTree['frameStrip'][number]>(undefined);
  for (const [role, box] of boxes) {
    width[role] = box.width;
    height[role] = box.height;
    frameStrip[role] = stripOf(frames.get(role));
  }
  for (const principal of boxes.keys()) {
    const beside = forest.deputies[principal]!;
    if (beside.length) children[principal] = children[principal]!.filter((child) => !beside.includes(child));
  }
  levelDeputies(height, forest.deputies, boxes.keys());
  const tree: LayoutTree = {
    width,
    height,
    children,
    deputies: forest.deputies,
    frameStrip,
  };
  const arranger = new Arranger(tree, spacingFor(boxes.size), effortFor(boxes.size));
  yield* arranger.arrange([...forest.tops, ...forest.free, ...forest.apart]);
  return arranger;
}

/** Makes all who stand beside each other as high as the highest, so that the lines between them run level. */
function levelDeputies(height: number[], deputies: Forest['deputies'], roles: Iterable<number>): void {
  const principals = [...roles].filter((role) => deputies[role]!.length > 0);
  // Deputies have deputies too: the greatest height goes up to the first principal, and down to all.
  for (const principal of principals.toReversed()) {
    height[principal] = deputies[principal]!.reduce(
      (most, d) => Math.max(most, height[d]!),
      height[principal]!,
    );
  }
  for (const principal of principals) for (const d of deputies[principal]!) height[d] = height[principal]!;
}

function stripOf(frame: UnitFrame | undefined): ((width: number) => number) | undefined {
  if (!frame) return undefined;
  const known = new Map<number, number>();
  return (width) => {
    const points = Math.floor(width);
    const found = known.get(points) ?? heightOfText(frame.name, frameTextSize, true, points);
    known.set(points, found);
    return found;
  };
}
