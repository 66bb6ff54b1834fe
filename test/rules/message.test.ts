import { describeFinding } from '../../src/rules/message';

const placed = (role: string, below = 0) => ({
  message: 'rule.structure/placed.no-manager' as const,
  values: { role, below },
});

describe('describeFinding', () => {
  it.each([
    [0, 'الدور «باحث» بلا مدير إداري. يُكتب من يتبعه.'],
    [1, 'الدور «باحث» بلا مدير إداري، وتحته دور واحد. يُكتب من يتبعه.'],
    [2, 'الدور «باحث» بلا مدير إداري، وتحته دوران. يُكتب من يتبعه.'],
    [5, 'الدور «باحث» بلا مدير إداري، وتحته 5 أدوار. يُكتب من يتبعه.'],
    [11, 'الدور «باحث» بلا مدير إداري، وتحته 11 دورًا. يُكتب من يتبعه.'],
    [100, 'الدور «باحث» بلا مدير إداري، وتحته 100 دور. يُكتب من يتبعه.'],
  ])('counts %d roles as Arabic does', (below, sentence) => {
    expect(describeFinding('ar', placed('باحث', below))).toBe(sentence);
  });

  it('isolates values of the other direction only', () => {
    expect(describeFinding('ar', placed('Head (acting)'))).toContain('«\u2068Head (acting)\u2069»');
    expect(describeFinding('en', placed('مدير/ة (5)'))).toContain('“\u2068مدير/ة (5)\u2069”');
    expect(describeFinding('ar', placed('مدير/ة (5)'))).not.toMatch(/[\u2068\u2069]/);
    expect(describeFinding('en', placed('Head (5)'))).not.toMatch(/[\u2068\u2069]/);
  });
});
