import { type WorkbookModel } from '../model/workbook';
import { type Package } from './package';
import { type PackageEditor } from './packageEditor';
import { settingsNamespace } from './namespaces';
import { plainAttribute } from './xmlText';

type Parts = WorkbookModel['customXmlParts'];

const itemNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const itemType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The names of the custom XML parts in the package, our own settings apart. */
function partNames(source: Package, workbookPart: string): string[] {
  return source
    .relations(workbookPart)
    .filter(({ type, target }) => type === 'customXml' && source.has(target))
    .map(({ target }) => source.spelling(target))
    .filter((name) => !source.text(name).includes(settingsNamespace));
}

/** Reads the custom XML parts. The id is that of the part's properties, else the part's name. */
export function readCustomXml(source: Package, workbookPart: string): Parts {
  return partNames(source, workbookPart).map((name) => ({
    id: readItemId(source, name) ?? name,
    xml: source.text(name).replace(/^\uFEFF/, ''),
  }));
}

function readItemId(source: Package, name: string): string | undefined {
  const properties = source.related(name, 'customXmlProps');
  return properties === undefined ? undefined : source.xml(properties).attributes['ds:itemID'];
}

/** Writes the custom XML parts where their list changed. */
export function writeCustomXml(
  editor: PackageEditor,
  workbookPart: string,
  parts: Parts,
  baseline: Parts,
): void {
  if (parts === baseline) return;
  const names = partNames(editor.original, workbookPart);
  const left = new Map(parts.map((part) => [part.id, part]));
  baseline.forEach((before, index) => {
    const name = names[index]!;
    const now = left.get(before.id);
    left.delete(before.id);
    if (!now) removeItem(editor, workbookPart, name);
    else if (now.xml !== before.xml) editor.setText(name, now.xml);
  });
  for (const { id, xml } of left.values()) addCustomXml(editor, workbookPart, id, xml);
}

function removeItem(editor: PackageEditor, workbookPart: string, name: string): void {
  const relations = editor.relations(workbookPart);
  const wanted = name.toLowerCase();
  const found = relations.list.find(({ target }) => target.toLowerCase() === wanted);
  if (found) relations.remove(found.id);
  editor.remove(name);
}

/** Adds a custom XML part with its properties and gives its name. The id is a GUID in braces. */
export function addCustomXml(editor: PackageEditor, workbookPart: string, id: string, xml: string): string {
  const name = editor.freeName('customXml/item', '.xml');
  const properties = name.replace(/item(\d+)\.xml$/, 'itemProps$1.xml');
  editor.add(name, xml, 'application/xml');
  editor.add(
    properties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      `<ds:datastoreItem ds:itemID="${plainAttribute(id)}" xmlns:ds="${itemNamespace}"><ds:schemaRefs/></ds:datastoreItem>`,
    itemType,
  );
  editor.relate(workbookPart, 'customXml', name);
  editor.relate(name, 'customXmlProps', properties);
  return name;
}
