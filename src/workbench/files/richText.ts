import { childrenOf, child, type XmlElement } from './xml';
import { element, ownAttributes, readXstring, writeAttributes, xstringText } from './xmlText';

/** A stretch of a cell's text. `properties` is the inside of its `rPr` element, written with our own prefixes. */
export type FileTextRun = Readonly<{ text: string; properties: string }>;

/** The text of a shared or inline string, and its stretches where it has formatted ones. */
export type FileText = Readonly<{ text: string; richText?: readonly FileTextRun[] }>;

/** Reads an `si` or `is` element. Phonetic hints are no part of the text. */
export function readFileText(container: XmlElement): FileText {
  const runs = childrenOf(container, 'r');
  if (runs.length === 0) return { text: readXstring(child(container, 't')?.text ?? '') };
  const richText = runs.map((run) => ({
    text: readXstring(child(run, 't')?.text ?? ''),
    properties: child(run, 'rPr')?.children.map(copyElement).join('') ?? '',
  }));
  return { text: richText.map(({ text }) => text).join(''), richText };
}

/** The inside of an `is` element. */
export function writeInlineText(text: string, richText: readonly FileTextRun[] | undefined): string {
  if (!richText) return writeText(text);
  return richText
    .map((run) =>
      element('r', {}, (run.properties && element('rPr', {}, run.properties)) + writeText(run.text)),
    )
    .join('');
}

function writeText(text: string): string {
  return `<t${writeAttributes({ 'xml:space': 'preserve' })}>${xstringText(text)}</t>`;
}

function copyElement({ name, attributes, children }: XmlElement): string {
  if (name.startsWith('{')) return '';
  return element(name, ownAttributes(attributes), children.map(copyElement).join(''));
}
