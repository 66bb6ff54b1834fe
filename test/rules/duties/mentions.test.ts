import { looseMention } from '../../../src/rules/duties/looseMention';
import { unknownMention } from '../../../src/rules/duties/unknownMention';
import { validate } from '../../../src/rules/engine';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const roles = [
  { code: 'B1', title: 'مجلس الإدارة', kind: 'هيئة' },
  { code: 1, title: 'مدير/ة المدرسة' },
  { code: 2, title: 'وكيل/ة المدرسة' },
  { code: 3, title: 'مسؤول/ة المخازن والتوريد' },
  { code: 4, title: 'معلم/ة علوم متخصص/ة', aliases: 'معلم/ة المختبر' },
  { code: 5, title: 'مسؤول/ة دعم تقني' },
];
const english = [
  { code: 1, title: 'School Principal', reportsTo: 'XX' },
  { code: 2, title: 'Stores Officer', unit: 'Stores' },
  { code: 3, title: 'Stores Manager', unit: 'Stores' },
  { code: 4, title: 'Social Media Coordinator' },
];
const duty = (role: number, text: string, number = 1) => ({ role, number, text });

testRule(unknownMention, {
  accepts: {
    'titles, aliases, short forms and bodies': {
      roles,
      duties: [duty(1, 'التنسيق مع وكيلة المدرسة ومعلم المختبر ومجلس الإدارة'), duty(3, 'إبلاغ الوكيل/ة')],
    },
    'outsiders, groups and acts': {
      roles,
      duties: [
        duty(1, 'مخاطبة مسؤولي وزارة التعليم ومدراء الأقسام'),
        duty(2, 'مساعدة الطلاب وتوجيه المدربين المتقدمين، وتحمّل المسؤولية'),
        duty(4, 'يعد ما يلزم المسؤول بالاتفاق مع الوكيل/ة'),
      ],
    },
    'the own unit’s head, common nouns and verbs in English': {
      language: 'en',
      roles: english,
      duties: [
        duty(2, 'Head the stores under the Unit Manager. Manager of nothing else.'),
        duty(1, 'Officers of the ministry, stores and social media'),
      ],
    },
  },
  rejects: {
    'a title that nobody bears, once for all its places': [
      {
        roles,
        duties: [duty(1, 'يراجع المحاسب/ة'), duty(2, 'الرجوع للمحاسب/ة'), duty(3, 'مع المحاسبة/المحاسب')],
      },
      {
        message: 'unknown',
        at: 'الاختصاصات!C2',
        subject: 'title:المحاسب/ة',
        role: '1',
        related: ['الاختصاصات!C3'],
        values: { count: 2, duties: '1.1 · 2.1' },
        fixes: [],
      },
    ],
    'a title with the likeliest role, which can be called so too': [
      { roles, duties: [duty(1, 'بالتعاون مع مدير/ة التوريد'), duty(2, 'إبلاغ مدير التوريد', 4)] },
      {
        message: 'likely',
        at: 'الاختصاصات!C2',
        values: { likely: 'مسؤول/ة المخازن والتوريد (3)' },
        fixes: ['add-alias'],
        writes: ['الأدوار!L5=مدير/ة التوريد'],
      },
    ],
    'a further alias beside those that are there, in a lead-in': [
      {
        roles: [...roles, { code: 6, title: 'كاتب/ة', lead: 'يعمل مع منسق المختبر' }],
        duties: [duty(1, 'التخطيط')],
      },
      {
        message: 'likely',
        at: 'الأدوار!M8',
        values: { duties: '6.0' },
        writes: ['الأدوار!L6=معلم/ة المختبر؛ منسق المختبر'],
      },
    ],
    'titles in English, each by its capitals': [
      {
        language: 'en',
        roles: english,
        duties: [
          duty(1, 'Plan with the Finance Manager or the Accountant'),
          duty(3, 'Follow up the Social Media Officer and the Accountant'),
        ],
      },
      { message: 'unknown', at: 'Duties!C2', subject: 'title:Finance Manager' },
      { message: 'unknown', at: 'Duties!C2', subject: 'title:Accountant', related: ['Duties!C3'] },
      {
        message: 'likely',
        at: 'Duties!C3',
        subject: 'title:Social Media Officer',
        writes: ['Roles!L5=Social Media Officer'],
      },
    ],
  },
});

testRule(looseMention, {
  accepts: {
    'titles, and short forms that leave no doubt': {
      roles,
      duties: [duty(1, 'مع معلم العلوم المتخصص ومسؤول المخازن'), duty(2, 'توجيه المعلم المتخصص')],
    },
    'an alias': { roles, duties: [duty(1, 'توجيه معلمة المختبر')] },
    'what a role says of itself': { roles, duties: [duty(4, 'يعد المعلم المختص دروسه')] },
    'what is said of others after it': { roles, duties: [duty(1, 'مسؤول المخازن والوكيل/ة')] },
  },
  rejects: {
    'a qualifier of the same root': [
      { roles, duties: [duty(1, 'توجيه المعلم المختص'), duty(2, 'مع المعلمة المختصة', 2)] },
      {
        message: 'loose',
        at: 'الاختصاصات!C2',
        subject: 'title:المعلم المختص>4',
        related: ['الاختصاصات!C3'],
        writes: ['الأدوار!L6=معلم/ة المختبر؛ المعلم المختص'],
      },
    ],
    'a word that the title says of something else': [
      { roles, duties: [duty(1, 'بالتعاون مع المسؤول التقني')] },
      {
        message: 'loose',
        at: 'الاختصاصات!C2',
        values: { meant: 'مسؤول/ة دعم تقني (5)' },
        writes: ['الأدوار!L7=المسؤول التقني'],
      },
    ],
    'another noun in the place of the second': [
      { roles, duties: [duty(1, 'تقرير لمسؤول المخازن والأثاث')] },
      {
        message: 'loose',
        at: 'الاختصاصات!C2',
        subject: 'title:مسؤول المخازن والأثاث>3',
        writes: ['الأدوار!L5=مسؤول المخازن والأثاث'],
      },
    ],
  },
});

it.each([unknownMention, looseMention])('$id offers nothing where there is no column for aliases', (rule) => {
  const { findings } = validate(
    buildSheets({
      roles,
      columns: { roles: ['code', 'title', 'kind'] },
      duties: [duty(1, 'توجيه المعلم المختص'), duty(2, 'مع مدير/ة التوريد')],
    }),
    [rule],
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]!.fixes?.()).toEqual([]);
});

it.each([unknownMention, looseMention])('$id is skipped where there are no duties', (rule) => {
  expect(validate(buildSheets({ roles }), [rule]).skipped).toEqual([
    { rule: rule.id, why: 'skip.no-duties' },
  ]);
});
