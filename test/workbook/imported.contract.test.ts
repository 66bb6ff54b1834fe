import { createImported } from '../../src/operations/createImported';
import { explainFailure } from '../../src/operations/failure';
import { removeImported } from '../../src/operations/removeImported';
import { createWorkbook } from '../../src/workbench/model/create';
import { attachExcel } from '../../src/workbench/node/attachExcel';
import { openExcel } from './openExcel';

const content = {
  language: 'en',
  sheets: { roles: [{ code: '1', title: 'Director' }], duties: [{ role: '1', number: '1', text: 'Leads.' }] },
} as const;

/** A blank workbook in which an import made two sheets. */
async function imported() {
  const model = createWorkbook();
  const excel = attachExcel(model);
  const made = await createImported(content);
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
    const { prints, names } = await createImported(content);
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
