import { type Box } from '../../../src/chart/drawing';
import { drawBox } from '../../../src/chart/svg';
import { makeNode } from '../../../src/taskpane/chart/svgNodes';

/** As much of a page as nodes are made with: what is not known to it fails. */
class FakeNode {
  readonly attributes: Record<string, string> = {};
  readonly children: FakeNode[] = [];
  textContent = '';
  constructor(readonly tag: string) {}
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }
  append(...nodes: FakeNode[]): void {
    this.children.push(...nodes);
  }
}

test('what comes from cells goes in as text and values, never as markup', () => {
  const evil = '"><script>alert(1)</script><a href="javascript:x">&amp;';
  const box: Box = {
    ...{ name: `haykal:role:${evil}`, kind: 'role', left: 1, top: 2, width: 1000, height: 40 },
    ...{ paragraphs: [{ text: evil, size: 9, bold: true }], textColour: '#000000', rounded: true },
    ...{ alignment: 'centre', altTitle: evil, altText: '' },
  };
  const made: string[] = [];
  const page = {
    createElementNS: (namespace: string, tag: string) => {
      expect(namespace).toBe('http://www.w3.org/2000/svg');
      made.push(tag);
      return new FakeNode(tag);
    },
  };
  Object.assign(globalThis, { document: page });
  const node = makeNode(drawBox(box, true)) as unknown as FakeNode;
  Reflect.deleteProperty(globalThis, 'document');
  expect(made).toEqual(['g', 'title', 'rect', 'text']);
  expect(node.attributes['data-name']).toBe(`haykal:role:${evil}`);
  expect(node.children.map(({ textContent }) => textContent)).toEqual([evil, '', evil]);
});
