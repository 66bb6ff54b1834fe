import fc from 'fast-check';
import { createAxis } from '../../../../src/workbench/page/grid/axis';

const anyAxis = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    standard: fc.constantFrom(20, 64, 12.5),
    sizes: fc.array(fc.tuple(fc.integer({ min: 0, max: 70 }), fc.constantFrom(0, 0, 5, 33.25, 400)), {
      maxLength: 20,
    }),
  })
  .map(({ count, standard, sizes }) => ({ count, standard, sizes: new Map(sizes) }));

describe('createAxis: where rows and columns stand', () => {
  it('agrees with adding up every line', () => {
    fc.assert(
      fc.property(anyAxis, ({ count, standard, sizes }) => {
        const axis = createAxis(count, standard, sizes);
        let offset = 0;
        for (let index = 0; index < count; index += 1) {
          expect(axis.offsetOf(index)).toBeCloseTo(offset, 6);
          offset += sizes.get(index) ?? standard;
        }
        expect(axis.total).toBeCloseTo(offset, 6);
      }),
    );
  });

  it('finds the line that covers a point, never a hidden one while one is shown', () => {
    fc.assert(
      fc.property(
        anyAxis,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        ({ count, standard, sizes }, part) => {
          const axis = createAxis(count, standard, sizes);
          fc.pre(axis.total > 0);
          const offset = part * axis.total;
          const found = axis.indexAt(offset);
          expect(axis.sizeOf(found)).toBeGreaterThan(0);
          expect(axis.offsetOf(found)).toBeLessThanOrEqual(offset + 1e-6);
          expect(axis.offsetOf(found) + axis.sizeOf(found)).toBeGreaterThanOrEqual(offset - 1e-6);
        },
      ),
    );
  });

  it('gives the ends for points outside', () => {
    const axis = createAxis(10, 20, new Map([[9, 0]]));
    expect(axis.indexAt(-50)).toBe(0);
    expect(axis.indexAt(5_000)).toBe(8);
  });

  it('lists and steps over the lines that are shown', () => {
    const axis = createAxis(
      6,
      20,
      new Map([
        [0, 0],
        [2, 0],
        [3, 0],
      ]),
    );
    expect(axis.shown(0, 10)).toEqual([1, 4, 5]);
    expect(axis.next(1, 1)).toBe(4);
    expect(axis.next(1, -1)).toBeUndefined();
    expect(axis.next(5, 1)).toBeUndefined();
  });

  it('reaches the last row of Excel', () => {
    const axis = createAxis(1_048_576, 20, new Map([[500_000, 100]]));
    expect(axis.total).toBe(1_048_576 * 20 + 80);
    expect(axis.indexAt(axis.total - 1)).toBe(1_048_575);
  });
});
