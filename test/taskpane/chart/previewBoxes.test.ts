import fc from 'fast-check';
import { type Box } from '../../../src/chart/drawing';
import { boxAt, nextBox, type Direction } from '../../../src/taskpane/chart/previewBoxes';
import { makeBox } from '../../chart/makeBox';

const box = (name: string, left: number, top: number, kind: Box['kind'] = 'role'): Box =>
  makeBox(name, [left, top, 100, 40], kind);

/*
 *               top
 *   a     b     c     d
 *   e
 */
const chart = [
  box('frame', 0, 0, 'frame'),
  box('top', 300, 0, 'body'),
  box('note', 500, 0, 'note'),
  ...['a', 'b', 'c', 'd'].map((name, at) => box(name, 160 * at, 100)),
  box('e', 0, 200),
];
const named = (name: string): Box => chart.find((each) => each.name === name)!;

test.each<[string, Direction, string | undefined]>([
  ['top', 'down', 'c'],
  ['top', 'up', undefined],
  // The note beside it is no role's.
  ['top', 'right', 'd'],
  ['c', 'up', 'top'],
  ['b', 'left', 'a'],
  ['b', 'right', 'c'],
  ['a', 'down', 'e'],
  ['a', 'left', undefined],
  ['e', 'up', 'a'],
])('from %s an arrow %s goes to %s', (from, direction, to) => {
  expect(nextBox(chart, named(from), direction)?.name).toBe(to);
});

test('an arrow leads to a box that lies in its direction, whatever the chart', () => {
  const place = fc.integer({ min: 0, max: 1000 });
  const boxes = fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 12 });
  const ahead: Record<Direction, (from: Box, to: Box) => number> = {
    left: (from, to) => from.left - to.left,
    right: (from, to) => to.left - from.left,
    up: (from, to) => from.top - to.top,
    down: (from, to) => to.top - from.top,
  };
  fc.assert(
    fc.property(boxes, fc.constantFrom<Direction>('left', 'right', 'up', 'down'), (places, direction) => {
      const all = places.map(([left, top], at) => box(String(at), left, top));
      const next = nextBox(all, all[0]!, direction);
      if (next) expect(ahead[direction](all[0]!, next)).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});

test.each<[string, number, number, string | undefined]>([
  ['the middle of a box', 350, 20, 'top'],
  ['its corner', 300, 40, 'top'],
  ['the gap between two', 130, 120, undefined],
  ['the frame of a unit', 10, 50, undefined],
  ['a note', 510, 10, undefined],
])('at %s', (_, x, y, name) => {
  expect(boxAt(chart, { x, y })?.name).toBe(name);
});
