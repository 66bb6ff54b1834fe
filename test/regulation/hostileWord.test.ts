import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { RegulationFileError, type RegulationFileCode } from '../../src/regulation/fileError';
import { readWordDocument } from '../../src/regulation/readWord';
import { mostUnpacked } from '../../src/regulation/wordPackage';
import { p, pack, part, relationsXml, wordFile } from './wordFile';

async function outcome(bytes: Uint8Array): Promise<RegulationFileCode | readonly string[]> {
  try {
    return (await readWordDocument(bytes)).map(({ text }) => text);
  } catch (error) {
    if (error instanceof RegulationFileError) return error.code;
    throw error;
  }
}

/** A compound file whose directory holds one stream of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Uint8Array.from(Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat()), 640);
  return bytes;
}

const withMain = (xml: string | Uint8Array): Uint8Array =>
  wordFile({ body: [], files: { 'word/document.xml': xml } });
const withBody = (xml: string): Uint8Array => withMain(part('document', `<w:body>${xml}</w:body>`));
const sound = wordFile({ body: [p('الهيكل')] });

/** The size in the directory and in the local header of the first entry of that name. */
function declare(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const wanted = strToU8(name);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    const signature = view.getUint32(at, true);
    const [nameAt, sizeAt] =
      signature === 0x04034b50 ? [30, 22] : signature === 0x02014b50 ? [46, 24] : [0, 0];
    if (nameAt > 0 && wanted.every((byte, offset) => changed[at + nameAt + offset] === byte)) {
      view.setUint32(at + sizeAt, size, true);
    }
  }
  return changed;
}

const nested = (depth: number, name: string): string =>
  `<w:${name}>`.repeat(depth) + `</w:${name}>`.repeat(depth);
const dtd = (declarations: string): string =>
  part('document', `<w:body>${p('&lol9;')}</w:body>`)
    .replaceAll('&amp;', '&')
    .replace('?>', `?><!DOCTYPE x [${declarations}]>`);
