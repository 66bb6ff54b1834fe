import { fill, openBench } from './onSheet';

describe('values', () => {
  it('come back as they were written, with text, types and formats', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      const range = sheet.getRange('B2:D3');
      range.values = [
        ['مدير/ة', 2.5, true],
        ['#REF!', "'007", '1/2/2026'],
      ];
      range.load('values,formulas,text,valueTypes,numberFormat,address,rowIndex,columnIndex,cellCount');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        values: [
          ['مدير/ة', 2.5, true],
          ['#REF!', '007', 46024],
        ],
        formulas: [
          ['مدير/ة', 2.5, true],
          ['#REF!', '007', 46024],
        ],
        text: [
          ['مدير/ة', '2.5', 'TRUE'],
          ['#REF!', '007', '1/2/2026'],
        ],
        valueTypes: [
          ['String', 'Double', 'Boolean'],
          ['Error', 'String', 'Double'],
        ],
        numberFormat: [
          ['General', 'General', 'General'],
          ['General', 'General', 'm/d/yyyy'],
        ],
        address: 'Sheet1!B2:D3',
        rowIndex: 1,
        columnIndex: 1,
        cellCount: 6,
      });
    });
  });

  it('leave a cell alone for null, and empty it for an empty text but keep its format', async () => {
    const bench = openBench();
    await fill(bench, [['a', 'b', 'c']]);
    const before = bench.model.cells.get(0)?.get(0);
    await bench.run((sheet) => {
      sheet.getRange('B1').format.fill.color = '#FFEE00';
      sheet.getRange('A1:C1').values = [[null, '', '']];
    });
    const row = bench.model.cells.get(0)!;
    expect(row.get(0)).toBe(before);
    expect(row.get(1)).toEqual({ type: 'empty', value: '', style: { fill: '#FFEE00' } });
    expect(row.has(2)).toBe(false);
  });

  it('replace a cell and never change it', async () => {
    const bench = openBench();
    await fill(bench, [['a']]);
    const before = bench.model.cells.get(0)?.get(0);
    await fill(bench, [['b']]);
    expect(before).toEqual({ type: 'text', value: 'a' });
    expect(bench.model.cells.get(0)?.get(0)).toEqual({ type: 'text', value: 'b' });
  });

  it('go in pieces when there are more than 1,500, and come back whole', async () => {
    const bench = openBench();
    const values = Array.from({ length: 2000 }, (_, row) => [`r${row}`, row]);
    await fill(bench, values);
    const read = await bench.run(async (sheet, context) => {
      const range = sheet.getUsedRange();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(values);
  });

  it('fill a range from one value', async () => {
    const bench = openBench();
    await bench.run((sheet) => {
      sheet.getRange('A1:B2').values = 'x' as never;
      sheet.getRange('A1:B2').numberFormat = '@' as never;
    });
    const cell = { type: 'text', value: 'x', style: { numberFormat: '@' } };
    expect(bench.model.cells.get(1)?.get(1)).toEqual(cell);
  });

  it('keep the last result of a formula out of reach: a new one shows 0', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.formulas = [['=B1*2']];
      range.load('values,formulas');
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[[0]], [['=B1*2']]]);
    });
  });

  it('reach only the first cell of a merged area', async () => {
    const bench = openBench();
    bench.model.merges = [{ row: 0, column: 0, rows: 2, columns: 1 }];
    await fill(bench, [['a'], ['b'], ['c']]);
    expect([...bench.model.cells.keys()]).toEqual([0, 2]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['rows that are missing', (sheet) => (sheet.getRange('A1:A2').values = [['a']])],
    ['columns too many', (sheet) => (sheet.getRange('A1').values = [['a', 'b']])],
    ['rows of different length', (sheet) => (sheet.getRange('A1:B2').values = [['a', 'b'], ['c']])],
    [
      'pieces of the wrong size',
      (sheet) => (sheet.getRange('A1:A2').values = Array.from({ length: 2000 }, () => ['a'])),
    ],
    ['a text that is too long', (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]])],
    ['a formula that is none', (sheet) => (sheet.getRange('A1').values = [['=SUM(']])],
    ['an object', (sheet) => (sheet.getRange('A1').values = [[{ a: 1 } as never]])],
  ])('refuse %s', async (_what, task) => {
    const bench = openBench();
    const code = await bench.fail((sheet) => {
      task(sheet);
    });
    expect([code, bench.model.cells.size]).toEqual(['InvalidArgument', 0]);
  });

  it('name the columns of a table in its header', async () => {
    const bench = openBench();
    await fill(bench, [
      ['Code', 'Title'],
      [1, 'x'],
    ]);
    await bench.run((sheet) => {
      sheet.tables.add('A1:B2', true);
      sheet.getRange('A1:B1').values = [['Title', 5]];
    });
    expect(bench.model.tables[0]?.columns.map(({ name }) => name)).toEqual(['Title', '5']);
    expect(bench.model.cells.get(0)?.get(1)).toMatchObject({ type: 'text', value: '5' });
  });
});

