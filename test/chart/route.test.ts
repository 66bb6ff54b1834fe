import { type Box, sites } from '../../src/chart/drawing';
import { findElbow } from '../../src/chart/elbow';
import { Router } from '../../src/chart/route';
import { makeBox } from './makeBox';

/** Three boxes under each other; a line between the outer ones must go around the middle one. */
const upper = makeBox('upper', [100, 0, 80, 40]);
const middle = makeBox('middle', [100, 60, 80, 40]);
const lower = makeBox('lower', [100, 120, 80, 40]);
const column = [upper, middle, lower];

function waysOf(router: Router, count: number): string[] {
  return Array.from({ length: count }, () => {
    const ends = router.route(upper, lower);
    if (!ends) return 'none';
    const name = (site: number): string => Object.keys(sites)[site]!;
    return ends.fromSite === ends.toSite ? `around the ${name(ends.fromSite)}` : 'through';
  });
}

describe('a line between two boxes with one between them', () => {
  it('goes around at either side, and then there is no way left', () => {
    expect(waysOf(new Router(column, []), 3).sort()).toEqual(['around the left', 'around the right', 'none']);
  });

  it.each<[string, readonly Box[], string[]]>([
    ['a box', [makeBox('x', [185, 70, 60, 20])], ['around the left', 'none']],
    ['a box where it turns', [makeBox('x', [196, 70, 60, 20])], ['around the left', 'none']],
    ['a name', [makeBox('x', [60, 70, 30, 12], 'label')], ['around the right', 'none']],
    ['the border of a frame', [makeBox('x', [197, -20, 90, 200], 'frame')], ['around the left', 'none']],
    [
      'boxes at both sides',
      [makeBox('x', [190, 10, 9, 9]), makeBox('y', [60, 70, 60, 20])],
      ['none', 'none'],
    ],
  ])('keeps clear of %s', (_, others, ways) => {
    expect(waysOf(new Router([...column, ...others], []), 2)).toEqual(ways);
  });

  it('runs through a frame around both, and past one that is far enough', () => {
    const frames = [
      makeBox('own', [94, -10, 92, 180], 'frame'),
      makeBox('far', [201, -10, 90, 180], 'frame'),
    ];
    expect(waysOf(new Router([...frames, ...column], []), 2).sort()).toEqual([
      'around the left',
      'around the right',
    ]);
  });
});

test('a line between boxes that face each other runs straight or in two bends', () => {
  const beside = makeBox('beside', [300, 20, 80, 40]);
  const ends = new Router([upper, beside], []).route(upper, beside)!;
  expect([ends.fromSite, ends.toSite]).toEqual([sites.right, sites.left]);
  expect(findElbow(ends)).toEqual([
    { x: 180, y: 20 },
    { x: 240, y: 20 },
    { x: 240, y: 40 },
    { x: 300, y: 40 },
  ]);
});
