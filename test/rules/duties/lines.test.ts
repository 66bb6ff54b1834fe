import { lineDisagrees } from '../../../src/rules/duties/lineDisagrees';
import { statesALine } from '../../../src/rules/duties/statesALine';
import { validate } from '../../../src/rules/engine';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const roles = [
  { code: 'B1', title: 'مجلس الإدارة', kind: 'هيئة' },
  { code: 1, title: 'مدير/ة المدرسة' },
  { code: 2, title: 'وكيل/ة المدرسة' },
  { code: 3, title: 'معلم/ة علوم' },
  { code: 4, title: 'أمين/ة المكتبة' },
];
const english = [
  { code: 1, title: 'Director', reportsTo: 'XX' },
  { code: 2, title: 'Nurse' },
  { code: 3, title: 'Pharmacist' },
];
const line = (role: number | string, reportsTo: number | string, relation = 'إدارية', more = {}) => ({
  role,
  reportsTo,
  relation,
  ...more,
});
const lines = [line(1, 'B1'), line(2, 1), line(3, 2)];
const duty = (role: number, text: string, number = 1) => ({ role, number, text });

testRule(lineDisagrees, {
  accepts: {
    'what a line says, or any administrative manager above': {
      roles,
      lines: [...lines, line(4, 2), line(3, 4, 'فنية')],
      duties: [
        duty(3, 'تحت إدارة وكيل/ة المدرسة وبإشراف أمين/ة المكتبة'),
        duty(1, 'الإشراف الفني على معلم/ة العلوم'),
      ],
    },
    'reports that are handed in': { roles, lines, duties: [duty(3, 'رفع تقرير إلى أمين/ة المكتبة')] },
    'what is said of roles whose chain of command is broken elsewhere': {
      roles,
      lines: [line(1, 'B1'), line(2, 'غائب'), line(3, 2)],
      duties: [duty(3, 'تحت إدارة مدير/ة المدرسة')],
    },
    'other relations where none are told apart': {
      roles: english,
      language: 'en',
      columns: { lines: ['role', 'reportsTo'] },
      lines: [line(2, 1), line(3, 1)],
      duties: [duty(2, 'Works under the supervision of the pharmacist')],
    },
  },
  rejects: {
    'supervision that no line knows, with all its places': [
      {
        roles,
        lines: [...lines, line(4, 2)],
        duties: [duty(4, 'الإشراف الفني على معلمي العلوم'), duty(3, 'تحت إشراف أمين/ة المكتبة', 7)],
      },
      {
        message: 'missing',
        at: 'الاختصاصات!C2',
        subject: 'line:3>4 technical',
        role: '4',
        related: ['الاختصاصات!C3'],
        values: { duties: '4.1 · 3.7' },
        fixes: ['add-line'],
      },
    ],
    'a manager of one who has none': [
      { roles, lines, duties: [duty(4, 'تحت إدارة وكيل/ة المدرسة')] },
      { message: 'missing', at: 'الاختصاصات!C2', subject: 'line:4>2 administrative', fixes: ['add-line'] },
    ],
    'another manager than the line’s, where only a person can tell which is right': [
      { roles, lines: [...lines, line(4, 2)], duties: [duty(4, 'تحت إدارة معلم/ة العلوم')] },
      { message: 'missing', at: 'الاختصاصات!C2', fixes: [] },
    ],
    'one who is said to stand in, without a line that says so': [
      { roles, lines, duties: [duty(2, 'الإنابة عن مدير/ة المدرسة')] },
      { message: 'missing', at: 'الاختصاصات!C2', subject: 'line:2>1 deputising', fixes: ['add-line'] },
    ],
    'a direct manager who is none': [
      { roles, lines, duties: [duty(3, 'مهام أخرى بتكليف مباشر من مدير/ة المدرسة')] },
      { message: 'not-direct', at: 'الاختصاصات!C2', subject: 'line:3>1 administrative' },
    ],
    'the reverse of a technical line, which can be turned': [
      {
        roles,
        lines: [...lines, line(4, 2), line(4, 3, 'فنية')],
        duties: [duty(4, 'الإشراف الفني على معلم/ة العلوم')],
      },
      {
        message: 'reversed',
        at: 'الاختصاصات!C2',
        related: ['خطوط التبعية!B6'],
        fixes: ['turn-line'],
        writes: ['خطوط التبعية!A6=3', 'خطوط التبعية!B6=4'],
      },
    ],
    'the reverse of the chain of command, in English': [
      {
        language: 'en',
        roles: english,
        lines: [line(2, 1, 'administrative'), line(3, 2, 'administrative')],
        duties: [duty(2, 'Works under the management of the Pharmacist')],
      },
      { message: 'reversed', at: 'Duties!C2', related: ['Reporting lines!B3'], fixes: [] },
    ],
  },
});

