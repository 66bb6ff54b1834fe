import fc from 'fast-check';
import {
  bringIntoFrame,
  frameAround,
  frameAtFullSize,
  frameWhole,
  panFrame,
  placeInView,
  pointInDrawing,
  visiblePart,
  zoomFrame,
  type Frame,
} from '../../../src/taskpane/chart/previewFrame';

const whole = { width: 800, height: 400 };
const inside = ({ x, y, width, height }: Frame): boolean =>
  x >= 0 && y >= 0 && x + width <= whole.width + 1e-6 && y + height <= whole.height + 1e-6;

describe('what the preview shows', () => {
  it('is all of the drawing at first, and half of each side when it is zoomed by two', () => {
    expect(frameWhole(whole)).toEqual({ x: 0, y: 0, width: 800, height: 400 });
    expect(zoomFrame(frameWhole(whole), 2, whole)).toEqual({ x: 200, y: 100, width: 400, height: 200 });
  });

  it('moves by parts of itself and stops at the edges', () => {
    const half = zoomFrame(frameWhole(whole), 2, whole);
    expect(panFrame(half, 0.25, -0.25, whole)).toMatchObject({ x: 300, y: 50 });
    expect(panFrame(half, 9, 9, whole)).toMatchObject({ x: 400, y: 200 });
  });

  it('has the role that is looked for in it, near enough to be read', () => {
    const frame = frameAround({ x: 790, y: 10 }, frameWhole(whole), whole, 200);
    expect(frame).toEqual({ x: 600, y: 0, width: 200, height: 100 });
  });

  it('never leaves the drawing, whatever is pressed', () => {
    const step = fc.oneof(
      fc.double({ min: 0.1, max: 10, noNaN: true }).map((by) => (f: Frame) => zoomFrame(f, by, whole)),
      fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true })).map(
        ([right, down]) =>
          (f: Frame) =>
            panFrame(f, right, down, whole),
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let frame = frameWhole(whole);
        for (const by of steps) {
          frame = by(frame);
          expect(inside(frame)).toBe(true);
          expect(frame.width / frame.height).toBeCloseTo(2, 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('looks as near as one box, however large the drawing is', () => {
    const huge = { width: 80_000, height: 40_000 };
    expect(zoomFrame(frameWhole(huge), 1e6, huge).width).toBe(100);
  });

  it('is as large as on a sheet at full size: 4 pixels are 3 points', () => {
    const view = { width: 400, height: 100 };
    const { width } = frameAtFullSize(frameWhole(whole), whole, view);
    // A height of 100 pixels is the closer one.
    expect(width).toBeCloseTo(150, 6);
    expect(frameAtFullSize(frameWhole(whole), whole, { width: 4000, height: 4000 }).width).toBe(800);
  });
});

describe('the view of a frame', () => {
  const frame = { x: 200, y: 100, width: 200, height: 100 };
  const view = { width: 300, height: 300 };

  it('shows more than the frame where it has another shape', () => {
    expect(visiblePart(frame, view)).toEqual({ x: 200, y: 50, width: 200, height: 200 });
  });

  it('has each place of the drawing where a pointer finds it again', () => {
    const box = { left: 210, top: 110, width: 20, height: 10 };
    const spot = placeInView(box, frame, view);
    expect(spot).toEqual({ left: 15, top: 90, width: 30, height: 15 });
    expect(pointInDrawing({ x: spot.left, y: spot.top }, frame, view)).toEqual({ x: 210, y: 110 });
  });

  it('stays where it is for a box that is in it, and moves as little as shows one that is not', () => {
    const tall = { width: 200, height: 100 };
    const bring = (left: number, top: number): Frame =>
      bringIntoFrame(frame, { left, top, width: 20, height: 10 }, whole, tall);
    expect(bring(250, 150)).toEqual(frame);
    expect(bring(420, 150)).toEqual({ ...frame, x: 248 });
    expect(bring(50, 40)).toEqual({ ...frame, x: 42, y: 32 });
    expect(bring(790, 390)).toEqual({ ...frame, x: 600, y: 300 });
  });
});
