import { type Box, type Connector, type Drawing, type Point } from '../../chart/drawing';
import { cornerOf, lookOf, roundPoints, strokeOf, type SvgElement } from '../../chart/svg';
import { type Frame } from './previewFrame';

/** Where more boxes than this are seen at once none can be read: they are shown without their text. */
const mostInDetail = 250;
/** What is outside the view by this part of it is ready to come in. */
const margin = 0.4;
/** Shapes that are drawn as one where they look the same. */
const together = 256;

/** Shapes of a drawing that are shown with all that is in them, by index. */
export type Detail = Readonly<{
  frames: readonly number[];
  connectors: readonly number[];
  boxes: readonly number[];
}>;

/** What of a drawing is shown in detail where this much of it is seen; null where that is too much to be read. */
export function chooseDetail({ boxes, connectors }: Drawing, seen: Frame): Detail | null {
  const near = widen(seen);
  const detail = { frames: [] as number[], boxes: [] as number[] };
  for (const [at, box] of boxes.entries()) {
    if (!touches(near, box.left, box.top, box.left + box.width, box.top + box.height)) continue;
    if (box.kind === 'frame') detail.frames.push(at);
    else if (detail.boxes.push(at) > mostInDetail) return null;
  }
  const lines = connectors.flatMap(({ path }, at) => (crosses(near, path) ? [at] : []));
  return { ...detail, connectors: lines };
}

/** Whether a drawing can be seen in such a way that not all is shown in detail. */
export function needsOutlines({ boxes }: Drawing): boolean {
  return boxes.length > mostInDetail;
}

function widen({ x, y, width, height }: Frame): Frame {
  const [right, down] = [width * margin, height * margin];
  return { x: x - right, y: y - down, width: width + 2 * right, height: height + 2 * down };
}

function touches(
  { x, y, width, height }: Frame,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  return left <= x + width && right >= x && top <= y + height && bottom >= y;
}

function crosses(frame: Frame, path: readonly Point[]): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of path) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return touches(frame, left, top, right, bottom);
}

/** All shapes of a drawing without their texts, from the back to the front; those that look the same are one element, a few hundred at a time. */
export function* drawOutlines({ boxes, connectors }: Drawing): Generator<SvgElement> {
  const framed = boxes.filter(({ kind }) => kind === 'frame');
  const others = boxes.filter(({ kind, fill, border }) => kind !== 'frame' && (fill ?? border));
  yield* drawTogether(framed, lookOf, outlineBox);
  yield* drawTogether(connectors, lookOfLine, outlineLine);
  yield* drawTogether(others, lookOf, outlineBox);
}

function* drawTogether<Shape>(
  shapes: readonly Shape[],
  look: (shape: Shape) => SvgElement['attributes'],
  outline: (shape: Shape) => string,
): Generator<SvgElement> {
  for (let from = 0; from < shapes.length; from += together) {
    const alike = new Map<string, { attributes: SvgElement['attributes']; outlines: string[] }>();
    for (const shape of shapes.slice(from, from + together)) {
      const attributes = look(shape);
      const key = JSON.stringify(attributes);
      const known = alike.get(key);
      if (known) known.outlines.push(outline(shape));
      else alike.set(key, { attributes, outlines: [outline(shape)] });
    }
    for (const { attributes, outlines } of alike.values()) {
      yield { tag: 'path', attributes: { ...attributes, d: outlines.join('') }, content: '' };
    }
  }
}

function lookOfLine({ line }: Connector): SvgElement['attributes'] {
  return { fill: 'none', ...strokeOf(line) };
}

function outlineLine({ path }: Connector): string {
  return `M${path.map(({ x, y }) => `${roundPoints(x)} ${roundPoints(y)}`).join('L')}`;
}

function outlineBox(box: Box): string {
  const corner = cornerOf(box);
  const [across, down] = [box.width - 2 * corner, box.height - 2 * corner].map(roundPoints);
  const start = `M${roundPoints(box.left + corner)} ${roundPoints(box.top)}h${across!}`;
  if (corner === 0) return `${start}v${down!}h-${across!}z`;
  const turn = (x: string, y: string): string => `a${radius} ${radius} 0 0 1 ${x} ${y}`;
  const radius = roundPoints(corner);
  const back = `-${radius}`;
  return `${start}${turn(radius, radius)}v${down!}${turn(back, radius)}h-${across!}${turn(back, back)}v-${down!}${turn(radius, back)}z`;
}
