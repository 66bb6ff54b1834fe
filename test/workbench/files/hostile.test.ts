import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { FileError, type FileErrorCode } from '../../../src/workbench/files/fileError';
import { openWorkbook } from '../../../src/workbench/files/openWorkbook';
import { readZip } from '../../../src/workbench/files/zip';
import { fullWorkbook } from './fullWorkbook';
import { main, pack, relationsXml, smallWorkbook, worksheet } from './packages';

function codeOf(action: () => unknown): FileErrorCode | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

/** A compound file whose directory holds one stream of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = new Uint8Array(
    Uint16Array.from({ length: stream.length }, (_, index) => stream.charCodeAt(index)).buffer,
  );
  bytes.set(name, 640);
  bytes[640 + 64] = name.length + 2;
  return bytes;
}

const sheet = worksheet('<sheetData/>');
const withSheet = (content: string): Uint8Array => pack(smallWorkbook(content));

test.each<[string, FileErrorCode, Uint8Array]>([
  ['nothing', 'not-a-workbook', new Uint8Array()],
  ['text', 'not-a-workbook', strToU8('name,title\n1,x')],
  ['a workbook with a password', 'encrypted', compoundFile('EncryptedPackage')],
  ['an old workbook', 'old-format', compoundFile('Workbook')],
  ['a very old workbook', 'old-format', compoundFile('Book')],
  ['another compound file', 'not-a-workbook', compoundFile('WordDocument')],
  ['a zip of something else', 'not-a-workbook', pack({ 'a.txt': 'x' })],
  [
    'a text document',
    'not-a-workbook',
    pack({
      '_rels/.rels': relationsXml(['r', 'officeDocument', 'word/document.xml']),
      'word/document.xml': '<document/>',
    }),
  ],
  [
    'a binary workbook',
    'not-a-workbook',
    pack({ '_rels/.rels': relationsXml(['r', 'officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': 'x' }),
  ],
  ['half a file', 'damaged', fullWorkbook.slice(0, fullWorkbook.length / 2)],
  ['only the signature', 'damaged', strToU8('PK\u0003\u0004')],
  ['a way out of the folder', 'damaged', pack({ ...smallWorkbook(sheet), '../evil.xml': 'x' })],
  [
    'a missing sheet',
    'damaged',
    pack(
      Object.fromEntries(Object.entries(smallWorkbook(sheet)).filter(([name]) => !name.includes('sheet1'))),
    ),
  ],
  ['an unclosed element', 'damaged', withSheet(`<worksheet xmlns="${main}"><sheetData>`)],
  ['an unknown prefix', 'damaged', withSheet(`<worksheet xmlns="${main}"><q:x/></worksheet>`)],
  ['a document type', 'damaged', withSheet(`<!DOCTYPE x [<!ENTITY a "b">]><worksheet xmlns="${main}"/>`)],
  [
    'an unknown entity',
    'damaged',
    withSheet(worksheet('<sheetData><row><c t="str"><v>&lol;</v></c></row></sheetData>')),
  ],
  ['a row beyond the sheet', 'damaged', withSheet(worksheet('<sheetData><row r="1048577"/></sheetData>'))],
  ['a row that is no number', 'damaged', withSheet(worksheet('<sheetData><row r="1.5"/></sheetData>'))],
  [
    'a shared string that is missing',
    'damaged',
    withSheet(worksheet('<sheetData><row><c t="s"><v>7</v></c></row></sheetData>')),
  ],
  [
    'a number that is none',
    'damaged',
    withSheet(worksheet('<sheetData><row><c><v>x</v></c></row></sheetData>')),
  ],
  [
    'a number beyond all',
    'damaged',
    withSheet(worksheet('<sheetData><row><c><v>1e999</v></c></row></sheetData>')),
  ],
  [
    'bytes that are no text',
    'damaged',
    pack({ ...smallWorkbook(''), 'xl/worksheets/sheet1.xml': new Uint8Array([60, 0xff, 0xfe, 0x80]) }),
  ],
])('%s is refused as %s', async (_, code, bytes) => {
  await expect(openWorkbook(bytes, 'x.xlsx')).rejects.toMatchObject({ name: 'FileError', code });
});

test('declared sizes are looked at before anything is unpacked', () => {
  const bomb = zipSync({ 'a.xml': new Uint8Array(2_000_000) });
  expect(codeOf(() => readZip(bomb, { entries: 10, totalBytes: 1_000_000 }))).toBe('too-large');
  expect(codeOf(() => readZip(pack({ a: '1', b: '2' }), { entries: 1, totalBytes: 9 }))).toBe('too-large');
});

test('an entry that unpacks to more than it declares is damaged', () => {
  const bytes = zipSync({ 'a.xml': new Uint8Array(5000) });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint32(directory + 24, 10, true);
  expect(codeOf(() => readZip(bytes))).toBe('damaged');
});

test('whatever byte of a workbook is broken, it opens or fails with a FileError', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(fullWorkbook.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, change) => {
        const broken = fullWorkbook.slice();
        broken[at]! ^= change;
        try {
          await openWorkbook(broken, 'x.xlsx');
        } catch (error) {
          expect(error).toBeInstanceOf(FileError);
        }
      },
    ),
    { numRuns: 150 },
  );
});
