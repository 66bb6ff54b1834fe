import { addCustomXml } from './customXml';
import { settingsNamespace } from './namespaces';
import { type Package } from './package';
import { type PackageEditor } from './packageEditor';
import { child, childrenOf } from './xml';
import { plainAttribute, plainText } from './xmlText';

type Settings = ReadonlyMap<string, string>;

// Fixed, so that the part is the same whenever it is made.
const settingsItemId = '{6D7F8B1E-52C4-4B8B-9D5A-7B0C2E4F9A31}';

/**
 * Reads the settings of add-ins. Excel keeps them in web extension parts, one for each add-in that was open; which
 * one is ours is not said there, so the settings of all are read. What those do not hold is in a custom XML part of
 * our own, which Excel carries along and never interprets: a web extension that Excel did not write would make it
 * offer the add-in to whoever opens the file.
 */
export function readSettings(source: Package, workbookPart: string): Map<string, string> {
  const settings = new Map<string, string>();
  const own = ownPart(source, workbookPart);
  for (const setting of own === undefined ? [] : childrenOf(source.xml(own), 'settings:setting')) {
    settings.set(setting.attributes['name'] ?? '', setting.text);
  }
  for (const part of extensionParts(source)) {
    for (const { attributes } of childrenOf(child(source.xml(part), 'we:properties'), 'we:property')) {
      settings.set(attributes['name'] ?? '', attributes['value'] ?? '');
    }
  }
  return settings;
}

function extensionParts(source: Package): string[] {
  const panes = source.related('', 'webextensiontaskpanes');
  if (panes === undefined) return [];
  return source
    .relations(panes)
    .filter(({ type, target }) => type === 'webextension' && source.has(target))
    .map(({ target }) => source.spelling(target));
}

function ownPart(source: Package, workbookPart: string): string | undefined {
  const relations = source.relations(workbookPart);
  return relations.find(
    ({ type, target }) =>
      type === 'customXml' && source.has(target) && source.text(target).includes(settingsNamespace),
  )?.target;
}

/** Writes the settings that changed: each where it stands, new ones in our own part. */
export function writeSettings(
  editor: PackageEditor,
  workbookPart: string,
  settings: Settings,
  baseline: Settings,
): void {
  const names = new Set([...settings.keys(), ...baseline.keys()]);
  const changed = [...names].filter((name) => settings.get(name) !== baseline.get(name));
  if (changed.length === 0) return;
  const elsewhere = new Set<string>();
  for (const part of extensionParts(editor.original)) {
    editor.patch(part, (patch) => {
      for (const property of childrenOf(child(patch.root, 'we:properties'), 'we:property')) {
        const name = property.attributes['name'] ?? '';
        elsewhere.add(name);
        const value = settings.get(name);
        if (value === undefined) patch.remove(property);
        else patch.setAttributes(property, { value });
      }
    });
  }
  if (changed.every((name) => elsewhere.has(name))) return;
  const items = [...settings]
    .filter(([name]) => !elsewhere.has(name))
    .map(([name, value]) => `<setting name="${plainAttribute(name)}">${plainText(value)}</setting>`);
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<settings xmlns="${settingsNamespace}">${items.join('')}</settings>`;
  const own = ownPart(editor.original, workbookPart);
  if (own === undefined) addCustomXml(editor, workbookPart, settingsItemId, xml);
  else editor.setText(own, xml);
}
