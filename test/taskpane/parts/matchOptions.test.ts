import fc from 'fast-check';
import { atOnce } from '../../../src/organisation/turns';
import {
  indexing,
  matchOptions,
  resolveTyped,
  type Option,
  type OptionIndex,
} from '../../../src/taskpane/parts/matchOptions';

const options: readonly Option[] = [
  { key: '5', code: '5', label: '5 – منسق/ة المشروعات', detail: 'وحدة أبحاث البيانات' },
  { key: '15', code: '15', label: '15 – مبرمج/ة', detail: 'وحدة التقنية' },
  { key: '4', code: '4', label: '4 – مدير/ة وحدة أبحاث البيانات', detail: 'وحدة أبحاث البيانات' },
  { key: '50', code: '50', label: '50 – أخصائي الإعلام', detail: 'الإدارة' },
  { key: 'A-7', code: 'A-7', label: 'A-7 – Café Manager', detail: 'Hospitality' },
];

/** Options whose code or second line is what fits. */
const ranked: Readonly<Record<string, Option>> = {
  IT: { key: 'IT', code: 'IT', label: 'Head' },
  'IT-2': { key: 'IT-2', code: 'IT-2', label: 'Deputy' },
  Security: { key: 'Security', label: 'Guard', detail: 'Security' },
};

const anyText = fc.string({ unit: fc.constantFrom(...Array.from('مدير/ة إىـًَ \u200f٥5-–:aA')) });
const anyOption: fc.Arbitrary<Option> = fc.record(
  { key: fc.string(), label: anyText, detail: anyText, code: anyText },
  { requiredKeys: ['key', 'label'] },
);

function indexOptions(listed: readonly Option[]): OptionIndex {
  return atOnce(indexing(listed));
}

function found(typed: string, limit = 10): readonly string[] {
  return matchOptions(indexOptions(options), typed, limit).options.map(({ key }) => key);
}

