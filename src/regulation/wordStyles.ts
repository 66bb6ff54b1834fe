import { childOf, elementsOf, valueOf, type XmlElement } from './xmlTree';

/** What a paragraph has from its style: a level of heading, bold letters, a list. */
export type ParagraphStyle = Readonly<{
  heading: number | null;
  isBold: boolean;
  numbering: ListPlace | undefined;
}>;

/** A list of the document by its number, and the level of an item in it, both as written. */
export type ListPlace = Readonly<{ list: string; level: string | undefined }>;

export type WordStyles = Readonly<{
  /** Of a style that the file does not define its identifier alone tells. */
  paragraph: (id: string | undefined) => ParagraphStyle;
  isBold: (characterStyle: string | undefined) => boolean;
  /** Styles of lists by their identifiers, with the list of each. */
  lists: ReadonlyMap<string, string>;
}>;

/** Word writes `heading 1` in every language; other programs their own language's word. */
const headingName = /^(?:heading|عنوان|العنوان|überschrift|berschrift|titre|título|encabezado) ?([1-9])$/iu;
const titleName = /^(?:title|العنوان|titel)$/iu;
/** Pages calls its first heading so; LibreOffice only derives others from it. */
const plainHeadingName = /^heading$/iu;
/** Styles derive from one another in a chain that in a sound file is short. */
const longestChain = 20;
const plain: ParagraphStyle = { heading: null, isBold: false, numbering: undefined };

/** Reads `styles.xml`; a file may be without it. */
export function readStyles(root: XmlElement | undefined): WordStyles {
  const styles = elementsOf(root).filter(({ name }) => name === 'w:style');
  const byId = new Map<string, XmlElement>();
  const lists = new Map<string, string>();
  for (const style of styles) {
    const id = style.attributes.get('styleId');
    if (id === undefined) continue;
    const list = listPlaceOf(childOf(style, 'w:pPr'))?.list;
    if (style.attributes.get('type') === 'numbering' && list !== undefined) lists.set(id, list);
    // The first of several with one identifier counts (ECMA-376 part 1, 17.7.4.17).
    if (!byId.has(id)) byId.set(id, style);
  }
  const chainOf = (id: string): readonly XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = byId.get(id);
    while (style && chain.length < longestChain) {
      chain.push(style);
      style = byId.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return chain;
  };
  const remembered = new Map<string, ParagraphStyle>();
  return {
    paragraph: (id) => {
      if (id === undefined) return plain;
      const known = remembered.get(id) ?? paragraphStyle(id, chainOf(id));
      remembered.set(id, known);
      return known;
    },
    isBold: (id) =>
      id !== undefined && first(chainOf(id), (style) => boldOf(childOf(style, 'w:rPr'))) === true,
    lists,
  };
}

function paragraphStyle(id: string, chain: readonly XmlElement[]): ParagraphStyle {
  const named = chain[0] ? valueOf(chain[0], 'w:name') : undefined;
  const isPlainHeading = plainHeadingName.test(named ?? id);
  const stated = first(chain, headingOf);
  return {
    heading: stated === undefined ? (levelOfName(id) ?? (isPlainHeading ? 1 : null)) : stated,
    isBold: first(chain, (style) => boldOf(childOf(style, 'w:rPr'))) === true,
    numbering: first(chain, (style) => listPlaceOf(childOf(style, 'w:pPr'))),
  };
}

/** Null where a style says that it is no heading although it derives from one. */
function headingOf(style: XmlElement): number | null | undefined {
  const outline = outlineLevel(childOf(style, 'w:pPr'));
  if (outline !== undefined) return outline;
  return levelOfName(valueOf(style, 'w:name') ?? '') ?? levelOfName(style.attributes.get('styleId') ?? '');
}

function levelOfName(name: string): number | undefined {
  if (titleName.test(name)) return 1;
  const level = headingName.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** Level of a heading as properties of a paragraph state it: 1 to 9, null for body text; nothing where they do not. */
export function outlineLevel(properties: XmlElement | undefined): number | null | undefined {
  const written = valueOf(properties, 'w:outlineLvl');
  if (written === undefined) return undefined;
  return /^[0-8]$/.test(written) ? Number(written) + 1 : null;
}

/** The list of which properties of a paragraph make it an item. */
export function listPlaceOf(properties: XmlElement | undefined): ListPlace | undefined {
  const numbering = childOf(properties, 'w:numPr');
  const list = valueOf(numbering, 'w:numId');
  return list === undefined ? undefined : { list, level: valueOf(numbering, 'w:ilvl') };
}

/** Whether properties of a run make it bold; letters that run from right to left have a switch of their own. */
export function boldOf(properties: XmlElement | undefined): boolean | undefined {
  const bold = switchOf(properties, 'w:b');
  if (bold === true || switchOf(properties, 'w:rtl') !== true) return bold;
  return switchOf(properties, 'w:bCs') ?? bold;
}

function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name);
  return element && !['0', 'false', 'off'].includes(element.attributes.get('val') ?? '');
}

function first<T>(chain: readonly XmlElement[], read: (style: XmlElement) => T | undefined): T | undefined {
  for (const style of chain) {
    const found = read(style);
    if (found !== undefined) return found;
  }
  return undefined;
}
