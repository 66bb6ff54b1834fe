import { areaToA1, parseA1 } from '../model/address';
import { type HyperlinkModel, type SheetModel } from '../model/sheet';
import { type PackageEditor } from './packageEditor';
import { type Patch } from './patch';
import { type Relation } from './relations';
import { sheetOrder } from './sheetOrder';
import { child, childrenOf, type XmlElement } from './xml';
import { readXstring, writeAttributes, xstringAttribute } from './xmlText';

const nowhere = { row: 0, column: 0, rows: 1, columns: 1 };

/** Reads `hyperlinks`: one model for each element, in order. */
export function readHyperlinks(sheet: XmlElement, relations: readonly Relation[]): HyperlinkModel[] {
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  return childrenOf(child(sheet, 'hyperlinks'), 'hyperlink').map(({ attributes }) => {
    const { ref, location, tooltip } = attributes;
    const address = targets.get(attributes['r:id'] ?? '');
    return {
      area: parseA1(ref ?? '') ?? nowhere,
      ...(location !== undefined && { documentReference: readXstring(location) }),
      ...(address !== undefined && { address }),
      ...(tooltip !== undefined && { screenTip: readXstring(tooltip) }),
    };
  });
}

/** Writes `hyperlinks` where the list changed; the links that did not are copied. */
export function writeHyperlinks(
  patch: Patch,
  sheet: SheetModel,
  baseline: readonly HyperlinkModel[],
  editor: PackageEditor,
  part: string,
): void {
  if (sheet.hyperlinks === baseline) return;
  const container = child(patch.root, 'hyperlinks');
  const standing = childrenOf(container, 'hyperlink');
  const sources = new Map(baseline.map((model, index) => [model, standing[index]]));
  const kept = new Set<XmlElement>();
  const items = sheet.hyperlinks.map((model) => {
    const source = sources.get(model);
    if (!source) return patch.own(writeHyperlink(model, patch, editor, part));
    kept.add(source);
    return patch.source(source);
  });
  const used = new Set([...kept].map(({ attributes }) => attributes['r:id']));
  for (const { attributes } of standing) {
    const id = attributes['r:id'];
    if (id !== undefined && !used.has(id)) editor.relations(part).remove(id);
  }
  const xml =
    items.length === 0 ? '' : patch.own('<hyperlinks>') + items.join('') + patch.own('</hyperlinks>');
  patch.setChild(patch.root, 'hyperlinks', xml, sheetOrder);
}

function writeHyperlink(model: HyperlinkModel, patch: Patch, editor: PackageEditor, part: string): string {
  const { area, documentReference, address, screenTip } = model;
  const id = address ? editor.relate(part, 'hyperlink', address, true) : undefined;
  const relation = id === undefined ? '' : patch.relation(id);
  const location = documentReference ? ` location="${xstringAttribute(documentReference)}"` : '';
  const tooltip = screenTip ? ` tooltip="${xstringAttribute(screenTip)}"` : '';
  return `<hyperlink${writeAttributes({ ref: areaToA1(area) })}${relation}${location}${tooltip}/>`;
}
