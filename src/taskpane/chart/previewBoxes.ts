import { type Box } from '../../chart/drawing';
import { type Point } from './previewFrame';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What lies aside counts so many times: the way that the key says comes first. */
const aside = 2;

/** Whether a box stands for a row of the workbook, and can be gone to. */
export function isRoleBox({ kind }: Pick<Box, 'kind'>): boolean {
  return kind === 'role' || kind === 'body';
}

/** The box of a role at a point of the drawing. */
export function boxAt(boxes: readonly Box[], { x, y }: Point): Box | undefined {
  return boxes.find((box) => {
    const [right, down] = [x - box.left, y - box.top];
    return isRoleBox(box) && right >= 0 && right <= box.width && down >= 0 && down <= box.height;
  });
}

/** The nearest box of a role from another one in a direction; undefined where there is none. */
export function nextBox(boxes: readonly Box[], from: Box, direction: Direction): Box | undefined {
  const start = middleOf(from);
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best: Box | undefined;
  let least = Infinity;
  for (const box of boxes) {
    if (!isRoleBox(box) || box === from) continue;
    const { x, y } = middleOf(box);
    const [along, beside] = isAcross ? [x - start.x, y - start.y] : [y - start.y, x - start.x];
    const ahead = along * sign;
    // What is more beside than ahead lies in another direction.
    if (ahead <= 0 || Math.abs(beside) > ahead * aside) continue;
    const distance = ahead + aside * Math.abs(beside);
    if (distance >= least) continue;
    least = distance;
    best = box;
  }
  return best;
}

function middleOf({ left, top, width, height }: Box): Point {
  return { x: left + width / 2, y: top + height / 2 };
}
