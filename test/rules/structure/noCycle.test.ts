import fc from 'fast-check';
import { validate } from '../../../src/rules/engine';
import { noCycle } from '../../../src/rules/structure/noCycle';
import { soundTables } from '../../organisation/arbitrary';
import { type BuiltRow, buildSheets } from '../../organisation/build';
import { testRule } from '../table';

const roles = [1, 2, 3, 4, 5].map((code) => ({ code, title: `دور ${code}` }));
const lines = (...pairs: [number, number, string?][]) =>
  pairs.map(([role, reportsTo, relation]) => ({ role, reportsTo, relation: relation ?? '' }));

testRule(noCycle, {
  accepts: {
    'a tree': { roles, lines: lines([2, 1], [3, 1], [4, 2], [5, 2]) },
    'a role with two managers of one house': { roles, lines: lines([2, 1], [3, 1], [4, 2], [4, 3]) },
    'a ring that other relations close': {
      roles,
      lines: lines([2, 1], [1, 2, 'إنابة'], [3, 2], [1, 3, 'فنية']),
    },
    'a self-report, which structure/no-self-report reports': { roles, lines: lines([1, 1], [2, 1]) },
    'a ring that runs through an abolished role': {
      roles: [{ ...roles[0]!, status: 'ملغى' }, ...roles.slice(1)],
      lines: lines([1, 2], [2, 1], [3, 2]),
    },
  },
  rejects: {
    'two roles that report to one another': [
      { roles, lines: lines([1, 2], [2, 1]) },
      {
        message: 'ring',
        at: 'خطوط التبعية!B2',
        related: ['خطوط التبعية!B3'],
        subject: 'ring:1>2',
        role: '1',
        values: { count: 2, path: 'دور 1 (1) > دور 2 (2) > دور 1 (1)' },
      },
    ],
    'a ring through both sheets, with all its rows': [
      { roles: [{ ...roles[0]!, reportsTo: 3 }, ...roles.slice(1)], lines: lines([5, 2], [3, 2], [2, 1]) },
      {
        message: 'ring',
        at: 'الأدوار!N2',
        related: ['خطوط التبعية!B3', 'خطوط التبعية!B4'],
        subject: 'ring:1>3>2',
      },
    ],
    'two rings, each once': [
      { roles, lines: lines([1, 2], [2, 1], [3, 4], [4, 5], [5, 3]) },
      { message: 'ring', at: 'خطوط التبعية!B2' },
      { message: 'ring', at: 'خطوط التبعية!B4', subject: 'ring:3>4>5' },
    ],
    'a ring whose first row is not its first code': [
      { roles: [...roles].reverse(), lines: lines([4, 2], [2, 4]) },
      { message: 'ring', at: 'خطوط التبعية!B2', subject: 'ring:2>4' },
    ],
  },
});

test('a ring of thousands is told by its beginning and its end', () => {
  const many = Array.from({ length: 5000 }, (_, index) => index + 1);
  const sheets = buildSheets({
    roles: many.map((code) => ({ code, title: `دور ${code}` })),
    lines: many.map((role) => ({ role, reportsTo: role === 5000 ? 1 : role + 1 })),
  });
  const [ring, ...others] = validate(sheets, [noCycle]).findings;
  expect(others).toEqual([]);
  expect(ring?.values?.count).toBe(5000);
  expect(ring?.values?.path).toMatch(
    /^دور 1 \(1\) > .* > دور 9 \(9\) > … > دور 5000 \(5000\) > دور 1 \(1\)$/,
  );
  expect(ring?.related).toHaveLength(4999);
});

type Tables = Readonly<{ lines: readonly BuiltRow[]; duties: readonly BuiltRow[] }>;
const textOf = (value: BuiltRow[string]) => (typeof value === 'object' ? value.error : String(value));
const lineOf = ({ lines }: Tables, code: string) =>
  lines.findIndex(({ role, relation }) => role === code && relation === 'إدارية');
const nth = (tables: Tables, pick: number) => String(2 + (pick % (tables.duties.length - 1)));
const edit = (rows: readonly BuiltRow[], index: number, change: BuiltRow) =>
  rows.map((row, i) => (i === index ? { ...row, ...change } : row));

it('when a ring is closed, it is said once, with all its rows', () => {
  fc.assert(
    fc.property(soundTables(2), fc.nat(), (tables, pick) => {
      // The top turns to a role below it, so that the ring takes in all between them.
      const code = nth(tables, pick);
      const lines = edit(tables.lines, lineOf(tables, '1'), { reportsTo: code });
      const managerOf = (role: string) => textOf(lines[lineOf({ ...tables, lines }, role)]!.reportsTo);
      const ring = ['1'];
      for (let role = managerOf('1'); role !== '1'; role = managerOf(role)) ring.push(role);
      const { findings } = validate(buildSheets({ ...tables, lines }), [noCycle]);
      expect(findings.map(({ subject }) => subject)).toEqual([`ring:${ring.join('>')}`]);
      const places = [findings[0]!.place, ...findings[0]!.related!].map(({ cell }) => cell);
      expect(places.sort()).toEqual(ring.map((role) => `B${lineOf({ ...tables, lines }, role) + 2}`).sort());
    }),
  );
});
