import { mappingKey, readMapping, type Mapping } from '../mapping';
import { markKey, readMark, type Mark } from '../mark';
import { type Archive } from './archive';

/** What Haykal itself has put into a file, beside the cells. */
export type OwnParts = Readonly<{
  /** The marks of the sheets that Haykal generated, by the name of the sheet. */
  marks: ReadonlyMap<string, Mark>;
  mapping: Mapping;
}>;

/** Reads Haykal's marks and HR's choice of sheets from the package; what cannot be found or unpacked is taken not to be there. */
export async function readOwnParts(archive: Archive): Promise<OwnParts> {
  const text = async (name: string) => {
    const bytes = await archive.read(name);
    return bytes && new TextDecoder().decode(bytes);
  };
  return { marks: await readMarks(archive, text), mapping: await readSettings(archive, text) };
}

type ReadText = (name: string) => Promise<string | null>;

async function readMarks(archive: Archive, text: ReadText): Promise<ReadonlyMap<string, Mark>> {
  const marks = new Map<string, Mark>();
  const workbook = archive.names.find((name) => /^xl\/workbook\d*\.xml$/i.test(name));
  if (workbook === undefined) return marks;
  const relations = await readRelations(workbook, text);
  for (const sheet of tags((await text(workbook)) ?? '', 'sheet')) {
    const part = relations.get(sheet['r:id'] ?? '');
    if (part === undefined) continue;
    const own = await readRelations(part, text);
    // Sheets without such a part, nearly all, are not unpacked.
    if (![...own.values()].some((target) => /customProperty\d*\.bin$/i.test(target))) continue;
    const found = tags((await text(part)) ?? '', 'customPr').find(({ name }) => name === markKey);
    const value = found && (await archive.read(own.get(found['r:id'] ?? '') ?? ''));
    const name = sheet.name ?? '';
    const mark = value ? readMark(new TextDecoder('utf-16le').decode(value).replace(/\0$/, ''), name) : null;
    if (mark) marks.set(name, mark);
  }
  return marks;
}

/** The parts that a part points at, by the id of the relation. */
async function readRelations(part: string, text: ReadText): Promise<ReadonlyMap<string, string>> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const xml = await text(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  return new Map(
    tags(xml ?? '', 'Relationship').map(({ Id = '', Target = '' }) => [
      Id,
      // Resolved like an address, in a package that has no other origin.
      decodeURIComponent(new URL(Target, `https://package/${folder}`).pathname.slice(1)),
    ]),
  );
}

/** Excel keeps the settings of add-ins as properties of web extensions, each value as JSON. */
async function readSettings(archive: Archive, text: ReadText): Promise<Mapping> {
  for (const name of archive.names) {
    if (!/^(?:xl\/)?webextensions\/webextension\d*\.xml$/i.test(name)) continue;
    const property = tags((await text(name)) ?? '', 'we:property').find((one) => one.name === mappingKey);
    if (property?.value === undefined) continue;
    try {
      return readMapping(JSON.parse(property.value));
    } catch {
      // Somebody else's setting of the same name.
    }
  }
  return {};
}

/** The attributes of each element of a name, in the order of the text. */
function tags(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, key = '', double, single]) => [key, decodeEntities(double ?? single ?? '')],
      ),
    ),
  );
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, word: string) => {
    if (word) return named[word] ?? whole;
    const code = hex ? parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
