import { wordElement } from './wordXml';
import { type WordStyles } from './wordStyles';
import { childOf, elementsOf, valueOf, type XmlElement } from './xmlTree';

/**
 * `numbering.xml` with what tells a list's kind and levels. Levels that show no mark are left out, since their paragraphs are no
 * items to a reader: LibreOffice so "numbers" all headings.
 */
export function reduceNumbering(root: XmlElement | undefined, { lists }: WordStyles): string {
  const parts = elementsOf(root).map((element) => {
    if (element.name === 'w:abstractNum') return abstractList(element, lists);
    const id = element.attributes.get('numId');
    const of = valueOf(element, 'w:abstractNumId');
    if (element.name !== 'w:num' || id === undefined || of === undefined) return '';
    return wordElement('num', { numId: id }, wordElement('abstractNumId', { val: of }));
  });
  return wordElement('numbering', {}, parts.join(''));
}

function abstractList(element: XmlElement, lists: WordStyles['lists']): string {
  const id = element.attributes.get('abstractNumId');
  if (id === undefined) return '';
  const style = valueOf(element, 'w:numStyleLink');
  const levels = elementsOf(element).filter((child) => child.name === 'w:lvl' && showsMark(child));
  return wordElement(
    'abstractNum',
    { abstractNumId: id },
    (style !== undefined && lists.has(style) ? wordElement('numStyleLink', { val: style }) : '') +
      levels.map(listLevel).join(''),
  );
}

function showsMark(level: XmlElement): boolean {
  const written = childOf(level, 'w:lvlText')?.attributes.get('val');
  return valueOf(level, 'w:numFmt') !== 'none' && (written === undefined || written.trim() !== '');
}

function listLevel(level: XmlElement): string {
  const paragraphStyle = valueOf(level, 'w:pStyle');
  return wordElement(
    'lvl',
    { ilvl: level.attributes.get('ilvl') ?? '0' },
    wordElement('numFmt', { val: valueOf(level, 'w:numFmt') ?? 'decimal' }) +
      (paragraphStyle === undefined ? '' : wordElement('pStyle', { val: paragraphStyle })),
  );
}
