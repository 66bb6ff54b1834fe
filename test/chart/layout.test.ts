import fc from 'fast-check';
import { Arranger } from '../../src/chart/layout/arranger';
import { effortFor } from '../../src/chart/layout/effort';
import { leastColumnHeight, splitInTwo } from '../../src/chart/layout/columns';
import { arrangeGroup } from '../../src/chart/layout/group';
import { type LayoutTree, type Placed } from '../../src/chart/layout/layoutTree';
import { Placer } from '../../src/chart/layout/place';
import { atOnce } from '../../src/organisation/turns';
import { usualSpacing } from '../../src/chart/layout/spacing';

/** Random trees of boxes of all heights, some with up to five deputies, and with frames; each node's parent comes before it. */
const trees: fc.Arbitrary<LayoutTree> = fc
  .integer({ min: 1, max: 40 })
  .chain((count) =>
    fc.record({
      heights: fc.array(fc.integer({ min: 24, max: 90 }), { minLength: count, maxLength: count }),
      parents: fc.tuple(...Array.from({ length: count - 1 }, (_, i) => fc.integer({ min: 0, max: i }))),
      counts: fc.array(fc.constantFrom(0, 0, 1, 2, 3, 5), { minLength: count, maxLength: count }),
      strips: fc.array(fc.constantFrom(0, 0, 0, 12, 45), { minLength: count, maxLength: count }),
    }),
  )
  .map(({ heights, parents, counts, strips }) => {
    const below = heights.map((_, node) => parents.flatMap((parent, i) => (parent === node ? [i + 1] : [])));
    const deputies = below.map((children, node) => children.slice(0, counts[node]));
    const height = [...heights];
    for (const node of [...height.keys()].reverse()) {
      height[node] = Math.max(height[node]!, ...deputies[node]!.map((who) => height[who]!));
    }
    deputies.forEach((all, node) => {
      for (const who of all) height[who] = height[node]!;
    });
    return {
      width: heights.map(() => 110),
      height,
      children: below.map((children, node) => children.slice(counts[node])),
      deputies,
      frameStrip: strips.map((strip, node) => (strip && below[node]!.length ? () => strip : undefined)),
    };
  });

function overlaps({ width, height }: LayoutTree, { left, top }: Placed): [number, number][] {
  const found: [number, number][] = [];
  for (let a = 0; a < width.length; a++) {
    for (let b = a + 1; b < width.length; b++) {
      const beside = left[a]! + width[a]! <= left[b]! || left[b]! + width[b]! <= left[a]!;
      const below = top[a]! + height[a]! <= top[b]! || top[b]! + height[b]! <= top[a]!;
      if (!beside && !below) found.push([a, b]);
    }
  }
  return found;
}

/** What is wrong with the places of deputies: those on one side in a column at a joint, the first of them level. */
function findFaultyDeputies(
  { width, deputies }: LayoutTree,
  { left, top, entry, joint, joints }: Placed,
): string[] {
  return deputies.flatMap((all, node) => {
    const isAtLeft = (who: number): boolean => entry[who] === 'levelRight' || entry[who] === 'right';
    const atLeft = all.filter(isAtLeft);
    const atRight = all.filter((who) => !isAtLeft(who));
    // Two sides are to be had but where a line comes in at the left; whoever has deputies of its own stands at the right.
    const mayStandLeft = all.filter((who) => deputies[who]!.length === 0).length;
    const isFree = entry[node] !== 'left' && entry[node] !== 'levelLeft';
    const wanted = isFree ? Math.min(mayStandLeft, Math.floor(all.length / 2)) : 0;
    return [
      ...(atLeft.length === wanted ? [] : [`${node} has ${atLeft.length} of ${all.length} at its left`]),
      ...[atLeft, atRight].flatMap((side, isRight) =>
        side.flatMap((who, i) => {
          const at = joints[joint[who]!];
          const isBeside = isRight
            ? left[who]! >= left[node]! + width[node]!
            : left[who]! + width[who]! <= left[node]!;
          const isInPlace = i ? top[who]! > top[side[i - 1]!]! : top[who] === top[node];
          const isGlued =
            side.length === 1 ? !at : at?.parent === node && at.side === (isRight ? 'right' : 'left');
          return isBeside && isInPlace && isGlued ? [] : [`${who} does not stand beside ${node}`];
        }),
      ),
    ];
  });
}

it('sets out every form of a tree as large as it says, no two boxes over each other, deputies beside', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const arranger = new Arranger(tree, usualSpacing, effortFor(tree.width.length));
      atOnce(arranger.arrange([0]));
      let before: { width: number; height: number } | undefined;
      for (const way of atOnce(arrangeGroup(arranger, [0]))) {
        const placer = new Placer(arranger);
        way.place(placer, 0, 0);
        const { placed } = placer;
        expect(overlaps(tree, placed)).toEqual([]);
        const right = Math.max(...tree.width.map((width, node) => placed.left[node]! + width));
        const bottom = Math.max(...tree.height.map((height, node) => placed.top[node]! + height));
        expect(Math.min(...placed.left)).toBeGreaterThanOrEqual(-0.25);
        expect(right).toBeLessThanOrEqual(way.width + 0.25);
        expect(bottom).toBeLessThanOrEqual(way.height + 0.25);
        expect(findFaultyDeputies(tree, placed)).toEqual([]);
        // The narrowest comes first, and each wider one is lower.
        if (before) {
          expect(way.width).toBeGreaterThan(before.width);
          expect(way.height).toBeLessThan(before.height);
        }
        before = way;
      }
    }),
    { numRuns: 200 },
  );
});

it('finds the least height of columns, as trying all of them does', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(heights, fc.integer({ min: 1, max: 5 }), (things, count) => {
      const fits = (limit: number): boolean => {
        let [columns, filled] = [1, -1];
        for (const thing of things) {
          if (thing > limit) return false;
          filled += 1 + thing;
          if (filled <= limit) continue;
          columns += 1;
          filled = thing;
        }
        return columns <= count;
      };
      let least = 1;
      while (!fits(least)) least += 1;
      const found = leastColumnHeight(things, count, 1);
      expect(Math.ceil(found - 1e-9)).toBe(least);
    }),
  );
});

it.each([
  [[5, 5, 5, 5], 2],
  [[9, 3, 3, 3], 1],
  [[3, 3, 3], 2],
  [[4], 1],
])('splits %j after %d', (heights, after) => {
  expect(splitInTwo(heights, heights, 1)).toBe(after);
});
