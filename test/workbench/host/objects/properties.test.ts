import { openBench } from './onSheet';

describe('document properties', () => {
  it('are kept and read back', async () => {
    const bench = openBench();
    const title = await bench.run(async (_, context) => {
      context.workbook.properties.title = 'Structure';
      context.workbook.properties.load('title,author');
      await context.sync();
      return context.workbook.properties.title;
    });
    expect(title).toBe('Structure');
    expect(bench.workbook.properties.title).toBe('Structure');
  });

  it('of one’s own are added, replaced, found and deleted', async () => {
    const bench = openBench();
    await bench.run((_, { workbook: { properties } }) => {
      properties.custom.add('Checked', 'yes');
      properties.custom.add('CHECKED', 'no');
      properties.custom.add('Findings', 3);
      properties.custom.add('Share', 0.5);
      properties.custom.add('Sound', false);
    });
    const read = await bench.run(async (_, context) => {
      const { custom } = context.workbook.properties;
      custom.load('items/key,items/value,items/type');
      const missing = custom.getItemOrNullObject('nothing');
      await context.sync();
      return [
        missing.isNullObject,
        ...custom.items.map(({ key, value, type }) => [key, value as unknown, type]),
      ];
    });
    expect(read).toEqual([
      true,
      ['Checked', 'no', 'String'],
      ['Findings', 3, 'Number'],
      ['Share', 0.5, 'Float'],
      ['Sound', false, 'Boolean'],
    ]);
    await bench.run((_, context) => {
      context.workbook.properties.custom.getItem('findings').delete();
    });
    expect([...bench.workbook.customProperties.keys()]).toEqual(['Checked', 'Share', 'Sound']);
  });

  it.each([
    ['x'.repeat(255), 'v'.repeat(255), 'no error'],
    ['x'.repeat(256), 'v', 'InvalidArgument'],
    ['x', 'v'.repeat(256), 'InvalidArgument'],
    ['', 'v', 'InvalidArgument'],
  ])('of one’s own hold 255 characters', async (key, value, code) => {
    expect(await openBench().fail((_, context) => context.workbook.properties.custom.add(key, value))).toBe(
      code,
    );
  });
});
