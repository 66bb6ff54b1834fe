import fc from 'fast-check';
import { measureText, textHeight, wrapText } from '../../src/chart/textMeasure';

describe('measureText', () => {
  it.each([
    ['', 10, false, 0],
    ['Haykal', 10, false, 7.22 + 5.56 + 5 + 5 + 5.56 + 2.22],
    ['Haykal', 10, true, 7.22 + 5.56 + 5.56 + 5.56 + 5.56 + 2.78],
    ['é', 10, false, 5.56],
    ['e\u0301', 10, false, 5.56],
    ['\u200f\u202b', 10, false, 0],
    ['٢٤', 10, false, 12.2],
    ['ا', 10, false, 2.78],
    // Initial beh, final alef; then two letters that a non-joiner keeps apart.
    ['با', 10, false, 2.99 + 3.05],
    ['ب\u200cا', 10, false, 9.93 + 2.78],
    // A vowel mark does not part letters; hamza does.
    ['بَا', 10, false, 2.99 + 3.05],
    ['بء', 10, false, 9.93 + 5.11],
    // Ready-shaped letters are measured as the letters they stand for.
    ['\ufe91\ufe8e', 10, false, 2.99 + 3.05],
  ])('%j at %d, bold %s, is %d points wide', (text, size, bold, width) => {
    expect(measureText(text, size, bold)).toBeCloseTo(width, 6);
  });

  it('grows in proportion to the size and never shrinks as text is added', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, bold) => {
        const width = measureText(text, 9, bold);
        expect(width).toBeGreaterThanOrEqual(0);
        expect(measureText(text, 18, bold)).toBeCloseTo(2 * width, 6);
        expect(measureText(`${text} و`, 9, bold)).toBeGreaterThan(width);
      }),
    );
  });
});

describe('wrapText', () => {
  it.each([
    ['fits in a line', 'Data research', 200, ['Data research']],
    ['breaks at spaces', 'Data research unit', 62, ['Data research', 'unit']],
    ['keeps line breaks', 'Data\nresearch', 200, ['Data', 'research']],
    ['is one empty line', '', 100, ['']],
    ['keeps an inclusive ending with its word', 'مدير/ة الوحدة', 30, ['مدير/ة', 'الوحدة']],
    ['breaks a wide word after a slash first', 'Procurement/Contracts', 60, ['Procurement/', 'Contracts']],
    ['breaks a wide word anywhere at last', 'Procurement', 30, ['Procur', 'ement']],
    ['never breaks inside a letter', 'شّشّشّ', 1, ['شّ', 'شّ', 'شّ']],
  ])('%s', (_, text, width, lines) => {
    expect(wrapText(text, 9, false, width)).toEqual(lines);
  });

  it('loses no letter, and every line fits unless it is a single letter', () => {
    const letters = fc.constantFrom(...Array.from('ابتسشمنويةء/ aeW١2'), '👩🏽‍💻', 'e\u0301');
    const text = fc.array(letters, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 120 }), fc.boolean(), (written, width, bold) => {
        const lines = wrapText(written, 9, bold, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''));
        for (const line of lines) {
          const single = [...new Intl.Segmenter().segment(line)].length === 1;
          if (!single) expect(measureText(line, 9, bold)).toBeLessThanOrEqual(width * 1.1);
        }
      }),
    );
  });

  it('takes a word of a whole cell in its stride', () => {
    const lines = wrapText('س'.repeat(32_767), 9, false, 100);
    expect(lines.join('')).toHaveLength(32_767);
  });
});

describe('textHeight', () => {
  it.each([
    ['one', 1],
    ['one\ntwo', 2],
    ['', 1],
  ])('%j is %d lines high', (text, lines) => {
    expect(textHeight(text, 10, 100)).toBeCloseTo(lines * 12, 6);
  });
});
