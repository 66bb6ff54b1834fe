import { actions } from '../../src/commands/actions';
import { makeCommands } from '../../src/commands/makeCommands';
import { goTo } from '../../src/operations/goTo';
import { HostError } from '../../src/workbench/host/hostObject';
import { openExcel, smallOrganisation } from '../workbook/openExcel';

type Opened = Awaited<ReturnType<typeof openExcel>>;
const activeName = ({ model }: Opened) => model.sheets.find(({ id }) => id === model.activeSheetId)?.name;

test('validate writes the report and shows its sheet', async () => {
  const opened = await openExcel();
  expect(await actions.validate()).toBeNull();
  expect(activeName(opened)).toBe('Validation');
});

test('drawChart draws the whole organisation on A4 and shows its sheet', async () => {
  const opened = await openExcel();
  expect(await actions.drawChart()).toBeNull();
  expect(activeName(opened)).toBe('Org chart');
  const { shapes, pageLayout } = opened.sheet('Org chart');
  expect(shapes.filter(({ name }) => name.startsWith('haykal:role:'))).toHaveLength(4);
  expect(pageLayout.paperSize).toBe('A4');
});

describe('summariseRole', () => {
  it('writes the summary of the role in whose row the person stands, and again from its sheet', async () => {
    const opened = await openExcel();
    await goTo({ sheet: 'Duties', cell: 'C4' });
    expect(await actions.summariseRole()).toBeNull();
    expect(activeName(opened)).toBe('Role 2');
    expect(await actions.summariseRole()).toBeNull();
    expect(activeName(opened)).toBe('Role 2');
    expect(opened.model.sheets.filter(({ name }) => name.startsWith('Role '))).toHaveLength(1);
  });

  it.each(['A1', 'B2'])(
    'says what to do where the selection (%s) stands on no role, and writes nothing',
    async (cell) => {
      const { model } = await openExcel();
      await goTo({ sheet: 'Roles', cell });
      const before = model.sheets.length;
      expect(await actions.summariseRole()).toEqual({
        title: 'commands.no-role',
        message: 'commands.no-role.how',
      });
      expect(model.sheets).toHaveLength(before);
    },
  );
});

test('a direction that Excel refused is told', async () => {
  const { excel } = await openExcel({ ...smallOrganisation, language: 'ar' });
  let requests = 0;
  excel.hooks.onRequest = () => {
    requests += 1;
    // Two to read, and the third adds the sheet from its template.
    if (requests === 3) throw new HostError('GeneralException', 'Refused.');
  };
  expect(await actions.validate()).toEqual({ title: 'commands.written', message: 'sheet.direction-lost' });
});

test('two commands pressed at once both do their work, one after the other', async () => {
  const opened = await openExcel();
  await goTo({ sheet: 'Roles', cell: 'A4' });
  const told: unknown[] = [];
  const command = makeCommands(actions, (telling) => {
    told.push(telling);
    return Promise.resolve();
  });
  const completed = jest.fn();
  await Promise.all([command('summariseRole')({ completed }), command('drawChart')({ completed })]);
  expect(completed).toHaveBeenCalledTimes(2);
  expect(told).toEqual([]);
  expect(opened.model.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Role 2', 'Org chart']),
  );
});
