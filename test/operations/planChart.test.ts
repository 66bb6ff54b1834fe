import { planSteps, type PlannedChart } from '../../src/operations/planChart';
import { atOnce } from '../../src/organisation/turns';
import { buildOrganisation, type BuiltRow } from '../organisation/build';

const top: BuiltRow = { code: 1, title: 'مدير/ة', reportsTo: 'XX' };
const second: BuiltRow = { code: 2, title: 'باحث/ة' };
const line = (role: string | number, reportsTo: string | number): BuiltRow => ({ role, reportsTo });
const flexible = (code: number): BuiltRow => ({ code, title: `دور مرن ${code}`, kind: 'مرن' });

/** The roles that stand apart in the chart of all, as the pane names them. */
function apartOf(roles: readonly BuiltRow[], lines: readonly BuiltRow[]): readonly string[] {
  const organisation = buildOrganisation({ roles, lines });
  return (atOnce(planSteps(organisation, {})) as PlannedChart).apart;
}

describe('the roles that stand apart are named to whoever looks at the chart', () => {
  test.each<[string, readonly BuiltRow[], readonly BuiltRow[], readonly RegExp[]]>([
    ['none where all are joined to the top', [top, second], [line(2, 1)], []],
    ['a role without a manager', [top, second, flexible(3)], [line(3, 1)], [/باحث/]],
    ['no flexible role that is free', [top, second, flexible(3)], [line(2, 1)], []],
    [
      'a flexible role that reports to itself',
      [top, second, flexible(3)],
      [line(2, 1), line(3, 3)],
      [/مرن 3/],
    ],
    [
      'a flexible role whose manager the sheet does not know',
      [top, second, flexible(3)],
      [line(2, 1), line(3, 99)],
      [/مرن 3/],
    ],
    [
      'the first of a ring of flexible roles',
      [top, second, flexible(3), flexible(4)],
      [line(2, 1), line(3, 4), line(4, 3)],
      [/مرن 3/],
    ],
    [
      'the first of a ring, once, with a flexible one in it',
      [top, second, flexible(3)],
      [line(2, 3), line(3, 2)],
      [/باحث/],
    ],
    [
      'of two rings the first of each',
      [top, second, { code: 3, title: 'كاتب/ة' }, flexible(4), flexible(5)],
      [line(2, 3), line(3, 2), line(4, 5), line(5, 4)],
      [/باحث/, /مرن 4/],
    ],
    ['no role with a line to itself beside one to the top', [top, second], [line(2, 1), line(2, 2)], []],
  ])('%s', (_, roles, lines, expected) => {
    const apart = apartOf(roles, lines);
    expect(apart).toHaveLength(expected.length);
    expected.forEach((pattern, at) => {
      expect(apart[at]).toMatch(pattern);
    });
  });
});

test.each([
  [{ kind: 'unit', unit: 'لا أحد' }, 'no-such-unit'],
  [{ kind: 'track', track: 'لا أحد' }, 'no-such-track'],
  [{ kind: 'below', role: '99' }, 'no-such-role'],
  [{ kind: 'chain', role: '' }, 'no-such-role'],
] as const)('what is not there is said: %j', (scope, outcome) => {
  const organisation = buildOrganisation({ roles: [top, second], lines: [line(2, 1)] });
  expect(atOnce(planSteps(organisation, { scope }))).toEqual({ outcome });
});
