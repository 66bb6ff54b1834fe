import { openBench } from './onSheet';

describe('protection', () => {
  it('of a sheet takes options and a password', async () => {
    const bench = openBench();
    await bench.run((sheet) => {
      sheet.protection.protect({ allowFormatCells: true, selectionMode: 'Unlocked' }, 'secret');
    });
    const read = await bench.run(async (sheet, context) => {
      sheet.protection.load('protected,options');
      await context.sync();
      return sheet.protection.toJSON();
    });
    expect(read).toMatchObject({
      protected: true,
      options: { allowFormatCells: true, allowSort: false, selectionMode: 'Unlocked' },
    });
    expect(
      await bench.fail((sheet) => {
        sheet.getRange('A1').values = [[1]];
      }),
    ).toBe('AccessDenied');
    expect(
      await bench.fail((sheet) => {
        sheet.protection.protect();
      }),
    ).toBe('InvalidOperation');
    expect(
      await bench.fail((sheet) => {
        sheet.protection.unprotect();
      }),
    ).toBe('AccessDenied');
    expect(
      await bench.fail((sheet) => {
        sheet.protection.unprotect('secret');
      }),
    ).toBe('no error');
    expect(bench.model.protection.protected).toBe(false);
  });

  it('tells the handlers of the sheet', async () => {
    const bench = openBench();
    const heard: boolean[] = [];
    await new Promise<void>((resolve, reject) => {
      const work = async (): Promise<void> => {
        await bench.run((sheet) => {
          sheet.onProtectionChanged.add((event) => {
            heard.push(event.isProtected);
            if (heard.length === 2) resolve();
            return Promise.resolve();
          });
        });
        await bench.run((sheet) => {
          sheet.protection.protect();
        });
        await bench.run((sheet) => {
          sheet.protection.unprotect();
        });
      };
      work().catch(reject);
    });
    expect(heard).toEqual([true, false]);
  });

  it('of a workbook forbids new sheets', async () => {
    const bench = openBench();
    await bench.run((_, context) => {
      context.workbook.protection.protect();
    });
    expect(await bench.fail((_, context) => context.workbook.worksheets.add('New'))).toBe('AccessDenied');
    await bench.run((_, context) => {
      context.workbook.protection.unprotect();
    });
    expect(await bench.fail((_, context) => context.workbook.worksheets.add('New'))).toBe('no error');
  });

  it('refuses options that Excel does not have', async () => {
    const options = { allowEverything: true } as Excel.WorksheetProtectionOptions;
    expect(
      await openBench().fail((sheet) => {
        sheet.protection.protect(options);
      }),
    ).toBe('InvalidArgument');
  });
});
