import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { RegulationFileError, type RegulationFileCode } from '../../src/regulation/fileError';
import { readDocument } from '../../src/regulation/readDocument';
import { p, pack, wordFile } from './wordFile';

async function outcome(name: string, bytes: Uint8Array): Promise<RegulationFileCode | readonly string[]> {
  try {
    return (await readDocument({ name, bytes })).map(({ text }) => text);
  } catch (error) {
    if (error instanceof RegulationFileError) return error.code;
    throw error;
  }
}

const utf16 = (text: string, isBig: boolean): Uint8Array =>
  Uint8Array.from(
    [`\ufeff${text}`].flatMap((whole) =>
      whole.split('').flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    ),
  );
/** «مدير» and «وحدة» as old Arabic Windows writes them. */
const windows1256 = Uint8Array.of(0xe3, 0xcf, 0xed, 0xd1, 0x0d, 0x0a, 0xe6, 0xcd, 0xcf, 0xc9, 0x1a);
const word = wordFile({ body: [p('1- مدير')] });

test.each<[string, string, readonly string[], Uint8Array]>([
  ['UTF-8', 'a.txt', ['مدير', 'وحدة'], strToU8('مدير\nوحدة')],
  ['UTF-8 with a mark', 'a.txt', ['مدير'], strToU8('\ufeffمدير')],
  [
    'UTF-8 with a letter cut off',
    'a.txt',
    ['الهيكل التنظيمي والاختصاصات\ufffd'],
    strToU8('الهيكل التنظيمي والاختصاصاتم').slice(0, -1),
  ],
  ['UTF-16, little end first', 'a.txt', ['مدير', 'وحدة'], utf16('مدير\r\nوحدة', false)],
  ['UTF-16, big end first', 'a.txt', ['مدير', 'وحدة'], utf16('مدير\r\nوحدة', true)],
  ['windows-1256', 'a.txt', ['مدير', 'وحدة'], windows1256],
  ['Markdown', 'a.md', ['الباب', 'نص'], strToU8('# الباب\n\n**نص**')],
  ['a pasted text without a name', '', ['مدير'], strToU8('مدير')],
  ['an empty text', 'a.txt', [], new Uint8Array()],
  ['a Word file', 'a.docx', ['1- مدير'], word],
  ['a Word file with macros', 'a.DOCM', ['1- مدير'], word],
  ['a Word file with another name', 'a.txt', ['1- مدير'], word],
])('reads %s', async (_, name, texts, bytes) => {
  expect(await outcome(name, bytes)).toEqual(texts);
});

const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

test.each<[string, string, RegulationFileCode, Uint8Array]>([
  ['a text named as a Word file', 'a.docx', 'not-docx', strToU8('مدير')],
  ['an empty Word file', 'a.docx', 'not-docx', new Uint8Array()],
  ['a compound file of another kind', 'a.msg', 'not-docx', compound],
  ['a zip', 'a.zip', 'not-docx', pack({ 'a.txt': 'x' })],
  ['NULs', 'a.txt', 'not-text', Uint8Array.of(0x61, 0, 0x62)],
  ['a PDF', 'a.pdf', 'not-text', strToU8('%PDF-1.7\nxref')],
  [
    'a picture',
    'a.txt',
    'not-text',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
  ],
  ['rich text', 'a.rtf', 'not-text', strToU8('{\\rtf1\\ansi')],
  ['a web page', 'a.htm', 'not-text', strToU8('\n<!DOCTYPE html><html>')],
  ['a text of more than 20 MB', 'a.txt', 'too-large', new Uint8Array(20_000_001).fill(0x61)],
])('refuses %s', async (_, name, code, bytes) => {
  expect(await outcome(name, bytes)).toBe(code);
});

it('ends with lines or with an error that has words, whatever the bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.txt', 'a.docx'),
      async (bytes, name) => {
        const result = await outcome(name, bytes);
        expect(Array.isArray(result) || typeof result === 'string').toBe(true);
      },
    ),
  );
});

it('reads a text the same in every encoding that can hold it', async () => {
  const arabic = fc.string({
    unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي /-1.'.split('')),
    minLength: 1,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(arabic, async (text) => {
      const expected = await outcome('a.txt', strToU8(text));
      expect(await outcome('a.txt', utf16(text, false))).toEqual(expected);
      expect(await outcome('a.txt', utf16(text, true))).toEqual(expected);
    }),
  );
});
