import { duplicateTitle } from '../../../src/rules/data/duplicateTitle';
import { validate } from '../../../src/rules/engine';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const role = (code: number, title: string, unit = 'البحث') => ({ code, title, unit });

testRule(duplicateTitle, {
  accepts: {
    'titles that differ': { roles: [role(1, 'باحث'), role(2, 'باحث أول')] },
    'one title in two units': { roles: [role(1, 'محاسب', 'أ'), role(2, 'محاسب', 'ب')] },
    'the holders of one shared job': {
      roles: [
        { ...role(1, 'باحث'), holder: 'منى' },
        { ...role(1, 'باحث'), holder: 'علي' },
      ],
      duties: [{ role: 1, number: 1, text: 'س' }],
    },
    'a title that an abolished role had': {
      roles: [role(1, 'باحث'), { ...role(2, 'باحث'), status: 'ملغى' }],
    },
    'roles without a title': { roles: [role(1, ''), role(2, '')] },
    'one number twice, which data/unique-code reports': {
      roles: [role(1, 'باحث'), { ...role(1, 'باحث'), notes: 'س' }],
    },
  },
  rejects: {
    'one title in one unit': [
      { roles: [role(1, 'باحث/ة'), role(2, 'باحث/ة')] },
      {
        message: 'repeated',
        at: 'الأدوار!B3',
        subject: 'title:باحث/ة',
        role: '2',
        related: ['الأدوار!B2'],
        values: { count: 2, codes: '1 · 2', unit: 'البحث' },
      },
    ],
    'one title written in two ways': [
      {
        roles: [role(1, 'مسئول الارشيف'), role(2, 'مسؤول الأرشيف')]
          .slice(0, 1)
          .concat(role(2, 'مسئول الأرشيف:')),
      },
      { message: 'repeated', at: 'الأدوار!B3' },
    ],
    'roles of no unit': [
      { language: 'en', roles: [role(1, 'Clerk', ''), role(2, 'clerk', ''), role(3, 'CLERK', '')] },
      {
        message: 'repeated',
        at: 'Roles!B3',
        related: ['Roles!B2', 'Roles!B4'],
        values: { count: 3, hasUnit: 'no' },
      },
    ],
    'roles with holders, where the workbook keeps duties': [
      {
        roles: [
          { ...role(1, 'باحث'), holder: 'منى' },
          { ...role(2, 'باحث'), holder: 'علي' },
        ],
        duties: [{ role: 1, number: 1, text: 'س' }],
      },
      { message: 'repeated', at: 'الأدوار!B3' },
    ],
  },
});

it('is skipped where each row is a post with its holder', () => {
  const roles = [
    { ...role(1, 'Director'), holder: 'Mona' },
    { ...role(2, 'Director'), holder: 'Ali' },
  ];
  expect(validate(buildSheets({ roles }), [duplicateTitle])).toMatchObject({
    findings: [],
    skipped: [{ rule: duplicateTitle.id, why: 'skip.rows-are-posts' }],
  });
});
