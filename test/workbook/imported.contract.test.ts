import { editWorkbook } from '../../src/operations/editWorkbook';
import { explainFailure } from '../../src/operations/failure';
import { type Imported, importRegulation } from '../../src/operations/importRegulation';
import { planChosen, planImport } from '../../src/operations/planImport';
import { removeImported } from '../../src/operations/removeImported';
import { createWorkbook } from '../../src/workbench/model/create';
import { attachExcel } from '../../src/workbench/node/attachExcel';
import { parseRegulation } from '../../src/regulation/parse';
import { readPlainText } from '../../src/regulation/plainText';
import { openExcel } from './openExcel';

const content = {
  language: 'en',
  sheets: { roles: [{ code: '1', title: 'Director' }], duties: [{ role: '1', number: '1', text: 'Leads.' }] },
} as const;

type Made = Extract<Imported, { kind: 'made' }>;
const make = async () => (await importRegulation({ content })) as Made;

/** A blank workbook in which an import made two sheets. */
async function imported() {
  const model = createWorkbook();
  const excel = attachExcel(model);
  const made = await make();
  const names = () => model.sheets.map(({ name }) => name);
  return { model, excel, made, names, prints: made.prints! };
}

describe('the sheets of an import', () => {
  it('go again, and an empty sheet is left where there would be none', async () => {
    const { made, names, prints, excel } = await imported();
    expect(names()).toEqual(['Roles', 'Duties']);
    const before = excel.requests.syncs;
    expect(await removeImported({ prints })).toEqual(made.names);
    expect(excel.requests.syncs - before).toBe(4);
    expect(names()).toHaveLength(1);
    expect(made.names).not.toContain(names()[0]);
  });

  it('go alone: other sheets stay, and none is added', async () => {
    const { model } = await openExcel();
    const before = model.sheets.map(({ name }) => name);
    const { prints, names } = await make();
    expect(names).toEqual(['Roles (2)', 'Duties (2)']);
    await removeImported({ prints: prints! });
    expect(model.sheets.map(({ name }) => name)).toEqual(before);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a cell was changed', (sheet) => (sheet.getRange('B2').values = [['Chair']])],
    ['something was written below', (sheet) => (sheet.getRange('A9').values = [['x']])],
    ['a value became a formula', (sheet) => (sheet.getRange('A2').formulas = [['=1']])],
    ['it was renamed', (sheet) => (sheet.name = 'Mine')],
    [
      'a shape was drawn on it',
      (sheet) => {
        sheet.shapes.addGeometricShape('Rectangle');
      },
    ],
  ])('all stay where on one of them %s', async (_, change) => {
    const { names, prints } = await imported();
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('Roles'));
      await context.sync();
    });
    const left = names();
    const error = await removeImported({ prints }).catch((thrown: unknown) => thrown);
    expect(explainFailure(error)).toMatchObject({
      message: 'error.writing.sheet-changed',
      values: { sheet: left[0] },
    });
    expect(names()).toEqual(left);
  });

  it('that somebody deleted already are no hindrance', async () => {
    const { names, prints } = await imported();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Roles').delete();
      await context.sync();
    });
    expect(await removeImported({ prints })).toEqual(['Duties']);
    expect(await removeImported({ prints })).toEqual([]);
    expect(names()).toHaveLength(1);
  });
});

/* Sheets with headers alone, and blank ones, are as good as none. */
describe('an import into a workbook in which nothing stands', () => {
  const regulation = parseRegulation(
    readPlainText('Archive Unit\n1- Director\n1. Leads.\n* Note: Sits upstairs.\n2- Clerk\n1. Files.\n'),
  );
  const planned = () => planImport({ regulation, taken: [] });
  const texts = ({ sheets }: ReturnType<typeof createWorkbook>) =>
    sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([row, own]) =>
        [...own].flatMap(([column, { value }]) =>
          value === '' ? [] : [[name, row, column, value].join(' ')],
        ),
      ),
    );

  it('takes the place and the name of a blank sheet that is named for roles', async () => {
    const model = createWorkbook();
    attachExcel(model);
    model.sheets[0]!.name = 'Roles';
    const plan = await planned();
    if (plan.kind !== 'new') throw new Error(plan.kind);
    expect(await importRegulation(plan)).toMatchObject({
      names: ['About', 'Units', 'Roles', 'Duties', 'Reporting lines'],
    });
    expect(model.sheets.map(({ name }) => name)).toEqual([
      'About',
      'Units',
      'Roles',
      'Duties',
      'Reporting lines',
    ]);
  });

  it('fills sheets that have headers, and leaves them as they were when it is taken back', async () => {
    const model = createWorkbook();
    attachExcel(model);
    await importRegulation({
      content: { language: 'en', sheets: { units: [], roles: [], duties: [], lines: [] } },
    });
    const empty = texts(model);
    const plan = await planned();
    if (plan.kind !== 'changes') throw new Error(plan.kind);
    const chosen = await planChosen({ plan, chosen: plan.comparison.changes });
    const done = await importRegulation({ context: plan.context, plan: chosen.plan });
    if (done.kind !== 'changed') throw new Error(done.kind);
    expect(done.written.insertions).toHaveLength(5);
    const again = await planned();
    expect(again).toMatchObject({ kind: 'changes', comparison: { changes: [] } });
    expect(texts(model)).toContain('Roles 1 12 Sits upstairs.');
    expect(await editWorkbook({ plan: done.undo })).toMatchObject({ skipped: [] });
    expect(texts(model)).toEqual(empty);
  });
});
