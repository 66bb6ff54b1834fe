import { validateWorkbook, type Validation } from '../../src/operations/validateWorkbook';
import { type Watch, type Watched, watchWorkbook } from '../../src/operations/watchWorkbook';
import { typeIntoCell } from '../../src/workbench/host/personEdits';
import { openExcel, smallOrganisation } from './openExcel';
import { stateOf } from './workbookState';

type Opened = Awaited<ReturnType<typeof openExcel>>;

/** A person at the workbook with the pane open: what is told comes as promises, one after the other. */
async function watchOpened(opened: Opened) {
  const waiting: ((watched: Watched) => void)[] = [];
  const told: Watched[] = [];
  const watch: Watch = await watchWorkbook((watched) => {
    told.push(watched);
    waiting.shift()?.(watched);
  });
  watch.follow(await validateWorkbook());
  const next = () => new Promise<Watched>((resolve) => waiting.push(resolve));
  const type = (sheet: string, row: number, column: number, text: string) =>
    typeIntoCell(opened.excel.host, opened.sheet(sheet), row - 1, column, text);
  /** Waits until what is told is as expected; what is told on the way there depends on which edits come together. */
  const until = async (isExpected: (watched: Watched) => boolean): Promise<Watched> => {
    for (;;) {
      const last = told.at(-1);
      if (last !== undefined && isExpected(last)) return last;
      await next();
    }
  };
  return { watch, told, next, until, type };
}

const errorsOf = (watched: Watched) =>
  (watched as Validation).verdict.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, place }) => `${rule} ${place.sheet}!${place.cell}`);

it('checks again after an edit, reading the changed cells only, in one round trip', async () => {
  const opened = await openExcel();
  const { next, type, watch } = await watchOpened(opened);
  const before = opened.excel.requests.syncs;
  const bytes = opened.excel.requests.bytes;
  let told = next();
  type('Roles', 3, 1, '');
  expect(errorsOf(await told)).toEqual(['data/required Roles!B3']);
  expect(opened.excel.requests.syncs - before).toBe(1);
  expect(opened.excel.requests.bytes - bytes).toBeLessThan(3000);
  told = next();
  type('Roles', 3, 1, 'Chief');
  expect(errorsOf(await told)).toEqual([]);
  await watch.stop();
});

it('neither moves the selection nor changes anything', async () => {
  const opened = await openExcel();
  const { next, type, watch } = await watchOpened(opened);
  const selections = opened.model.sheets.map(({ selection }) => selection);
  const told = next();
  type('Duties', 2, 2, 'Leads it.');
  const state = stateOf(opened.model);
  await told;
  expect(opened.model.sheets.map(({ selection }) => selection)).toEqual(selections);
  expect(stateOf(opened.model)).toEqual(state);
  await watch.stop();
});

it('reads a new row under the table', async () => {
  const opened = await openExcel();
  const { next, type, watch } = await watchOpened(opened);
  const sheet = opened.sheet('Reporting lines');
  const table = sheet.tables[0]!;
  const told = next();
  // Excel makes a table longer when something is typed under it.
  sheet.tables = [{ ...table, area: { ...table.area, rows: table.area.rows + 1 } }];
  type('Reporting lines', 5, 0, '9');
  expect(errorsOf(await told)).toEqual([
    'data/known-role Reporting lines!A5',
    'data/required Reporting lines!B5',
  ]);
  await watch.stop();
});

it('finds the same as a press, whatever was typed', async () => {
  const opened = await openExcel();
  const { next, type, watch } = await watchOpened(opened);
  const edits: [string, number, number, string][] = [
    ['Roles', 4, 0, '1'],
    ['Roles', 4, 0, '2'],
    ['Reporting lines', 4, 1, '3'],
    ['Reporting lines', 4, 1, '2'],
    ['Duties', 3, 0, 'Nobody'],
    ['Duties', 3, 0, '2'],
  ];
  for (const edit of edits) {
    const told = next();
    type(...edit);
    const live = (await told) as Validation;
    const pressed = await validateWorkbook();
    expect(live.verdict.findings.map(({ fixes: _, ...rest }) => rest)).toEqual(
      pressed.verdict.findings.map(({ fixes: _, ...rest }) => rest),
    );
  }
  await watch.stop();
});

it('reads anew where rows moved', async () => {
  const opened = await openExcel();
  const { next, watch } = await watchOpened(opened);
  const told = next();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Roles').getRange('3:3').delete(Excel.DeleteShiftDirection.up);
    await context.sync();
  });
  const live = (await told) as Validation;
  expect(live.organisation.roles.map(({ code }) => code)).toEqual(['B1', '2', '3']);
  expect(errorsOf(live)).toContain('data/known-role Reporting lines!A2');
  await watch.stop();
});

it('says that it does not know where the workbook can no longer be read, and follows again after a press', async () => {
  const opened = await openExcel();
  const { until, type, watch } = await watchOpened(opened);
  type('Roles', 1, 0, 'x');
  type('Roles', 1, 1, 'y');
  await until((watched) => watched === 'unknown');
  type('Roles', 1, 0, 'Role no.');
  type('Roles', 1, 1, 'Title');
  watch.rest();
  watch.follow(await validateWorkbook());
  type('Roles', 3, 1, '');
  const live = await until((watched) => watched !== 'unknown' && errorsOf(watched).length > 0);
  expect(errorsOf(live)).toEqual(['data/required Roles!B3']);
  await watch.stop();
});

it('is silent about sheets that are not HR’s lists, and after its end', async () => {
  const opened = await openExcel();
  const { told, type, next, watch } = await watchOpened(opened);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Notes').getRange('A1').values = [['x']];
    await context.sync();
  });
  const first = next();
  type('Roles', 3, 1, '');
  await first;
  expect(told).toHaveLength(1);
  await watch.stop();
  type('Roles', 3, 1, 'Chief');
  await validateWorkbook();
  expect(told).toHaveLength(1);
});

it('checks several edits in one go together', async () => {
  const opened = await openExcel(smallOrganisation);
  const { told, type, until, watch } = await watchOpened(opened);
  for (const row of [3, 4, 5]) type('Roles', row, 1, '');
  await until((watched) => errorsOf(watched).length === 3);
  expect(told.length).toBeLessThan(3);
  await watch.stop();
});
