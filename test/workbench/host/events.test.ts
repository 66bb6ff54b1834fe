import { createWorkbook } from '../../../src/workbench/model/create';
import { attachExcel } from '../../../src/workbench/node/attachExcel';

type Heard = { type: string; worksheetId?: string; address?: string; changeType?: string };

/** Events come after the reply, in a task of their own. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function hear(
  register: (
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    note: (event: Heard) => Promise<void>,
  ) => OfficeExtension.EventHandlerResult<never>,
  act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown,
  remove = false,
): Promise<Heard[]> {
  attachExcel(createWorkbook());
  const heard: Heard[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const note = (event: Heard): Promise<void> => {
      heard.push(event);
      return Promise.resolve();
    };
    const handler = register(context, sheet, note);
    await context.sync();
    if (remove) {
      handler.remove();
      await context.sync();
    }
    await act(context, sheet);
    await context.sync();
  });
  await settle();
  return heard;
}

const write = (_context: Excel.RequestContext, sheet: Excel.Worksheet): void => {
  sheet.getRange('B2:C2').values = [[1, 2]];
};

describe('events', () => {
  it('tell a sheet of its changes', async () => {
    const heard = await hear((_context, sheet, note) => sheet.onChanged.add(note), write);
    expect(heard).toEqual([
      expect.objectContaining({
        type: 'WorksheetChanged',
        address: 'B2:C2',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
      }),
    ]);
  });

  it('tell the collection of the changes of any sheet', async () => {
    const heard = await hear(
      (context, _sheet, note) => context.workbook.worksheets.onChanged.add(note),
      write,
    );
    expect(heard).toHaveLength(1);
  });

  it('end when the handler is removed', async () => {
    const heard = await hear((_context, sheet, note) => sheet.onChanged.add(note), write, true);
    expect(heard).toEqual([]);
  });

  it('are silent while the runtime has them off', async () => {
    const heard = await hear(
      (_context, sheet, note) => sheet.onChanged.add(note),
      (context, sheet) => {
        context.runtime.enableEvents = false;
        write(context, sheet);
      },
    );
    expect(heard).toEqual([]);
  });

  it.each([
    ['1:2', 'RowInserted'],
    ['A:A', 'ColumnInserted'],
    ['A1:B2', 'CellInserted'],
  ])('say of an insertion at %s that it is %s', async (address, changeType) => {
    const heard = await hear(
      (_context, sheet, note) => sheet.onChanged.add(note),
      (_context, sheet) => sheet.getRange(address).insert('Down'),
    );
    expect(heard).toEqual([expect.objectContaining({ address, changeType })]);
  });

  it('tell of sheets that come, go and are brought to the front', async () => {
    const heard = await hear(
      (context, _sheet, note) => {
        const { worksheets } = context.workbook;
        worksheets.onActivated.add(note as never);
        worksheets.onDeleted.add(note as never);
        return worksheets.onAdded.add(note as never);
      },
      async (context) => {
        const sheet = context.workbook.worksheets.add('New');
        sheet.activate();
        await context.sync();
        sheet.delete();
      },
    );
    expect(heard.map(({ type }) => type)).toEqual([
      'WorksheetAdded',
      'WorksheetActivated',
      'WorksheetDeleted',
    ]);
  });

  it('tell of formats and of the selection', async () => {
    const heard = await hear(
      (_context, sheet, note) => {
        sheet.onFormatChanged.add(note as never);
        return sheet.onSelectionChanged.add(note as never);
      },
      (_context, sheet) => {
        sheet.getRange('B2').format.font.bold = true;
        sheet.getRange('C3:D4').select();
      },
    );
    expect(heard.map(({ type, address }) => [type, address])).toEqual([
      ['WorksheetFormatChanged', 'B2'],
      ['WorksheetSelectionChanged', 'C3:D4'],
    ]);
  });
});
