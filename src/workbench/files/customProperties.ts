import { type CustomPropertyValue } from '../model/workbook';
import { type Package } from './package';
import { type PackageEditor } from './packageEditor';
import { childrenOf, flag, numberOf, type XmlElement } from './xml';
import { plainAttribute, plainText } from './xmlText';

const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const typeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const part = 'docProps/custom.xml';
const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
// That of user-defined properties ([MS-OLEPS] 2.25).
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

type Properties = ReadonlyMap<string, CustomPropertyValue>;

/** Reads the custom properties of the workbook; vectors, blobs and the like stay in the file only. */
export function readCustomProperties(source: Package): Map<string, CustomPropertyValue> {
  const target = source.related('', 'custom-properties');
  const properties = new Map<string, CustomPropertyValue>();
  if (target === undefined) return properties;
  for (const property of childrenOf(source.xml(target), 'op:property')) {
    const value = readValue(property.children[0]);
    if (value !== undefined) properties.set(property.attributes['name'] ?? '', value);
  }
  return properties;
}

function readValue(element: XmlElement | undefined): CustomPropertyValue | undefined {
  switch (element?.name) {
    case 'vt:lpwstr':
    case 'vt:lpstr':
    case 'vt:bstr':
      return element.text;
    case 'vt:bool':
      return flag(element.text.trim());
    case 'vt:filetime':
    case 'vt:date': {
      const date = new Date(element.text.trim());
      return Number.isNaN(date.getTime()) ? undefined : date;
    }
    case 'vt:i1':
    case 'vt:i2':
    case 'vt:i4':
    case 'vt:i8':
    case 'vt:int':
    case 'vt:ui1':
    case 'vt:ui2':
    case 'vt:ui4':
    case 'vt:ui8':
    case 'vt:uint':
    case 'vt:r4':
    case 'vt:r8':
    case 'vt:decimal':
      return numberOf(element.text);
    default:
      return undefined;
  }
}

/** Writes the custom properties that changed; the part is made where there is none. */
export function writeCustomProperties(
  editor: PackageEditor,
  properties: Properties,
  baseline: Properties,
): void {
  const changed = [...properties].filter(([name, value]) => !sameValue(value, baseline.get(name)));
  const gone = [...baseline.keys()].filter((name) => !properties.has(name));
  if (changed.length === 0 && gone.length === 0) return;
  let target = editor.original.related('', 'custom-properties');
  if (target === undefined) {
    target = part;
    const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${namespace}"/>`;
    editor.add(target, empty, contentType);
    editor.relate('', 'custom-properties', target);
  }
  editor.patch(target, (patch) => {
    const standing = childrenOf(patch.root, 'op:property');
    const byName = new Map(standing.map((property) => [property.attributes['name'] ?? '', property]));
    // 0 and 1 are Windows' own.
    let nextId = Math.max(1, ...standing.map(({ attributes }) => numberOf(attributes['pid']) ?? 0)) + 1;
    for (const name of gone) {
      const property = byName.get(name);
      if (property) patch.remove(property);
    }
    for (const [name, value] of changed) {
      const existing = byName.get(name);
      if (existing) patch.replaceContent(existing, writeValue(value));
      else {
        const tag = `property fmtid="${formatId}" pid="${nextId}" name="${plainAttribute(name)}"`;
        patch.append(patch.root, patch.own(`<${tag}>`) + writeValue(value) + patch.own('</property>'));
        nextId += 1;
      }
    }
  });
}

function writeValue(value: CustomPropertyValue): string {
  const write = (type: string, text: string): string =>
    `<vt:${type} xmlns:vt="${typeNamespace}">${text}</vt:${type}>`;
  if (typeof value === 'string') return write('lpwstr', plainText(value));
  if (typeof value === 'boolean') return write('bool', String(value));
  if (value instanceof Date) return write('filetime', value.toISOString());
  const isInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return write(isInteger ? 'i4' : 'r8', String(value));
}

function sameValue(one: CustomPropertyValue, other: CustomPropertyValue | undefined): boolean {
  return one instanceof Date && other instanceof Date
    ? one.getTime() === other.getTime()
    : Object.is(one, other);
}
