import fc from 'fast-check';
import { clauseAt, gistAt } from '../../src/summary/gist';

describe('the gist of a text', () => {
  const text = 'Keeps the books, closes each month; sends the report to the director, and files it. Helps.';
  it.each<[string, string, number, string]>([
    ['the whole clause where it is short', 'Helps', 200, 'Helps'],
    ['the clause between two signs', 'director', 200, 'sends the report to the director, and files it'],
    ['phrases as there is room for', 'director', 40, 'sends the report to the director'],
    ['a phrase cut between words', 'report', 20, 'sends the report to …'],
    ['a phrase cut before the place', 'director', 20, '… to the director'],
  ])('is %s', (_, word, most, expected) => {
    expect(gistAt(text, text.indexOf(word), most)).toBe(expected);
  });

  it('takes a full stop within a number for none', () => {
    expect(clauseAt('See 5.2 and 3.10.', 4)).toEqual({ start: 0, end: 16 });
  });

  it('holds the place, adds nothing, and is no longer than was asked for', () => {
    const words = fc.array(fc.constantFrom('إعداد', 'خطة', 'plan،', 'التقرير.', 'a,', 'مدير؛', 'of'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 8, max: 90 }), (parts, pick, most) => {
        const whole = parts.join(' ');
        const chosen = pick % parts.length;
        const at = parts.slice(0, chosen).join(' ').length + Math.min(chosen, 1);
        const gist = gistAt(whole, at, most);
        expect(whole).toContain(gist.replace(/^… /u, '').replace(/ …$/u, ''));
        expect(gist).toContain(parts[chosen]!.replace(/[،,.؛]$/u, ''));
        expect(gist.length).toBeLessThanOrEqual(most + 4);
      }),
    );
  });
});
