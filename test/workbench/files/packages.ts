import { strToU8, unzipSync, zipSync } from 'fflate';

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip archive of parts, in their order. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** The parts of an archive as text, in their order; each byte is one character, so that binary parts compare as well. */
export function unpack(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      new TextDecoder('utf-8').decode(content),
    ]),
  );
}

/** Names of the parts that differ, were added or are gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [unpack(before), unpack(after)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((name) => one.get(name) !== other.get(name))
    .sort();
}

export function relationsXml(
  ...list: readonly (readonly [id: string, type: string, target: string, mode?: string])[]
): string {
  const items = list.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${relations}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The parts of a workbook with one sheet, to be changed and added to. */
export function smallWorkbook(sheet: string, more: Parts = {}): Record<string, string | Uint8Array> {
  return {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationsXml(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', '/xl/styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>shared</t></si></sst>`,
    ...more,
  };
}

export function worksheet(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}" xmlns:r="${relations}">${content}</worksheet>`;
}

/**
 * A workbook with these fonts (the content of their elements), of which the format of plain cells names `first`. Its row 1 has a cell
 * in each font; `before` stands before the cells.
 */
export function bookOfFonts(fonts: readonly string[], first = 0, before = ''): Uint8Array {
  const formats = [first, ...fonts.keys()].map((id) => `<xf fontId="${id}"/>`).join('');
  const cells = fonts.map((_, index) => `<c s="${index + 1}"><v>1</v></c>`).join('');
  const list = fonts.map((font) => `<font>${font}</font>`).join('');
  const sheet = worksheet(`${before}<sheetData><row r="1">${cells}</row></sheetData>`);
  return pack(
    smallWorkbook(sheet, {
      'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts>${list}</fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs>${formats}</cellXfs></styleSheet>`,
    }),
  );
}
