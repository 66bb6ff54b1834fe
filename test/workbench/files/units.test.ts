import fc from 'fast-check';
import {
  charactersFromPoints,
  pointsFromBaseWidth,
  pointsFromCharacters,
  wholePixels,
} from '../../../src/workbench/files/units';
import { SheetGrid } from '../../../src/workbench/files/sheetGrid';

test.each([
  [8.43, 44.25],
  [9.140625, 48],
  [10.7109375, 56.25],
  [0, 0],
  [255, 1338.75],
])('%f characters are %f points', (characters, points) => {
  expect(pointsFromCharacters(characters, 7)).toBe(points);
});

test('the standard column of eight characters is 64 pixels wide', () => {
  expect(pointsFromBaseWidth(8, 7)).toBe(48);
});

test('a width does not drift', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1790, noNaN: true }),
      fc.integer({ min: 1, max: 128 }),
      (points, digit) => {
        const once = pointsFromCharacters(charactersFromPoints(points, digit), digit);
        expect(once).toBe(wholePixels(points));
        expect(pointsFromCharacters(charactersFromPoints(once, digit), digit)).toBe(once);
      },
    ),
  );
});

test('a place in the grid is found again, whatever widths and hidden columns there are', () => {
  const widths = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 0, max: 200 })), { maxLength: 10 });
  fc.assert(
    fc.property(widths, fc.integer({ min: 0, max: 8000 }), (list, quarters) => {
      const columns = new Map(
        list.map(([column, width]) => [column, width === 0 ? { hidden: true } : { width }]),
      );
      const grid = new SheetGrid(
        { columns, rows: new Map(), standardWidth: 48, standardHeight: 15 },
        new Map(),
      );
      const place = grid.columnAt(quarters / 4);
      expect(grid.leftOf(place)).toBeCloseTo(quarters / 4, 9);
      expect(place.offset).toBeGreaterThanOrEqual(0);
    }),
  );
});
