import fc from 'fast-check';
import {
  frameAround,
  frameWhole,
  panFrame,
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
});
