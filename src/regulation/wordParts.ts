import { RegulationFileError } from './fileError';
import { openPackage } from './wordPackage';
import { elementsOf, parseXml, type XmlBudget, type XmlElement } from './xmlTree';

/** The parts of a Word file that its text needs. Pictures, macros and embedded objects are not even unpacked. */
export type WordParts = Readonly<{
  document: XmlElement;
  styles: XmlElement | undefined;
  numbering: XmlElement | undefined;
  footnotes: XmlElement | undefined;
  endnotes: XmlElement | undefined;
}>;

/** Some hundreds of pages: one has about a thousand elements at most. More would keep the pane busy for too long. */
const mostElements = 400_000;

/**
 * Takes the parts out of the bytes of a .docx, .docm or .dotx. Follows the relationships of the package (ECMA-376 part 2, 6.5), but
 * only to parts inside it.
 * @throws RegulationFileError `not-docx` for a package of another kind, `damaged`, `encrypted` or `too-large`
 */
export function readParts(bytes: Uint8Array): WordParts {
  const file = openPackage(bytes);
  const budget: XmlBudget = { elements: mostElements };
  const read = (name: string): XmlElement | undefined => {
    const part = file.read(name);
    return part && parseXml(partText(part), budget);
  };
  const main = targetOf(read('_rels/.rels'), 'officeDocument', '') ?? 'word/document.xml';
  const document = read(main);
  if (document?.name !== 'w:document')
    throw new RegulationFileError('not-docx', `${main} is no text of Word's`);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = read(`${folder}_rels/${main.slice(folder.length)}.rels`);
  const related = (kind: string, root: string): XmlElement | undefined => {
    const part = read(targetOf(relations, kind, folder) ?? `${folder}${kind}.xml`);
    return part?.name === root ? part : undefined;
  };
  return {
    document,
    styles: related('styles', 'w:styles'),
    numbering: related('numbering', 'w:numbering'),
    footnotes: related('footnotes', 'w:footnotes'),
    endnotes: related('endnotes', 'w:endnotes'),
  };
}

/** A part is UTF-8, or UTF-16 with a mark at its beginning (ECMA-376 part 2, 6.2.5). */
function partText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** The name of the part that a relationship of this kind points to; nothing where there is none or it points outside. */
function targetOf(relations: XmlElement | undefined, kind: string, folder: string): string | undefined {
  const found = elementsOf(relations).find(
    ({ attributes }) =>
      attributes.get('Type')?.endsWith(`/relationships/${kind}`) === true &&
      attributes.get('TargetMode') !== 'External',
  );
  const target = found?.attributes.get('Target');
  if (target === undefined) return undefined;
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
