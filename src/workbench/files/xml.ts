import { SaxesParser, type SaxesTagNS } from 'saxes';
import { FileError } from './fileError';
import { canonicalName } from './namespaces';

/** An element with the places in the text where it stands, so that it can be copied or replaced. */
export type XmlElement = {
  /** By the prefixes of namespaces.ts, not by those of the file. */
  readonly name: string;
  /** As the file writes it, with its prefix. */
  readonly rawName: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text directly inside, CDATA included. */
  text: string;
  /** Of `<`. */
  readonly start: number;
  /** After the `>` of the opening tag. */
  readonly openEnd: number;
  /** Of the closing tag; equals `end` where the element closes itself. */
  closeStart: number;
  end: number;
};

const noAttributes: Readonly<Record<string, string>> = Object.freeze(Object.create(null) as object) as never;

/**
 * Parses a part. Document types, and with them entities, are refused: no Office file has them.
 * @throws FileError `damaged` where the text is not well-formed
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let tagStart = 0;
  const addText = (more: string) => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  parser.on('error', (cause) => {
    throw new FileError('damaged', cause.message, { cause });
  });
  parser.on('doctype', () => {
    throw new FileError('damaged', 'a document type declaration');
  });
  parser.on('opentagstart', () => {
    tagStart = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    const element = createElement(tag, tagStart, parser.position);
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const element = open.pop()!;
    element.end = parser.position;
    element.closeStart = tag.isSelfClosing ? element.end : text.lastIndexOf('<', parser.position - 1);
  });
  parser.write(text).close();
  return root!;
}

function createElement(tag: SaxesTagNS, start: number, openEnd: number): XmlElement {
  let attributes: Record<string, string> | undefined;
  for (const name in tag.attributes) {
    const attribute = tag.attributes[name]!;
    if (attribute.prefix === 'xmlns' || name === 'xmlns') continue;
    attributes ??= Object.create(null) as Record<string, string>;
    attributes[canonicalName(attribute.uri, attribute.local)] = attribute.value;
  }
  return {
    name: canonicalName(tag.uri, tag.local),
    rawName: tag.name,
    uri: tag.uri,
    attributes: attributes ?? noAttributes,
    children: [],
    text: '',
    start,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
  };
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The element at the end of a path of names, each the first of its kind. */
export function descend(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
}

/** An xsd:boolean attribute: `1`, `true` and `on` are true. */
export function flag(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === '1' || value === 'true' || value === 'on';
}

/** A number attribute; undefined where it is absent or no number. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
