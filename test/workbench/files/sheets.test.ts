import { newWorkbook } from '../../../src/workbench/files/newWorkbook';
import { openWorkbook } from '../../../src/workbench/files/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/files/saveWorkbook';
import { createSheet } from '../../../src/workbench/model/create';
import { type SheetModel } from '../../../src/workbench/model/sheet';
import { fullWorkbook } from './fullWorkbook';
import { changedParts, unpack } from './packages';

const sheetsOf = (bytes: Uint8Array): string[] =>
  [
    ...unpack(bytes)
      .get('xl/workbook.xml')!
      .matchAll(/<sheet [^>]*>/g),
  ].map(([tag]) => tag);
const namesOf = (bytes: Uint8Array): string[] =>
  [
    ...unpack(bytes)
      .get('xl/workbook.xml')!
      .matchAll(/<definedName .*?<\/definedName>/g),
  ].map(([name]) => name);

test('a new sheet has its part, its relation and its type; the chart sheet stays where it was', async () => {
  const opened = await openWorkbook(fullWorkbook, 'x');
  const sheet = createSheet('تقرير <1> & "2"');
  opened.model.sheets.splice(1, 0, sheet);
  opened.model.activeSheetId = sheet.id;
  const saved = await saveWorkbook(opened);
  expect(changedParts(fullWorkbook, saved)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet3.xml',
  ]);
  expect(sheetsOf(saved)).toEqual([
    '<sheet name="Main sheet" sheetId="3" r:id="rId1"/>',
    '<sheet name="Chart" sheetId="9" r:id="rId8"/>',
    '<sheet name="تقرير &lt;1&gt; &amp; &quot;2&quot;" sheetId="10" r:id="rId9"/>',
    '<sheet name="Other" sheetId="5" state="hidden" r:id="rId2"/>',
  ]);
  expect(namesOf(saved)).toContain('<definedName name="Local" localSheetId="3">Other!$B$2</definedName>');
  expect(unpack(saved).get('xl/workbook.xml')).toContain('activeTab="2"');
  expect(unpack(saved).get('xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
  const again = await openWorkbook(saved, 'x');
  expect(again.model.sheets.map(({ name }) => name)).toEqual(['Main sheet', 'تقرير <1> & "2"', 'Other']);
  expect(again.model.activeSheetId).toBe(again.model.sheets[1]!.id);
});

test('a deleted sheet takes its parts and names with it, but not what others use', async () => {
  const opened = await openWorkbook(fullWorkbook, 'x');
  opened.model.sheets.splice(0, 1);
  opened.model.activeSheetId = opened.model.sheets[0]!.id;
  const saved = await saveWorkbook(opened);
  expect([...unpack(saved).keys()]).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet2.xml',
    'xl/chartsheets/sheet1.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/vbaProject.bin',
    'customXml/item1.xml',
    'customXml/_rels/item1.xml.rels',
    'customXml/itemProps1.xml',
    'docProps/core.xml',
    'docProps/custom.xml',
    'xl/unknown/part.xyz',
  ]);
  expect(namesOf(saved)).toEqual([
    '<definedName name="Local" localSheetId="1">Other!$B$2</definedName>',
    '<definedName name="Total" comment="c">SUM(Other!$A$1:$A$3)</definedName>',
  ]);
  expect(unpack(saved).get('[Content_Types].xml')).not.toContain('/xl/comments1.xml');
});

test('names that speak of a deleted sheet say so', async () => {
  const opened = await openWorkbook(fullWorkbook, 'x');
  opened.model.sheets.splice(1, 1);
  expect(namesOf(await saveWorkbook(opened)).at(-1)).toBe(
    '<definedName name="Total" comment="c">SUM(#REF!$A$1:$A$3)</definedName>',
  );
});

