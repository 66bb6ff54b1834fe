import fc from 'fast-check';
import { cutForest, growForest, type Forest } from '../../src/chart/forest';
import { Parting, type Sheet } from '../../src/chart/parts';
import { shareEvenly } from '../../src/chart/shareEvenly';
import { type Organisation } from '../../src/organisation/model';
import { deriveStructure } from '../../src/organisation/structure';
import { atOnce } from '../../src/organisation/turns';
import { makeOrganisation, type LineSketch } from './makeOrganisation';

const limits = { least: 5, most: 40, levels: 14 };

/** All sheets, the parts one after the other. */
function partAll(organisation: Organisation, forest: Forest): { parting: Parting; sheets: Sheet[] } {
  const parting = new Parting(organisation, forest);
  const sheets: Sheet[] = [];
  const waiting = [...atOnce(parting.begin(limits))];
  for (const sheet of waiting) {
    sheets.push(sheet);
    for (const role of cutsOn(parting, sheet)) waiting.push(...parting.sheetsAt(role, limits.most));
  }
  return { parting, sheets };
}

function cutsOn(parting: Parting, sheet: Sheet): number[] {
  return parting.rolesOf(sheet).filter((role, i) => parting.cuts.has(role) && !(sheet.reports && i === 0));
}

/** Trees of up to some thousand roles: bushy, deep, with roots and crowds of reports. */
const organisations = fc
  .record({
    count: fc.integer({ min: 1, max: 3000 }),
    seed: fc.integer({ min: 1, max: 1e9 }),
    reach: fc.constantFrom(1, 2, 10, 100, 3000),
    crowd: fc.integer({ min: 0, max: 2 }),
    rootEvery: fc.constantFrom(2, 50, 5000),
  })
  .map(({ count, seed, reach, crowd, rootEvery }) => {
    let state = seed;
    const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const lines: LineSketch[] = [];
    for (let i = 1; i < count; i++) {
      if (Math.floor(next() * rootEvery) === 0) continue;
      const far = Math.floor(next() * Math.min(i, reach));
      const manager = next() * 3 < crowd ? i - 1 - ((i - 1) % 150) : i - 1 - far;
      lines.push([String(i + 1), String(manager + 1)]);
    }
    const roles = Array.from({ length: count }, () => ({
      unit: next() < 0.3 ? `وحدة ${Math.floor(next() * 9)}` : '',
    }));
    return makeOrganisation(roles, lines);
  });

it('shows each role in full on one sheet, and no more on a sheet than it holds', () => {
  fc.assert(
    fc.property(organisations, (organisation) => {
      const forest = growForest(organisation, deriveStructure(organisation));
      const { parting, sheets } = partAll(organisation, forest);
      const heads = new Set<number>();
      const inFull = sheets.flatMap((sheet) => {
        const cuts = new Set(cutsOn(parting, sheet));
        const repeated = sheet.reports && heads.has(sheet.roots[0]!);
        if (sheet.reports) heads.add(sheet.roots[0]!);
        return parting.rolesOf(sheet).filter((role, i) => !cuts.has(role) && !(repeated && i === 0));
      });
      expect([...inFull].sort((a, b) => a - b)).toEqual([...organisation.roles.keys()]);
      const sizes = sheets.map((sheet) => parting.rolesOf(sheet).length);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(limits.most);
    }),
    { numRuns: 40 },
  );
});

it('divides a sheet further where told to', () => {
  fc.assert(
    fc.property(organisations, fc.integer({ min: 2, max: 30 }), (organisation, most) => {
      const forest = growForest(organisation, deriveStructure(organisation));
      const { parting, sheets } = partAll(organisation, forest);
      const sheet = sheets.find((one) => parting.rolesOf(one).length > most);
      if (!sheet) return;
      const before = new Set(parting.rolesOf(sheet));
      const divided = atOnce(parting.divide(sheet, { ...limits, most }));
      const waiting = [...divided];
      const after = new Set<number>();
      for (const one of waiting) {
        const roles = parting.rolesOf(one);
        expect(roles.length).toBeLessThanOrEqual(most);
        for (const role of roles) after.add(role);
        // Parts that were there before are not this sheet's.
        const cuts = cutsOn(parting, one).filter(
          (role) => before.has(role) && isWithin(forest, role, before),
        );
        for (const cut of cuts) waiting.push(...parting.sheetsAt(cut, most));
      }
      for (const role of before) expect(after).toContain(role);
    }),
    { numRuns: 25 },
  );
});

/** Whether the sheet showed what stands below a role. */
function isWithin(forest: Forest, role: number, shown: ReadonlySet<number>): boolean {
  return forest.children[role]!.some((child) => shown.has(child));
}

it('shows of a manager only the reports of the sheet, and the deputy only where it stands', () => {
  const organisation = makeOrganisation(
    [{}, {}, {}, {}],
    [
      ['2', '1'],
      ['3', '1'],
      ['4', '1'],
      ['2', '1', 'deputising'],
    ],
  );
  const forest = growForest(organisation, deriveStructure(organisation));
  const first = cutForest(forest, { roots: [0], reports: [1, 2] }, []);
  const second = cutForest(forest, { roots: [0], reports: [3] }, []);
  expect([first.children[0], first.deputies[0]]).toEqual([[1, 2], [1]]);
  expect([second.children[0], second.deputies[0]]).toEqual([[3], []]);
});

it.each([
  [[1, 1, 1, 1, 1, 1, 1], 3, 3, [2, 2, 3]],
  [[5, 5, 5], 10, 2, [2, 1]],
  [Array<number>(50).fill(1), 9, 6, [8, 8, 8, 8, 9, 9]],
  [[20, 1, 1], 10, 2, [1, 2]],
  [[], 10, 1, [0]],
])('shares %j evenly in groups of %d', (weights, most, count, sizes) => {
  const groups = shareEvenly(weights, (weight) => weight, most);
  expect(groups).toHaveLength(count);
  expect(groups.flat()).toEqual(weights);
  expect(groups.map(({ length }) => length).sort()).toEqual([...sizes].sort());
});
