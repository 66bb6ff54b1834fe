import { relationNamespace } from './namespaces';
import { parseXml, type XmlElement } from './xml';
import { plainAttribute } from './xmlText';

type Edit = { start: number; end: number; xml: string; rank: number };
type AttributeChanges = Record<string, string | undefined>;

/**
 * Changes to one part, kept as edits of its text: what no edit touches stays as the file had it, to the byte.
 * XML that is handed in is taken as it is; what this program generated goes through `own` first.
 */
export class Patch {
  readonly root: XmlElement;
  private readonly edits: Edit[] = [];
  private readonly attributes = new Map<XmlElement, AttributeChanges>();
  private readonly appended = new Map<XmlElement, { xml: string; rank: number }[]>();
  private readonly prefix: string;
  private readonly declaresRelations: boolean;

  constructor(readonly text: string) {
    this.root = parseXml(text);
    const colon = this.root.rawName.indexOf(':');
    this.prefix = colon < 0 ? '' : this.root.rawName.slice(0, colon + 1);
    this.declaresRelations = text
      .slice(this.root.start, this.root.openEnd)
      .includes(`xmlns:r="${relationNamespace}"`);
  }

  get isChanged(): boolean {
    return this.edits.length + this.attributes.size + this.appended.size > 0;
  }

  /** Generated XML with the prefix that the file gives the namespace of its root. */
  own(xml: string): string {
    return this.prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, `<$1${this.prefix}`);
  }

  /** The attribute that points at a relation, with its namespace where the root does not declare it. */
  relation(id: string): string {
    return `${this.declaresRelations ? '' : ` xmlns:r="${relationNamespace}"`} r:id="${plainAttribute(id)}"`;
  }

  /** The text of an element as the file has it. */
  source(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  replace(element: XmlElement, xml: string): void {
    this.edits.push({ start: element.start, end: element.end, xml, rank: 0 });
  }

  remove(element: XmlElement): void {
    this.replace(element, '');
  }

  /** What stands between the tags of an element. */
  replaceContent(element: XmlElement, xml: string): void {
    if (element.closeStart === element.end) this.append(element, xml);
    else this.edits.push({ start: element.openEnd, end: element.closeStart, xml, rank: 0 });
  }

  /** Inserts before an element; several at one place stand by their rank, then in the order of the calls. */
  insertBefore(element: XmlElement, xml: string, rank = 0): void {
    this.edits.push({ start: element.start, end: element.start, xml, rank });
  }

  append(parent: XmlElement, xml: string, rank = 0): void {
    const list = this.appended.get(parent) ?? [];
    list.push({ xml, rank });
    this.appended.set(parent, list);
  }

  /**
   * Puts an element where the schema wants it. `order` names the children of the parent in the schema's order.
   */
  insertInOrder(parent: XmlElement, name: string, xml: string, order: readonly string[]): void {
    const rank = order.indexOf(name);
    const next = parent.children.find((sibling) => order.indexOf(contentName(sibling)) > rank);
    if (next) this.insertBefore(next, xml, rank);
    else this.append(parent, xml, rank);
  }

  /** Replaces the child of that name, adds it in its place, or (with empty XML) takes it away. */
  setChild(parent: XmlElement, name: string, xml: string, order: readonly string[]): void {
    const existing = parent.children.find((candidate) => candidate.name === name);
    if (existing) this.replace(existing, xml);
    else if (xml !== '') this.insertInOrder(parent, name, xml, order);
  }

  /** Sets attributes that have no prefix; undefined takes one away. */
  setAttributes(element: XmlElement, changes: AttributeChanges): void {
    const real = Object.entries(changes).filter(([name, value]) => element.attributes[name] !== value);
    if (real.length === 0) return;
    this.attributes.set(element, { ...this.attributes.get(element), ...Object.fromEntries(real) });
  }

  /** The text with all edits in it. */
  apply(): string {
    const edits = [...this.edits, ...this.tagEdits()];
    edits.sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank);
    let result = '';
    let at = 0;
    for (const { start, end, xml } of edits) {
      if (start < at) throw new Error(`Two edits of one place at ${start}`);
      result += this.text.slice(at, start) + xml;
      at = end;
    }
    return result + this.text.slice(at);
  }

  private tagEdits(): Edit[] {
    const edits: Edit[] = [];
    for (const element of new Set([...this.attributes.keys(), ...this.appended.keys()])) {
      const added = this.appended.get(element)?.sort((a, b) => a.rank - b.rank);
      const content = added?.map(({ xml }) => xml).join('') ?? '';
      const tag = this.text.slice(element.start, element.openEnd);
      const changes = this.attributes.get(element);
      const changed = changes ? rewriteTag(tag, changes) : tag;
      const selfClosing = element.closeStart === element.end;
      if (selfClosing && content !== '') {
        const xml = `${changed.slice(0, -2).trimEnd()}>${content}</${element.rawName}>`;
        edits.push({ start: element.start, end: element.end, xml, rank: 0 });
        continue;
      }
      if (changes) edits.push({ start: element.start, end: element.openEnd, xml: changed, rank: 0 });
      if (content !== '') {
        edits.push({ start: element.closeStart, end: element.closeStart, xml: content, rank: 0 });
      }
    }
    return edits;
  }
}

/** An opening tag with some attributes set or taken away; the others, and the blanks between, stay. */
export function rewriteTag(tag: string, changes: AttributeChanges): string {
  const left = new Map(Object.entries(changes));
  const kept = tag.replace(
    /(\s+)([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g,
    (whole, blank: string, name: string) => {
      if (!left.has(name)) return whole;
      const value = left.get(name);
      left.delete(name);
      return value === undefined ? '' : `${blank}${name}="${plainAttribute(value)}"`;
    },
  );
  const added = [...left].map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${plainAttribute(value)}"`,
  );
  return kept.replace(/\s*\/?>$/, (end) => added.join('') + end);
}

/** The name by which an element takes its place among others; an alternative takes that of what it offers. */
function contentName(element: XmlElement): string {
  if (element.name !== 'mc:AlternateContent') return element.name;
  return element.children[0]?.children[0]?.name ?? element.name;
}