const laughs = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`,
).join('');

describe('what is no Word file, or none that can be read', () => {
  test.each<[string, RegulationFileCode, Uint8Array]>([
    ['nothing', 'not-docx', new Uint8Array()],
    ['text', 'not-docx', strToU8('1- مدير')],
    ['a document with a password', 'encrypted', compoundFile('EncryptedPackage')],
    ['an old .doc', 'old-doc', compoundFile('WordDocument')],
    ['an old workbook', 'not-docx', compoundFile('Workbook')],
    ['a zip of something else', 'not-docx', pack({ 'a.txt': 'x' })],
    [
      'a workbook',
      'not-docx',
      pack({
        '_rels/.rels': relationsXml(['officeDocument', 'xl/workbook.xml']),
        'xl/workbook.xml': '<workbook/>',
      }),
    ],
    ['a main part of another kind', 'not-docx', withMain(part('styles', ''))],
    [
      'a main part outside the package',
      'not-docx',
      wordFile({
        body: [],
        files: {
          '_rels/.rels': relationsXml(['officeDocument', 'https://example.org/word.xml', 'External']),
          'word/document.xml': null,
        },
      }),
    ],
    ['half a file', 'damaged', sound.slice(0, sound.length / 2)],
    ['only the signature', 'damaged', strToU8('PK\u0003\u0004')],
    ['XML that ends too early', 'damaged', withMain(part('document', '<w:body>').slice(0, -13))],
    ['XML with tags crossed', 'damaged', withBody('<w:p><w:r></w:p></w:r>')],
    [
      'a document without a body',
      'damaged',
      withMain(part('document', '').replace('<w:document', '<w:document x<')),
    ],
    ['entities in entities', 'damaged', withMain(dtd(`<!ENTITY lol0 "lol">${laughs}`))],
    ['an entity from outside', 'damaged', withMain(dtd('<!ENTITY lol9 SYSTEM "file:///etc/passwd">'))],
    ['an entity that is not declared', 'damaged', withBody('<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>')],
    ['a deep nest', 'damaged', withBody(nested(5_000, 'sdt'))],
    ['a very deep nest', 'damaged', withBody(nested(300_000, 'x'))],
    ['more elements than any book has', 'too-large', withBody('<w:p/>'.repeat(400_001))],
    ['a part that unpacks to too much', 'too-large', withBody(' '.repeat(mostUnpacked))],
    [
      'parts that together unpack to too much',
      'too-large',
      wordFile({
        body: [],
        files: {
          'word/document.xml': part('document', `<w:body/>${' '.repeat(mostUnpacked / 2)}`),
          'word/styles.xml': part('styles', ' '.repeat(mostUnpacked / 2)),
        },
      }),
    ],
    [
      'a part that unpacks to more than it declares',
      'damaged',
      declare(withBody(' '.repeat(mostUnpacked)), 'word/document.xml', 1000),
    ],
    ['a part that unpacks to less than it declares', 'damaged', declare(sound, 'word/document.xml', 100_000)],
  ])('%s', async (_, code, bytes) => {
    expect(await outcome(bytes)).toBe(code);
  });
});

describe('what is read all the same', () => {
  const media = {
    'word/media/a.png': new Uint8Array(1000),
    'word/vbaProject.bin': strToU8('macro'),
    'word/embeddings/a.bin': strToU8('x'),
  };
  const utf16 = (text: string): Uint8Array =>
    new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
  test.each<[string, readonly string[], Uint8Array]>([
    [
      'a package without all but its main part',
      ['أ'],
      pack({ 'word/document.xml': part('document', `<w:body>${p('أ')}</w:body>`) }),
    ],
    [
      'a main part by another name',
      ['أ'],
      pack({
        '_rels/.rels': relationsXml(['officeDocument', '/office/../text/main.xml']),
        'text/main.xml': part('document', `<w:body>${p('أ')}</w:body>`),
      }),
    ],
    [
      'relationships that point outside',
      ['أ'],
      wordFile({
        body: [p('أ')],
        files: {
          'word/_rels/document.xml.rels': relationsXml(
            ['styles', 'file:///etc/passwd', 'External'],
            ['footnotes', '../../../../etc/passwd'],
            ['attachedTemplate', 'https://example.org/x.dotm', 'External'],
          ),
        },
      }),
    ],
    ['a file with pictures, macros and objects', ['أ'], wordFile({ body: [p('أ')], files: media })],
    [
      'a picture that lies about its size',
      ['أ'],
      declare(wordFile({ body: [p('أ')], files: media }), 'word/media/a.png', 0xfffffff0),
    ],
    [
      'the strict namespace under another prefix',
      ['أ'],
      withMain(
        '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>أ</x:t></x:r></x:p></x:body></x:document>',
      ),
    ],
    [
      'no prefix at all',
      ['أ'],
      withMain(
        '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>أ</t></r></p></body></document>',
      ),
    ],
    [
      'UTF-16',
      ['أ'],
      withMain(utf16(part('document', `<w:body>${p('أ')}</w:body>`).replace('UTF-8', 'UTF-16'))),
    ],
    [
      'comments, instructions and CDATA',
      ['أ<b>'],
      withBody('<w:p><!-- <w:p> --><?x <w:p>?><w:r><w:t>أ<![CDATA[<b>]]></w:t></w:r></w:p>'),
    ],
    [
      'characters by number, also those that XML forbids',
      ['أب'],
      withBody('<w:p><w:r><w:t>&#x623;&#1;&#x628;</w:t></w:r></w:p>'),
    ],
    [
      'fields that never end',
      ['أ'],
      withBody(
        `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "</w:instrText></w:r>'.repeat(2000)}<w:r><w:t>أ</w:t></w:r></w:p>`,
      ),
    ],
  ])('%s', async (_, texts, bytes) => {
    expect(await outcome(bytes)).toEqual(texts);
  });

  it('a file of unlike unknown things ends soon', async () => {
    const unknown = Array.from(
      { length: 5_000 },
      (_, at) =>
        `<w:p><w:pPr><w:pStyle w:val="s${at}"/></w:pPr><w:u${at}/><w:r><w:sym w:font="f${at}" w:char="zz"/><w:t>${at}</w:t></w:r></w:p>`,
    );
    expect(await outcome(withBody(unknown.join('')))).toHaveLength(5_000);
  });
});

it('any byte changed ends with the text or with an error that has words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = sound.slice();
      changed[at]! ^= change;
      expect([['الهيكل'], 'damaged', 'not-docx', 'encrypted', 'too-large']).toContainEqual(
        await outcome(changed),
      );
    }),
    { numRuns: 100 },
  );
});
