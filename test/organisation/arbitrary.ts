import fc from 'fast-check';
import { relations } from '../../src/organisation/model';
import { type BuiltRow, type BuiltTables } from './build';

/** Tables with any roles and lines: repeated codes, job shares, rings, self-reports, unknown and missing ends. */
export function anyTables(most = 12): fc.Arbitrary<BuiltTables & { roles: BuiltRow[]; lines: BuiltRow[] }> {
  const code = fc.integer({ min: 0, max: most }).map((n) => (n === 0 ? '' : String(n)));
  return fc.record({
    roles: fc.array(
      fc.record({
        code,
        title: fc.constantFrom('أ', 'ب'),
        holder: fc.constantFrom('', 'منى', 'علي'),
        kind: fc.constantFrom('', '', '', 'هيئة', 'مرن'),
        status: fc.constantFrom('', '', '', 'ملغى'),
        reportsTo: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, code, fc.constant('XX')),
      }),
      { maxLength: most },
    ),
    lines: fc.array(
      fc.record({
        role: code,
        reportsTo: code,
        relation: fc.oneof(fc.constant('administrative'), fc.constantFrom(...relations)),
      }),
      { maxLength: 2 * most },
    ),
  });
}

/**
 * Tables of a sound organisation: one body, one role under it, every other role under an earlier one, all with codes,
 * titles and duties; rows in any order, and lines beside the administrative ones anywhere.
 */
export function soundTables(
  least = 1,
): fc.Arbitrary<{ roles: BuiltRow[]; lines: BuiltRow[]; duties: BuiltRow[] }> {
  return fc
    .record({
      picks: fc.array(fc.nat(), { minLength: least, maxLength: 25 }),
      extra: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('technical', 'تنسيق', 'إنابة')), {
        maxLength: 5,
      }),
    })
    .chain(({ picks, extra }) => {
      const codes = ['B1', ...picks.map((_, i) => String(i + 1))];
      const roles = codes.map((code) => ({
        code,
        title: `دور ${code}`,
        kind: code === 'B1' ? 'هيئة' : 'دائم',
      }));
      const lines: BuiltRow[] = picks.map((pick, i) => ({
        role: String(i + 1),
        reportsTo: i === 0 ? 'B1' : String((pick % i) + 1),
        relation: 'إدارية',
      }));
      const beside = extra.map(([a, b, relation]) => ({
        role: codes[a % codes.length]!,
        reportsTo: codes[b % codes.length]!,
        relation,
      }));
      const duties = picks.map((_, i) => ({ role: String(i + 1), number: '1', text: 'يعد التقارير' }));
      const shuffled = (rows: BuiltRow[]) =>
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });
      return fc.record({
        roles: shuffled(roles),
        lines: shuffled([...lines, ...beside]),
        duties: shuffled(duties),
      });
    });
}
