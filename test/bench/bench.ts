import { chartOrganisation } from '../../src/chart/chartOrganisation';
import { assembleOrganisation } from '../../src/organisation/assemble';
import { deriveStructure } from '../../src/organisation/structure';
import { fingerprint } from '../../src/organisation/fingerprint';
import { type WrittenTables } from '../../src/organisation/written';
import { validate } from '../../src/rules/engine';
import { summariseRoles } from '../../src/operations/summariseRoles';
import { everyRole } from '../../src/summary/everyRole';
import { summariseRole } from '../../src/summary/summariseRole';
import { regulationTable, stretchTable } from './regulation';
import { compareLayouts } from './chartBench';
import { makeRoles } from './madeUp';
import { random } from './random';
import { createWorkbook } from '../../src/workbench/model/create';
import { attachExcel } from '../../src/workbench/node/attachExcel';
import { withWorkbook } from '../../src/workbook/excel';
import { planSummary } from '../../src/workbook/plan/summaryPlan';
import { writeContent } from '../../src/workbook/writeContent';
import { type BuiltRow, type BuiltTables, buildTables } from '../organisation/build';

/*
 * Our own time, host excluded, on made-up organisations of three sizes: a tree in which each role has up to eight
 * reports, six duties a role of fifteen words. Each figure is the best of five runs; `after an edit` is all that follows a
 * change of one duty while the pane is open; `chart` is on one page, however small. `npm run bench`.
 */
const sizes = [24, 1_000, 10_000];
const runs = 5;

function makeTables(count: number, run: number): WrittenTables {
  return buildTables(makeRows(count, run));
}

function makeRows(count: number, run: number): BuiltTables {
  const next = random(run + 1);
  // As long as the institute's, out of as many words, so that they share what such texts share.
  const text = (number: number) =>
    `${number} ${Array.from({ length: 14 }, () => `كلمة${Math.floor(next() ** 2 * 3000)}`).join(' ')}`;
  const codes = Array.from({ length: count }, (_, index) => index + 1);
  return {
    ...makeRoles(count),
    duties: codes.flatMap((role) =>
      [1, 2, 3, 4, 5, 6].map((number) => ({ role, number, text: text(number) })),
    ),
  };
}

/** Best time of a task over the things given, in milliseconds. */
function time<Thing>(things: readonly Thing[], task: (thing: Thing) => unknown): number {
  const times = things.map((thing) => {
    const start = performance.now();
    task(thing);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** What is done once a cell was edited: its row read again, the organisation made anew, checked and compared. */
function checkEdit(tables: WrittenTables, run: number): void {
  const { duties = [] } = tables.rows;
  const at = run * 7;
  const changed = { ...duties[at]!, fields: { ...duties[at]!.fields, text: `نص آخر ${run}` } };
  const edited = { ...tables, rows: { ...tables.rows, duties: duties.with(at, changed) } };
  validate({ tables: edited, organisation: assembleOrganisation(edited) });
  fingerprint(edited);
}

const table = sizes.map((count) => {
  // Each run has texts of its own: what was remembered of the last one does not help it.
  const books = Array.from({ length: runs }, (_, run) => makeTables(count, run));
  const read = books.map((tables) => {
    const organisation = assembleOrganisation(tables);
    return { tables, organisation, structure: deriveStructure(organisation) };
  });
  const last = books.at(-1)!;
  const times = {
    'read rows': time(books, assembleOrganisation),
    validate: time(read, (sheets) => validate(sheets)),
    'after an edit': time([1, 2, 3, 4, 5], (run) => {
      checkEdit(last, run);
    }),
    fingerprint: time(books, fingerprint),
    chart: time(read, ({ organisation, structure }) =>
      chartOrganisation(organisation, structure, { language: 'ar' }),
    ),
    'one summary': time(read, ({ organisation, structure }) =>
      summariseRole(organisation, structure, 1, { language: 'ar' }),
    ),
  };
  const inMilliseconds = Object.entries(times).map(([name, ms]) => [name, `${ms.toFixed(1)} ms`]);
  return { roles: count, ...(Object.fromEntries(inMilliseconds) as Record<string, string>) };
});

/** All summaries of an organisation, decided and laid out; and written into the stand-in Excel, host included. */
async function timeSummaries(count: number): Promise<Record<string, string | number>> {
  const organisation = assembleOrganisation(makeTables(count, 0));
  const structure = deriveStructure(organisation);
  const everyone = everyRole(organisation, structure);
  const pages = time([1], () =>
    everyone.map((index) => planSummary(summariseRole(organisation, structure, index, { language: 'ar' }))),
  );
  const excel = attachExcel(createWorkbook());
  const { roles = [], duties = [], lines = [] } = makeRows(count, 0);
  const asTexts = (rows: readonly BuiltRow[]) =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]) => [field, typeof value === 'object' ? '' : String(value)]),
      ),
    );
  await withWorkbook((context) =>
    writeContent(context, {
      language: 'ar',
      sheets: { roles: asTexts(roles), duties: asTexts(duties), lines: asTexts(lines) },
    }),
  );
  const start = performance.now();
  await summariseRoles({ roles: 'all', now: new Date() });
  const written = performance.now() - start;
  excel.detach();
  return {
    roles: count,
    'all summaries, decided': `${pages.toFixed(0)} ms`,
    'all summaries, written': `${written.toFixed(0)} ms`,
  };
}

async function printAll(): Promise<void> {
  // A benchmark's result is what it prints.
  /* eslint-disable no-console */
  console.table(table);
  console.table([await timeSummaries(24), await timeSummaries(500)]);
  console.table(regulationTable([200, 1_000, 10_000]));
  console.log('Longest time without a pause while it is done in turns:');
  console.table(stretchTable([10_000]));
  /* eslint-enable no-console */
  compareLayouts();
}

void printAll();
