import { compareOrganisations } from '../../../src/organisation/compare/compareOrganisations';
import { planChanges } from '../../../src/organisation/planning/changes';
import { prepareEdits } from '../../../src/organisation/planning/context';
import { buildOrganisation, type BuiltRow, buildTables } from '../build';

/* Ranks of what a regulation brings into a workbook: it lists roles from the highest to the lowest and gives no ranks. */

const columns = { roles: ['code', 'title', 'unit', 'rank'] };
const fields = { role: ['code', 'title', 'unit'] };
const role = (code: string, rank?: number | string, unit = 'Archive'): BuiltRow => ({
  code,
  title: `Clerk ${code}`,
  unit,
  rank,
});

/** Of each role that gets another rank: `2: 3`. */
function given(
  before: readonly BuiltRow[],
  after: readonly BuiltRow[],
  kept = columns.roles,
): readonly string[] {
  const context = prepareEdits(buildTables({ roles: before, columns: { roles: kept }, language: 'en' }));
  const wanted = buildOrganisation({ roles: after, language: 'en' });
  const comparison = compareOrganisations(context.organisation, wanted, { fields });
  const { plan, unwritten } = planChanges(context, wanted, comparison, comparison.changes);
  expect(unwritten).toEqual([]);
  return [
    ...plan.cells
      .filter(({ cell }) => cell.startsWith('D'))
      .map(({ cell, after: rank }) => `${before[Number(cell.slice(1)) - 2]!.code as string}: ${rank}`),
    ...plan.insertions.map(({ values }) => `${values.A!}: ${values.D ?? 'none'}`),
  ];
}

const [one, two, three] = [role('1', 1), role('2', 2), role('3', 3)];
const fresh = role('9');

it.each<[what: string, before: readonly BuiltRow[], after: readonly BuiltRow[], given: readonly string[]]>([
  ['the last of a unit', [one, two], [one, two, fresh], ['9: 3']],
  [
    'one between two: who stands below moves down',
    [one, two, three],
    [one, fresh, two, three],
    ['2: 3', '3: 4', '9: 2'],
  ],
  ['the first of a unit', [one, two], [fresh, one, two], ['1: 2', '2: 3', '9: 1']],
  ['one where a number is free', [one, role('2', 5)], [one, fresh, role('2')], ['9: 2']],
  [
    'one below two of one rank',
    [one, role('2', 1), role('3', 2)],
    [one, fresh, role('2'), role('3')],
    ['3: 3', '9: 2'],
  ],
  ['two, below one that goes', [one, two], [one, fresh, role('8')], ['9: 2', '8: 3']],
  [
    'a new unit',
    [one],
    [one, role('8', undefined, 'Office'), role('9', undefined, 'Office')],
    ['8: 1', '9: 2'],
  ],
  ['one that moves from another unit', [one, role('2', 4, 'Office')], [one, role('2')], ['2: 2']],
  ['a unit in which somebody has no rank', [one, role('2')], [one, role('2'), fresh], ['9: none']],
  ['a workbook that ranks nobody', [role('1')], [role('1'), fresh], ['9: none']],
  ['one of no unit', [one], [one, role('9', undefined, '')], ['9: none']],
  ['an empty workbook', [], [role('1'), role('2')], ['1: 1', '2: 2']],
  ['digits as the column has them', [role('1', '١')], [role('1'), fresh], ['9: ٢']],
])('%s', (_, before, after, expected) => {
  expect(given(before, after)).toEqual(expected);
});

it('a workbook without the column gets no rank, and that is no fault', () => {
  expect(given([one], [one, fresh], ['code', 'title', 'unit'])).toEqual(['9: none']);
});
