import { type PackageEditor } from './packageEditor';
import { type Package } from './package';
import { type Patch } from './patch';
import { sheetOrder } from './sheetOrder';
import { child, childrenOf, type XmlElement } from './xml';
import { readXstring, xstringAttribute } from './xmlText';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/**
 * Reads Worksheet.customProperties: each value is a part of its own, in UTF-16LE without a byte order mark, as Excel
 * writes what VBA calls Worksheet.CustomProperties.
 */
export function readSheetMarks(sheet: XmlElement, source: Package, part: string): Map<string, string> {
  const targets = new Map(source.relations(part).map(({ id, target }) => [id, target]));
  const marks = new Map<string, string>();
  for (const { attributes } of childrenOf(child(sheet, 'customProperties'), 'customPr')) {
    const target = targets.get(attributes['r:id'] ?? '');
    if (target === undefined || !source.has(target)) continue;
    const value = new TextDecoder('utf-16le').decode(source.bytes(target));
    marks.set(readXstring(attributes['name'] ?? ''), value.replace(/\0$/, ''));
  }
  return marks;
}

/** Writes the custom properties that changed; a value that changed keeps its part. */
export function writeSheetMarks(
  patch: Patch,
  marks: ReadonlyMap<string, string>,
  baseline: ReadonlyMap<string, string>,
  editor: PackageEditor,
  part: string,
): void {
  const changed =
    [...marks].some(([key, value]) => baseline.get(key) !== value) || marks.size !== baseline.size;
  if (!changed) return;
  const container = child(patch.root, 'customProperties');
  const items: string[] = [];
  const left = new Map(marks);
  for (const standing of childrenOf(container, 'customPr')) {
    const name = readXstring(standing.attributes['name'] ?? '');
    const id = standing.attributes['r:id'] ?? '';
    const target = editor.relations(part).find(id)?.target;
    const value = left.get(name);
    left.delete(name);
    if (value !== undefined && value === baseline.get(name)) {
      items.push(patch.source(standing));
      continue;
    }
    editor.relations(part).remove(id);
    if (target !== undefined) editor.remove(target);
    if (value !== undefined) items.push(patch.own(writeMark(patch, name, value, editor, part)));
  }
  for (const [name, value] of left) items.push(patch.own(writeMark(patch, name, value, editor, part)));
  const xml =
    items.length === 0
      ? ''
      : patch.own('<customProperties>') + items.join('') + patch.own('</customProperties>');
  patch.setChild(patch.root, 'customProperties', xml, sheetOrder);
}

function writeMark(patch: Patch, name: string, value: string, editor: PackageEditor, part: string): string {
  const target = editor.freeName('xl/customProperty', '.bin');
  editor.add(target, encodeUtf16(value), contentType);
  const id = editor.relate(part, 'customProperty', target);
  return `<customPr name="${xstringAttribute(name)}"${patch.relation(id)}/>`;
}

function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
