import { openWorkbook } from '../../../src/workbench/files/openWorkbook';
import { type OpenedWorkbook } from '../../../src/workbench/files/origin';
import { saveWorkbook } from '../../../src/workbench/files/saveWorkbook';
import { type CellModel } from '../../../src/workbench/model/cell';
import { type SheetModel } from '../../../src/workbench/model/sheet';
import { fullWorkbook, sheet1 } from './fullWorkbook';
import { changedParts, pack, smallWorkbook, unpack, worksheet } from './packages';

const sheetPart = 'xl/worksheets/sheet1.xml';
const workbookPart = 'xl/workbook.xml';

async function change(edit: (opened: OpenedWorkbook, sheet: SheetModel) => void): Promise<Uint8Array> {
  const opened = await openWorkbook(fullWorkbook, 'full.xlsm');
  edit(opened, opened.model.sheets[0]!);
  return saveWorkbook(opened);
}

function set(sheet: SheetModel, row: number, column: number, cell: CellModel): void {
  const cells = sheet.cells.get(row) ?? new Map<number, CellModel>();
  sheet.cells.set(row, cells.set(column, cell));
}

/** What each change does to the text of the sheet: one place replaced, everything else as it was. */
test.each<[string, (sheet: SheetModel) => void, string, string]>([
  [
    'a text',
    (sheet) => {
      set(sheet, 0, 0, { ...sheet.cells.get(0)!.get(0)!, value: 'رمز' });
    },
    '<c r="A1" s="1" t="s"><v>0</v></c>',
    '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">رمز</t></is></c>',
  ],
  [
    'a format alone',
    (sheet) => {
      set(sheet, 0, 1, { ...sheet.cells.get(0)!.get(1)!, style: sheet.cells.get(2)!.get(0)!.style! });
    },
    '<c r="B1" s="1" t="s">',
    '<c r="B1" s="2" t="s">',
  ],
  [
    'a new cell between others',
    (sheet) => {
      set(sheet, 4, 1, { type: 'boolean', value: true });
    },
    '<row r="5"><c r="C5">',
    '<row r="5"><c r="B5" t="b"><v>1</v></c><c r="C5">',
  ],
  [
    'a new row between others',
    (sheet) => {
      sheet.cells.delete(1);
      sheet.cells.set(1, new Map());
    },
    '<c r="A2"><v>1.5</v></c><c r="B2" t="inlineStr"><is><t><![CDATA[a <b> & c]]></t></is></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#REF!</v></c>',
    '',
  ],
  [
    'a height',
    (sheet) => {
      sheet.rows.set(3, { height: 50 });
    },
    '<row r="4">',
    '<row r="4" ht="50" customHeight="1">',
  ],
  [
    'a row shown again',
    (sheet) => {
      sheet.rows.set(2, { height: 40 });
    },
    '<row r="3" ht="40" customHeight="1" hidden="1">',
    '<row r="3" ht="40" customHeight="1">',
  ],
  [
    'a width',
    (sheet) => {
      sheet.columns.set(1, { width: 48 });
    },
    '<cols><col min="1" max="2" width="20.7109375" bestFit="1" customWidth="1"/><col min="4" max="6" hidden="1" outlineLevel="1"/></cols>',
    '<cols><col min="1" max="1" width="20.7109375" bestFit="1" customWidth="1"/><col min="2" max="2" width="8" customWidth="1"/><col min="4" max="6" hidden="1" outlineLevel="1"/></cols>',
  ],
  [
    'unfreezing',
    (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    '<pane ySplit="1" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3:C4"/>',
    '<selection activeCell="B3" sqref="B3:C4"/>',
  ],
  [
    'one more validation',
    (sheet) => {
      const area = { row: 9, column: 0, rows: 1, columns: 1 };
      const rule = { wholeNumber: { formula1: '=1', formula2: '=9', operator: 'Between' } };
      sheet.validations = [...sheet.validations, { areas: [area], rule, ignoreBlanks: false }];
    },
    'count="1" disablePrompts="0"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A3 C2" xr:uid="{CC}"><formula1>"x,y"</formula1></dataValidation>',
    'count="2" disablePrompts="0"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A3 C2" xr:uid="{CC}"><formula1>"x,y"</formula1></dataValidation><dataValidation type="whole" showInputMessage="1" showErrorMessage="1" sqref="A10"><formula1>1</formula1><formula2>9</formula2></dataValidation>',
  ],
  [
    'no protection',
    (sheet) => {
      sheet.protection = { protected: false, options: {} };
    },
    '<sheetProtection sheet="1" objects="1" formatCells="0"/>',
    '',
  ],
  [
    'a filter that shows all',
    (sheet) => {
      sheet.autoFilter = { ...sheet.autoFilter!, filtered: false };
    },
    '<filterColumn colId="0"><filters><filter val="q"/></filters></filterColumn>',
    '',
  ],
  [
    'another orientation',
    (sheet) => {
      sheet.pageLayout = { ...sheet.pageLayout, orientation: 'Portrait' };
    },
    'orientation="landscape"',
    'orientation="portrait"',
  ],
  [
    'a tab without colour',
    (sheet) => {
      sheet.tabColour = '#00FF00';
    },
    '<tabColor theme="4" tint="0.4"/>',
    '<tabColor rgb="FF00FF00"/>',
  ],
])('%s changes its own place in the sheet and nothing else', async (_, edit, before, after) => {
  const saved = await change((_opened, sheet) => {
    edit(sheet);
  });
  const text = unpack(saved).get(sheetPart)!;
  expect(sheet1.split(before)).toHaveLength(2);
  // The row's fitted height and spans, and the sheet's dimension, follow the cells.
  const expected = sheet1.replace(before, () => after);
  const settle = (xml: string): string =>
    xml.replace(/ spans="[^"]*"| ht="28.8"|<dimension ref="[^"]*"\/>/g, '');
  expect(settle(text)).toBe(settle(expected));
  expect(changedParts(fullWorkbook, saved)).toEqual([sheetPart]);
});

test('a fitted row whose text changes is fitted anew; one whose height was set keeps it', async () => {
  const saved = await change((_, sheet) => {
    set(sheet, 1, 0, { type: 'text', value: 'long' });
    set(sheet, 2, 0, { type: 'text', value: 'long' });
  });
  const text = unpack(saved).get(sheetPart)!;
  expect(text).toContain('<row r="2" x14ac:dyDescent="0.3">');
  expect(text).toContain('<row r="3" ht="40" customHeight="1" hidden="1">');
});

test('a new formula goes with the calculation chain and asks Excel to calculate', async () => {
  const saved = await change((_, sheet) => {
    set(sheet, 1, 0, { type: 'empty', value: '', formula: '=1&"<"' });
  });
  const parts = unpack(saved);
  expect(parts.get(sheetPart)).toContain('<c r="A2"><f>1&amp;"&lt;"</f></c>');
  expect(parts.has('xl/calcChain.xml')).toBe(false);
  expect(parts.get('[Content_Types].xml')).not.toContain('calcChain');
  expect(parts.get(workbookPart)).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
});

test('where the first cell of a shared formula changes, the others say their own', async () => {
  const saved = await change((_, sheet) => {
    set(sheet, 2, 2, { type: 'number', value: 1 });
  });
  const text = unpack(saved).get(sheetPart)!;
  expect(text).toContain('<c r="C3"><v>1</v></c>');
  expect(text).toContain('<c r="C4"><f>A4*2+$A$1+Other!A4</f><v>2</v></c>');
  expect(text).toContain('<c r="C5"><f>A5*2+$A$1+Other!A5</f><v>4</v></c>');
  const { model } = await openWorkbook(saved, 'x.xlsm');
  expect(model.sheets[0]!.cells.get(4)!.get(2)!.formula).toBe('=A5*2+$A$1+Other!A5');
});

test('a changed format keeps what the model cannot say: theme colours, gradients, the named style', async () => {
  const saved = await change((_, sheet) => {
    const { fileIndex: _f, ...style } = sheet.cells.get(0)!.get(0)!.style!;
    set(sheet, 0, 0, { ...sheet.cells.get(0)!.get(0)!, style: { ...style, wrapText: true } });
    const { fileIndex: _g, ...date } = sheet.cells.get(2)!.get(0)!.style!;
    set(sheet, 2, 0, { ...sheet.cells.get(2)!.get(0)!, style: { ...date, font: { italic: true } } });
  });
  const styles = unpack(saved).get('xl/styles.xml')!;
  expect(styles).toContain('<cellXfs count="6">');
  expect(styles).toMatch(
    /<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="1" [^>]*><alignment wrapText="1"\/><\/xf>/,
  );
  expect(styles).toMatch(
    /<xf numFmtId="164" fontId="2" fillId="3" borderId="0" xfId="0" [^>]*\/><\/cellXfs>/,
  );
  expect(styles).toContain(
    '<font><i/><sz val="11"/><color theme="1"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font></fonts>',
  );
  expect(changedParts(fullWorkbook, saved)).toEqual(['xl/styles.xml', sheetPart]);
});

test('the same new format is added once, and the apostrophe finds the format that has one', async () => {
  const saved = await change((_, sheet) => {
    for (let row = 10; row < 20; row += 1) {
      set(sheet, row, 0, {
        type: 'number',
        value: row,
        style: { numberFormat: '0.000', font: { bold: true } },
      });
      set(sheet, row, 1, { type: 'text', value: '=1', quotePrefix: true, style: { numberFormat: '@' } });
    }
  });
  const styles = unpack(saved).get('xl/styles.xml')!;
  expect(styles).toContain('<numFmt numFmtId="165" formatCode="0.000"/></numFmts>');
  expect(styles).toContain('<cellXfs count="6">');
  expect(styles.split('<font><b/><sz').length - 1).toBe(2);
});

test('a changed table keeps what the model does not know of it', async () => {
  const saved = await change((_, sheet) => {
    const [table] = sheet.tables;
    sheet.tables = [{ ...table!, area: { ...table!.area, rows: 9 }, style: 'TableStyleMedium2' }];
  });
  expect(changedParts(fullWorkbook, saved)).toEqual(['xl/tables/table1.xml']);
  const table = unpack(saved).get('xl/tables/table1.xml')!;
  expect(table).toContain(
    'ref="A1:B9" totalsRowShown="0"><autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter>',
  );
  expect(table).toContain('<tableColumn id="1" name="Code" dataDxfId="0"/>');
  expect(table).toContain('name="TableStyleMedium2"');
});

test('a table that goes takes its part with it, a new one has an id of its own', async () => {
  const saved = await change((_, sheet) => {
    sheet.tables = [
      {
        ...sheet.tables[0]!,
        id: 'new',
        name: 'New',
        columns: [
          { id: 0, name: 'ا' },
          { id: 0, name: 'ب' },
        ],
      },
    ];
  });
  const parts = unpack(saved);
  expect(parts.has('xl/tables/table1.xml')).toBe(false);
  expect(parts.get('xl/tables/table2.xml')).toContain('id="8" name="New" displayName="New"');
  expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('table1');
  expect((await openWorkbook(saved, 'x')).model.sheets[0]!.tables).toMatchObject([{ name: 'New' }]);
});

test('custom properties of a sheet: changed, added and removed', async () => {
  const saved = await change((_, sheet) => {
    sheet.customProperties.set('kind', 'تقرير 😀');
    sheet.customProperties.set('<a "b">', '');
  });
  const opened = await openWorkbook(saved, 'x');
  const marks = opened.model.sheets[0]!.customProperties;
  expect([...marks]).toEqual([
    ['kind', 'تقرير 😀'],
    ['<a "b">', ''],
  ]);
  marks.clear();
  const cleared = unpack(await saveWorkbook(opened));
  expect(cleared.get(sheetPart)).not.toContain('customPr');
  expect([...cleared.keys()].filter((name) => name.includes('customProperty'))).toEqual([]);
});

test('conditional formats: a rule whose rank changed keeps all else, newer ones stay', async () => {
  const saved = await change((_, sheet) => {
    const [bar, custom] = sheet.conditionalFormats;
    const added = {
      id: 'n',
      areas: custom!.areas,
      type: 'Custom' as const,
      formula: '=A1="<"',
      format: { fontColour: '#FF0000' as const },
      stopIfTrue: true,
      priority: 1,
    };
    sheet.conditionalFormats = [added, { ...custom!, priority: 2 }, { ...bar!, priority: 3 }];
  });
  const parts = unpack(saved);
  const text = parts.get(sheetPart)!;
  expect(text).toContain(
    '<cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>A1="&lt;"</formula></cfRule>',
  );
  expect(text).toContain(
    '<cfRule type="expression" dxfId="0" priority="2"><formula>$A2&gt;1</formula></cfRule>',
  );
  expect(text).toContain('<cfRule type="dataBar" priority="3"><dataBar>');
  expect(text).toContain('<x14:id xmlns:x14');
  expect(parts.get('xl/styles.xml')).toContain('<dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>');
});

test('links: kept, added and removed with their relations', async () => {
  const saved = await change((_, sheet) => {
    const area = { row: 4, column: 0, rows: 1, columns: 1 };
    sheet.hyperlinks = [sheet.hyperlinks[1]!, { area, address: 'mailto:a@b.c?x="<', screenTip: 'سطر\n٢' }];
  });
  const parts = unpack(saved);
  expect(parts.get(sheetPart)).toContain('<hyperlink ref="A2" location="Other!A1" display="go"/>');
  expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('example.org');
  expect((await openWorkbook(saved, 'x')).model.sheets[0]!.hyperlinks[1]).toMatchObject({
    address: 'mailto:a@b.c?x="<',
    screenTip: 'سطر\n٢',
  });
});

test('properties and settings change their own parts', async () => {
  const saved = await change(({ model }) => {
    model.properties.title = 'عنوان & <b>';
    model.properties.company = 'معهد';
    model.customProperties.set('N', true);
    model.customProperties.set('When', new Date('2026-01-02T03:04:05Z'));
    model.settings.set('haykal.columns', '{"code":"A"}');
  });
  expect(changedParts(fullWorkbook, saved)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'customXml/_rels/item2.xml.rels',
    'customXml/item2.xml',
    'customXml/itemProps2.xml',
    'docProps/app.xml',
    'docProps/core.xml',
    'docProps/custom.xml',
    'xl/_rels/workbook.xml.rels',
  ]);
  const { model } = await openWorkbook(saved, 'x');
  expect(model.properties).toMatchObject({ title: 'عنوان & <b>', company: 'معهد', author: 'Me' });
  expect([...model.customProperties]).toEqual([
    ['N', true],
    ['When', new Date('2026-01-02T03:04:05Z')],
  ]);
  expect([...model.settings]).toEqual([['haykal.columns', '{"code":"A"}']]);
  expect(model.customXmlParts).toHaveLength(1);
  expect(unpack(saved).get('docProps/custom.xml')).toContain('<vt:vector size="0" baseType="lpstr"/>');
});

