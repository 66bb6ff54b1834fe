import { chartWorkbook } from '../../src/operations/chartWorkbook';
import { createWorkbook } from '../../src/operations/createWorkbook';
import { editWorkbook } from '../../src/operations/editWorkbook';
import { explainFailure } from '../../src/operations/failure';
import { importRegulation } from '../../src/operations/importRegulation';
import { planChosen, planImport } from '../../src/operations/planImport';
import { summariseRoles } from '../../src/operations/summariseRoles';
import { validateWorkbook } from '../../src/operations/validateWorkbook';
import { type EditPlan, type Place } from '../../src/organisation/edit';
import { parseRegulation } from '../../src/regulation/parse';
import { readPlainText } from '../../src/regulation/plainText';
import { HalfWrittenError } from '../../src/workbook/writingError';
import { HostError } from '../../src/workbench/host/hostObject';
import { createWorkbook as createModel } from '../../src/workbench/model/create';
import { type WorkbookModel } from '../../src/workbench/model/workbook';
import { type AttachedExcel, attachExcel } from '../../src/workbench/node/attachExcel';
import { type Book, openBook, planOf } from './editedBook';
import { openExcel, smallOrganisation } from './openExcel';
import { sheetState, stateOf } from './workbookState';

/**
 * Where Excel fails: before a request, or before one of its actions; `Infinity` loses the reply
 * of one that was done. After the request `lastHeard` the line is dead for good.
 */
type Fault = Readonly<{ request: number; action?: number; lastHeard?: number }>;

/** Lets Excel fail there, and gives how many actions each request had that came so far. */
function inject(excel: AttachedExcel, fault: Fault): number[] {
  const sizes: number[] = [];
  let isOver = false;
  const fail = () => {
    isOver = true;
    throw new HostError('GeneralException', 'The line is dead.');
  };
  excel.hooks.onRequest = ({ actions }) => {
    sizes.push(actions);
    const isHere = sizes.length === fault.request && fault.action === undefined;
    if (isHere || sizes.length > (fault.lastHeard ?? Infinity)) fail();
  };
  excel.hooks.onAction = (index, actions) => {
    // What office.js lets go of after a run is no request of ours.
    if (isOver || sizes.length !== fault.request || fault.action === undefined) return;
    if (index === Math.min(fault.action, actions)) fail();
  };
  return sizes;
}

function calm(excel: AttachedExcel): void {
  delete excel.hooks.onRequest;
  delete excel.hooks.onAction;
}

const nowhere: Fault = { request: 0 };

/** Every request, and of each so many actions that lie evenly between its ends. */
function faultsOf(sizes: readonly number[], most: (request: number) => number): Fault[] {
  return sizes.flatMap((actions, at) => {
    const request = at + 1;
    const step = Math.max(1, Math.ceil(actions / most(request)));
    const inside = Array.from({ length: Math.ceil(actions / step) }, (_, index) => index * step);
    return [
      { request },
      { request, lastHeard: request },
      ...inside.map((action) => ({ request, action })),
      { request, action: Infinity },
      // The line dies while it is looked at what was done, or while that is put back.
      ...[0, 1, 2].flatMap((more) =>
        [actions - 1, Infinity].map((action) => ({ request, action, lastHeard: request + more })),
      ),
    ];
  });
}

/** Every request, the first, a middle and the last action of those that write. */
function fewFaultsOf(sizes: readonly number[]): Fault[] {
  return sizes.flatMap((actions, at) => {
    const request = at + 1;
    const inside = request > 2 ? [1, Math.floor(actions / 2), actions - 1] : [];
    return [{ request }, ...[...inside, Infinity].map((action) => ({ request, action }))];
  });
}

/** Reading takes two requests, which change nothing. */
const everyWrite = (request: number) => (request > 2 ? Infinity : 1);

