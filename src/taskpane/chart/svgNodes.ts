import { type SvgElement } from '../../chart/svg';

const namespace = 'http://www.w3.org/2000/svg';

/** The element as a node of the page. What comes from cells goes in as text and as values, never as markup. */
export function makeNode({ tag, attributes, content }: SvgElement): SVGElement {
  const node = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) {
    // A declaration in text; a node has its namespace already.
    if (name !== 'xmlns') node.setAttribute(name, value);
  }
  if (typeof content === 'string') node.textContent = content;
  else node.append(...content.map(makeNode));
  return node;
}
