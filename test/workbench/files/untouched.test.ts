import { openWorkbook } from '../../../src/workbench/files/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/files/saveWorkbook';
import { fullWorkbook } from './fullWorkbook';
import { changedParts, main, pack, relations, smallWorkbook, unpack, worksheet } from './packages';

test('a workbook that is opened and saved is the same, part by part and in the same order', async () => {
  const saved = await saveWorkbook(await openWorkbook(fullWorkbook, 'full.xlsm'));
  expect(changedParts(fullWorkbook, saved)).toEqual([]);
  expect([...unpack(saved).keys()]).toEqual([...unpack(fullWorkbook).keys()]);
});

test.each([
  [
    'a prefix',
    `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  ],
  [
    'strict namespaces',
    '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>',
  ],
  [
    'no references',
    `<worksheet xmlns="${main}"><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>`,
  ],
  [
    'a byte order mark and comments',
    `\uFEFF<?xml version="1.0"?><!-- c --><worksheet xmlns="${main}"><sheetData><!-- d --><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>`,
  ],
  [
    'blanks around the number',
    `<worksheet xmlns="${main}" xmlns:r="${relations}">\n<sheetData >\n<row r='1'\n><c r='A1' ><v> 5 </v ></c></row></sheetData></worksheet>`,
  ],
])('%s in a sheet is read, and the sheet is kept', async (_, sheet) => {
  const bytes = pack(smallWorkbook(sheet));
  const opened = await openWorkbook(bytes, 'small.xlsx');
  expect(opened.model.sheets[0]!.cells.get(0)?.get(0)).toEqual({ type: 'number', value: 5 });
  expect(changedParts(bytes, await saveWorkbook(opened))).toEqual([]);

  opened.model.sheets[0]!.cells.get(0)!.set(1, { type: 'text', value: 'نص' });
  const again = await openWorkbook(await saveWorkbook(opened), 'small.xlsx');
  expect(again.model.sheets[0]!.cells.get(0)).toEqual(
    new Map([
      [0, { type: 'number', value: 5 }],
      [1, { type: 'text', value: 'نص' }],
    ]),
  );
});

test('a part in UTF-16 is read, and written as UTF-8 once it changes', async () => {
  const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}"><sheetData/></worksheet>`;
  const bytes = new Uint8Array(
    Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).buffer,
  );
  const opened = await openWorkbook(
    pack({ ...smallWorkbook(''), 'xl/worksheets/sheet1.xml': bytes }),
    'x.xlsx',
  );
  opened.model.sheets[0]!.cells.set(0, new Map([[0, { type: 'number', value: 1 }]]));
  const saved = unpack(await saveWorkbook(opened)).get('xl/worksheets/sheet1.xml');
  expect(saved).toContain('encoding="UTF-8"');
  expect(saved).toContain('<c r="A1"><v>1</v></c>');
});

test('a workbook without styles gets them once they are needed', async () => {
  const { 'xl/styles.xml': _, ...parts } = smallWorkbook(worksheet('<sheetData/>'));
  const bytes = pack(parts);
  const opened = await openWorkbook(bytes, 'x.xlsx');
  expect(changedParts(bytes, await saveWorkbook(opened))).toEqual([]);
  const cell = { type: 'number' as const, value: 1, style: { font: { bold: true } } };
  opened.model.sheets[0]!.cells.set(0, new Map([[0, cell]]));
  const again = await openWorkbook(await saveWorkbook(opened), 'x.xlsx');
  expect(again.model.sheets[0]!.cells.get(0)!.get(0)!.style?.font?.bold).toBe(true);
});
