import { validate } from '../../../src/rules/engine';
import { ladder } from '../../../src/rules/structure/ladder';
import { buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const role = (code: number, rank: number | string, reportsTo: number | string, unit = 'البحث') => ({
  code,
  title: `دور ${code}`,
  rank,
  reportsTo,
  unit,
});

testRule(ladder, {
  accepts: {
    'managers who rank higher': { roles: [role(1, 1, 'XX'), role(2, 2, 1), role(3, 3, 1)] },
    'managers of other units': { roles: [role(1, 5, 'XX', 'الإدارة'), role(2, 1, 1)] },
    'ranks that are missing or no numbers': { roles: [role(1, '', 'XX'), role(2, 1, 1), role(3, 'أول', 2)] },
    'roles of no unit': { roles: [role(1, 2, 'XX', ''), role(2, 1, 1, '')] },
    'a technical line to one below': {
      roles: [role(1, 1, 'XX'), role(2, 2, 1), role(3, 3, 1)],
      lines: [{ role: 2, reportsTo: 3, relation: 'فنية' }],
    },
    'a ring, whose lines cannot all go upwards': { roles: [role(1, 1, 2), role(2, 2, 1)] },
  },
  rejects: {
    'a manager ranked below': [
      { roles: [role(1, 1, 'XX'), role(2, 2, 3), role(3, 3, 1)] },
      {
        message: 'turned',
        at: 'الأدوار!N3',
        subject: 'line:2>3',
        role: '2',
        related: ['الأدوار!F4', 'الأدوار!F3'],
        values: { rank: 2, managerRank: 3 },
      },
    ],
    'a manager of the same rank, in other digits': [
      { roles: [role(1, 1, 'XX'), role(2, '٢', 1), role(3, 2, 2)] },
      { message: 'turned', at: 'الأدوار!N4' },
    ],
    'a line of the lines sheet': [
      {
        language: 'en',
        roles: [
          { code: 1, title: 'Head', unit: 'Archive', rank: 2 },
          { code: 2, title: 'Clerk', unit: 'archive', rank: 1 },
        ],
        lines: [{ role: 2, reportsTo: 1 }],
      },
      { message: 'turned', at: 'Reporting lines!B2', subject: 'line:2>1' },
    ],
  },
});

it('is skipped where no role has a rank in a unit', () => {
  const roles = [{ code: 1, title: 'أ', reportsTo: 'XX', rank: 1 }];
  expect(validate(buildSheets({ roles }), [ladder]).skipped).toEqual([
    { rule: ladder.id, why: 'skip.no-ranks' },
  ]);
});
