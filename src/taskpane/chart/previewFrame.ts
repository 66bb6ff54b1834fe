/** What of a drawing is seen: a rectangle of it, in points. */
export type Frame = Readonly<{ x: number; y: number; width: number; height: number }>;
type Size = Readonly<{ width: number; height: number }>;
type Point = Readonly<{ x: number; y: number }>;

/** How far one can look into a drawing: the frame is at most this much smaller than the whole. */
const mostZoom = 16;

/** All of a drawing. */
export function frameWhole({ width, height }: Size): Frame {
  return { x: 0, y: 0, width, height };
}

/** The frame made smaller by a factor (larger where it is under 1) about its middle, within the drawing. */
export function zoomFrame(frame: Frame, factor: number, whole: Size): Frame {
  const width = Math.min(whole.width, Math.max(whole.width / mostZoom, frame.width / factor));
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
  const width = Math.min(frame.width, Math.max(reading, whole.width / mostZoom));
  const height = (width * whole.height) / whole.width;
  return keepInside({ x: x - width / 2, y: y - height / 2, width, height }, whole);
}

function keepInside({ x, y, width, height }: Frame, whole: Size): Frame {
  const within = (at: number, size: number, all: number): number =>
    Math.max(0, Math.min(at, Math.max(0, all - size)));
  return { x: within(x, width, whole.width), y: within(y, height, whole.height), width, height };
}
