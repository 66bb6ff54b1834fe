import fc from 'fast-check';
import { cellReference, SheetNames } from '../../src/workbook/sheetNames';

describe('SheetNames', () => {
  it.each<[wish: string, taken: string[], name: string]>([
    ['Role 5', [], 'Role 5'],
    ['ملف الدور 5', [], 'ملف الدور 5'],
    ['مدير/ة: الأفراد', [], 'مدير-ة- الأفراد'],
    ['a\\b?c*d[e]f', [], 'a-b-c-d-e-f'],
    ["'quoted'", [], 'quoted'],
    ['History', [], 'History (2)'],
    ['Role 5', ['role 5'], 'Role 5 (2)'],
    ['Role 5', ['Role 5', 'ROLE 5 (2)'], 'Role 5 (3)'],
    ['', [], '-'],
    ['a'.repeat(40), [], 'a'.repeat(31)],
    ['a'.repeat(40), ['a'.repeat(31)], `${'a'.repeat(27)} (2)`],
    [`${'a'.repeat(30)}😀`, [], 'a'.repeat(30)],
    [`${'a'.repeat(30)}'b`, [], 'a'.repeat(30)],
  ])('%j beside %j gives %j', (wish, taken, name) => {
    expect(new SheetNames(taken).take(wish)).toBe(name);
  });

  it('always gives a name that Excel accepts and that is not taken', () => {
    const any = fc.string({ unit: 'binary', maxLength: 50 });
    fc.assert(
      fc.property(any, fc.array(any), (wish, taken) => {
        const name = new SheetNames(taken).take(wish);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|^history$/i);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});

test('a reference doubles the apostrophes of the sheet', () => {
  expect(cellReference("Director's cut", 'B7')).toBe("'Director''s cut'!B7");
});
