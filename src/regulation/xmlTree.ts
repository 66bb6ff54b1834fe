import { RegulationFileError } from './fileError';

/** An element of a part of a Word file. */
export type XmlElement = Readonly<{
  /** With the prefix that its namespace has here, whatever the file calls it: `w:p`, `m:t`; `?:name` in any other namespace. */
  name: string;
  /** By their names without prefixes. */
  attributes: ReadonlyMap<string, string>;
  children: readonly (XmlElement | string)[];
}>;

/** How many elements the parts of one file may still have; counts down while they are read. */
export type XmlBudget = { elements: number };

type Scope = Record<string, string>;
type Open = Readonly<{
  written: string;
  scope: Scope;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
}>;

/** Tables in tables in text boxes are some tens deep; what reads the tree calls itself for each level. */
const deepest = 200;

const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
};

const tag = /<(\/?)([^\s/>"'<=]+)((?:\s+[^\s"'<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/**
 * The tree of a part of a package. Declarations of types and entities are refused, so that nothing in the text stands for more than
 * itself; linear in the length of the text.
 * @throws RegulationFileError `damaged` where it is not well formed or is too deep, `too-large` where the budget is spent
 */
export function parseXml(text: string, budget: XmlBudget): XmlElement {
  const top: Open = { written: '', scope: Object.create(null) as Scope, attributes: new Map(), children: [] };
  const open = [top];
  let at = 0;
  for (;;) {
    const next = text.indexOf('<', at);
    const words = text.slice(at, next < 0 ? text.length : next);
    if (words !== '' && open.length > 1) open.at(-1)!.children.push(decode(words));
    if (next < 0) break;
    if (text.startsWith('<!', next) || text.startsWith('<?', next)) {
      at = readPassage(text, next, open.at(-1)!);
    } else {
      tag.lastIndex = next;
      const match = tag.exec(text);
      if (!match) throw damaged(`no tag at ${next}`);
      readTag(match, open, budget);
      at = tag.lastIndex;
    }
  }
  const roots = top.children.filter((child) => typeof child !== 'string');
  if (open.length > 1 || roots.length !== 1) throw damaged('not one whole element');
  return roots[0]!;
}

const passages = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Comments and instructions are passed over; a CDATA section is text. Where what stands at this place ends. */
function readPassage(text: string, at: number, within: Open): number {
  const passage = passages.find(([start]) => text.startsWith(start, at));
  if (!passage) throw damaged('declares a type or an entity');
  const [start, end] = passage;
  const until = text.indexOf(end, at + start.length);
  if (until < 0) throw damaged(`an open ${start}`);
  if (start === '<![CDATA[') within.children.push(text.slice(at + start.length, until));
  return until + end.length;
}

function readTag(match: RegExpExecArray, open: Open[], budget: XmlBudget): void {
  const [, closing, written = '', attributesText = '', isEmpty] = match;
  if (closing === '/') {
    if (open.length < 2 || open.at(-1)!.written !== written) throw damaged(`</${written}> closes nothing`);
    close(open);
    return;
  }
  budget.elements -= 1;
  if (budget.elements < 0) throw new RegulationFileError('too-large', 'too many elements');
  if (open.length > deepest) throw damaged('too deep');
  open.push({ written, ...readAttributes(attributesText, open.at(-1)!.scope), children: [] });
  if (isEmpty === '/') close(open);
}

function close(open: Open[]): void {
  const { written, scope, attributes, children } = open.pop()!;
  const [prefix, local] = splitName(written);
  open
    .at(-1)!
    .children.push({ name: `${prefixes[scope[prefix] ?? ''] ?? '?'}:${local}`, attributes, children });
}

function readAttributes(text: string, outer: Scope): Pick<Open, 'scope' | 'attributes'> {
  const attributes = new Map<string, string>();
  if (text === '') return { scope: outer, attributes };
  let scope = outer;
  for (const [, name = '', double, single] of text.matchAll(attribute)) {
    const value = decode(double ?? single ?? '');
    const [prefix, local] = splitName(name);
    if (prefix === 'xmlns' || name === 'xmlns') {
      if (scope === outer) scope = Object.create(outer) as Scope;
      scope[prefix === 'xmlns' ? local : ''] = value;
    } else if (!attributes.has(local)) attributes.set(local, value);
  }
  return { scope, attributes };
}

function splitName(written: string): readonly [string, string] {
  const colon = written.indexOf(':');
  return colon < 0 ? ['', written] : [written.slice(0, colon), written.slice(colon + 1)];
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{0,10};?)/g, (_, written: string) => {
    const name = written.endsWith(';') ? written.slice(0, -1) : '';
    const code = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
    const point = code && (code[1] !== undefined ? Number.parseInt(code[1], 16) : Number(code[2]));
    const character =
      point === null ? entities[name] : point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
    if (character === undefined) throw damaged(`an entity named ${name}`);
    return character;
  });
}

function damaged(detail: string): RegulationFileError {
  return new RegulationFileError('damaged', `XML: ${detail}`);
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The children that are elements. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? [];
}

/** What Word writes as `w:val` of the first child of that name. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('val');
}
