// XML cannot hold these at all; Excel writes them as _xHHHH_ (ISO 29500-1, 22.9.2.19 ST_Xstring).
const unwritable =
  // eslint-disable-next-line no-control-regex -- the control characters are the subject
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const escapeLookalike = /_(?=x[0-9A-Fa-f]{4}_)/g;

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text with what XML cannot hold, and what looks like its escape, escaped as Excel does; not yet markup. */
export function encodeXstring(text: string): string {
  return text
    .replace(escapeLookalike, '_x005F_')
    .replace(
      unwritable,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** Text content of a string that Excel reads with its _xHHHH_ escapes: cell texts, formulas, headers. */
export function xstringText(text: string): string {
  return escapeMarkup(encodeXstring(text));
}

/** Likewise as the value of an attribute, where line breaks and tabs would become blanks. */
export function xstringAttribute(text: string): string {
  return escapeMarkup(
    encodeXstring(text).replace(/[\n\t]/g, (blank) => (blank === '\n' ? '_x000a_' : '_x0009_')),
  ).replaceAll('"', '&quot;');
}

/** Undoes the _xHHHH_ escapes of text that came out of a part. */
export function readXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text content of plain XML (drawings, properties): what XML cannot hold is left out, since no escape exists. */
export function plainText(text: string): string {
  return escapeMarkup(text.replace(/\r\n?/g, '\n').replace(unwritable, ''));
}

/** Likewise as the value of an attribute. */
export function plainAttribute(text: string): string {
  return escapeMarkup(text.replace(/\r\n?/g, '\n').replace(unwritable, ''))
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

/** Attributes as they stand in a tag, each with a blank before it; undefined ones are left out. Values are escaped. */
export function writeAttributes(
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${writeValue(value)}"`)
    .join('');
}

function writeValue(value: string | number | boolean | undefined): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' ? plainAttribute(value) : String(value);
}

/** An element with escaped attributes and content that is XML already; without content it closes itself. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  content = '',
): string {
  const tag = `<${name}${writeAttributes(attributes)}`;
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** Attributes without those of foreign namespaces, which cannot be written without their declarations. */
export function ownAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('{')));
}
