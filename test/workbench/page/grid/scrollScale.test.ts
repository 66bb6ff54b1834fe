import fc from 'fast-check';
import { createScrollScale, scrollToShow } from '../../../../src/workbench/page/grid/scrollScale';

describe('createScrollScale: a sheet longer than an element can be', () => {
  it('leaves shorter sheets alone', () => {
    const scale = createScrollScale(10_000, 600);
    expect(scale).toMatchObject({ length: 10_000, isScaled: false });
    expect(scale.toSheet(123)).toBe(123);
  });

  it('reaches the end of the sheet at the end of the scroll bar, and comes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15_000_001, max: 600_000_000 }),
        fc.integer({ min: 1, max: 3_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (total, view, part) => {
          const scale = createScrollScale(total, view);
          expect(scale.isScaled).toBe(true);
          expect(scale.toSheet(scale.length - view)).toBeCloseTo(total - view, 3);
          const offset = part * (total - view);
          expect(scale.toSheet(scale.toScroll(offset))).toBeCloseTo(offset, 3);
        },
      ),
    );
  });
});

describe('scrollToShow: by as little as shows it', () => {
  it.each([
    ['what is in view stays', 100, 200, 150, 170, 100],
    ['up to its start', 100, 200, 40, 60, 40],
    ['down to its end', 100, 200, 290, 320, 120],
    ['the start of what is too long', 100, 200, 90, 900, 90],
  ])('%s', (_name, scrolled, view, start, end, expected) => {
    expect(scrollToShow(scrolled, view, start, end)).toBe(expected);
  });
});
