import fc from 'fast-check';
import { newWorkbook } from '../../../src/workbench/files/newWorkbook';
import { openWorkbook } from '../../../src/workbench/files/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/files/saveWorkbook';
import { type CellFont } from '../../../src/workbench/model/cell';
import { excelFont } from '../../../src/workbench/model/standardFont';
import { type WorkbookModel } from '../../../src/workbench/model/workbook';
import { bookOfFonts, changedParts, pack, smallWorkbook, worksheet } from './packages';

const arial = '<sz val="10"/><name val="Arial"/>';
const allOn = '<b/><i/><strike/><u val="double"/><sz val="10"/><color rgb="FFC00000"/><name val="Arial"/>';

async function standardFontOf(bytes: Uint8Array): Promise<WorkbookModel['standardFont']> {
  return (await openWorkbook(bytes, 'x.xlsx')).model.standardFont;
}

describe('the standard font', () => {
  it.each<[string, readonly string[], number, CellFont]>([
    ['is the first font', [arial, '<sz val="9"/>'], 0, { name: 'Arial', size: 10 }],
    ['is that of the first format', ['<sz val="9"/>', arial], 1, { name: 'Arial', size: 10 }],
    ['is the first where the format names one that is not there', [arial], 7, { name: 'Arial', size: 10 }],
    [
      'has all that a font has',
      [allOn],
      0,
      {
        name: 'Arial',
        size: 10,
        bold: true,
        italic: true,
        strikethrough: true,
        underline: 'Double',
        colour: '#C00000',
      },
    ],
    ['is Excel’s where the font says nothing', [''], 0, {}],
    ['is Excel’s where there is no font', [], 0, {}],
    ['has no size below nothing', ['<sz val="-3"/><name val="Arial"/>'], 0, { name: 'Arial' }],
    ['has no size beyond all measure', ['<sz val="1e9"/>'], 0, {}],
  ])('%s', async (_, fonts, first, expected) => {
    expect(await standardFontOf(bookOfFonts(fonts, first))).toEqual({ ...excelFont, ...expected });
  });

  it('is Excel’s in a workbook without styles, and Arial 10 in a new one', async () => {
    const { 'xl/styles.xml': _, ...parts } = smallWorkbook(worksheet('<sheetData/>'));
    expect(await standardFontOf(pack(parts))).toEqual(excelFont);
    const { model } = await newWorkbook('x.xlsx');
    expect(model.standardFont).toEqual({ ...excelFont, name: 'Arial', size: 10 });
  });

  it('is left out of the cells, which say what they have other than it', async () => {
    const larger = allOn.replace('"10"', '"12"');
    const { model } = await openWorkbook(bookOfFonts([allOn, larger, arial]), 'x.xlsx');
    const cells = [...model.sheets[0]!.cells.get(0)!.values()];
    expect(cells.map(({ style }) => style?.font)).toEqual([
      undefined,
      { size: 12 },
      { bold: false, italic: false, strikethrough: false, underline: 'None', colour: '#000000' },
    ]);
  });
});

test.each([
  ['<sz val="11"/><name val="Calibri"/>', 48, 150, 15],
  [arial, 48, 150, 13.5],
  ['<sz val="11"/><name val="Arial"/>', 54, 171.75, 15],
  ['<sz val="12"/><name val="Arial"/>', 60, 192.75, 16.5],
])('columns count its digits, and rows fit it: %s', async (font, standard, own, height) => {
  const columns = '<cols><col min="1" max="1" width="28.5703125" customWidth="1"/></cols>';
  const { model } = await openWorkbook(bookOfFonts([font], 0, columns), 'x.xlsx');
  const [sheet] = model.sheets;
  expect([sheet!.standardWidth, sheet!.standardHeight]).toEqual([standard, height]);
  expect(sheet!.columns.get(0)!.width).toBe(own);
});

const font: fc.Arbitrary<CellFont> = fc.record(
  {
    name: fc.constantFrom('Arial', 'Calibri', 'Cairo'),
    size: fc.integer({ min: 1, max: 40 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
    strikethrough: fc.boolean(),
    underline: fc.constantFrom('None', 'Single', 'Double'),
    colour: fc.constantFrom('#FF0000', '#000000', '#1F3864'),
  },
  { requiredKeys: ['name', 'size'] },
);

/** A font as a file has it. */
function xmlOf({ name, size, bold, italic, strikethrough, underline = 'None', colour }: CellFont): string {
  return [
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    strikethrough ? '<strike/>' : '',
    underline === 'None' ? '' : `<u val="${underline.toLowerCase()}"/>`,
    `<sz val="${size}"/>`,
    colour ? `<color rgb="FF${colour.slice(1)}"/>` : '',
    `<name val="${name}"/>`,
  ].join('');
}

/** How the cells of the first row look, whatever they leave to the standard font. */
function looks({ standardFont, sheets }: WorkbookModel): CellFont[] {
  return [...sheets[0]!.cells.get(0)!.values()].map(({ style }) => ({ ...standardFont, ...style?.font }));
}

test('whatever the fonts are, they are read, kept untouched, and still there beside changed cells', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(font, { minLength: 1, maxLength: 4 }),
      fc.nat(3),
      font,
      fc.integer({ min: 0, max: 1790 }),
      async (fonts, first, added, pixels) => {
        const bytes = bookOfFonts(fonts.map(xmlOf), first % fonts.length);
        const opened = await openWorkbook(bytes, 'x.xlsx');
        const { model } = opened;
        expect(looks(model)).toEqual(fonts.map((each) => ({ ...excelFont, ...each })));
        expect(changedParts(bytes, await saveWorkbook(opened))).toEqual([]);

        const [sheet] = model.sheets;
        sheet!.cells.get(0)!.set(4, { type: 'empty', value: '', style: { font: added } });
        sheet!.cells.get(0)!.set(5, { type: 'number', value: 1, style: { wrapText: true } });
        sheet!.columns.set(1, { width: pixels * 0.75 });
        const again = (await openWorkbook(await saveWorkbook(opened), 'x.xlsx')).model;
        expect(again.standardFont).toEqual(model.standardFont);
        expect(looks(again)).toEqual(looks(model));
        expect(again.sheets[0]!.columns.get(1)!.width).toBe(pixels * 0.75);
      },
    ),
    { numRuns: 60 },
  );
});