describe('what a person types finds the options meant', () => {
  it.each([
    ['nothing: all, as in the list', '', ['5', '15', '4', '50', 'A-7']],
    ['a code: that one, then codes and labels that begin or go on so', '5', ['5', '50', '15']],
    ['a code in Arabic-Indic digits', '١٥', ['15']],
    ['a code in another case', 'a-7', ['A-7']],
    ['a word after the article', 'مشروعات', ['5']],
    ['a word with an article that the title has not', 'المدير', ['4']],
    ['the masculine of an inclusive title', 'مدير وحدة', ['4']],
    ['the feminine of an inclusive title', 'مديرة وحدة', ['4']],
    ['the title as it stands', 'مدير/ة وحدة', ['4']],
    ['other forms of alef, of ta marbuta and of ya', 'اخصائى', ['50']],
    ['tashkeel and tatweel', 'مُبرمـج', ['15']],
    ['a letter without its accent, in capitals', 'CAFE', ['A-7']],
    ['a piece within a word', 'برمج', ['15']],
    ['a word of the second line', 'التقنية', ['15']],
    ['the label before the second line', 'أبحاث البيانات', ['4', '5']],
    ['a hyphen, which is on keyboards, for the dash of the label', '٤ - مدير', ['4']],
    ['the same without spaces', '5-منسق', ['5']],
    ['what is not there', 'محاسب', []],
    ['a hyphen alone, which says nothing of what is meant', '-', ['A-7']],
  ])('%s', (_, typed, keys) => {
    expect(found(typed)).toEqual(keys);
  });

  it('takes a hyphen alone for no beginning of a label that begins with a sign', () => {
    expect(matchOptions(indexOptions([{ key: 'x', label: '(IT) Desk' }]), '-', 1).options).toEqual([]);
  });

  it('takes no two labels for one', () => {
    expect(found('البيانات 4')).toEqual([]);
  });

  it.each([
    [
      'IT',
      ['Security', 'Kitchen', '(IT) Desk', 'IT-2', 'IT'],
      ['IT', 'IT-2', '(IT) Desk', 'Kitchen', 'Security'],
    ],
    ['مدير', ['والمدير', 'المدير', 'نائب مدير'], ['المدير', 'نائب مدير', 'والمدير']],
  ])('puts what fits %s better before what comes earlier', (typed, listed, expected) => {
    const index = indexOptions(listed.map((name) => ranked[name] ?? { key: name, label: name }));
    expect(matchOptions(index, typed, 9).options.map(({ key }) => key)).toEqual(expected);
  });

  it.each([
    ['نائب/ة المدير/ة', 'نائبة المديرة', true],
    ['نائب/ة المدير/ة', 'نائب المدير', true],
    ['مدير/ون', 'مديرون', true],
    ['الخدمات المالية/الإدارية', 'المالية الإدارية', true],
    ['الخدمات المالية/الإدارية', 'الماليةالإدارية', false],
    ['نوبة 1/أ', '1أ', false],
  ])('an ending after a stroke is one of a word: %s, typed %s: %s', (label, typed, isFound) => {
    expect(matchOptions(indexOptions([{ key: 'x', label }]), typed, 1).options).toHaveLength(isFound ? 1 : 0);
  });

  it('finds every option by its own code, label and detail', () => {
    fc.assert(
      fc.property(anyOption, (option) => {
        const index = indexOptions([option]);
        for (const typed of [option.code ?? '', option.label, option.detail ?? '']) {
          expect(matchOptions(index, typed, 1).options).toEqual([option]);
        }
      }),
    );
  });

  it('leaves the list as it is where nothing that shows was typed', () => {
    fc.assert(
      fc.property(fc.array(anyOption), fc.constantFrom('', '  ', '\u200f', 'ـ'), (listed, typed) => {
        expect(matchOptions(indexOptions(listed), typed, listed.length)).toEqual({
          options: listed,
          more: 0,
        });
      }),
    );
  });

  it('never shows more than the limit, and tells how many are left', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string()),
        fc.string(),
        fc.integer({ min: 0, max: 5 }),
        (labels, typed, limit) => {
          const index = indexOptions(labels.map((label, at) => ({ key: String(at), label })));
          const all = matchOptions(index, typed, labels.length);
          const few = matchOptions(index, typed, limit);
          expect(all.more).toBe(0);
          expect(few.options).toEqual(all.options.slice(0, limit));
          expect(few.options.length + few.more).toBe(all.options.length);
        },
      ),
    );
  });
});

describe('what a person typed or pasted in full names one option', () => {
  const named: readonly Option[] = [
    { key: '1', code: '1', label: '1 – مدير/ة المعهد', name: 'مدير/ة المعهد' },
    { key: '2', code: '2', label: '2 – أمين(ة) المكتبة', name: 'أمين(ة) المكتبة' },
    { key: '3', code: '3', label: '3 – باحث/ة', name: 'باحث/ة' },
    { key: '4', code: '4', label: '4 – باحث/ة', name: 'باحث/ة' },
    { key: '12', code: '12', label: '12 – IT', name: 'IT' },
    { key: 'IT', code: 'IT', label: 'IT – Head', name: 'Head' },
  ];
  it.each([
    ['its code', ' ٢ ', '2'],
    ['its code, where others begin so', '1', '1'],
    ['its title', 'مدير/ة المعهد', '1'],
    ['its title in the feminine', 'مديرة المعهد', '1'],
    ['its title with the ending in brackets', 'امينة المكتبة', '2'],
    ['its label, with a hyphen', '4 - باحث/ة', '4'],
    ['a code before a title', 'it', 'IT'],
    ['a title that two bear', 'باحث/ة', undefined],
    ['the beginning of a title', 'مدير', undefined],
    ['nothing', '  ', undefined],
    ['a sign alone', '–', undefined],
  ])('%s', (_, typed, key) => {
    expect(resolveTyped(indexOptions(named), typed)?.key).toBe(key);
  });
});
