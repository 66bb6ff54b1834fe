import { listChoices } from '../../src/operations/listChoices';
import { summariseRoles } from '../../src/operations/summariseRoles';
import { HostError } from '../../src/workbench/host/hostObject';
import { type WorkbookModel } from '../../src/workbench/model/workbook';
import { openExcel, smallOrganisation } from '../workbook/openExcel';

/** The person clicks into a cell; row as Excel numbers it. */
function select(model: WorkbookModel, name: string, row: number, column = 0) {
  const sheet = model.sheets.find((one) => one.name === name)!;
  sheet.selection = { ...sheet.selection, row: row - 1, column, rows: 1, columns: 1 };
  model.activeSheetId = sheet.id;
}

test('lists the roles that have a summary, and the units', async () => {
  await openExcel({
    ...smallOrganisation,
    roles: [
      ...(smallOrganisation.roles ?? []),
      { code: '4', title: 'Reader', kind: 'permanent', unit: 'Reading room', holder: 'Mona' },
      { code: '4', title: 'Reader', kind: 'permanent', unit: 'Reading room', holder: 'Adel' },
      { code: '2', title: 'Another archivist', kind: 'permanent', unit: ' ARCHIVE ' },
      { code: '5', title: 'Porter', kind: 'permanent', status: 'abolished' },
      { code: '', title: 'Nameless', kind: 'permanent' },
    ],
  });
  const { language, roles, units, everyRole, further } = await listChoices();
  expect(further).toEqual([]);
  expect(language).toBe('en');
  expect(roles).toEqual([
    { code: '1', title: 'Director', unit: '', holder: '' },
    { code: '2', title: 'Archivist', unit: 'Archive', holder: '' },
    { code: '3', title: 'Assistant archivist', unit: 'Archive', holder: '' },
    { code: '4', title: 'Reader', unit: 'Reading room', holder: 'Mona, Adel' },
  ]);
  expect(units).toEqual(['Archive', 'Reading room']);
  // Another archivist, with a code taken already, and Nameless have summaries too.
  expect(everyRole).toBe(6);
});

test.each([
  ['Roles', 4, '2'],
  ['Roles', 2, null],
  ['Roles', 1, null],
  ['Roles', 60, null],
  ['Duties', 5, '3'],
  ['Reporting lines', 3, '2'],
  ['Reporting lines', 1, null],
  ['Units', 2, null],
  ['About', 2, null],
])('a cell of sheet %s, row %i, stands on role %s', async (sheet, row, role) => {
  const { model } = await openExcel();
  select(model, sheet, row, 3);
  expect((await listChoices()).selected).toBe(role);
});

test('a line that the manager column of the roles gives too stands on its role all the same', async () => {
  const { model } = await openExcel({
    ...smallOrganisation,
    roles: smallOrganisation.roles?.map((role) => (role.code === '3' ? { ...role, reportsTo: '2' } : role)),
  });
  select(model, 'Reporting lines', 4);
  expect((await listChoices()).selected).toBe('3');
});

test('the summary of a role stands on that role; a renamed one is HR’s own sheet', async () => {
  const { model } = await openExcel();
  await summariseRoles({ roles: ['3'], now: new Date(2026, 10, 23) });
  select(model, 'Role 3', 9);
  expect((await listChoices()).selected).toBe('3');
  model.sheets.find(({ name }) => name === 'Role 3')!.name = 'As handed over';
  expect((await listChoices()).selected).toBeNull();
});

describe('round trips', () => {
  it('are one for the selection and two for the organisation', async () => {
    const { countSyncs } = await openExcel();
    expect(await countSyncs(() => listChoices())).toBe(3);
  });

  it('are no more where Excel names no cell, as with a selected shape, and the list is whole', async () => {
    const { excel, model, countSyncs } = await openExcel();
    select(model, 'Roles', 4);
    let first = true;
    excel.hooks.onRequest = () => {
      if (first) {
        first = false;
        throw new HostError('GeneralException', 'A shape is selected.');
      }
    };
    let choices: Awaited<ReturnType<typeof listChoices>> | undefined;
    expect(await countSyncs(async () => (choices = await listChoices()))).toBe(3);
    expect(choices?.roles).toHaveLength(3);
    expect(choices?.selected).toBeNull();
  });
});

test('says that there are no roles', async () => {
  const { model } = await openExcel();
  model.sheets.find(({ name }) => name === 'Roles')!.cells.clear();
  await expect(listChoices()).rejects.toMatchObject({ code: 'no-roles' });
});

test('stops where it is cancelled', async () => {
  await openExcel();
  const cancelling = new AbortController();
  const steps: string[] = [];
  const onProgress = (step: string) => {
    steps.push(step);
    cancelling.abort();
  };
  await expect(listChoices({ signal: cancelling.signal, onProgress })).rejects.toThrow(/abort/i);
  expect(steps).toEqual(['reading']);
});