testRule(statesALine, {
  accepts: {
    'work that is done under somebody': {
      roles,
      lines,
      duties: [
        duty(3, 'إعداد الدروس تحت إشراف وكيل/ة المدرسة'),
        duty(3, 'مهام أخرى بتكليف مباشر من مديرة المدرسة'),
      ],
    },
    'the supervision of others, and standing in for one': {
      roles,
      lines,
      duties: [duty(1, 'الإشراف الإداري على وكيل/ة المدرسة'), duty(2, 'الإنابة عن مدير/ة المدرسة')],
    },
    'a report that is handed in': { roles, lines, duties: [duty(3, 'رفع تقرير إلى مدير/ة المدرسة')] },
  },
  rejects: {
    'who supervises the role, whose line is there': [
      {
        roles,
        lines: [line(1, 'B1'), line(2, 1), line(3, 2, 'إدارية', { basis: '3.1؛ 3.2', notes: 'قديم.' })],
        duties: [duty(3, 'التدريس'), duty(3, 'تشرف وكيلة المدرسة على أداء معلم/ة العلوم.', 2)],
      },
      {
        message: 'only',
        at: 'الاختصاصات!C3',
        subject: 'duty:3.2',
        role: '3',
        fixes: ['move-line'],
        writes: [
          'خطوط التبعية!E4=قديم. تشرف وكيلة المدرسة على أداء معلم/ة العلوم.',
          'خطوط التبعية!D4=3.1',
          'الاختصاصات!-3',
        ],
      },
    ],
    'a line that is not there yet': [
      { roles, lines, duties: [duty(4, 'الفهرسة'), duty(4, 'يعمل تحت إدارة وكيل/ة المدرسة', 2)] },
      { message: 'only', at: 'الاختصاصات!C3', fixes: ['move-line'], writes: ['الاختصاصات!-3'] },
    ],
    'the only duty of a role, which stays until others are written': [
      { roles, lines, duties: [duty(3, 'تحت إشراف وكيل/ة المدرسة')] },
      { message: 'only', at: 'الاختصاصات!C2', fixes: [] },
    ],
    'a duty before others, whose numbers would change': [
      {
        language: 'en',
        roles: english,
        lines: [line(2, 1, 'administrative')],
        duties: [duty(2, 'Reports directly to the Director.'), duty(2, 'Looks after patients', 2)],
      },
      { message: 'only', at: 'Duties!C2', fixes: [] },
    ],
  },
});

it.each([lineDisagrees, statesALine])('$id is skipped where there are no duties', (rule) => {
  expect(validate(buildSheets({ roles, lines }), [rule]).skipped).toEqual([
    { rule: rule.id, why: 'skip.no-duties' },
  ]);
});

it('line-disagrees is skipped where nobody is said to report to anybody', () => {
  expect(validate(buildSheets({ roles, duties: [duty(3, 'التدريس')] }), [lineDisagrees]).skipped).toEqual([
    { rule: 'duties/line-disagrees', why: 'skip.no-lines' },
  ]);
});