describe('an edit that Excel leaves half done', () => {
  const header = ['Role no.', 'Title', 'Twice', 'Grade'];
  const build = async (isTable: boolean): Promise<Book> => {
    const book = await openBook([
      header,
      ...Array.from({ length: 6 }, (_, at) => [
        at + 1,
        `Role ${at + 1}`,
        `=A${at + 2}*2`,
        at % 2 ? "'007" : 5,
      ]),
    ]);
    await book.run((sheet) => {
      if (isTable) sheet.tables.add('A1:D7', true);
      sheet.getRange('B2:B7').format.font.bold = true;
      sheet.getRange('2:7').format.rowHeight = 20;
    });
    return book;
  };
  const cells: EditPlan['cells'] = planOf({
    cells: { B2: ['Role 1', '=1'], D3: ['007', 'x'], A7: ['6', '16'], B5: ['Role 4', 'Role four'] },
  }).cells;
  const { insertions } = planOf({
    insertions: [
      [1, { A: '7', B: 'First' }],
      [4, { A: '8', B: 'Middle' }],
      [4, { A: '9', B: 'Next' }],
      [7, { A: '10', B: 'Last' }],
    ],
  });
  const { removals } = planOf({
    removals: [
      [4, { A: '3', B: 'Role 3' }],
      [5, { A: '4' }],
      [7, { A: '6' }],
    ],
  });
  const plans: readonly (readonly [string, boolean, EditPlan])[] = [
    ['cells', false, { cells, insertions: [], removals: [] }],
    ['cells and new rows of a table', true, { cells, insertions, removals: [] }],
    ['rows of a table that go', true, { cells: [], insertions: [], removals }],
    ['everything', false, { cells, insertions, removals }],
  ];

  it.each(plans)(
    '%s: the old workbook, the new one, or all places that may differ are named',
    async (_, isTable, plan) => {
      const first = await build(isTable);
      const old = stateOf(first.opened.model);
      const sizes = inject(first.excel, nowhere);
      await editWorkbook({ plan });
      const written = stateOf(first.opened.model);
      const outcomes = new Set<string>();
      for (const fault of faultsOf(sizes, everyWrite)) {
        const book = await build(isTable);
        inject(book.excel, fault);
        const error: unknown = await editWorkbook({ plan }).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        calm(book.excel);
        outcomes.add(outcomeOf(error));
        checkOutcome(fault, error, stateOf(book.opened.model), { old, written });
      }
      // Rows that went cannot come back to the letter; where nothing else was done, no more is to be put back.
      const putBack = plan.cells.length + plan.insertions.length > 0 ? ['put-back'] : [];
      expect([...outcomes].sort()).toEqual(['done', 'may-differ', ...putBack, 'refused']);
    },
  );

  it('is explained, with the places and what Excel said', async () => {
    const book = await build(true);
    inject(book.excel, { request: 3, action: Infinity, lastHeard: 3 });
    const error: unknown = await editWorkbook({ plan: plans[0]![2] }).catch((reason: unknown) => reason);
    calm(book.excel);
    expect(explainFailure(error)).toMatchObject({
      message: 'error.writing.may-differ',
      values: { places: 'Roles!B2 · Roles!D3 · Roles!A7 · Roles!B5' },
      details: expect.stringContaining('GeneralException') as string,
    });
  });
});

type Sheets = ReturnType<typeof stateOf>;

function outcomeOf(error: unknown): string {
  if (error === undefined) return 'done';
  return error instanceof HalfWrittenError ? error.code : 'refused';
}

function checkOutcome(
  fault: Fault,
  error: unknown,
  now: Sheets,
  { old, written }: Readonly<{ old: Sheets; written: Sheets }>,
): void {
  const told = { fault, outcome: outcomeOf(error) };
  if (error === undefined) expect({ ...told, now }).toEqual({ ...told, now: written });
  else if (!(error instanceof HalfWrittenError) || error.code === 'put-back')
    expect({ ...told, now }).toEqual({ ...told, now: old });
  else {
    const odd = differences(now, old).filter((place) => !isNamed(place, error.places));
    // Where nothing can be read back, it may also be wholly written.
    if (odd.length > 0) expect({ ...told, now }).toEqual({ ...told, now: written });
  }
}

/** Places of the cells (`Roles!B7`) that are not the same. */
function differences(now: Sheets, old: Sheets): [number, number][] {
  const [a, b] = [now.sheets[0]!.cells, old.sheets[0]!.cells];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]))
    .map((key) => key.split(',').map(Number) as [number, number]);
}

