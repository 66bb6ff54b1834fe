import { fill, openBench } from './onSheet';

describe('the format of cells', () => {
  it('is read as it was set', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      const { format } = sheet.getRange('B2:C3');
      const set = {
        wrapText: true,
        horizontalAlignment: 'Right',
        verticalAlignment: 'Top',
        readingOrder: 'RightToLeft',
        indentLevel: 2,
        shrinkToFit: true,
        textOrientation: 45,
      } as const;
      const font = {
        name: 'Arial',
        size: 9,
        bold: true,
        italic: true,
        underline: 'Double',
        color: '#112233',
      } as const;
      format.set(set);
      format.font.set(font);
      format.fill.color = '#ffee00';
      format.protection.locked = false;
      format.load(Object.keys(set).join(','));
      format.font.load(Object.keys(font).join(','));
      format.fill.load('color');
      format.protection.load('locked');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        ...set,
        font,
        fill: { color: '#FFEE00' },
        protection: { locked: false },
      });
      format.fill.clear();
    });
    const style = bench.model.cells.get(2)?.get(2)?.style;
    expect(style).toMatchObject({ font: { colour: '#112233' } });
    expect(style).not.toHaveProperty('fill');
    expect(bench.model.cells.get(1)?.get(1)?.style).toBe(style);
  });

  it('is null where cells differ, and Excel’s default where nobody set it', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const { format } = sheet.getRange('A1:A2');
      format.load('wrapText,horizontalAlignment');
      format.font.load('bold,name,size,color');
      await context.sync();
      expect([format.wrapText, format.horizontalAlignment]).toEqual([false, 'General']);
      expect(format.font.toJSON()).toMatchObject({ bold: null, name: 'Calibri', size: 11, color: '#000000' });
    });
  });

  it('of whole columns holds for cells that come later', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      sheet.getRange('3:3').format.font.italic = true;
      sheet.getRange('B:B').numberFormat = '@' as never;
      sheet.getRange('B3:B4').values = [['1-2'], ['007']];
      const cell = sheet.getRange('B3');
      cell.load('values,numberFormat');
      cell.format.font.load('italic');
      await context.sync();
      expect([cell.values, cell.numberFormat, cell.format.font.italic]).toEqual([[['1-2']], [['@']], true]);
    });
    expect(bench.model.cells.get(3)?.get(1)).toMatchObject({ type: 'text', value: '007' });
    expect(bench.model.columns.get(1)?.style).toEqual({ numberFormat: '@' });
  });

  it('of whole rows leaves what columns gave', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      sheet.getRange('B:B').format.wrapText = true;
      sheet.getRange('2:2').format.font.bold = true;
      const { format } = sheet.getRange('B2');
      format.load('wrapText');
      format.font.load('bold');
      await context.sync();
      expect([format.wrapText, format.font.bold]).toEqual([true, true]);
    });
  });

  it('forgets the number that it had in the file', async () => {
    const bench = openBench();
    bench.model.cells.set(
      0,
      new Map([[0, { type: 'text', value: 'x', style: { wrapText: true, fileIndex: 4 } }]]),
    );
    await bench.run((sheet) => {
      sheet.getRange('A1').format.font.bold = true;
    });
    expect(bench.model.cells.get(0)?.get(0)?.style).toEqual({ wrapText: true, font: { bold: true } });
  });

  it.each<[string, (format: Excel.RangeFormat) => void]>([
    ['row over 409 points', (format) => (format.rowHeight = 410)],
    ['column over 255 characters', (format) => (format.columnWidth = 1343)],
    ['negative height', (format) => (format.rowHeight = -1)],
    ['colour', (format) => (format.fill.color = 'no colour')],
    ['alignment', (format) => (format.horizontalAlignment = 'Middle' as never)],
    ['font size', (format) => (format.font.size = 0)],
    ['indent', (format) => (format.indentLevel = 251)],
  ])('refuses a wrong %s', async (_what, task) => {
    const code = await openBench().fail((sheet) => {
      task(sheet.getRange('A1').format);
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('borders', () => {
  it('lie on the cells along a side; inner lines on the cells of both sides', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeTop').style = 'Double';
      const inner = borders.getItem('InsideVertical');
      inner.color = '#FF0000';
      inner.weight = 'Thick';
      borders.load('items/sideIndex,items/style');
      await context.sync();
      expect(borders.items.map((border) => [border.sideIndex, border.style])).toContainEqual([
        'InsideVertical',
        'Continuous',
      ]);
    });
    const red = { style: 'Continuous', weight: 'Thick', colour: '#FF0000' };
    expect(bench.model.cells.get(0)?.get(0)?.style?.borders).toEqual({
      EdgeTop: { style: 'Double', weight: 'Thin' },
      EdgeRight: red,
    });
    expect(bench.model.cells.get(1)?.get(1)?.style?.borders).toEqual({ EdgeLeft: red });
  });

  it('go away with the style None', async () => {
    const bench = openBench();
    await bench.run((sheet) => {
      const { borders } = sheet.getRange('A1').format;
      borders.getItem('EdgeBottom').style = 'Continuous';
      borders.getItem('EdgeBottom').style = 'None';
    });
    expect(bench.model.cells.get(0)?.get(0)?.style).toEqual({});
  });
});

describe('rows and columns', () => {
  it('have sizes, may hide, and tell where cells are', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('1:2').format.rowHeight = 30;
      sheet.getRange('2:2').rowHidden = true;
      const cell = sheet.getRange('C3:C4');
      const mixed = sheet.getRange('A1:B2');
      cell.load('left,top,width,height,hidden');
      mixed.load('rowHidden,columnHidden,hidden');
      mixed.format.load('rowHeight,columnWidth');
      await context.sync();
      expect(cell.toJSON()).toMatchObject({ left: 100, top: 30, width: 48, height: 30, hidden: false });
      expect([mixed.rowHidden, mixed.columnHidden, mixed.hidden]).toEqual([null, null, null]);
      expect([mixed.format.rowHeight, mixed.format.columnWidth]).toEqual([null, null]);
    });
  });

  it('take a size for the whole sheet without being kept one by one', async () => {
    const bench = openBench();
    await bench.run(async (sheet, context) => {
      sheet.getRange('3:3').format.rowHeight = 30;
      sheet.getRange().format.rowHeight = 20;
      const { format } = sheet.getRange('A1:A9');
      format.load('rowHeight');
      await context.sync();
      expect(format.rowHeight).toBe(20);
      sheet.getRange().format.useStandardHeight = true;
    });
    expect([bench.model.rows.size, bench.model.standardHeight]).toEqual([0, 20]);
  });

  it('fit wrapped text, and a height that was set gives way to autofit', async () => {
    const bench = openBench();
    await fill(bench, [['word '.repeat(40)]]);
    const heights = await bench.run(async (sheet, context) => {
      const { format } = sheet.getRange('A1');
      const read: number[] = [];
      const note = async (): Promise<void> => {
        format.load('rowHeight');
        await context.sync();
        read.push(format.rowHeight);
      };
      await note();
      format.wrapText = true;
      await note();
      format.rowHeight = 20;
      await note();
      format.autofitRows();
      await note();
      format.columnWidth = 500;
      await note();
      return read;
    });
    expect([heights[0], heights[2]]).toEqual([15, 20]);
    expect(heights[1]).toBeGreaterThan(100);
    expect(heights[3]).toBe(heights[1]);
    expect(heights[4]).toBeLessThan(heights[1]!);
  });

  it('grow to the longest line', async () => {
    const bench = openBench();
    await fill(bench, [['short', 'a text that is a good deal longer']]);
    await bench.run((sheet) => {
      sheet.getRange('A:C').format.autofitColumns();
    });
    const [first, second] = [bench.model.columns.get(0)?.width, bench.model.columns.get(1)?.width];
    expect(second! / first!).toBeGreaterThan(4);
    expect(bench.model.columns.has(2)).toBe(false);
  });
});
