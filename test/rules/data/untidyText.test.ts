import { untidyText } from '../../../src/rules/data/untidyText';
import { testRule } from '../table';

testRule(untidyText, {
  accepts: {
    'tidy texts': { roles: [{ code: 1, title: 'مدير/ة المركز', notes: 'سطر\nوآخر' }] },
    'a colon at the end of what is no title': { roles: [{ code: 1, title: 'أ', lead: 'تتولى ما يأتي:' }] },
    'joiners inside words and signs': { roles: [{ code: 1, title: 'می‌خواهم', notes: 'فريق 👩‍💻' }] },
    'empty cells': { roles: [{ code: 1, title: 'أ', notes: '' }] },
  },
  rejects: {
    'spaces, once for a column': [
      {
        roles: [
          { code: 1, title: ' مدير' },
          { code: 2, title: 'نائب  المدير ' },
          { code: 3, title: 'باحث' },
        ],
      },
      {
        message: 'spaces',
        at: 'الأدوار!B2',
        subject: 'text:roles.title:spaces',
        related: ['الأدوار!B3'],
        values: { count: 2, column: 'B' },
        fixes: ['tidy'],
        writes: ['الأدوار!B2=مدير', 'الأدوار!B3=نائب المدير'],
      },
    ],
    'each kind of untidiness by its name': [
      {
        roles: [
          { code: 1, title: 'مدير\u00a0المركز' },
          { code: 2, title: 'مـدير' },
          { code: 3, title: '\u200fباحث' },
          { code: 4, title: 'محاسب/ة :' },
        ],
      },
      { message: 'hard-space', at: 'الأدوار!B2', writes: ['الأدوار!B2=مدير المركز'] },
      { message: 'tatweel', at: 'الأدوار!B3', writes: ['الأدوار!B3=مدير'] },
      { message: 'invisible', at: 'الأدوار!B4', writes: ['الأدوار!B4=باحث'] },
      { message: 'colon', at: 'الأدوار!B5', writes: ['الأدوار!B5=محاسب/ة'] },
    ],
    'text of several lines, whose breaks stay': [
      {
        language: 'en',
        roles: [{ code: 1, title: 'A' }],
        duties: [{ role: 1, number: 1, text: 'First \r\n\tsecond ' }],
      },
      { message: 'spaces', at: 'Duties!C2', writes: ['Duties!C2=First\nsecond'] },
    ],
    'a code with a space': [
      { language: 'en', roles: [{ code: 'A1 ', title: 'A' }] },
      { message: 'spaces', at: 'Roles!A2', writes: ['Roles!A2=A1'] },
    ],
  },
});
