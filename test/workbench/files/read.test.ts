import { openWorkbook } from '../../../src/workbench/files/openWorkbook';
import { type SheetModel } from '../../../src/workbench/model/sheet';
import { type WorkbookModel } from '../../../src/workbench/model/workbook';
import { fullWorkbook } from './fullWorkbook';

let model: WorkbookModel;
let sheet: SheetModel;
beforeAll(async () => {
  ({ model } = await openWorkbook(fullWorkbook, 'full.xlsm'));
  sheet = model.sheets[0]!;
});

test('worksheets are read in order, chart sheets are not worksheets', () => {
  expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Main sheet', 'Visible'],
    ['Other', 'Hidden'],
  ]);
  expect(model.activeSheetId).toBe(sheet.id);
});

test.each([
  [0, 0, { type: 'text', value: 'Code' }],
  [0, 1, { type: 'text', value: 'Ti tle' }],
  [1, 0, { type: 'number', value: 1.5 }],
  [1, 1, { type: 'text', value: 'a <b> & c' }],
  [1, 2, { type: 'boolean', value: true }],
  [1, 3, { type: 'error', value: '#REF!' }],
  [2, 0, { type: 'number', value: 45000, style: { numberFormat: 'yyyy\\-mm\\-dd', fileIndex: 2 } }],
  [2, 1, { type: 'text', value: ' =1\r\n_x0041_ ', quotePrefix: true, style: { numberFormat: '@' } }],
  [2, 2, { type: 'number', value: 90000, formula: '=A3*2+$A$1+Other!A3' }],
  [3, 2, { type: 'number', value: 2, formula: '=A4*2+$A$1+Other!A4' }],
  [4, 2, { type: 'number', value: 4, formula: '=A5*2+$A$1+Other!A5' }],
  [3, 3, { type: 'number', value: 3, formula: '=SUM(A1:A2*2)' }],
  [5, 0, { type: 'empty', value: '' }],
  [5, 1, { type: 'text', value: 'x', formula: '="x"&B1' }],
])('the cell in row %i, column %i', (row, column, cell) => {
  expect(sheet.cells.get(row)?.get(column)).toMatchObject(cell);
});

test('formats are read in the words of Office.js, theme colours resolved, the default font left out', () => {
  const style = sheet.cells.get(0)?.get(0)?.style;
  expect(style).toEqual({ font: { bold: true, colour: '#FFFFFF' }, fill: '#2F5597', fileIndex: 1 });
  expect(sheet.cells.get(0)?.get(1)?.style).toBe(style);
});

test('sections of a sheet', () => {
  expect(sheet).toMatchObject({
    rightToLeft: true,
    frozen: { rows: 1, columns: 0 },
    selection: { row: 2, column: 1, rows: 2, columns: 2 },
    standardHeight: 14.4,
    merges: [{ row: 6, column: 0, rows: 1, columns: 2 }],
    autoFilter: { area: { row: 7, column: 0, rows: 2, columns: 2 }, filtered: true },
    protection: {
      protected: true,
      options: { allowFormatCells: true, allowSort: false, allowEditObjects: false },
    },
    hyperlinks: [{ address: 'https://example.org/?a=1&b=2' }, { documentReference: 'Other!A1' }],
    validations: [{ rule: { list: { inCellDropDown: true, source: 'x,y' } }, ignoreBlanks: true }],
    conditionalFormats: [
      { type: 'Other', priority: 2 },
      { type: 'Custom', formula: '=$A2>1', format: { fill: '#FFC7CE', bold: true }, priority: 1 },
    ],
    tables: [
      {
        name: 'T',
        showFilterButton: true,
        columns: [
          { id: 1, name: 'Code' },
          { id: 4, name: 'Title' },
        ],
      },
    ],
    pageLayout: { orientation: 'Landscape', paperSize: 'A4', titleRows: { row: 0, rows: 1 } },
  });
  expect(sheet.customProperties).toEqual(new Map([['kind', 'R\u0645']]));
  expect([...sheet.rows]).toMatchObject([
    [2, { height: 40, hidden: true }],
    [5, { style: { fileIndex: 1 } }],
  ]);
  expect([...sheet.columns]).toEqual([
    [0, { width: 124.5 }],
    [1, { width: 124.5 }],
    [3, { hidden: true }],
    [4, { hidden: true }],
    [5, { hidden: true }],
  ]);
});

test('shapes are read, other objects named and placed', () => {
  expect(sheet.shapes).toMatchObject([
    {
      name: 'box',
      kind: 'GeometricShape',
      geometry: 'FlowChartDecision',
      left: 124.5,
      top: 0,
      width: 125.5,
      height: 14.4,
      placement: 'OneCell',
      fill: { colour: '#ED7D31', transparency: 0 },
      line: { visible: true, colour: '#4472C4' },
      text: { horizontalAlignment: 'Center', readingOrder: 'RightToLeft' },
      fileId: 2,
    },
    { name: 'Chart 1', kind: 'Other', width: 162 },
    { name: 'Button', kind: 'Other', left: 0, width: 10, height: 20 },
  ]);
  expect(sheet.shapes[0]!.text?.runs.map(({ text }) => text).join('|')).toBe('نص\n|two');
});

test('names, properties and custom XML of the workbook', () => {
  expect(model.names).toMatchObject([
    { name: 'Local', formula: '=Other!$B$2', sheetId: model.sheets[1]!.id, visible: true },
    { name: 'Total', formula: '=SUM(Other!$A$1:$A$3)', comment: 'c' },
  ]);
  expect(model.properties).toMatchObject({ title: 'Title', author: 'Me', company: '' });
  expect(model.customProperties).toEqual(new Map([['N', 5]]));
  expect(model.customXmlParts).toEqual([
    { id: '{11111111-2222-3333-4444-555555555555}', xml: '<q xmlns="urn:q"><w/></q>' },
  ]);
});

test('tabs that are no worksheets are known by their names', async () => {
  const { model } = await openWorkbook(fullWorkbook, 'x');
  expect(model.sheets.map(({ name }) => name)).not.toContain('Chart');
  expect(model.otherTabs).toEqual(['Chart']);
});
