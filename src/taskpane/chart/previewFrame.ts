/** What of a drawing is seen: a rectangle of it, in points. It has the drawing's own shape. */
export type Frame = Readonly<{ x: number; y: number; width: number; height: number }>;
type Size = Readonly<{ width: number; height: number }>;
export type Point = Readonly<{ x: number; y: number }>;
/** A rectangle of a drawing in points, or of the view in pixels. */
export type Spot = Readonly<{ left: number; top: number; width: number; height: number }>;

/** How far one can look into a drawing: about the width of one box, in points. */
const leastWidth = 100;
/** As large as on a sheet that is not zoomed. */
const pixelsOfPoint = 4 / 3;
/** Room that stays between a box and the edge of the view where it is brought into it, in points. */
const room = 8;

/** All of a drawing. */
export function frameWhole({ width, height }: Size): Frame {
  return { x: 0, y: 0, width, height };
}

/** The frame made smaller by a factor (larger where it is under 1) about its middle, within the drawing. */
export function zoomFrame(frame: Frame, factor: number, whole: Size): Frame {
  return resizeFrame(frame, frame.width / factor, whole);
}

/** The frame about its middle in which the drawing looks as large as on a sheet, in a view of so many pixels. */
export function frameAtFullSize(frame: Frame, whole: Size, view: Size): Frame {
  return resizeFrame(
    frame,
    Math.min(view.width, (view.height * whole.width) / whole.height) / pixelsOfPoint,
    whole,
  );
}

function resizeFrame(frame: Frame, wanted: number, whole: Size): Frame {
  const width = Math.min(whole.width, Math.max(leastWidth, wanted));
  const height = (width * whole.height) / whole.width;
  const x = frame.x + (frame.width - width) / 2;
  const y = frame.y + (frame.height - height) / 2;
  return keepInside({ x, y, width, height }, whole);
}

/** The frame moved by parts of its own size, within the drawing. */
export function panFrame(frame: Frame, right: number, down: number, whole: Size): Frame {
  const { x, y, width, height } = frame;
  return keepInside({ width, height, x: x + right * width, y: y + down * height }, whole);
}

/** The frame around a point, at least so far into the drawing that text can be read. */
export function frameAround({ x, y }: Point, frame: Frame, whole: Size, reading: number): Frame {
  const width = Math.min(frame.width, reading);
  const height = (width * whole.height) / whole.width;
  return keepInside({ x: x - width / 2, y: y - height / 2, width, height }, whole);
}

/** The frame moved by as little as shows all of a box, in a view of so many pixels. */
export function bringIntoFrame(frame: Frame, box: Spot, whole: Size, view: Size): Frame {
  const seen = visiblePart(frame, view);
  const by = (at: number, size: number, from: number, length: number): number => {
    const [start, end] = [at - room - from, at + size + room - (from + length)];
    return start < 0 ? start : Math.max(0, Math.min(start, end));
  };
  const x = frame.x + by(box.left, box.width, seen.x, seen.width);
  const y = frame.y + by(box.top, box.height, seen.y, seen.height);
  return keepInside({ ...frame, x, y }, whole);
}

function keepInside({ x, y, width, height }: Frame, whole: Size): Frame {
  const within = (at: number, size: number, all: number): number =>
    Math.max(0, Math.min(at, Math.max(0, all - size)));
  return { x: within(x, width, whole.width), y: within(y, height, whole.height), width, height };
}

function scaleIn(frame: Size, view: Size): number {
  return Math.min(view.width / frame.width, view.height / frame.height);
}

/** All that is seen of the drawing's plane: a view of another shape than the frame shows more on two sides. */
export function visiblePart(frame: Frame, view: Size): Frame {
  const scale = scaleIn(frame, view);
  const [width, height] = [view.width / scale, view.height / scale];
  return {
    ...{ width, height },
    x: frame.x + (frame.width - width) / 2,
    y: frame.y + (frame.height - height) / 2,
  };
}

/** Where a box of the drawing is in the view, in pixels. */
export function placeInView(box: Spot, frame: Frame, view: Size): Spot {
  const scale = scaleIn(frame, view);
  const { x, y } = visiblePart(frame, view);
  return {
    left: (box.left - x) * scale,
    top: (box.top - y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

/** The point of the drawing at a place of the view, which counts in pixels. */
export function pointInDrawing(place: Point, frame: Frame, view: Size): Point {
  const scale = scaleIn(frame, view);
  const { x, y } = visiblePart(frame, view);
  return { x: x + place.x / scale, y: y + place.y / scale };
}
