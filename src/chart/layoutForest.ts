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
/** Names are measured for widths in whole steps of this many points. */
const widthStep = 12;

/** Searches the forms of all trees of a forest; `boxes` are those of its roles, by index. */
export function arrangeForest(
  { forest }: ChartContext,
  boxes: ReadonlyMap<number, LooseBox>,
  frames: ReadonlyMap<number, UnitFrame>,
): Arranger {
  const width: number[] = [];
  const height: number[] = [];
  for (let role = 0; role < forest.parent.length; role++) {
    width.push(boxes.get(role)?.width ?? 0);
    height.push(boxes.get(role)?.height ?? 0);
  }
  // The line between a principal and the deputy runs level.
  forest.deputy.forEach((deputy, principal) => {
    if (deputy < 0) return;
    height[principal] = height[deputy] = Math.max(height[principal]!, height[deputy]!);
  });
  const tree: LayoutTree = {
    width,
    height,
    children: forest.children.map((children, role) =>
      forest.deputy[role]! < 0 ? children : children.filter((child) => child !== forest.deputy[role]),
    ),
    deputy: forest.deputy,
    frameStrip: forest.parent.map((_, role) => stripOf(frames.get(role))),
  };
  const arranger = new Arranger(tree, spacingFor(boxes.size), effortFor(boxes.size));
  arranger.arrange([...forest.tops, ...forest.free, ...forest.apart]);
  return arranger;
}

function stripOf(frame: UnitFrame | undefined): ((width: number) => number) | undefined {
  if (!frame) return undefined;
  const known = new Map<number, number>();
  return (width) => {
    const step = Math.floor(width / widthStep);
    const found = known.get(step) ?? heightOfText(frame.name, frameTextSize, true, step * widthStep);
    known.set(step, found);
    return found;
  };
}
