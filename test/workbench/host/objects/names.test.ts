import { openBench } from './onSheet';

describe('names', () => {
  it('are added, read, changed and deleted', async () => {
    const bench = openBench();
    await bench.run((sheet, context) => {
      context.workbook.names.add('Codes', sheet.getRange('A2:A9'), 'All codes');
      context.workbook.names.add('Rate', '=0.5');
      sheet.names.add('Here', '=Sheet1!$B$2');
    });
    const read = await bench.run(async (sheet, context) => {
      const { names } = context.workbook;
      names.load('items/name,items/type,items/value,items/formula,items/scope,items/comment');
      sheet.names.load('items/name,items/scope');
      const range = names.getItem('CODES').getRange();
      range.load('address');
      await context.sync();
      return {
        ofWorkbook: names.items.map(({ name, type, value, formula, scope, comment }): unknown[] => [
          name,
          type,
          value,
          formula,
          scope,
          comment,
        ]),
        ofSheet: sheet.names.items.map(({ name, scope }) => [name, scope]),
        address: range.address,
      };
    });
    expect(read).toEqual({
      ofWorkbook: [
        ['Codes', 'Range', 'Sheet1!$A$2:$A$9', '=Sheet1!$A$2:$A$9', 'Workbook', 'All codes'],
        ['Rate', 'Double', 0.5, '=0.5', 'Workbook', ''],
      ],
      ofSheet: [['Here', 'Worksheet']],
      address: 'Sheet1!A2:A9',
    });
    await bench.run((_, context) => {
      context.workbook.names.getItem('Rate').formula = '="half"';
      context.workbook.names.getItem('Codes').delete();
    });
    expect(bench.workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['Rate', '="half"'],
      ['Here', '=Sheet1!$B$2'],
    ]);
  });

  it.each([
    ['A1', 'InvalidArgument'],
    ['R1C1', 'InvalidArgument'],
    ['r', 'InvalidArgument'],
    ['1st', 'InvalidArgument'],
    ['two words', 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ['x'.repeat(256), 'InvalidArgument'],
    ['taken', 'ItemAlreadyExists'],
    ['table1', 'ItemAlreadyExists'],
    ['الأدوار', 'no error'],
    ['_x.y', 'no error'],
  ])('named %s: %s', async (name, code) => {
    const bench = openBench();
    await bench.run((sheet, context) => {
      context.workbook.names.add('Taken', '=1');
      sheet.tables.add('A1:B2', true);
    });
    expect(await bench.fail((_, context) => context.workbook.names.add(name, '=1'))).toBe(code);
  });

  it('on a sheet whose name needs quotes lead there', async () => {
    const bench = openBench();
    bench.model.name = "It's here";
    const address = await bench.run(async (sheet, context) => {
      context.workbook.names.add('Codes', sheet.getRange('A:A'));
      const range = context.workbook.names.getItem('Codes').getRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'It''s here'!A:A");
    expect(bench.workbook.names[0]!.formula).toBe("='It''s here'!$A:$A");
  });
});
