import { HostError } from '../../../src/workbench/host/hostObject';
import { createWorkbook } from '../../../src/workbench/model/create';
import { type AttachedExcel, attachExcel } from '../../../src/workbench/node/attachExcel';

let attached: AttachedExcel;
beforeEach(() => {
  attached = attachExcel(createWorkbook());
});

type Failure = Readonly<{
  code: string;
  message: string;
  debugInfo: { errorLocation?: string; statement?: string };
}>;

async function failure(task: (context: Excel.RequestContext) => unknown): Promise<Failure> {
  try {
    await Excel.run(async (context) => {
      await task(context);
      await context.sync();
    });
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return error as Failure;
  }
  throw new Error('The request succeeded.');
}

/** Lets office.js send what it sends after a run. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('objects over several requests', () => {
  it('executes an add once, and knows the object afterwards by its id', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      await context.sync();
      sheet.load('name,position');
      await context.sync();
      sheet.tabColor = '#FF0000';
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(['New', 1]);
    });
    expect(attached.host.workbook.sheets.map(({ name, tabColour }) => [name, tabColour])).toEqual([
      ['Sheet1', undefined],
      ['New', '#FF0000'],
    ]);
  });

  it('keeps a range by reference, and lets it go after the run', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:C3');
      await context.sync();
      expect(attached.host.references.size).toBe(1);
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:C3');
    });
    await settle();
    expect(attached.host.references.size).toBe(0);
    expect(attached.requests).toMatchObject({ syncs: 2, releases: 1 });
  });

  it('keeps a tracked range beyond the run, and its place when rows are inserted', async () => {
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:C3');
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('1:2').insert('Down');
      await context.sync();
    });
    await Excel.run(kept, async (context) => {
      kept.load('address');
      await context.sync();
    });
    expect(kept.address).toBe('Sheet1!B4:C5');
  });

  it('lets go of a range whose cells are gone', async () => {
    const { code } = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('B2');
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      await context.sync();
      range.load('values');
    });
    expect(code).toBe('InvalidReference');
  });

  it('moves the ranges of the same request as well', async () => {
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const below = sheet.getRange('A5');
      below.load('address');
      sheet.getRange('2:3').delete('Up');
      const after = below.load('address');
      await context.sync();
      return after.address;
    });
    expect(addresses).toBe('Sheet1!A3');
  });
});

describe('null objects', () => {
  it('are null with all that hangs on them, and do nothing', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
      const range = sheet.getRange('A1');
      range.load('values');
      range.clear();
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it('cannot be set', async () => {
    const { code } = await failure((context) => {
      context.workbook.worksheets.getItemOrNullObject('Nope').name = 'x';
    });
    expect(code).toBe('ItemNotFound');
  });
});

describe('errors', () => {
  it('names place and statement, and keeps what was done before', async () => {
    const { code, debugInfo } = await failure((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [['done']];
      context.workbook.worksheets.getItem('Missing').getRange('A1').values = [['never']];
      sheet.getRange('A2').values = [['never']];
    });
    expect(code).toBe('ItemNotFound');
    expect(debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(debugInfo.statement).toContain('getItem');
    expect([...attached.host.workbook.sheets[0]!.cells.keys()]).toEqual([0]);
  });

  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['Workbook.slicers', (context) => context.workbook.slicers.load('items/name')],
    [
      'Range.getSpecialCells',
      (context) => {
        context.workbook.worksheets.getFirst().getRange().getSpecialCells('Formulas');
      },
    ],
    [
      'Worksheet.copy',
      (context) => {
        context.workbook.worksheets.getFirst().copy();
      },
    ],
    ['Worksheet.tabId', (context) => context.workbook.worksheets.getFirst().load('tabId')],
    [
      'Range.style',
      (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').style = 'Good';
      },
    ],
  ])('says that it does not imitate %s', async (location, task) => {
    const { code, debugInfo } = await failure(task);
    expect([code, debugInfo.errorLocation]).toEqual(['NotImplemented', location]);
  });

  it('refuses a property that the class does not have', async () => {
    const { code } = await failure((context) => context.workbook.worksheets.getFirst().load('colour'));
    expect(code).toBe('InvalidArgument');
  });

  it('refuses every change of a read-only workbook, and reads it', async () => {
    attached.host.workbook.readOnly = true;
    const { code } = await failure((context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
    });
    const added = await failure((context) => context.workbook.worksheets.add('x'));
    expect([code, added.code]).toEqual(['AccessDenied', 'AccessDenied']);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.application.suspendScreenUpdatingUntilNextSync();
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.activate();
      const merged = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
      const handler = sheet.onChanged.add(() => Promise.resolve());
      context.workbook.load('readOnly');
      await context.sync();
      handler.remove();
      expect([context.workbook.readOnly, merged.isNullObject]).toEqual([true, true]);
    });
  });
});

describe('load', () => {
  it('reads what is selected at any depth, and with nothing selected every scalar', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Second');
      worksheets.load('items/name,items/pageLayout/orientation');
      const first = worksheets.getFirst();
      first.load();
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.pageLayout.orientation])).toEqual([
        ['Sheet1', 'Portrait'],
        ['Second', 'Portrait'],
      ]);
      expect(first.toJSON()).toMatchObject({ name: 'Sheet1', visibility: 'Visible', position: 0 });
      expect(() => worksheets.items[0]!.visibility).toThrow(/load/);
    });
  });

  it('gives a part of a collection with top and skip, and its count', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['B', 'C', 'D']) worksheets.add(name);
      worksheets.load({ $top: 2, $skip: 1, name: true });
      const count = worksheets.getCount();
      await context.sync();
      expect([worksheets.items.map(({ name }) => name), count.value]).toEqual([['B', 'C'], 4]);
    });
  });
});

describe('limits', () => {
  it('refuses a request over 5 MB and leaves the workbook as it was', async () => {
    const { code } = await failure((context) => {
      const values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
      context.workbook.worksheets.getFirst().getRange('A1:A200').values = values;
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(attached.host.workbook.sheets[0]!.cells.size).toBe(0);
  });

  it('refuses a reply over 5 MB, counted in bytes', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:A100').values = 'م'.repeat(30_000) as never;
      await context.sync();
    });
    const { code } = await failure((context) =>
      context.workbook.worksheets.getFirst().getRange('A1:A100').load('values'),
    );
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('gives no values of more than five million cells', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A:F');
      range.load('values,address');
      await context.sync();
      expect([range.values, range.address]).toEqual([null, 'Sheet1!A:F']);
    });
  });
});

describe('onRequest', () => {
  it('hears of every request and may let one fail before it is executed', async () => {
    const seen: number[] = [];
    attached.hooks.onRequest = ({ actions }) => {
      seen.push(actions);
      if (seen.length === 2) throw new HostError('GeneralException', 'The line is dead.');
    };
    const { code, message } = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [['first']];
      await context.sync();
      sheet.getRange('A2').values = [['second']];
    });
    expect([code, seen.length]).toEqual(['GeneralException', 2]);
    expect(message).toContain('The line is dead.');
    expect([...attached.host.workbook.sheets[0]!.cells.keys()]).toEqual([0]);
  });
});
