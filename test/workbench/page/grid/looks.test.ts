import { excelFont } from '../../../../src/workbench/model/standardFont';
import { parseA1 } from '../../../../src/workbench/model/address';
import { type CellBorder, type CellFont } from '../../../../src/workbench/model/cell';
import { type TableModel } from '../../../../src/workbench/model/sheet';
import {
  borderCss,
  borderOf,
  diagonalsCss,
  strongerBorder,
} from '../../../../src/workbench/page/grid/borderLines';
import { cellCss, orientationCss, standardFontCss } from '../../../../src/workbench/page/grid/cellCss';
import { overflowOf } from '../../../../src/workbench/page/grid/overflow';
import { lookInTable } from '../../../../src/workbench/page/grid/tableLook';
import { place } from './sheets';

const left = { side: 'left', direction: 'ltr' } as const;
const thin: CellBorder = { style: 'Continuous', weight: 'Thin', colour: '#112233' };
const thick: CellBorder = { style: 'Continuous', weight: 'Thick' };

describe('cellCss: a format as CSS', () => {
  it('says nothing of what is the grid’s own', () => {
    expect(cellCss(undefined, undefined, left, excelFont)).toBe('justify-content:left;text-align:left');
  });

  it('says font, fill, alignment and indent', () => {
    const css = cellCss(
      {
        font: {
          name: 'Arial',
          size: 12,
          bold: true,
          italic: true,
          underline: 'Double',
          strikethrough: true,
          colour: '#FF0000',
        },
        fill: '#EEEEEE',
        verticalAlignment: 'Top',
        indentLevel: 2,
      },
      undefined,
      left,
      excelFont,
    );
    for (const part of [
      'font-family:"Arial"',
      'font-size:16px',
      'font-weight:bold',
      'font-style:italic',
      'text-decoration:underline line-through',
      'text-decoration-style:double',
      'color:#FF0000',
      'background-color:#EEEEEE',
      'align-items:flex-start',
      'padding-left:21px',
    ]) {
      expect(css).toContain(part);
    }
  });

  it('lets nothing of a file out of its property', () => {
    const css = cellCss(
      { font: { name: 'x"; } * { color: red', colour: '#fff;}' }, fill: 'url(x)' as never },
      undefined,
      left,
      excelFont,
    );
    expect(css).toBe('justify-content:left;text-align:left');
  });

  it('takes from the table what the cell has not', () => {
    const look = { fill: '#4472C4', font: { bold: true, colour: '#FFFFFF' } } as const;
    const css = cellCss({ font: { colour: '#000000' } }, look, left, excelFont);
    expect(css).toContain('background-color:#4472C4');
    expect(css).toContain('font-weight:bold');
    expect(css).toContain('color:#000000');
  });

  it('takes away what the standard font has and the cell has not', () => {
    const standard = {
      ...excelFont,
      bold: true,
      italic: true,
      underline: 'Single',
      strikethrough: true,
    } as const;
    const css = (font: CellFont): string => cellCss({ font }, undefined, left, standard);
    expect(css({ bold: false, italic: false })).toContain('font-weight:normal;font-style:normal');
    expect(css({ underline: 'None' })).toContain('text-decoration:line-through');
    expect(css({ underline: 'None', strikethrough: false })).toContain('text-decoration:none');
    expect(css({ size: 12 })).not.toContain('text-decoration');
  });

  it.each([
    [90, 'writing-mode:vertical-rl;transform:rotate(180deg)'],
    [-90, 'writing-mode:vertical-rl'],
    [45, ''],
    [undefined, ''],
  ])('turns a text by %p', (textOrientation, css) => {
    expect(orientationCss(textOrientation === undefined ? {} : { textOrientation })).toBe(css);
  });
});

