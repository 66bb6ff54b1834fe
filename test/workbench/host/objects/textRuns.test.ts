import fc from 'fast-check';
import { changeFont, fontsIn, replaceText, textOf } from '../../../../src/workbench/host/objects/textRuns';
import { type TextFont, type TextRun } from '../../../../src/workbench/model/shape';

const font: TextFont = {
  name: 'Arial',
  size: 9,
  bold: false,
  italic: false,
  underline: 'None',
  colour: '#000000',
};
const run = fc.record({
  text: fc.string({ maxLength: 6 }),
  font: fc.integer({ min: 6, max: 9 }).map((size): TextFont => ({ ...font, size })),
});
const runsWithStretch = fc.array(run, { minLength: 1, maxLength: 5 }).chain((runs) => {
  const { length } = textOf(runs);
  return fc
    .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
    .map(([a, b]): [TextRun[], { start: number; end: number }] => [
      runs,
      { start: Math.min(a, b), end: Math.max(a, b) },
    ]);
});

describe('runs of text', () => {
  it('hold the text with the stretch replaced', () => {
    fc.assert(
      fc.property(runsWithStretch, fc.string({ maxLength: 5 }), ([runs, { start, end }], text) => {
        const before = textOf(runs);
        expect(textOf(replaceText(runs, { start, end }, text))).toBe(
          before.slice(0, start) + text + before.slice(end),
        );
      }),
    );
  });

  it('always keep a font', () => {
    fc.assert(
      fc.property(runsWithStretch, ([runs]) => {
        const emptied = replaceText(runs, { start: 0, end: textOf(runs).length }, '');
        expect(emptied).toHaveLength(1);
        expect(textOf(emptied)).toBe('');
      }),
    );
  });

  it('change the font of the stretch only', () => {
    fc.assert(
      fc.property(runsWithStretch, ([runs, stretch]) => {
        const changed = changeFont(runs, stretch, { bold: true });
        expect(textOf(changed)).toBe(textOf(runs));
        const bold = changed.filter((each) => each.font.bold).reduce((sum, { text }) => sum + text.length, 0);
        expect(bold).toBe(stretch.end - stretch.start);
        if (stretch.end > stretch.start) {
          expect(fontsIn(changed, stretch).every((each) => each.bold)).toBe(true);
        }
      }),
    );
  });
});
