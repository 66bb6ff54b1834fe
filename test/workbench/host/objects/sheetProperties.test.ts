import { openBench } from './onSheet';

describe('custom properties of a sheet', () => {
  it('are added, replaced whatever their case, found and deleted', async () => {
    const bench = openBench();
    const read = await bench.run(async (sheet, context) => {
      sheet.customProperties.add('haykal', 'role');
      const replaced = sheet.customProperties.add('Haykal', 'chart');
      sheet.customProperties.add('subject', '5');
      const found = sheet.customProperties.getItem('HAYKAL');
      const missing = sheet.customProperties.getItemOrNullObject('nothing');
      found.load('key,value');
      await context.sync();
      replaced.load('value');
      sheet.customProperties.load('items/key');
      await context.sync();
      return [
        found.toJSON(),
        replaced.value,
        missing.isNullObject,
        sheet.customProperties.items.map(({ key }) => key),
      ];
    });
    expect(read).toEqual([{ key: 'haykal', value: 'chart' }, 'chart', true, ['haykal', 'subject']]);
    await bench.run((sheet) => {
      sheet.customProperties.getItem('subject').delete();
    });
    expect([...bench.model.customProperties]).toEqual([['haykal', 'chart']]);
  });

  it('have keys of at most 255 characters', async () => {
    const add = (length: number) => (sheet: Excel.Worksheet) =>
      sheet.customProperties.add('x'.repeat(length), '');
    expect(await openBench().fail(add(255))).toBe('no error');
    expect(await openBench().fail(add(256))).toBe('InvalidArgument');
  });
});
