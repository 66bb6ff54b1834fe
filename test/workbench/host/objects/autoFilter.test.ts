import { fill, openBench } from './onSheet';

describe('the filter of a sheet', () => {
  it('is put over a range, read and removed', async () => {
    const bench = openBench();
    const read = await bench.run(async (sheet, context) => {
      sheet.autoFilter.apply('A1:C9');
      sheet.autoFilter.load('enabled,isDataFiltered');
      const range = sheet.autoFilter.getRange();
      range.load('address');
      await context.sync();
      return [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.address];
    });
    expect(read).toEqual([true, false, 'Sheet1!A1:C9']);
    await bench.run((sheet) => {
      sheet.autoFilter.remove();
    });
    expect(bench.model.autoFilter).toBeUndefined();
  });

  it('shows the rows that it hid when its criteria are cleared', async () => {
    const bench = openBench();
    bench.model.autoFilter = { area: { row: 0, column: 0, rows: 4, columns: 2 }, filtered: true };
    bench.model.rows.set(2, { hidden: true, height: 30 });
    bench.model.rows.set(9, { hidden: true });
    await bench.run((sheet) => {
      sheet.autoFilter.clearCriteria();
    });
    expect(bench.model.autoFilter.filtered).toBe(false);
    expect(bench.model.rows.get(2)).toEqual({ height: 30 });
    expect(bench.model.rows.get(9)).toEqual({ hidden: true });
  });

  it('does not filter here, and says so', async () => {
    const criteria = { filterOn: 'Values', values: ['a'] } as Excel.FilterCriteria;
    expect(
      await openBench().fail((sheet) => {
        sheet.autoFilter.apply('A1:C9', 0, criteria);
      }),
    ).toBe('NotImplemented');
  });

  it('cannot lie over a table', async () => {
    const code = await openBench().fail((sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.autoFilter.apply('B1:D4');
    });
    expect(code).toBe('InvalidArgument');
  });
});

it('tells of a table whether its rows are filtered', async () => {
  const bench = openBench();
  await fill(bench, [
    ['Code', 'Title'],
    [1, 'x'],
  ]);
  await bench.run((sheet) => void sheet.tables.add('A1:B2', true));
  const read = () =>
    bench.run(async (sheet, context) => {
      const { autoFilter } = sheet.tables.getItemAt(0);
      autoFilter.load('isDataFiltered');
      await context.sync();
      return autoFilter.isDataFiltered;
    });
  expect(await read()).toBe(false);
  bench.model.tables = bench.model.tables.map((table) => ({ ...table, filtered: true }));
  expect(await read()).toBe(true);
});
