import { IntlMessageFormat } from 'intl-messageformat';
import { ar } from '../../src/locales/ar';
import { en } from '../../src/locales/en';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** What a message is made of: its placeholders, its plurals' forms, and its own words. */
function anatomy(message: string, language: string) {
  const placeholders = new Set<string>();
  const plurals: string[][] = [];
  const selects: string[] = [];
  let words = '';
  const visit = (elements: Elements) => {
    for (const element of elements) {
      if ('options' in element) {
        const forms = Object.keys(element.options);
        if ('pluralType' in element) plurals.push(forms);
        else selects.push(`${element.value}: ${forms.join(' ')}`);
        for (const { value } of Object.values(element.options)) visit(value);
      }
      // 0 is literal text, 7 the number sign of a plural; all others put in a value.
      const type: number = element.type;
      if (type === 0 && 'value' in element) words += element.value;
      else if (type !== 7 && 'value' in element) placeholders.add(element.value);
    }
  };
  visit(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());
  return { placeholders: [...placeholders].sort(), plurals, selects: selects.sort(), words };
}

const pairs = Object.keys(en)
  .sort()
  .map((key) => [key, ar[key as keyof typeof ar], en[key as keyof typeof en]] as const);

describe('the two languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
  });

  it('name each message once', () => {
    expect(pairs.length).toBeGreaterThan(50);
    for (const [, arabic, english] of pairs) {
      expect(arabic).not.toBe('');
      expect(english).not.toBe('');
    }
  });

  it.each(pairs)('%s takes the same values', (_, arabic, english) => {
    const one = anatomy(arabic, 'ar');
    const other = anatomy(english, 'en');
    expect(one.placeholders).toEqual(other.placeholders);
    expect(one.selects).toEqual(other.selects);
  });

  it.each(pairs)('%s is written in its language', (_, arabic, english) => {
    const one = anatomy(arabic, 'ar').words;
    const other = anatomy(english, 'en').words;
    expect(/\p{Script=Arabic}/u.test(one.replace(/[،؛؟]/g, ''))).toBe(/\p{Script=Latin}/u.test(other));
  });

  it.each(pairs)('%s counts with all the forms of its language', (_, arabic, english) => {
    for (const forms of anatomy(arabic, 'ar').plurals) {
      expect(forms).toEqual(expect.arrayContaining(['one', 'two', 'few', 'many', 'other']));
    }
    for (const forms of anatomy(english, 'en').plurals) expect(forms).toContain('other');
  });
});
