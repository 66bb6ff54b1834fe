import { validate } from '../../../src/rules/engine';
import { abolished } from '../../../src/rules/structure/abolished';
import { deputy } from '../../../src/rules/structure/deputy';
import { flexibleLiaison } from '../../../src/rules/structure/flexibleLiaison';
import { temporaryCoordinates } from '../../../src/rules/structure/temporaryCoordinates';
import { vacantManager } from '../../../src/rules/structure/vacantManager';
import { type Rule } from '../../../src/rules/rule';
import { buildSheets, type BuiltTables } from '../../organisation/build';
import { testRule } from '../table';

const top = { code: 1, title: 'المدير', reportsTo: 'XX', track: 'الإدارة العليا' };
const two = { code: 2, title: 'نائب/ة المدير', reportsTo: 1, track: 'الإدارة العليا' };
const three = { code: 3, title: 'باحث/ة', reportsTo: 2 };
const line = (role: number, reportsTo: number, relation: string) => ({ role, reportsTo, relation });

testRule(deputy, {
  accepts: {
    'a deputising line to the top': { roles: [top, two], lines: [line(2, 1, 'إنابة')] },
    'several tops, which structure/one-top reports': {
      roles: [top, { ...top, code: 9, title: 'مدير ثان' }, two],
      lines: [line(2, 1, 'فنية')],
    },
    'a deputising line by a role of another title': { roles: [top, three], lines: [line(3, 1, 'إنابة')] },
  },
  rejects: {
    'a deputy by title without a line': [
      { roles: [top, two], lines: [line(2, 1, 'فنية')] },
      {
        message: 'likely',
        at: 'الأدوار!B2',
        subject: 'role:1',
        related: ['الأدوار!B3'],
        values: { deputy: 'نائب/ة المدير (2)' },
      },
    ],
    'a deputising line to another role only': [
      { roles: [top, { ...two, title: 'رئيس' }, three], lines: [line(3, 2, 'إنابة')] },
      { message: 'none', at: 'الأدوار!B2' },
    ],
    'a deputy who stands lower': [
      {
        language: 'en',
        roles: [
          { code: 1, title: 'Director', reportsTo: 'XX' },
          { code: 2, title: 'Head', reportsTo: 1 },
          { code: 3, title: 'Deputy director', reportsTo: 2 },
        ],
        lines: [{ role: 3, reportsTo: 1, relation: 'technical' }],
      },
      { message: 'none', at: 'Roles!B2', related: [] },
    ],
  },
});

const expert = { code: 8, title: 'خبير/ة', kind: 'مرن', track: 'المرنة' };
const trainer = { code: 9, title: 'مدرب/ة', kind: 'مرن', track: 'المرنة' };

testRule(flexibleLiaison, {
  accepts: {
    'a coordination line to senior management': { roles: [top, two, expert], lines: [line(8, 2, 'تنسيق')] },
    'a way over another role, by lines of any kind': {
      roles: [top, two, three, expert, trainer],
      lines: [line(8, 3, 'فنية'), line(9, 8, 'تنسيق')],
    },
    'a line to a governing body': {
      roles: [
        { code: 'B1', title: 'مجلس', kind: 'هيئة' },
        { ...top, reportsTo: 'B1' },
        { ...expert, reportsTo: 'B1' },
      ],
    },
    'a role whose manager is mistyped, which data/known-role reports': {
      roles: [top, { ...expert, reportsTo: 77 }],
    },
    'an abolished one': { roles: [top, two, { ...expert, status: 'ملغى' }] },
  },
  rejects: {
    'a flexible role without any line': [
      { roles: [top, two, expert] },
      { message: 'unlinked', at: 'الأدوار!B4', subject: 'role:8', values: { below: 0 } },
    ],
    'a chain of them, once': [
      { roles: [top, expert, { ...trainer, reportsTo: 8 }] },
      { message: 'unlinked', at: 'الأدوار!B3', values: { below: 1 } },
    ],
    'two apart, and two that lead to one another only': [
      {
        roles: [top, two, expert, trainer, { ...trainer, code: 10, title: 'ج' }],
        lines: [line(9, 10, 'تنسيق'), line(10, 9, 'تنسيق')],
      },
      { message: 'unlinked', at: 'الأدوار!B4' },
      { message: 'unlinked', at: 'الأدوار!B5' },
    ],
    'a role that only others report to': [
      {
        language: 'en',
        roles: [
          { ...top, title: 'Director' },
          { ...expert, title: 'Adviser', kind: 'flexible' },
        ],
        lines: [line(1, 8, 'coordination')],
      },
      { message: 'unlinked', at: 'Roles!B3' },
    ],
  },
});

const temporary = { code: 7, title: 'منسق/ة المؤتمر', kind: 'مؤقت' };

