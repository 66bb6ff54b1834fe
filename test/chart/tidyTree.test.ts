import fc from 'fast-check';
import { layOutTidily, type Rectangles } from '../../src/chart/tidyTree';

/** Random trees with boxes from slight to huge; each node's parent comes before it. */
const trees: fc.Arbitrary<Rectangles> = fc
  .integer({ min: 1, max: 25 })
  .chain((count) =>
    fc.record({
      size: fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })), {
        minLength: count,
        maxLength: count,
      }),
      parents: fc.tuple(...Array.from({ length: count - 1 }, (_, i) => fc.integer({ min: 0, max: i }))),
    }),
  )
  .map(({ size, parents }) => ({
    width: size.map(([width]) => width),
    height: size.map(([, height]) => height),
    anchor: size.map(([width]) => width / 2),
    children: size.map((_, node) => parents.flatMap((parent, i) => (parent === node ? [i + 1] : []))),
    root: 0,
  }));

const tolerance = 1e-6;

describe('layOutTidily', () => {
  it('puts each node below its parent, children in order and apart, the parent midway over the outer ones', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { left, top } = layOutTidily(tree);
        const middle = (node: number): number => left[node]! + tree.anchor[node]!;
        tree.children.forEach((children, parent) => {
          children.forEach((child, i) => {
            expect(top[child]).toBe(top[parent]! + tree.height[parent]!);
            const before = children[i - 1];
            if (before === undefined) return;
            expect(left[child]! + tolerance).toBeGreaterThan(left[before]! + tree.width[before]!);
          });
          if (children.length) {
            expect(middle(parent)).toBeCloseTo((middle(children[0]!) + middle(children.at(-1)!)) / 2, 6);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('lets no two nodes overlap', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { left, top } = layOutTidily(tree);
        const overlaps: [number, number][] = [];
        for (let a = 0; a < left.length; a++) {
          for (let b = a + 1; b < left.length; b++) {
            const beside =
              left[a]! + tree.width[a]! <= left[b]! + tolerance ||
              left[b]! + tree.width[b]! <= left[a]! + tolerance;
            const below = top[a]! + tree.height[a]! <= top[b]! || top[b]! + tree.height[b]! <= top[a]!;
            if (!beside && !below) overlaps.push([a, b]);
          }
        }
        expect(overlaps).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('spreads small subtrees evenly between two large ones that touch', () => {
    // Nodes 1 and 5 are high enough to touch below the low ones; 6 and 7 make their feet wide.
    const { left } = layOutTidily({
      width: [10, 10, 10, 10, 10, 10, 60, 60],
      height: [10, 10, 10, 10, 10, 10, 10, 10],
      anchor: [5, 5, 5, 5, 5, 5, 30, 30],
      children: [[1, 2, 3, 4, 5], [6], [], [], [], [7], [], []],
      root: 0,
    });
    expect(left[7]! - left[6]!).toBeCloseTo(60, 6);
    const steps = [2, 3, 4, 5].map((node) => left[node]! - left[node - 1]!);
    for (const step of steps) expect(step).toBeCloseTo(15, 6);
  });
});
