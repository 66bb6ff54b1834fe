import fc from 'fast-check';
import { makeMentionFinder } from '../../src/organisation/mentions';
import { titleWords } from '../../src/organisation/title';
import { tokensOf, wordOf } from '../../src/organisation/textTokens';
import { makeWordSieve } from '../../src/organisation/wordSieve';
import { buildOrganisation } from './build';

const words = 'مدير/ة باحث/ة بيانات أرشيف علوم متخصص/ة متقدم/ة المالية كتب'.split(' ');
const title = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 4 })
  .map((list) => list.join(' '));

/** The longest title that a text has from a word on, by looking at each. */
function slowly(titles: readonly string[], text: string, at: number): string | undefined {
  const stems = tokensOf(text).map(({ stem }) => stem);
  const { heads } = tokensOf(text)[at]!;
  const fitting = titles.filter((each) => {
    const [head, ...others] = titleWords(each);
    return heads.includes(head!) && others.every((word, next) => stems[at + next + 1] === word);
  });
  return fitting.sort((a, b) => titleWords(b).length - titleWords(a).length)[0];
}

it('finds the whole titles that looking at each of them finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(title, { minLength: 1, maxLength: 15 }), title, (titles, said) => {
      const { roles } = buildOrganisation({
        roles: titles.map((each, at) => ({ code: at + 1, title: each })),
      });
      const text = `مع ${said}`;
      const found = makeMentionFinder({ roles })(text).find(
        ({ start, sureness }) => start === 3 && sureness === 'exact',
      );
      const expected = slowly(titles, text, 1);
      // What shares more words than the longest whole title is another title.
      if (found) expect(titleWords(roles[found.role!]!.title)).toEqual(titleWords(expected!));
      if (expected === said) expect(found).toBeDefined();
    }),
  );
});

it('many roles of one head noun cost a text no more: the one with its qualifiers is found, of several none', () => {
  const roles = Array.from({ length: 3000 }, (_, at) => ({
    code: at + 1,
    title: `باحث/ة بيانات ${at % 2 ? 'أول' : 'متخصص'} ${at + 1}`,
  }));
  const find = makeMentionFinder(buildOrganisation({ roles }));
  for (let at = 0; at < 3000; at += 1)
    expect(find(`مع الباحث ${at + 1} غدًا`).map(({ role }) => role)).toEqual([at]);
  expect(find('مع باحث البيانات غدًا').map(({ role }) => role)).toEqual([null]);
});

it('a sieve lets through the texts that have a word which is looked for, and those alone', () => {
  const texts = fc.array(fc.oneof(fc.constantFrom(...words, 'ab', 'ـ', '٣', 'é', '-', '،'), fc.string()));
  fc.assert(
    fc.property(texts, fc.constantFrom('علوم', 'ab', 'كتب', '٣'), (list, wanted) => {
      const text = list.join(' ').replace(/[\ud800-\udfff]/g, '');
      const found: readonly string[] = text.match(/[\p{L}\p{M}\p{N}\u0640]+/gu) ?? [];
      const has = found.includes(wanted);
      const sieve = makeWordSieve((word) => word === wanted);
      expect([sieve(text), sieve(text)]).toEqual([has, has]);
    }),
  );
});

it('a word is a person by what it is in Arabic, and by its capital in English', () => {
  expect(['للمدير', 'مدراء', 'manager', 'Manager', 'كتاب'].map((word) => wordOf(word).isPersonal)).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
});
