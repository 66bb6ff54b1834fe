import { phraseKeys, titleKey } from '../../src/organisation/title';
import { institute } from '../assets/samples';

describe('one title in many ways has one key', () => {
  it.each([
    [
      'مدير/ة وحدة أبحاث البيانات',
      'مديرة وحدة ابحاث البيانات',
      'المديرة وحدة أبحاثِ البيانات',
      'مدير(ة) وحدة أبحاث بيانات',
    ],
    ['نائب/ته', 'نائب', 'النائبة', 'نايب/ة', 'نواب', 'النوّاب'],
    ['باحث/ة بيانات متخصص/ة', 'الباحثين بيانات المتخصصين', 'باحثات بيانات متخصصات'],
    ['باحث/ة بيانات', 'باحثي البيانات', 'الباحثين/ات بيانات', 'باحثان بيانات'],
    ['مسؤول/ة أرشيف', 'مسئول ارشيف', 'المسؤولين أرشيف', 'مسؤولي الأرشيف'],
    ['منسق/ة المشروعات', 'منسق المشاريع', 'المنسقة مشروعات'],
    ['مدير/مديرة المكتب', 'مدراء المكاتب', 'مدير المكتب'],
    ['مدير الشئون المالية', 'مدير/ة الشؤون الماليّة'],
    ['سفير/خبير العلاقات العامة', 'سفير - خبير علاقات عامة'],
    ['Head of Research & Archives', 'head of research and archive', 'The Heads of Research and Archives'],
    ['Policy Officers', 'policy officer', 'Policy-Officer', 'POLICY OFFICER’S'],
    ['Deputies', 'deputy'],
  ])('%s', (...ways) => {
    expect(new Set(ways.map(titleKey)).size).toBe(1);
  });
});

it.each([
  ['مدير/ة الأفراد', 'مدير/ة الأرشيف'],
  ['مدرب/ة بيانات', 'متدرب/ة بيانات'],
  ['مساعد/ة مدرب/ة', 'مدرب/ة'],
  ['Business analyst', 'Bus analyst'],
  ['Head of Press', 'Head of Pres'],
])('%s is not %s', (one, other) => {
  expect(titleKey(one)).not.toBe(titleKey(other));
});

it.each([
  ['لمديرة وحدة ابحاث البيانات', 'مدير/ة وحدة أبحاث البيانات'],
  ['للمدير التنفيذي', 'المدير/ة التنفيذي/ة'],
  ['وباحثي البيانات', 'باحث/ة بيانات'],
  ['ولمنسق/ة المشاريع', 'منسق/ة المشروعات'],
  ['وكيل الوحدة', 'وكيل/ة الوحدة'],
  ['بالمنسقة', 'منسق/ة'],
])('%s may name %s', (phrase, title) => {
  expect(phraseKeys(phrase)).toContain(titleKey(title));
});

it.each([
  ['Arabic', institute.ar],
  ['English', institute.en],
])(
  'the titles of the institute in %s have keys of their own, the same with or without both genders',
  (_, sample) => {
    const titles = sample.roles.map(({ title }) => title!);
    expect(new Set(titles.map(titleKey)).size).toBe(titles.length);
    for (const title of titles) {
      expect(titleKey(title.replaceAll('/ة', 'ة'))).toBe(titleKey(title));
      expect(titleKey(title.replaceAll('/ة', ''))).toBe(titleKey(title));
      expect(titleKey(`  ${title.toUpperCase()} :`)).toBe(titleKey(title));
    }
  },
);