describe('standardFontCss: the standard font as variables', () => {
  it('says name and size, and nothing that is the grid’s own', () => {
    const said = Object.entries(standardFontCss({ ...excelFont, name: 'Arial', size: 12 }));
    expect(said.filter(([, value]) => value !== '')).toEqual([
      ['--standard-family', expect.stringMatching(/^"Arial",.*sans-serif$/)],
      ['--standard-size', '16px'],
    ]);
  });

  it('says weight, slope, lines and colour', () => {
    const font = {
      bold: true,
      italic: true,
      underline: 'Double',
      strikethrough: true,
      colour: '#C00000',
    } as const;
    expect(standardFontCss({ ...excelFont, ...font })).toMatchObject({
      '--standard-weight': 'bold',
      '--standard-style': 'italic',
      '--standard-lines': 'underline line-through double',
      '--standard-colour': '#C00000',
    });
  });

  it('lets nothing of a file out of its property', () => {
    const css = standardFontCss({ ...excelFont, name: 'x"; } * { color: red', colour: '#fff;}' });
    expect([css['--standard-family'], css['--standard-colour']]).toEqual(['', '']);
  });
});

describe('borders', () => {
  it('shows the heavier of two lines that meet, and of equals the second', () => {
    expect(strongerBorder(thin, thick)).toBe(thick);
    expect(strongerBorder(thick, thin)).toBe(thick);
    expect(strongerBorder(undefined, thin)).toBe(thin);
    expect(strongerBorder({ ...thin, style: 'None' }, undefined)).toBeUndefined();
    const other = { ...thin, colour: '#445566' } as const;
    expect(strongerBorder(thin, other)).toBe(other);
  });

  it.each<[CellBorder, string]>([
    [thin, '1px solid #112233'],
    [thick, '3px solid #000000'],
    [{ style: 'Double', weight: 'Thick' }, '3px double #000000'],
    [{ style: 'Dash', weight: 'Medium' }, '2px dashed #000000'],
    [{ style: 'Continuous', weight: 'Hairline' }, '1px dotted #000000'],
  ])('%j', (border, css) => {
    expect(borderCss(border)).toBe(css);
  });

  it('reads edges and draws diagonals', () => {
    const style = { borders: { EdgeTop: thin, DiagonalUp: thick } };
    expect(borderOf(style, 'EdgeTop')).toBe(thin);
    expect(borderOf(style, 'EdgeLeft')).toBeUndefined();
    expect(diagonalsCss(style)).toMatch(/^background-image:linear-gradient\(to bottom right,/);
    expect(diagonalsCss(undefined)).toBe('');
  });
});

describe('overflowOf: a long text over its neighbours', () => {
  const neighbours = {
    next: (column: number, step: 1 | -1) => {
      const at = column + step;
      return at < 0 || at > 9 ? undefined : at;
    },
    sizeOf: () => 50,
    isFree: (column: number) => column !== 7 && column !== 1,
  };
  it.each([
    ['start', 4, 60, { before: 0, after: 100 }],
    ['start', 4, 500, { before: 0, after: 100 }],
    ['start', 6, 500, { before: 0, after: 0 }],
    ['end', 4, 500, { before: 100, after: 0 }],
    ['middle', 4, 80, { before: 50, after: 50 }],
    ['start', 8, 500, { before: 0, after: 50 }],
    ['start', 4, 0, { before: 0, after: 0 }],
  ] as const)('%s of column %i, %i too long', (stands, column, excess, expected) => {
    expect(overflowOf(column, excess, stands, neighbours)).toEqual(expected);
  });
});

describe('lookInTable', () => {
  const table: TableModel = {
    id: 't',
    name: 'T',
    area: parseA1('B2:C5')!,
    showHeaders: true,
    showTotals: true,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: true,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    columns: [],
  };
  it.each([
    ['A1', undefined],
    ['B2', { fill: '#4472C4', font: { bold: true, colour: '#FFFFFF' } }],
    ['C3', { fill: '#D9E1F2' }],
    ['B3', { fill: '#D9E1F2', font: { bold: true } }],
    ['C4', {}],
    ['C5', { font: { bold: true } }],
  ])('%s', (name, look) => {
    expect(lookInTable(table, place(name))).toEqual(look);
  });

  it('has a coloured text and a line under the header in light styles, and nothing without a style', () => {
    expect(lookInTable({ ...table, style: 'TableStyleLight9' }, place('B2'))).toEqual({
      font: { bold: true, colour: '#4472C4' },
      lineBelow: '#4472C4',
    });
    expect(lookInTable({ ...table, style: '' }, place('B2'))).toBeUndefined();
  });
});
