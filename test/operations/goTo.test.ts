import { goTo } from '../../src/operations/goTo';
import { openExcel } from '../workbook/openExcel';

const active = ({ sheets, activeSheetId }: Awaited<ReturnType<typeof openExcel>>['model']) =>
  sheets.find(({ id }) => id === activeSheetId)!;

test('activates the sheet and selects the cell, in two round trips', async () => {
  const { model, countSyncs } = await openExcel();
  let shown: string | undefined;
  expect(await countSyncs(async () => (shown = await goTo({ sheet: 'Duties', cell: 'C4' })))).toBe(2);
  expect(shown).toBe('shown');
  expect(active(model).name).toBe('Duties');
  expect(active(model).selection).toMatchObject({ row: 3, column: 2, rows: 1, columns: 1 });
});

test('leaves the selection of a sheet as it is where no cell is named', async () => {
  const { model } = await openExcel();
  await goTo({ sheet: 'Roles', cell: 'B3' });
  await goTo({ sheet: 'Duties' });
  expect(await goTo({ sheet: 'Roles' })).toBe('shown');
  expect(active(model)).toMatchObject({ name: 'Roles', selection: { row: 2, column: 1 } });
});

test.each(['Hidden', 'VeryHidden'] as const)(
  'does not show a %s sheet, and stays where it was',
  async (visibility) => {
    const { model, sheet } = await openExcel();
    await goTo({ sheet: 'Duties' });
    sheet('Roles').visibility = visibility;
    expect(await goTo({ sheet: 'Roles', cell: 'B3' })).toBe('hidden-sheet');
    expect(sheet('Roles').visibility).toBe(visibility);
    expect(active(model).name).toBe('Duties');
  },
);

test('says that there is no such sheet, in one round trip', async () => {
  const { countSyncs } = await openExcel();
  let shown: string | undefined;
  expect(await countSyncs(async () => (shown = await goTo({ sheet: 'Deleted', cell: 'A1' })))).toBe(1);
  expect(shown).toBe('no-sheet');
});
