import { createWorkbook } from '../../src/operations/createWorkbook';
import { mapSheets } from '../../src/operations/mapSheets';
import { validateWorkbook } from '../../src/operations/validateWorkbook';
import { openWorkbook } from '../../src/workbench/files/openWorkbook';
import { saveWorkbook } from '../../src/workbench/files/saveWorkbook';
import { HostError } from '../../src/workbench/host/hostObject';
import { attachExcel } from '../../src/workbench/node/attachExcel';
import { bookOf, openSheets, sheetOf } from '../workbook/untidyBooks';

const odd = () =>
  sheetOf('Blatt 7', [
    ['Kennung', 'Bezeichnung', 'Vorgesetzt'],
    ['A', 'Leitung', null],
    ['B', 'Archiv', 'A'],
  ]);
const mapping = {
  roles: { sheet: 'Blatt 7', headers: { code: 'Kennung', title: 'Bezeichnung', reportsTo: 'Vorgesetzt' } },
};

test('a workbook that nobody could guess is understood once HR has said what is what', async () => {
  openSheets(odd());
  await expect(validateWorkbook()).rejects.toMatchObject({ code: 'no-roles-sheet' });
  const before = await mapSheets();
  expect(before.kinds.find(({ kind }) => kind === 'roles')?.sheet).toBeNull();
  expect(before.sheets).toMatchObject([{ headers: ['Kennung', 'Bezeichnung', 'Vorgesetzt'] }]);
  const after = await mapSheets({ mapping });
  expect(after.kinds[0]).toMatchObject({ kind: 'roles', sheet: 'Blatt 7', by: 'choice', rows: 2 });
  const { organisation } = await validateWorkbook();
  expect(organisation.lines).toMatchObject([{ role: { code: 'B' }, reportsTo: { code: 'A' } }]);
});

test('the choice travels with the file, outlives moved columns and rows, and can be given up', async () => {
  const book = await bookOf(odd());
  attachExcel(book.model);
  await mapSheets({ mapping });
  const { model: reopened } = await openWorkbook(await saveWorkbook(book), 'x.xlsx');
  const moved = sheetOf('Blatt 7', [
    ['Stand Juni'],
    [],
    ['Bezeichnung', 'Neu', 'Vorgesetzt', 'Kennung'],
    ['Leitung', 1, null, 'A'],
    ['Archiv', 2, 'A', 'B'],
  ]);
  reopened.sheets = [moved];
  reopened.activeSheetId = moved.id;
  attachExcel(reopened);
  const { organisation } = await validateWorkbook();
  expect(organisation.roles.map(({ code, title }) => `${code} ${title}`)).toEqual(['A Leitung', 'B Archiv']);
  await mapSheets({ mapping: {} });
  await expect(validateWorkbook()).rejects.toMatchObject({ code: 'no-roles-sheet' });
});

test('giving up a choice that was never made is no error', async () => {
  openSheets(odd());
  expect((await mapSheets({ mapping: {} })).mapping).toEqual({});
});

test('reading takes two round trips, keeping a choice one more', async () => {
  const { excel } = openSheets(odd());
  const count = async (task: () => Promise<unknown>) => {
    const before = excel.requests.syncs;
    await task();
    return excel.requests.syncs - before;
  };
  expect(await count(() => mapSheets())).toBe(2);
  expect(await count(() => mapSheets({ mapping }))).toBe(3);
});

describe('missing sheets', () => {
  const kinds = ['duties', 'lines'] as const;
  const empty = { language: 'ar', sheets: { duties: [], lines: [] } } as const;

  test('are made beside those that are there, right to left in an Arabic workbook, and found again', async () => {
    const { model } = openSheets(
      sheetOf('الأدوار', [
        ['رقم الدور', 'المسمى الوظيفي'],
        [1, 'مدير/ة'],
      ]),
    );
    const { names } = await createWorkbook(empty);
    expect(model.sheets.map(({ name }) => name)).toEqual(['الأدوار', ...names]);
    expect(model.sheets.map(({ rightToLeft }) => rightToLeft)).toEqual([false, true, true]);
    const { kinds: found } = await mapSheets();
    for (const kind of kinds)
      expect(found.find((one) => one.kind === kind)).toMatchObject({ by: 'name', rows: 0 });
  });

  test('are not made where the workbook is protected, and nothing is', async () => {
    const { model } = openSheets(odd());
    model.structureProtected = true;
    await expect(createWorkbook(empty)).rejects.toMatchObject({ code: 'structure-protected' });
    expect(model.sheets).toHaveLength(1);
  });

  test.each([1, 2, 3, 4])('are made or not at all, where request %i fails', async (failing) => {
    const { model, excel } = openSheets(odd());
    let request = 0;
    excel.hooks.onRequest = () => {
      request += 1;
      if (request === failing) throw new HostError('GeneralException', 'The connection was lost.');
    };
    await createWorkbook(empty).catch(() => undefined);
    expect([1, 3]).toContain(model.sheets.length);
    expect(model.sheets[0]!.name).toBe('Blatt 7');
  });
});
