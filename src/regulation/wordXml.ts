const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** An element of WordprocessingML as text; its content is XML already. */
export function wordElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` w:${key}="${escapeXml(value)}"`);
  return `<w:${name}${written.join('')}${content === '' ? '/>' : `>${content}</w:${name}>`}`;
}

/** A part of its own: the root with the namespace declared. */
export function wordPart(root: string): string {
  return root.replace(/^<w:\w+/, (start) => `${start} xmlns:w="${namespace}"`);
}

/** A text so that it stands for itself in XML, without the characters that XML forbids. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '') // eslint-disable-line no-control-regex
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
