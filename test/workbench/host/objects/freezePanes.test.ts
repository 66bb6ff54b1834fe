import { openBench } from './onSheet';

describe('frozen panes', () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    [
      'rows',
      (panes) => {
        panes.freezeRows(2);
      },
      'Sheet1!1:2',
    ],
    [
      'columns',
      (panes) => {
        panes.freezeColumns(1);
      },
      'Sheet1!A:A',
    ],
    [
      'both',
      (panes) => {
        panes.freezeAt('A1:B3');
      },
      'Sheet1!A1:B3',
    ],
    [
      'whole rows',
      (panes) => {
        panes.freezeAt('1:1');
      },
      'Sheet1!1:1',
    ],
    [
      'nothing',
      (panes) => {
        panes.freezeRows(2);
        panes.unfreeze();
      },
      null,
    ],
  ])('are %s', async (_, task, expected) => {
    const address = await openBench().run(async (sheet, context) => {
      task(sheet.freezePanes);
      const location = sheet.freezePanes.getLocationOrNullObject();
      location.load('address');
      await context.sync();
      return location.isNullObject ? null : location.address;
    });
    expect(address).toBe(expected);
  });

  it('refuse fewer than no rows', async () => {
    expect(
      await openBench().fail((sheet) => {
        sheet.freezePanes.freezeRows(-1);
      }),
    ).toBe('InvalidArgument');
  });
});