testRule(temporaryCoordinates, {
  accepts: {
    'a coordination line': { roles: [top, two, temporary], lines: [line(7, 2, 'تنسيق')] },
    'no line at all': { roles: [top, two, temporary] },
    'a line that others report by': { roles: [top, temporary, { ...three, reportsTo: 7 }] },
    'an abolished one': { roles: [top, { ...temporary, reportsTo: 1, status: 'ملغى' }] },
    'a manager who is not there, which data/known-role reports': {
      roles: [top, two, { ...temporary, reportsTo: 'غائب' }],
    },
  },
  rejects: {
    'an administrative line: it becomes one of coordination': [
      { roles: [top, two, temporary], lines: [line(7, 2, 'إدارية'), line(2, 1, 'تنسيق')].slice(0, 1) },
      {
        message: 'managed',
        at: 'خطوط التبعية!B2',
        subject: 'line:7>2',
        role: '7',
        fixes: ['coordination'],
        writes: ['خطوط التبعية!C2=تنسيق'],
      },
    ],
    'a line that says nothing of its relation': [
      {
        language: 'en',
        roles: [
          { ...top, title: 'Head' },
          { ...temporary, title: 'Aide', kind: 'temporary' },
        ],
        lines: [{ role: 7, reportsTo: 1 }],
      },
      { message: 'managed', at: 'Reporting lines!B2', writes: ['Reporting lines!C2=Coordination'] },
    ],
    'a manager in the role’s own row: nothing can be changed there': [
      { roles: [top, { ...temporary, reportsTo: 1 }] },
      { message: 'managed', at: 'الأدوار!N3', fixes: [] },
    ],
  },
});

const gone = { code: 5, title: 'رئيس/ة', reportsTo: 1, status: 'ملغى' };

testRule(abolished, {
  accepts: {
    'nobody below an abolished role': { roles: [top, gone, { ...three, reportsTo: 1 }] },
    'an abolished role below another': { roles: [top, gone, { ...three, reportsTo: 5, status: 'ملغى' }] },
    'a job one share of which is abolished': {
      roles: [
        top,
        { ...gone, holder: 'منى' },
        { ...gone, holder: 'علي', status: 'مشغول' },
        { ...three, reportsTo: 5 },
      ],
    },
  },
  rejects: {
    'a role below an abolished one': [
      { roles: [top, gone, { ...three, reportsTo: 5 }] },
      { message: 'manager', at: 'الأدوار!N4', subject: 'role:5', role: '3', values: { count: 1 } },
    ],
    'several of them, once': [
      { roles: [top, gone, { ...three, reportsTo: 5 }, { ...three, code: 4, title: 'ب', reportsTo: 5 }] },
      { message: 'manager', at: 'الأدوار!N4', related: ['الأدوار!N5'], values: { count: 2 } },
    ],
    'a line of coordination too': [
      {
        language: 'en',
        roles: [top, gone, { ...three, reportsTo: 1 }],
        lines: [{ role: 3, reportsTo: 5, relation: 'coordination' }],
      },
      { message: 'manager', at: 'Reporting lines!B2' },
    ],
  },
});

const filled = { ...top, holder: 'منى' };
const vacant = { code: 6, title: 'رئيس/ة', reportsTo: 1, status: 'شاغر' };

testRule(vacantManager, {
  accepts: {
    'a vacant role with nobody below': { roles: [filled, vacant] },
    'a job of which one share is filled': {
      roles: [filled, { ...vacant, holder: 'علي', status: '' }, { ...vacant }, { ...three, reportsTo: 6 }],
    },
    'a filled role': { roles: [filled, { ...vacant, status: 'مشغول' }, { ...three, reportsTo: 6 }] },
    'a vacant body': {
      roles: [
        { code: 'B1', title: 'مجلس', kind: 'هيئة', status: 'شاغر' },
        { ...filled, reportsTo: 'B1' },
      ],
    },
  },
  rejects: {
    'a vacant role with one below': [
      { roles: [filled, vacant, { ...three, reportsTo: 6 }] },
      { message: 'vacant', at: 'الأدوار!K3', subject: 'role:6', values: { count: 1 } },
    ],
    'a holder called vacant': [
      {
        language: 'en',
        roles: [
          { ...filled, holder: 'Mona' },
          { code: 6, title: 'Head', reportsTo: 1, holder: 'Vacant' },
          { ...three, reportsTo: 6 },
        ],
        columns: { roles: ['code', 'title', 'reportsTo', 'holder'] },
      },
      { message: 'vacant', at: 'Roles!D3' },
    ],
    'the top': [
      { roles: [{ ...top, status: 'شاغر' }, { ...two, holder: 'علي' }, three] },
      { message: 'vacant', at: 'الأدوار!K2' },
    ],
  },
});

it.each<[Rule, BuiltTables, string]>([
  [deputy, { roles: [top, two] }, 'skip.no-relations'],
  [deputy, { roles: [top, three], lines: [line(3, 1, 'فنية')] }, 'skip.no-deputies'],
  [flexibleLiaison, { roles: [top, two] }, 'skip.no-flexible'],
  [temporaryCoordinates, { roles: [top, two] }, 'skip.no-temporary'],
  [abolished, { roles: [top, two] }, 'skip.no-abolished'],
  [vacantManager, { roles: [top, two] }, 'skip.no-holders'],
])('$id is skipped where the workbook has nothing for it', (rule, tables, why) => {
  expect(validate(buildSheets(tables), [rule]).skipped).toEqual([{ rule: rule.id, why }]);
});
