import { type Turns } from '../organisation/turns';
import { Arranger } from './layout/arranger';
import { effortFor } from './layout/effort';
import { type LayoutTree } from './layout/layoutTree';
import { spacingFor } from './layout/spacing';
import { heightOfText } from './boxText';
import { type ChartContext } from './chartContext';
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
    const deputy = forest.deputy[principal]!;
    if (deputy < 0) continue;
    children[principal] = forest.children[principal]!.filter((child) => child !== deputy);
    // The line between a principal and the deputy runs level.
    height[principal] = height[deputy] = Math.max(height[principal]!, height[deputy]!);
  }
  const tree: LayoutTree = {
    width,
    height,
    children,
    deputy: forest.deputy,
    frameStrip,
  };
  const arranger = new Arranger(tree, spacingFor(boxes.size), effortFor(boxes.size));
  yield* arranger.arrange([...forest.tops, ...forest.free, ...forest.apart]);
  return arranger;
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
