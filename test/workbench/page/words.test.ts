import { ar } from '../../../src/workbench/page/words/ar';
import { en } from '../../../src/workbench/page/words/en';
import { word } from '../../../src/workbench/page/words/words';

const gaps = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the words of the page', () => {
  it.each(Object.keys(en) as (keyof typeof en)[])('%s has the same gaps in both languages', (key) => {
    expect(new Set(gaps(ar[key]))).toEqual(new Set(gaps(en[key])));
    expect(ar[key]).not.toBe('');
  });

  it('keep values apart from the Arabic around them', () => {
    expect(word('ar', 'notice.opened', { name: 'hr.xlsx' })).toBe('فُتح \u2068hr.xlsx\u2069.');
  });

  it('take values into their gaps, and show a gap that got none', () => {
    expect(word('en', 'page.loading', { name: 'a{name}b' })).toBe('Opening a{name}b…');
    expect(word('en', 'page.loading')).toBe('Opening {name}…');
  });
});
