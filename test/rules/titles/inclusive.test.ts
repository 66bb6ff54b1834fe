import { validate } from '../../../src/rules/engine';
import { inclusive } from '../../../src/rules/titles/inclusive';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

/** Roles of these titles, after three of both genders, so that the custom is plain. */
const titled = (...titles: string[]) => ({
  roles: ['مدير/ة', 'منسق/ة مشروعات', 'محاسب/ة', 'كاتب/ة', 'باحث/ة', ...titles].map((title, at) => ({
    code: at + 1,
    title,
  })),
});

testRule(inclusive, {
  accepts: {
    'both genders in every way that they are written': titled(
      'نائب/ته',
      'باحثين/ات',
      'مدير(ة)',
      'مدير/مديرة',
      'مساعد/ـة',
    ),
    'adjectives that agree with other nouns': titled(
      'مسؤول/ة دعم تقني',
      'منسق/ة التعاون والوصول المؤسسي',
      'مدير/ة الموارد البشرية',
    ),
    'nouns that end like adjectives': titled('مسؤول/ة تنمية', 'مدير/ة كلية الطب', 'منسق/ة ميزانية'),
    'titles in another language, and bodies': {
      roles: [
        ...titled().roles,
        { code: 10, title: 'Data Steward' },
        { code: 11, title: 'مجلس الأمناء', kind: 'هيئة' },
      ],
    },
    'an abolished role': { roles: [...titled().roles, { code: 10, title: 'مدير', status: 'ملغى' }] },
  },
  rejects: {
    'a head noun of one gender': [
      titled('مدير الأفراد', 'سكرتيرة المكتب'),
      {
        message: 'one-gender',
        at: 'الأدوار!B7',
        subject: 'role:6',
        fixes: ['write'],
        writes: ['الأدوار!B7=مدير/ة الأفراد'],
      },
      { message: 'one-gender', at: 'الأدوار!B8', writes: ['الأدوار!B8=سكرتير/ة المكتب'] },
    ],
    'a head with the article, and its adjectives': [
      titled('المدير التنفيذي', 'المسؤول/ة المالي الأول'),
      {
        message: 'one-gender',
        at: 'الأدوار!B7',
        values: { count: 2 },
        writes: ['الأدوار!B7=المدير/ة التنفيذي/ة'],
      },
      { message: 'one-gender', at: 'الأدوار!B8', writes: ['الأدوار!B8=المسؤول/ة المالي/ة الأول/ى'] },
    ],
    'an adjective behind the head': [
      titled('مساعد/ة إعلامية', 'باحث/ة قانوني'),
      {
        message: 'one-gender',
        at: 'الأدوار!B7',
        values: { words: 'إعلامية' },
        writes: ['الأدوار!B7=مساعد/ة إعلامي/ة'],
      },
      { message: 'one-gender', at: 'الأدوار!B8', writes: ['الأدوار!B8=باحث/ة قانوني/ة'] },
    ],
    'an adjective said of persons, behind another noun': [
      titled('باحث/ة بيانات متخصص', 'مدرب/ة بيانات أول'),
      { message: 'one-gender', at: 'الأدوار!B7', writes: ['الأدوار!B7=باحث/ة بيانات متخصص/ة'] },
      { message: 'one-gender', at: 'الأدوار!B8', writes: ['الأدوار!B8=مدرب/ة بيانات أول/ى'] },
    ],
    'two nouns in one: how to write both is for a person to say': [
      titled('سفير/خبير العلاقات العامة'),
      { message: 'one-gender', at: 'الأدوار!B7', values: { words: 'سفير/خبير' }, fixes: [] },
    ],
  },
});

it.each([
  ['most titles are of one gender', ['مدير', 'منسق', 'كاتب/ة']],
  ['titles are in another language', ['Director', 'Clerk']],
  ['one title alone names both', ['مدير/ة']],
])('is skipped where %s', (_, titles) => {
  const sheets = buildSheets({ roles: titles.map((title, at) => ({ code: at, title })) });
  expect(validate(sheets, [inclusive]).skipped).toEqual([{ rule: inclusive.id, why: 'skip.no-inclusive' }]);
});
