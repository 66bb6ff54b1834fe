import fc from 'fast-check';
import { paginate, type RowGroup } from '../../../src/workbook/plan/paginate';
import { type PlanRow } from '../../../src/workbook/plan/sheetPlan';

const row = (name: string, height: number): PlanRow => ({ cells: [{ text: name, style: 'body' }], height });
const namesOf = (rows: readonly PlanRow[]) => rows.map(({ cells }) => cells[0]?.text ?? '');

/** The rows of each page by name. */
function pagesOf(groups: readonly RowGroup[], height = 100): string[][] {
  const { rows, breaks } = paginate(groups, height);
  const names = namesOf(rows);
  return [0, ...breaks].map((from, at) => names.slice(from, breaks[at]));
}

describe('the pages', () => {
  const group = (name: string, height: number, more: Partial<RowGroup> = {}): RowGroup => ({
    rows: [row(name, height)],
    ...more,
  });
  it.each<[string, RowGroup[], string[][]]>([
    ['hold what fits', [group('a', 50), group('b', 50)], [['a', 'b']]],
    ['end before a group that does not', [group('a', 60), group('b', 50)], [['a'], ['b']]],
    [
      'keep a heading with what it heads',
      [group('a', 60), group('h', 20, { isGlued: true }), group('b', 30)],
      [['a'], ['h', 'b']],
    ],
    [
      'repeat the header of a table',
      [group('a', 60), group('b', 50, { again: [row('header', 10)] })],
      [['a'], ['header', 'b']],
    ],
    [
      'begin without space',
      [group('a', 40), group('b', 20, { space: row('gap', 5) }), group('c', 90, { space: row('gap', 5) })],
      [['a', 'gap', 'b'], ['c']],
    ],
    [
      'part a group that is higher than a page, from where it begins',
      [group('a', 30), { rows: [row('b1', 60), row('b2', 60), row('b3', 60)] }],
      [['a', 'b1'], ['b2'], ['b3']],
    ],
    ['give a row a page that is higher than one', [group('a', 130), group('b', 10)], [['a'], ['b']]],
  ])('%s', (_, groups, expected) => {
    expect(pagesOf(groups)).toEqual(expected);
  });

  const lax = (name: string, height: number, slack: number): RowGroup => ({
    rows: [{ ...row(name, height), slack }],
  });
  it.each<[string, RowGroup[], number[]]>([
    ['are as roomy as can be where that costs none', [lax('a', 50, 9), lax('b', 50, 9)], [50, 50]],
    ['give up no more room than saves one', [lax('a', 52, 9), lax('b', 50, 9)], [49, 47]],
    ['keep it where giving it up saves none', [lax('a', 80, 9), lax('b', 50, 9)], [80, 50]],
  ])('%s', (_, groups, heights) => {
    expect(paginate(groups, 100).rows.map(({ height }) => height)).toEqual(heights);
  });

  it('hold every row once and in order, are never too high, and part no group that fits on one', () => {
    const groups = fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(groups, (heights) => {
        const made = heights.map((group, at) => ({
          rows: group.map((height, i) => row(`${at}.${i}`, height)),
        }));
        const { rows, breaks } = paginate(made, 100);
        expect(namesOf(rows)).toEqual(made.flatMap((group) => namesOf(group.rows)));
        const pages = [0, ...breaks].map((from, at) => rows.slice(from, breaks[at]));
        for (const page of pages) {
          expect(page.length).toBeGreaterThan(rows.length === 0 ? -1 : 0);
          expect(page.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(100);
        }
        const pageOf = new Map(pages.flatMap((page, at) => namesOf(page).map((name) => [name, at] as const)));
        heights.forEach((group, at) => {
          if (group.reduce((sum, height) => sum + height, 0) > 100) return;
          expect(new Set(group.map((_, i) => pageOf.get(`${at}.${i}`))).size).toBe(1);
        });
      }),
    );
  });
});