function isNamed([row, column]: [number, number], places: readonly Place[]): boolean {
  const address = `${String.fromCharCode(65 + column)}${row + 1}`;
  // Below a row that came or went the others may have moved.
  return places.some(
    ({ cell }) => cell === address || (cell.includes(':') && Number.parseInt(cell, 10) <= row + 1),
  );
}

describe('what Haykal generates, left half done', () => {
  const now = new Date(2026, 10, 23, 14, 5);
  const writers: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['the chart', () => chartWorkbook({ paper: 'A4' })],
    ['the summaries', () => summariseRoles({ roles: 'all', now })],
    ['the report', () => validateWorkbook({ report: { now } })],
  ];

  it.each(
    writers.flatMap(([what, write]) => [false, true].map((isThere) => [what, isThere, write] as const)),
  )(
    '%s (already there: %s) leaves HR’s own sheets alone, and at most a sheet with Haykal’s mark incomplete',
    async (_, isThere, write) => {
      const open = async () => {
        const book = await openExcel();
        if (isThere) await write();
        return book;
      };
      const first = await open();
      const sizes = inject(first.excel, nowhere);
      await write();
      for (const fault of fewFaultsOf(sizes)) {
        const { model, excel } = await open();
        const own = ownState(model);
        inject(excel, fault);
        await write().catch((error: unknown) => {
          expect(explainFailure(error)).toMatchObject({ message: 'failure.excel.other' });
        });
        calm(excel);
        expect({ fault, own: ownState(model) }).toEqual({ fault, own });
      }
    },
  );

  it('a new workbook is there wholly or not at all', async () => {
    const { roles = [] } = smallOrganisation;
    const sheets = { about: [], units: [], duties: [], lines: [], roles };
    const write = () => createWorkbook({ language: 'en', sheets });
    const first = createModel();
    const sizes = inject(attachExcel(first), nowhere);
    await write();
    const old = stateOf(createModel());
    expect(stateOf(first)).not.toEqual(old);
    for (const fault of fewFaultsOf(sizes)) {
      const model = createModel();
      const excel = attachExcel(model);
      inject(excel, fault);
      await write().catch(() => undefined);
      calm(excel);
      const isWhole = model.sheets.length > 1;
      expect({ fault, state: stateOf(model) }).toEqual({ fault, state: isWhole ? stateOf(first) : old });
    }
  });
});

it('sheets with headers alone are filled by an import wholly or not at all', async () => {
  const regulation = parseRegulation(readPlainText('1- Director\n1. Leads.\n2- Clerk\n1. Files.\n'));
  const open = async () => {
    const model = createModel();
    const excel = attachExcel(model);
    await createWorkbook({ language: 'en', sheets: { roles: [], duties: [], lines: [] } });
    const plan = await planImport({ regulation, taken: [] });
    if (plan.kind === 'new') throw new Error('The sheets are not recognised.');
    const chosen = await planChosen({ plan, chosen: plan.comparison.changes });
    return { model, excel, write: () => importRegulation({ context: plan.context, plan: chosen.plan }) };
  };
  const texts = ({ sheets }: WorkbookModel) =>
    sheets.map(({ cells }) =>
      [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value)).filter(Boolean),
    );
  const first = await open();
  const old = texts(first.model);
  const sizes = inject(first.excel, nowhere);
  await first.write();
  const full = texts(first.model);
  expect(full).not.toEqual(old);
  let failures = 0;
  for (const fault of fewFaultsOf(sizes)) {
    const { model, excel, write } = await open();
    inject(excel, fault);
    const outcome = await write().then(
      () => full,
      () => old,
    );
    calm(excel);
    expect({ fault, texts: texts(model) }).toEqual({ fault, texts: outcome });
    failures += Number(outcome === old);
  }
  expect(failures).toBeGreaterThan(sizes.length);
});

/** The sheets without a mark of Haykal's. */
function ownState({ sheets }: WorkbookModel): unknown {
  return sheets.filter(({ customProperties }) => customProperties.size === 0).map(sheetState);
}
