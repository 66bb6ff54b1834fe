import fc from 'fast-check';
import { countRead } from '../../../src/taskpane/regulation/counted';
import { windowAround, windowWith } from '../../../src/taskpane/regulation/listWindow';
import { quote } from '../../../src/taskpane/regulation/quote';
import { archive, read } from './readings';

it('counts what was read', () => {
  const { regulation, lines } = read(archive);
  expect(countRead(regulation, lines.length)).toEqual({
    tracks: 1,
    units: 1,
    roles: 4,
    duties: 6,
    parts: 2,
    lines: 4,
    unread: 0,
  });
});

describe('a quotation', () => {
  const line = '2. الإشراف الفني على أمين/ة المخزن ومتابعته.';
  it.each([
    ['whole words, though the words were cut', 'شراف الفني على أمين', '… الإشراف الفني على أمين/ة …'],
    ['the end of the line without an ellipsis', 'ومتابعته.', '… ومتابعته.'],
    ['the whole line for no words', '', line],
    ['words that are not in it as they are', 'كلمات أخرى', 'كلمات أخرى'],
  ])('gives %s', (_, words, expected) => {
    expect(quote(line, words)).toBe(expected);
  });

  it('shortens a paragraph', () => {
    const long = quote('كلمة '.repeat(200).trim(), '');
    expect(long.length).toBeLessThan(250);
    expect(long.endsWith('كلمة …')).toBe(true);
  });
});

it('a part of a list holds the item, and never more than its size', () => {
  const place = fc.record({ total: fc.integer({ min: 1, max: 500 }), size: fc.integer({ min: 1, max: 60 }) });
  fc.assert(
    fc.property(place, fc.nat(499), fc.nat(499), ({ total, size }, first, second) => {
      const [at, then] = [first % total, second % total];
      const shown = windowAround(total, at, size);
      for (const [{ start, end }, item] of [
        [shown, at],
        [windowWith(shown, total, then, size), then],
      ] as const) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(total);
        expect(end - start).toBe(Math.min(size, total));
        expect(item >= start && item < end).toBe(true);
      }
      expect(windowWith(shown, total, at, size)).toBe(shown);
    }),
  );
});
