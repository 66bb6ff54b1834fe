import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An element by its names without prefixes: a manifest has no two that differ by their namespace alone. */
export type XmlNode = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  text: { value: string };
}>;

/** The root of a well-formed document. Throws where it is not well-formed, unknown prefixes included. */
export function readXml(source: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const node = asNode(tag);
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text.value += text;
  });
  parser.write(source).close();
  return root!;
}

function asNode({ local, attributes }: SaxesTagNS): XmlNode {
  const values = Object.values(attributes).map((one) => [one.local || one.name, one.value] as const);
  return { name: local, attributes: Object.fromEntries(values), children: [], text: { value: '' } };
}

/** All elements below a node, itself first, in the order of the document. */
export function everyNode(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}

/** The first element of a path of names below a node. */
export function findNode(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce((at, name) => at?.children.find((child) => child.name === name), node);
}
