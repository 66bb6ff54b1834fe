import { openWorkbook } from '../../../../src/workbench/files/openWorkbook';
import { type OpenedWorkbook } from '../../../../src/workbench/files/origin';
import { saveWorkbook } from '../../../../src/workbench/files/saveWorkbook';
import { attachExcel } from '../../../../src/workbench/node/attachExcel';
import { bookOfFonts } from '../../files/packages';

/** Opens a workbook whose fonts are these, the first of them the standard font, in the stand-in Excel. */
async function open(...fonts: readonly string[]): Promise<OpenedWorkbook> {
  const opened = await openWorkbook(bookOfFonts(fonts), 'x.xlsx');
  attachExcel(opened.model);
  return opened;
}

const fontOf = (name: string, size: number): string => `<sz val="${size}"/><name val="${name}"/>`;

describe('a cell without a font of its own', () => {
  it.each([
    ['Arial', 10],
    ['Calibri', 11],
    ['Sakkal Majalla', 14],
  ])('answers %s %i where that is the standard font', async (name, size) => {
    await open(fontOf(name, size), `<i/>${fontOf('Cambria', 9)}`);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const fonts = ['A1', 'D9', '3:3', 'B1'].map((address) => sheet.getRange(address).format.font);
      for (const font of fonts) font.load('name,size,bold,italic,color');
      await context.sync();
      const standard = { name, size, bold: false, italic: false, color: '#000000' };
      expect(fonts.map((font) => font.toJSON())).toMatchObject([
        standard,
        standard,
        standard,
        { name: 'Cambria', size: 9, italic: true },
      ]);
    });
  });

  it('keeps what the standard font has when one property is set', async () => {
    const opened = await open(`<b/><color rgb="FFC00000"/>${fontOf('Arial', 10)}`);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('C3').format.font.size = 12;
      await context.sync();
    });
    attachExcel((await openWorkbook(await saveWorkbook(opened), 'x.xlsx')).model);
    await Excel.run(async (context) => {
      const { font } = context.workbook.worksheets.getFirst().getRange('C3').format;
      font.load('name,size,bold,color');
      await context.sync();
      expect(font.toJSON()).toMatchObject({ name: 'Arial', size: 12, bold: true, color: '#C00000' });
    });
  });
});

describe('what depends on the standard font', () => {
  it.each([
    ['Arial', 10, 54, 8.43],
    ['Calibri', 11, 59, 8.43],
    ['Arial', 22, 114, 8.44],
  ])('%s %i: fitted columns and heights', async (name, size, width, standardWidth) => {
    await open(fontOf(name, size));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const cells = sheet.getRange('A1:A2');
      cells.values = [['ten signs.'], ['=1']];
      const wrapped = sheet.getRange('B2');
      wrapped.values = [['one\ntwo\nthree']];
      wrapped.format.wrapText = true;
      cells.format.autofitColumns();
      cells.load('format/columnWidth');
      wrapped.load('format/rowHeight');
      sheet.load('standardWidth');
      await context.sync();
      expect(cells.format.columnWidth).toBe(width);
      expect(wrapped.format.rowHeight).toBeCloseTo((3 * size * 15) / 11, 9);
      expect(sheet.standardWidth).toBe(standardWidth);
    });
  });

  it('an added sheet is as wide and high after saving as before', async () => {
    const opened = await open(fontOf('Arial', 14));
    const measure = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('New');
        const range = sheet.getRange('D9');
        range.load('left,top,width,height');
        sheet.load('standardWidth,standardHeight');
        await context.sync();
        return [range.toJSON(), sheet.standardWidth, sheet.standardHeight];
      });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('New');
      await context.sync();
    });
    const before = await measure();
    attachExcel((await openWorkbook(await saveWorkbook(opened), 'x.xlsx')).model);
    expect(await measure()).toEqual(before);
  });

  it.each([
    ['Arial', 10, 255, 1342.5],
    ['Arial', 12, 255, 1726.5],
  ])('the widest column of %s %i has %i characters', async (name, size, characters, points) => {
    await open(fontOf(name, size));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.standardWidth = characters;
      const { format } = sheet.getRange('C:C');
      format.load('columnWidth');
      await context.sync();
      expect(format.columnWidth).toBe(points);
      format.columnWidth = points + 1;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});

it('inserted cells keep a font of their own and else take the standard font here', async () => {
  const source = bookOfFonts([fontOf('Arial', 10), `<b/>${fontOf('Arial', 10)}`]);
  const opened = await open(fontOf('Calibri', 11));
  await Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(Buffer.from(source).toString('base64'));
    await context.sync();
    const sheet = context.workbook.worksheets.getLast();
    const fonts = ['A1', 'B1'].map((address) => sheet.getRange(address).format.font);
    for (const font of fonts) font.load('name,size,bold');
    await context.sync();
    expect(fonts.map((font) => font.toJSON())).toMatchObject([
      { name: 'Calibri', size: 11, bold: false },
      { name: 'Arial', size: 10, bold: true },
    ]);
  });
  const again = await openWorkbook(await saveWorkbook(opened), 'x.xlsx');
  const [, bold] = [...again.model.sheets[1]!.cells.get(0)!.values()];
  expect(bold!.style?.font).toEqual({ name: 'Arial', size: 10, bold: true });
});
