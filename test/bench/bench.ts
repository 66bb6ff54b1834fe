import { chartOrganisation } from '../../src/chart/chartOrganisation';
import { assembleOrganisation } from '../../src/organisation/assemble';
import { deriveStructure } from '../../src/organisation/structure';
import { type WrittenTables } from '../../src/organisation/written';
import { validate } from '../../src/rules/engine';
import { summariseRole } from '../../src/summary/summariseRole';
import { buildTables } from '../organisation/build';

/*
 * Our own time, host excluded, on made-up organisations of three sizes: a tree in which each role has up to eight
 * reports, six duties a role. Each figure is the best of five runs. `npm run bench`.
 */
const sizes = [24, 1_000, 10_000];
const runs = 5;

function makeTables(count: number): WrittenTables {
  const codes = Array.from({ length: count }, (_, index) => index + 1);
  return buildTables({
    roles: [
      { code: 'B1', title: 'مجلس الأمناء', kind: 'هيئة' },
      ...codes.map((code) => ({ code, title: `باحث/ة بيانات ${code}`, unit: `وحدة ${code % 40}` })),
    ],
    duties: codes.flatMap((role) =>
      [1, 2, 3, 4, 5, 6].map((number) => ({ role, number, text: `متابعة تنفيذ الخطة رقم ${number} شهريًا` })),
    ),
    lines: codes.map((role) => ({ role, reportsTo: role === 1 ? 'B1' : Math.floor((role - 2) / 8) + 1 })),
  });
}

/** Best time of some runs, in milliseconds. */
function time(task: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const table = sizes.map((count) => {
  const tables = makeTables(count);
  const organisation = assembleOrganisation(tables);
  const structure = deriveStructure(organisation);
  const times = {
    'read rows': time(() => assembleOrganisation(tables)),
    validate: time(() => validate({ tables, organisation })),
    chart: time(() => chartOrganisation(organisation, structure, { language: 'ar' })),
    'one summary': time(() => summariseRole(organisation, structure, 1, { language: 'ar' })),
  };
  const inMilliseconds = Object.entries(times).map(([name, ms]) => [name, `${ms.toFixed(1)} ms`]);
  return { roles: count, ...(Object.fromEntries(inMilliseconds) as Record<string, string>) };
});
// A benchmark's result is what it prints.
// eslint-disable-next-line no-console
console.table(table);
