import { openBench } from './onSheet';

function addMark(range: Excel.Range, formula: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = '#ffcccc';
  format.custom.format.font.color = '#990000';
  return format;
}

describe('conditional formats', () => {
  it('are added first and read back', async () => {
    const bench = openBench();
    await bench.run((sheet) => {
      addMark(sheet.getRange('A1:B9'), '=A1=1');
      addMark(sheet.getRange('B2'), '=A1=2').stopIfTrue = true;
    });
    const read = await bench.run(async (sheet, context) => {
      const formats = sheet.getRange('B2').conditionalFormats;
      const look = 'items/custom/format/fill/color,items/custom/format/font/color';
      formats.load(`items/type,items/id,items/priority,items/stopIfTrue,items/custom/rule/formula,${look}`);
      const ranges = sheet.getRange('A1').conditionalFormats.getItemAt(0).getRange();
      ranges.load('address');
      await context.sync();
      return [
        ranges.address,
        ...formats.items.map(({ type, id, priority, stopIfTrue, custom }) => [
          type,
          id,
          priority,
          stopIfTrue,
          custom.rule.formula,
          custom.format.fill.color,
          custom.format.font.color,
        ]),
      ];
    });
    expect(read).toEqual([
      'Sheet1!A1:B9',
      ['Custom', '0', 0, true, '=A1=2', '#FFCCCC', '#990000'],
      ['Custom', '1', 1, false, '=A1=1', '#FFCCCC', '#990000'],
    ]);
  });

  it('are known by their place, which changes when one is added', async () => {
    const bench = openBench();
    const formula = await bench.run(async (sheet, context) => {
      const first = addMark(sheet.getRange('A1'), '=FIRST');
      await context.sync();
      addMark(sheet.getRange('A1'), '=SECOND');
      await context.sync();
      // The proxy now stands for whatever is at its place.
      first.custom.rule.load('formula');
      await context.sync();
      return first.custom.rule.formula;
    });
    expect(formula).toBe('=SECOND');
  });

  it('of other kinds are listed, but their formula cannot be loaded', async () => {
    const bench = openBench();
    bench.model.conditionalFormats = [
      {
        id: '{x}',
        areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
        type: 'Other',
        stopIfTrue: false,
        priority: 1,
      },
    ];
    const formats = (sheet: Excel.Worksheet) => sheet.getRange('A1').conditionalFormats;
    expect(await bench.fail((sheet) => formats(sheet).load('items/type'))).toBe('no error');
    expect(await bench.fail((sheet) => formats(sheet).load('items/custom/rule/formula'))).toBe(
      'InvalidArgument',
    );
    expect(await bench.fail((sheet) => formats(sheet).add('DataBar'))).toBe('NotImplemented');
  });

  it('are deleted, moved and cleared', async () => {
    const bench = openBench();
    const order = (): unknown[] =>
      [...bench.model.conditionalFormats]
        .sort((a, b) => a.priority - b.priority)
        .map(({ formula }) => formula);
    await bench.run((sheet) => {
      for (const formula of ['=3', '=2', '=1']) addMark(sheet.getRange('A1:A9'), formula);
    });
    expect(order()).toEqual(['=1', '=2', '=3']);
    await bench.run((sheet) => (sheet.getRange('A1').conditionalFormats.getItemAt(0).priority = -1));
    expect(order()).toEqual(['=2', '=3', '=1']);
    await bench.run((sheet) => {
      sheet.getRange('A1').conditionalFormats.getItem('1').delete();
    });
    expect(order()).toEqual(['=2', '=1']);
    await bench.run((sheet) => {
      sheet.getRange('A1:A4').conditionalFormats.clearAll();
    });
    expect(bench.model.conditionalFormats.map(({ areas }) => areas)).toEqual([
      [{ row: 4, column: 0, rows: 5, columns: 1 }],
      [{ row: 4, column: 0, rows: 5, columns: 1 }],
    ]);
  });

  it('are refused on a protected sheet unless cells may be formatted', async () => {
    const bench = openBench();
    bench.model.protection = { protected: true, options: {} };
    expect(await bench.fail((sheet) => addMark(sheet.getRange('A1'), '=1'))).toBe('AccessDenied');
    bench.model.protection = { protected: true, options: { allowFormatCells: true } };
    expect(await bench.fail((sheet) => addMark(sheet.getRange('A1'), '=1'))).toBe('no error');
  });
});
