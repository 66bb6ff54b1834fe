import fc from 'fast-check';
import { textHeight } from '../../src/chart/textMeasure';
import { highestRow } from '../../src/workbook/plan/sheetPlan';
import { splitTall } from '../../src/workbook/plan/splitTall';

const width = 398;
const letters = (text: string) => text.replaceAll(/\s/g, '');

describe('splitTall', () => {
  it('leaves a text that fits into a row', () => {
    expect(splitTall('مراجعة الخطة  الشهرية\nوالسنوية', 'body', width)).toEqual([
      'مراجعة الخطة  الشهرية\nوالسنوية',
    ]);
  });

  it('cuts a longer one between words and loses no letter', () => {
    const text = 'متابعة تنفيذ الخطة السنوية '.repeat(300).trim();
    const pieces = splitTall(text, 'body', width);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join(' ')).toBe(text);
  });

  it('never gives a piece higher than a row can be', () => {
    const word = fc.stringMatching(/^[a-zا-ي/]{1,90}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 100, maxLength: 900 }),
        fc.constantFrom(' ', '  ', '\n'),
        (words, gap) => {
          const text = words.join(gap);
          const pieces = splitTall(text, 'body', width);
          expect(letters(pieces.join(''))).toBe(letters(text));
          for (const piece of pieces) expect(textHeight(piece, 10, width)).toBeLessThanOrEqual(highestRow);
        },
      ),
      { numRuns: 25 },
    );
  });
});
