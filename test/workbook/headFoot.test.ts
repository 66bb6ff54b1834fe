import fc from 'fast-check';
import { headFootText } from '../../src/workbook/headFoot';

test.each<[string, boolean, string]>([
  ['', true, ''],
  ['Data & Archive', false, 'Data && Archive'],
  ['معهد', true, '\u202bمعهد\u202c'],
  ['x'.repeat(100), false, 'x'.repeat(100)],
  ['x'.repeat(101), false, `${'x'.repeat(99)}…`],
  ['&'.repeat(60), false, `${'&'.repeat(98)}…`],
])('%j becomes %#', (text, rightToLeft, coded) => {
  expect(headFootText(text, rightToLeft)).toBe(coded);
});

test('no code is cut in half, and no text is too long', () => {
  const text = fc.string({ unit: fc.constantFrom('&', 'a', 'م', '😀'), maxLength: 130 });
  fc.assert(
    fc.property(text, (given) => {
      const coded = headFootText(given, false);
      expect(coded.length).toBeLessThanOrEqual(100);
      expect(coded.replaceAll('&&', '')).not.toContain('&');
    }),
  );
});
