import { type WordParts } from './wordParts';
import { reduceNumbering } from './wordNumbering';
import { boldOf, listPlaceOf, outlineLevel, readStyles, type WordStyles } from './wordStyles';
import { escapeXml, wordElement, wordPart } from './wordXml';
import { childOf, elementsOf, valueOf, type XmlElement } from './xmlTree';

/** A Word file reduced to its text and structure, as parts of a new package. */
export type ReducedWord = Readonly<{
  parts: Readonly<Record<string, string>>;
  /** Level of heading of the paragraph styles in the parts. */
  headings: ReadonlyMap<string, number | null>;
}>;

type Reduction = Readonly<{
  styles: WordStyles;
  headings: Map<string, number | null>;
  /** Letters of the paragraph are bold where a run does not say otherwise. */
  isBold: boolean;
}>;

/** What is not part of the text as it stands: what was deleted or moved away, the words of fields, properties, phonetic guides. */
const left = new Set(
  ['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'fldChar', 'sectPr', 'pPr', 'rPr']
    .concat(['tblPr', 'tblGrid', 'tblPrEx', 'trPr', 'tcPr', 'sdtPr', 'sdtEndPr', 'rt', 'softHyphen'])
    .map((name) => `w:${name}`),
);
/** The fonts of signs that mammoth knows; in another font a sign stands for itself. */
const signFont = /^(?:symbol|webdings|wingdings(?: [23])?)$/iu;

/**
 * Writes anew only what the text and its structure are made of, so that what reads the parts meets nothing unknown: properties are
 * worked out (bold, headings, lists, also those that come from styles), wrappers and pictures are gone, words in them stay.
 */
export function reduceWord(parts: WordParts): ReducedWord {
  const styles = readStyles(parts.styles);
  const headings = new Map<string, number | null>();
  const reduction: Reduction = { styles, headings, isBold: false };
  const body = elementsOf(childOf(parts.document, 'w:body'))
    .map((block) => reduce(block, reduction))
    .join('');
  const notes = (kind: string, root: XmlElement | undefined): string => {
    const each = elementsOf(root).filter(
      ({ name, attributes }) => name === `w:${kind}` && attributes.has('id'),
    );
    return wordPart(
      wordElement(
        `${kind}s`,
        {},
        each
          .map((note) =>
            wordElement(kind, { id: note.attributes.get('id')! }, reduceChildren(note, reduction)),
          )
          .join(''),
      ),
    );
  };
  const reduced = {
    'word/document.xml': wordPart(wordElement('document', {}, wordElement('body', {}, body))),
    'word/footnotes.xml': notes('footnote', parts.footnotes),
    'word/endnotes.xml': notes('endnote', parts.endnotes),
    'word/numbering.xml': wordPart(reduceNumbering(parts.numbering, styles)),
  };
  const written = { ...reduced, 'word/styles.xml': wordPart(writtenStyles(headings.keys(), styles)) };
  return { parts: written, headings };
}

/** The styles that the reduced paragraphs name, and the styles of lists that others refer to. */
function writtenStyles(paragraphs: Iterable<string>, { lists }: WordStyles): string {
  const style = (type: string, id: string, content = '') =>
    wordElement('style', { type, styleId: id }, content);
  const ofLists = [...lists].map(([id, list]) =>
    style(
      'numbering',
      id,
      wordElement('pPr', {}, wordElement('numPr', {}, wordElement('numId', { val: list }))),
    ),
  );
  return wordElement(
    'styles',
    {},
    [...[...paragraphs].map((id) => style('paragraph', id)), ...ofLists].join(''),
  );
}

function reduceChildren(element: XmlElement, reduction: Reduction): string {
  return elementsOf(element)
    .map((child) => reduce(child, reduction))
    .join('');
}

function reduce(element: XmlElement, reduction: Reduction): string {
  const { name, attributes } = element;
  if (left.has(name)) return '';
  switch (name) {
    case 'w:p':
      return paragraph(element, reduction);
    case 'w:r':
    case 'm:r':
      return run(element, reduction);
    case 'w:t':
    case 'm:t':
      return words(element);
    case 'w:tab':
    case 'w:ptab':
      return wordElement('tab', {});
    case 'w:cr':
      return wordElement('br', {});
    case 'w:br':
      return wordElement('br', attributes.get('type') === 'page' ? { type: 'page' } : {});
    case 'w:noBreakHyphen':
      return wordElement('noBreakHyphen', {});
    case 'w:sym':
      return sign(attributes.get('font') ?? '', attributes.get('char') ?? '');
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return attributes.has('id') ? wordElement(name.slice(2), { id: attributes.get('id')! }) : '';
    case 'w:tbl':
      return wordElement('tbl', {}, reduceChildren(element, reduction));
    case 'w:tr':
      return row(element, reduction);
    case 'w:tc':
      return cell(element, reduction);
    case 'mc:AlternateContent':
      return alternative(element, reduction);
    default:
      return reduceChildren(element, reduction);
  }
}

function paragraph(element: XmlElement, { styles, headings }: Reduction): string {
  const properties = childOf(element, 'w:pPr');
  const id = valueOf(properties, 'w:pStyle');
  const style = styles.paragraph(id);
  const own = outlineLevel(properties);
  // A level of its own makes of the paragraph's style another one.
  const reducedId = own === undefined ? id : `${id ?? ''} outline ${own ?? 'none'}`;
  if (reducedId !== undefined) headings.set(reducedId, own === undefined ? style.heading : own);
  const place = listPlaceOf(properties) ?? style.numbering;
  const marks = childOf(properties, 'w:rPr');
  // The paragraph's end is not there to a reader: it was deleted, or behind it the letters of a dropped initial go on.
  const goesOn =
    ['w:del', 'w:moveFrom'].some((name) => childOf(marks, name) !== undefined) ||
    ['drop', 'margin'].includes(childOf(properties, 'w:framePr')?.attributes.get('dropCap') ?? '');
  const reduced = [
    reducedId === undefined ? '' : wordElement('pStyle', { val: reducedId }),
    place === undefined ? '' : numbering(place.list, place.level),
    goesOn ? wordElement('rPr', {}, wordElement('del', {})) : '',
  ].join('');
  const content = reduceChildren(element, { styles, headings, isBold: style.isBold });
  return wordElement('p', {}, (reduced === '' ? '' : wordElement('pPr', {}, reduced)) + content);
}

/** Without a level, the level is that whose style the paragraph has; list 0 is none. */
function numbering(list: string, level: string | undefined): string {
  const written = level ?? (list === '0' ? '0' : undefined);
  return wordElement(
    'numPr',
    {},
    (written === undefined ? '' : wordElement('ilvl', { val: written })) +
      wordElement('numId', { val: list }),
  );
}

function run(element: XmlElement, reduction: Reduction): string {
  const properties = childOf(element, 'w:rPr');
  const ofStyle = reduction.styles.isBold(valueOf(properties, 'w:rStyle'));
  const isBold = boldOf(properties) ?? (ofStyle || reduction.isBold);
  return wordElement(
    'r',
    {},
    (isBold ? wordElement('rPr', {}, wordElement('b', {})) : '') + reduceChildren(element, reduction),
  );
}

/** A line separator in a text is a break; the end of a line of the file is a space. */
function words({ children }: XmlElement): string {
  const text = children.filter((part) => typeof part === 'string').join('');
  return text
    .replace(/[\r\n\u0085]+/g, ' ')
    .split('\u2028')
    .map((part) => wordElement('t', {}, escapeXml(part)))
    .join(wordElement('br', {}));
}

/** A sign by its number in a font; what Word writes as F0xx is the xx-th of the font. */
function sign(font: string, written: string): string {
  const code = /^(?:F0)?([0-9A-F]{2})$/i.exec(written)?.[1];
  if (code !== undefined && signFont.test(font))
    return wordElement('sym', { font, char: code.toUpperCase() });
  const point = /^[0-9A-F]{4}$/i.test(written) ? Number.parseInt(written, 16) : 0xe000;
  const isForItself = point >= 0x20 && (point < 0xd800 || point > 0xf8ff);
  return isForItself ? wordElement('t', {}, escapeXml(String.fromCodePoint(point))) : '';
}

/** Columns that a row leaves out at its beginning are an empty cell. */
function row(element: XmlElement, reduction: Reduction): string {
  const properties = childOf(element, 'w:trPr');
  const isGone = childOf(properties, 'w:del') !== undefined;
  const skipped = valueOf(properties, 'w:gridBefore') ?? '0';
  return wordElement(
    'tr',
    {},
    (isGone ? wordElement('trPr', {}, wordElement('del', {})) : '') +
      (/^[1-9]\d?$/.test(skipped) ? wordElement('tc', {}, cellProperties(skipped, undefined)) : '') +
      reduceChildren(element, reduction),
  );
}

function cell(element: XmlElement, reduction: Reduction): string {
  const properties = childOf(element, 'w:tcPr');
  const span = valueOf(properties, 'w:gridSpan') ?? '1';
  const merge = childOf(properties, 'w:vMerge');
  return wordElement(
    'tc',
    {},
    cellProperties(
      /^[1-9]\d?$/.test(span) ? span : '1',
      merge && (merge.attributes.get('val') ?? 'continue'),
    ) + reduceChildren(element, reduction),
  );
}

function cellProperties(span: string, merge: string | undefined): string {
  return wordElement(
    'tcPr',
    {},
    wordElement('gridSpan', { val: span }) +
      (merge === undefined ? '' : wordElement('vMerge', { val: merge })),
  );
}

/** Word writes a text box twice, for itself and for older readers; one of the two is read, one with words in it if there is one. */
function alternative(element: XmlElement, reduction: Reduction): string {
  const ways = elementsOf(element).map((way) => reduceChildren(way, reduction));
  return ways.findLast((way) => way.includes('<w:t>')) ?? ways.at(-1) ?? '';
}
