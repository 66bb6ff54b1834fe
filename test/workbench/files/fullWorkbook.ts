import { main, pack, relations, relationsXml } from './packages';

const office = 'application/vnd.openxmlformats-officedocument';
const types: readonly (readonly [string, string])[] = [
  ['/xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['/xl/worksheets/sheet1.xml', `${office}.spreadsheetml.worksheet+xml`],
  ['/xl/worksheets/sheet2.xml', `${office}.spreadsheetml.worksheet+xml`],
  ['/xl/chartsheets/sheet1.xml', `${office}.spreadsheetml.chartsheet+xml`],
  ['/xl/styles.xml', `${office}.spreadsheetml.styles+xml`],
  ['/xl/sharedStrings.xml', `${office}.spreadsheetml.sharedStrings+xml`],
  ['/xl/calcChain.xml', `${office}.spreadsheetml.calcChain+xml`],
  ['/xl/tables/table1.xml', `${office}.spreadsheetml.table+xml`],
  ['/xl/drawings/drawing1.xml', `${office}.drawing+xml`],
  ['/xl/charts/chart1.xml', `${office}.drawingml.chart+xml`],
  ['/xl/comments1.xml', `${office}.spreadsheetml.comments+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/custom.xml', `${office}.custom-properties+xml`],
];

export const sheet1 = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
<worksheet xmlns="${main}" xmlns:r="${relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{AA}">
  <sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.4"/></sheetPr><dimension ref="A1:D6"/>
  <sheetViews><sheetView tabSelected="1" zoomScale="85" rightToLeft="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3:C4"/></sheetView></sheetViews>
  <sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/>
  <cols><col min="1" max="2" width="20.7109375" bestFit="1" customWidth="1"/><col min="4" max="6" hidden="1" outlineLevel="1"/></cols>
  <sheetData>
    <row r="1" spans="1:4" x14ac:dyDescent="0.3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row>
    <row r="2" ht="28.8" x14ac:dyDescent="0.3"><c r="A2"><v>1.5</v></c><c r="B2" t="inlineStr"><is><t><![CDATA[a <b> & c]]></t></is></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#REF!</v></c></row>
    <row r="3" ht="40" customHeight="1" hidden="1"><c r="A3" s="2"><v>45000</v></c><c r="B3" s="3" t="s"><v>2</v></c><c r="C3"><f t="shared" ref="C3:C5" si="0">A3*2+$A$1+Other!A3</f><v>90000</v></c></row>
    <row r="4"><c r="C4"><f t="shared" si="0"/><v>2</v></c><c r="D4" cm="1"><f t="array" ref="D4:D5">SUM(A1:A2*2)</f><v>3</v></c></row>
    <row r="5"><c r="C5"><f t="shared" si="0"/><v>4</v></c><c r="D5"><v>7</v></c></row>
    <row r="6" s="1" customFormat="1"><c r="A6" s="1"/><c r="B6" t="str"><f>"x"&amp;B1</f><v>x</v></c></row>
  </sheetData>
  <sheetProtection sheet="1" objects="1" formatCells="0"/><autoFilter ref="A8:B9"><filterColumn colId="0"><filters><filter val="q"/></filters></filterColumn></autoFilter>
  <mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>
  <conditionalFormatting sqref="A2:A5"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B0}"><x14:id xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">{B1}</x14:id></ext></extLst></cfRule><cfRule type="expression" dxfId="0" priority="1"><formula>$A2&gt;1</formula></cfRule></conditionalFormatting>
  <dataValidations count="1" disablePrompts="0"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A3 C2" xr:uid="{CC}"><formula1>"x,y"</formula1></dataValidation></dataValidations>
  <hyperlinks><hyperlink ref="A1" r:id="rId3" xr:uid="{DD}"/><hyperlink ref="A2" location="Other!A1" display="go"/></hyperlinks>
  <pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId6"/>
  <customProperties><customPr name="kind" r:id="rId7"/></customProperties>
  <ignoredErrors><ignoredError sqref="A2" numberStoredAsText="1"/></ignoredErrors>
  <drawing r:id="rId1"/><legacyDrawing r:id="rId4"/>
  <tableParts count="1"><tablePart r:id="rId2"/></tableParts>
  <extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{B1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>
</worksheet>`;

export const drawing1 = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="[0]!Go" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="box" descr="d"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="flowChartDecision"><a:avLst/></a:prstGeom></xdr:spPr><xdr:style><a:lnRef idx="2"><a:schemeClr val="accent1"><a:shade val="50000"/></a:schemeClr></a:lnRef><a:fillRef idx="1"><a:schemeClr val="accent2"/></a:fillRef><a:effectRef idx="0"><a:schemeClr val="accent1"/></a:effectRef><a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></xdr:style><xdr:txBody><a:bodyPr/><a:p><a:pPr algn="ctr" rtl="1"/><a:r><a:rPr sz="1400" b="1"/><a:t>نص</a:t></a:r></a:p><a:p><a:r><a:t>two</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>
<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relations}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>
<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="127000" cy="254000"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="4" name="Button"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:oneCellAnchor></mc:Choice><mc:Fallback/></mc:AlternateContent>
</xdr:wsDr>`;

const content = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="${office}.vmlDrawing"/>${types.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`;

/** A workbook with nearly everything that Excel puts into one; the parts are those of a macro workbook. */
export const fullParts: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml': content,
  '_rels/.rels': relationsXml(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
    ['rId3', 'custom-properties', 'docProps/custom.xml'],
  ),
  'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Main sheet" sheetId="3" r:id="rId1"/><sheet name="Chart" sheetId="9" r:id="rId8"/><sheet name="Other" sheetId="5" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Main sheet'!$A$8:$B$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Main sheet'!$1:$1</definedName><definedName name="Local" localSheetId="2">Other!$B$2</definedName><definedName name="Total" comment="c">SUM(Other!$A$1:$A$3)</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{x}"/></extLst></workbook>`,
  'xl/_rels/workbook.xml.rels': relationsXml(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
    ['rId6', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ['rId7', 'customXml', '../customXml/item1.xml'],
    ['rId8', 'chartsheet', 'chartsheets/sheet1.xml'],
  ),
  'xl/worksheets/sheet1.xml': sheet1,
  'xl/worksheets/_rels/sheet1.xml.rels': relationsXml(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'table', '../tables/table1.xml'],
    ['rId3', 'hyperlink', 'https://example.org/?a=1&amp;b=2', 'External'],
    ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId5', 'comments', '../comments1.xml'],
    ['rId6', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId7', 'customProperty', '../customProperty1.bin'],
  ),
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData><row r="2"><c r="B2"><v>4</v></c></row></sheetData></worksheet>`,
  'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${main}"/>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="0"/><name val="Arial"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/></patternFill></fill><fill><gradientFill><stop position="0"><color rgb="FF000000"/></stop></gradientFill></fill></fills><borders count="1"><border><left/></border></borders><cellStyleXfs count="2"><xf/><xf fontId="1"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="1"/><xf numFmtId="164" fontId="0" fillId="3" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${main}" count="3" uniqueCount="3"><si><t>Code</t></si><si><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">Ti </t></r><r><t>tle</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t xml:space="preserve"> =1_x000D_&#10;_x005F_x0041_ </t></si></sst>`,
  'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="C3" i="3"/></calcChain>`,
  'xl/tables/table1.xml': `<table xmlns="${main}" id="7" name="T" displayName="T" ref="A1:B5" totalsRowShown="0"><autoFilter ref="A1:B5"><filterColumn colId="0"/></autoFilter><tableColumns count="2"><tableColumn id="1" name="Code" dataDxfId="0"/><tableColumn id="4" name="Title"/></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  'xl/drawings/drawing1.xml': drawing1,
  'xl/drawings/_rels/drawing1.xml.rels': relationsXml(['rId1', 'chart', '../charts/chart1.xml']),
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>',
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
  'xl/comments1.xml': `<comments xmlns="${main}"><authors><author>x</author></authors></comments>`,
  'xl/printerSettings/printerSettings1.bin': new Uint8Array([1, 2, 3, 250]),
  'xl/customProperty1.bin': new Uint8Array([0x52, 0, 0x45, 6]),
  'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 7]),
  'customXml/item1.xml': '<q xmlns="urn:q"><w/></q>',
  'customXml/_rels/item1.xml.rels': relationsXml(['rId1', 'customXmlProps', 'itemProps1.xml']),
  'customXml/itemProps1.xml':
    '<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Title</dc:title><dc:creator>Me</dc:creator></cp:coreProperties>',
  'docProps/custom.xml':
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="N"><vt:i4>5</vt:i4></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="V"><vt:vector size="0" baseType="lpstr"/></property></Properties>',
  'xl/unknown/part.xyz': '<anything/>',
};

export const fullWorkbook = pack(fullParts);