test('renamed, moved, shown', async () => {
  const opened = await openWorkbook(fullWorkbook, 'x');
  const { sheets } = opened.model;
  sheets[0]!.name = 'رئيسية';
  sheets[1]!.visibility = 'Visible';
  sheets.reverse();
  const saved = await saveWorkbook(opened);
  expect(sheetsOf(saved)).toEqual([
    '<sheet name="Other" sheetId="5" r:id="rId2"/>',
    '<sheet name="رئيسية" sheetId="3" r:id="rId1"/>',
    '<sheet name="Chart" sheetId="9" r:id="rId8"/>',
  ]);
  expect(changedParts(fullWorkbook, saved)).toEqual(['xl/workbook.xml']);
  expect(namesOf(saved)).toEqual([
    `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'رئيسية'!$A$8:$B$9</definedName>`,
    '<definedName name="Local" localSheetId="0">Other!$B$2</definedName>',
    '<definedName name="Total" comment="c">SUM(Other!$A$1:$A$3)</definedName>',
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'رئيسية'!$1:$1</definedName>`,
  ]);
  expect(unpack(saved).get('xl/workbook.xml')).toContain('activeTab="1"');
});

test('names: added, changed and removed', async () => {
  const opened = await openWorkbook(fullWorkbook, 'x');
  const [local, total] = opened.model.names;
  const added = { name: 'جديد', formula: '="<"', comment: '', visible: false };
  opened.model.names = [{ ...total!, formula: '=1' }, added];
  expect(local!.name).toBe('Local');
  expect(namesOf(await saveWorkbook(opened)).slice(2)).toEqual([
    '<definedName name="Total" comment="c">1</definedName>',
    '<definedName name="جديد" hidden="1">"&lt;"</definedName>',
  ]);
});

test('a new sheet keeps everything that a sheet can hold', async () => {
  const opened = await newWorkbook('new.xlsx');
  const full = (await openWorkbook(fullWorkbook, 'x')).model.sheets[0]!;
  const sheet: SheetModel = {
    ...full,
    shapes: [full.shapes[0]!],
    conditionalFormats: [full.conditionalFormats[1]!],
    showGridlines: false,
    showHeadings: false,
    frozen: { rows: 2, columns: 3 },
    standardWidth: 60,
    // What a filter looks for is known to its own file only.
    autoFilter: { area: full.autoFilter!.area, filtered: false },
    tables: full.tables.map(({ filtered: _, ...table }) => table),
    protection: { protected: true, options: { ...full.protection.options, selectionMode: 'Unlocked' } },
    pageLayout: {
      ...full.pageLayout,
      paperSize: 'A3',
      margins: { left: 20, right: 21, top: 22, bottom: 23, header: 24, footer: 25 },
      centerHorizontally: true,
      printGridlines: true,
      printOrder: 'OverThenDown',
      zoom: { horizontalFitToPages: 1 },
      printArea: [
        { row: 0, column: 0, rows: 3, columns: 2 },
        { row: 5, column: 0, rows: 3, columns: 2 },
      ],
      titleColumns: { row: 0, column: 0, rows: 1_048_576, columns: 2 },
      headersFooters: {
        ...full.pageLayout.headersFooters,
        leftHeader: '&"Arial,Bold"س && ص',
        centerFooter: '&P / &N',
      },
      rowBreaks: [4, 9],
      columnBreaks: [2],
    },
  };
  opened.model.sheets.push(sheet);
  const saved = await saveWorkbook(opened);
  const again = (await openWorkbook(saved, 'x')).model.sheets[1]!;
  expect(comparable(again)).toEqual(comparable(sheet));
});

/** A sheet without the ids that each opening gives anew, and without places in the file that it came from. */
function comparable(sheet: SheetModel): unknown {
  return JSON.parse(
    JSON.stringify(sheet, (key, value: unknown) =>
      key === 'id' || key === 'fileIndex' || key === 'fileId'
        ? undefined
        : value instanceof Map
          ? [...value]
          : value,
    ),
  );
}
