import { openBench } from './onSheet';

describe('settings', () => {
  it('keep any value as JSON, a date too', async () => {
    const bench = openBench();
    const mapping = { sheet: 'Roles', columns: [1, 2, null] };
    const day = new Date(Date.UTC(2026, 0, 5));
    await bench.run((_, { workbook: { settings } }) => {
      settings.add('mapping', mapping);
      settings.add('day', day);
      settings.add('day', day);
    });
    expect(JSON.parse(bench.workbook.settings.get('mapping')!)).toEqual(mapping);
    const read = await bench.run(async (_, context) => {
      const found = ['mapping', 'day'].map((key) => context.workbook.settings.getItem(key));
      const missing = context.workbook.settings.getItemOrNullObject('Mapping');
      const count = context.workbook.settings.getCount();
      for (const setting of found) setting.load('value');
      await context.sync();
      return [...found.map(({ value }) => value as unknown), missing.isNullObject, count.value];
    });
    expect(read).toEqual([mapping, day, true, 2]);
  });

  it('are changed and deleted', async () => {
    const bench = openBench();
    await bench.run(async ({ context }) => {
      const setting = context.workbook.settings.add('a', 1);
      context.workbook.settings.add('b', 1);
      await context.sync();
      setting.value = [2];
      context.workbook.settings.getItem('b').delete();
    });
    expect([...bench.workbook.settings]).toEqual([['a', '[2]']]);
    expect(
      await bench.fail(({ context }) => {
        context.workbook.settings.getItem('b').delete();
      }),
    ).toBe('ItemNotFound');
  });
});