describe('places', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(3, 1), 'C5'],
    ['getRow', (range) => range.getRow(1), 'B3:C3'],
    ['getColumn', (range) => range.getColumn(1), 'C2:C3'],
    ['getLastCell', (range) => range.getLastCell(), 'C3'],
    ['getLastRow', (range) => range.getLastRow(), 'B3:C3'],
    ['getLastColumn', (range) => range.getLastColumn(), 'C2:C3'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:3'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:C'],
    ['getOffsetRange', (range) => range.getOffsetRange(-1, 2), 'D1:E2'],
    ['getResizedRange', (range) => range.getResizedRange(1, -1), 'B2:B4'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(3, 1), 'B2:B4'],
    ['getRowsAbove', (range) => range.getRowsAbove(), 'B1:C1'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B4:C5'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(), 'A2:A3'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'D2:E3'],
    ['getBoundingRect', (range) => range.getBoundingRect('E1'), 'B1:E3'],
    ['getIntersection', (range) => range.getIntersection('C3:D9'), 'C3'],
    ['getUsedRange', (range) => range.getUsedRange(), 'C3'],
  ])('%s', async (_name, task, address) => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      sheet.getRange('C3:D4').values = 'x' as never;
      const place = task(sheet.getRange('B2:C3'));
      place.load('address');
      await context.sync();
      expect(place.address).toBe(`Sheet1!${address}`);
    });
  });

  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['above the sheet', (range) => range.getOffsetRange(-2, 0), 'InvalidArgument'],
    ['no columns', (range) => range.getResizedRange(0, -2), 'InvalidArgument'],
    ['a row outside', (range) => range.getRow(2), 'InvalidArgument'],
    ['no address', (range) => range.getBoundingRect('B2:'), 'InvalidArgument'],
    ['nothing shared', (range) => range.getIntersection('E9'), 'ItemNotFound'],
    ['nothing used', (range) => range.getUsedRange(), 'ItemNotFound'],
  ])('refuse %s', async (_what, task, code) => {
    expect(await openBench().fail((sheet) => task(sheet.getRange('B2:C3')))).toBe(code);
  });

  it.each([['A0'], ['XFE1'], ['A1048577'], ['A1:'], ['Sheet1'], ['']])(
    'refuse the address %j',
    async (address) => {
      expect(await openBench().fail((sheet) => sheet.getRange(address))).toBe('InvalidArgument');
    },
  );

  it('tell used cells with values from those with formats only', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      const before = sheet.getUsedRangeOrNullObject();
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('D5').format.font.bold = true;
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load('address');
      values.load('address');
      await context.sync();
      expect([before.isNullObject, all.address, values.address]).toEqual([true, 'Sheet1!B2:D5', 'Sheet1!B2']);
    });
  });
});

describe('links', () => {
  it('show text that stays text, and go with RemoveHyperlinks', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: "'Role list'!B7", textToDisplay: '=x', screenTip: 'B7' };
      range.load('hyperlink,values');
      range.format.font.load('underline');
      await context.sync();
      expect([range.hyperlink, range.values, range.format.font.underline]).toEqual([
        { documentReference: "'Role list'!B7", textToDisplay: '=x', screenTip: 'B7' },
        [['=x']],
        'Single',
      ]);
      range.clear('RemoveHyperlinks');
    });
    expect(bench.model.hyperlinks).toEqual([]);
    expect(bench.model.cells.get(0)?.get(0)).toEqual({ type: 'text', value: '=x' });
  });
});

describe('merged areas', () => {
  it('keep one value, come back one by one, and are undone by unmerge', async () => {
    const bench = openBench();
    await fill(bench, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    await bench.run(async (sheet, context) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D1:E2').merge(true);
      const merged = sheet.getUsedRange().getBoundingRect('F9').getMergedAreasOrNullObject();
      merged.load('address,areaCount');
      await context.sync();
      expect([merged.areaCount, merged.address]).toEqual([3, 'Sheet1!A1:B2,Sheet1!D1:E1,Sheet1!D2:E2']);
      sheet.getRange('E2').unmerge();
    });
    expect(bench.model.merges).toHaveLength(2);
    expect([...bench.model.cells.keys()]).toEqual([0]);
  });
});

describe('clear', () => {
  it.each<['All' | 'Formats' | 'Contents' | undefined, unknown, number]>([
    [undefined, undefined, 0],
    ['All', undefined, 0],
    ['Contents', { type: 'empty', value: '', style: { wrapText: true } }, 1],
    ['Formats', { type: 'text', value: 'x' }, 1],
  ])('%s', async (applyTo, cell, validations) => {
    const bench = openBench();
    await fill(bench, [['x']]);
    await bench.run((sheet) => {
      const range = sheet.getRange('A1');
      range.format.wrapText = true;
      range.dataValidation.rule = { textLength: { formula1: 9, operator: 'LessThan' } };
      range.clear(applyTo);
    });
    expect(bench.model.cells.get(0)?.get(0)).toEqual(cell);
    expect(bench.model.validations).toHaveLength(validations);
  });
});

describe('a protected sheet', () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['a locked cell', (sheet) => (sheet.getRange('A1').values = [['x']]), 'AccessDenied'],
    ['an unlocked cell', (sheet) => (sheet.getRange('B1').values = [['x']]), 'no error'],
    ['both', (sheet) => (sheet.getRange('A1:B1').values = [['x', 'y']]), 'AccessDenied'],
    ['an unlocked column', (sheet) => (sheet.getRange('C2:C9').values = 'x' as never), 'no error'],
    ['a format', (sheet) => (sheet.getRange('B1').format.wrapText = true), 'AccessDenied'],
    ['a row height', (sheet) => (sheet.getRange('B1').format.rowHeight = 20), 'no error'],
    [
      'a merge',
      (sheet) => {
        sheet.getRange('B1:B2').merge();
      },
      'AccessDenied',
    ],
    [
      'an insertion',
      (sheet) => {
        sheet.getRange('1:1').insert('Down');
      },
      'AccessDenied',
    ],
    [
      'a column put in',
      (sheet) => {
        sheet.getRange('A:A').insert('Right');
      },
      'no error',
    ],
  ])('takes or refuses %s', async (_what, task, code) => {
    const bench = openBench();
    await bench.run((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.getRange('C:C').format.protection.locked = false;
      sheet.protection.protect({ allowFormatRows: true, allowInsertColumns: true });
    });
    expect(await bench.fail(task)).toBe(code);
  });
});