test('settings that Excel wrote as a web extension are read and changed there', async () => {
  const extension = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
  const { relationsXml } = await import('./packages');
  const bytes = pack({
    ...smallWorkbook(worksheet('<sheetData/>')),
    '_rels/.rels': relationsXml(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      [
        'rId2',
        'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
        'xl/webextensions/taskpanes.xml',
      ],
    ),
    'xl/webextensions/taskpanes.xml': '<t/>',
    'xl/webextensions/_rels/taskpanes.xml.rels': relationsXml([
      'rId1',
      'http://schemas.microsoft.com/office/2011/relationships/webextension',
      'webextension1.xml',
    ]),
    'xl/webextensions/webextension1.xml': `<we:webextension xmlns:we="${extension}"><we:properties><we:property name="k" value="&quot;v&quot;"/></we:properties></we:webextension>`,
  });
  const opened = await openWorkbook(bytes, 'x');
  expect([...opened.model.settings]).toEqual([['k', '"v"']]);
  opened.model.settings.set('k', '"w"');
  const saved = await saveWorkbook(opened);
  expect(changedParts(bytes, saved)).toEqual(['xl/webextensions/webextension1.xml']);
  expect([...(await openWorkbook(saved, 'x')).model.settings]).toEqual([['k', '"w"']]);
});

test('a workbook may be saved again after further changes', async () => {
  const opened = await openWorkbook(fullWorkbook, 'x');
  set(opened.model.sheets[0]!, 20, 0, { type: 'text', value: 'one' });
  const first = await saveWorkbook(opened);
  expect(await saveWorkbook(opened)).toEqual(first);
  set(opened.model.sheets[0]!, 21, 0, { type: 'text', value: 'two' });
  const text = unpack(await saveWorkbook(opened)).get(sheetPart)!;
  expect(text).toContain('>one<');
  expect(text).toContain('>two<');
});
