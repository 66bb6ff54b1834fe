import { parseXml, type XmlElement } from '../files/xml';

/** What a press of a ribbon button does. Addresses are absolute, as the manifest gives them. */
export type RibbonAction =
  Readonly<{ kind: 'pane'; address: string; title: string }> | Readonly<{ kind: 'function'; name: string }>;

export type RibbonButton = Readonly<{
  id: string;
  label: string;
  tipTitle: string;
  tip: string;
  /** Address of the icon by its size in pixels. */
  icons: ReadonlyMap<number, string>;
  action: RibbonAction;
}>;

export type RibbonGroup = Readonly<{ id: string; label: string; buttons: readonly RibbonButton[] }>;

/** What the stand-in uses of an add-in's manifest, in one language. */
export type Manifest = Readonly<{
  name: string;
  groups: readonly RibbonGroup[];
  /** Address of the page whose functions the buttons call. */
  functionFile?: string;
  /** Ids of controls that are no simple buttons; Excel shows them, the stand-in does not. */
  unknownControls: readonly string[];
}>;

/**
 * Reads an XML manifest for Excel as Office shows it in a locale such as `ar-SA`.
 * @throws FileError where the text is not well-formed, Error where it is no manifest with a ribbon for workbooks
 */
export function readManifest(text: string, locale: string): Manifest {
  const root = parseXml(text);
  const overrides = newestOverrides(root);
  const host = childrenNamed(childNamed(overrides, 'Hosts'), 'Host').find(
    (each) => attribute(each, 'type') === 'Workbook',
  );
  const form = childNamed(host, 'DesktopFormFactor');
  if (!overrides || !form) throw new Error('The manifest has no ribbon for workbooks (DesktopFormFactor).');
  const words = readResources(childNamed(overrides, 'Resources'), locale);
  const name = localised(childNamed(root, 'DisplayName'), 'DefaultValue', locale);
  const unknownControls: string[] = [];
  const surface = childrenNamed(form, 'ExtensionPoint').filter(
    (each) => attribute(each, 'type') === 'PrimaryCommandSurface',
  );
  const tabs = surface.flatMap((each) => [
    ...childrenNamed(each, 'OfficeTab'),
    ...childrenNamed(each, 'CustomTab'),
  ]);
  const groups = tabs
    .flatMap((tab) => childrenNamed(tab, 'Group'))
    .map((group) => readGroup(group, words, name, unknownControls));
  const functionFile = words(childNamed(form, 'FunctionFile'));
  return { name, groups, unknownControls, ...(functionFile !== '' && { functionFile }) };
}

/** The text or address that an element's `resid` points at; empty where there is none. */
type Resources = (element: XmlElement | undefined) => string;

/** A later version of the overrides stands inside the earlier one, and Office takes the latest that it knows. */
function newestOverrides(root: XmlElement): XmlElement | undefined {
  const outer = childNamed(root, 'VersionOverrides');
  return childNamed(outer, 'VersionOverrides') ?? outer;
}

function readGroup(
  group: XmlElement,
  words: Resources,
  addInName: string,
  unknownControls: string[],
): RibbonGroup {
  const buttons: RibbonButton[] = [];
  for (const control of childrenNamed(group, 'Control')) {
    const button = attribute(control, 'type') === 'Button' && readButton(control, words, addInName);
    if (button) buttons.push(button);
    else unknownControls.push(attribute(control, 'id') ?? '');
  }
  return { id: attribute(group, 'id') ?? '', label: words(childNamed(group, 'Label')), buttons };
}

function readButton(control: XmlElement, words: Resources, addInName: string): RibbonButton | undefined {
  const action = readAction(childNamed(control, 'Action'), words, addInName);
  if (!action) return undefined;
  const supertip = childNamed(control, 'Supertip');
  const icons = childrenNamed(childNamed(control, 'Icon'), 'Image').map(
    (image) => [Number(attribute(image, 'size')), words(image)] as const,
  );
  return {
    id: attribute(control, 'id') ?? '',
    label: words(childNamed(control, 'Label')),
    tipTitle: words(childNamed(supertip, 'Title')),
    tip: words(childNamed(supertip, 'Description')),
    icons: new Map(icons),
    action,
  };
}

function readAction(
  action: XmlElement | undefined,
  words: Resources,
  addInName: string,
): RibbonAction | undefined {
  switch (action && attribute(action, 'type')) {
    case 'ShowTaskpane': {
      const title = words(childNamed(action, 'Title'));
      const address = words(childNamed(action, 'SourceLocation'));
      return { kind: 'pane', address, title: title === '' ? addInName : title };
    }
    case 'ExecuteFunction':
      return { kind: 'function', name: childNamed(action, 'FunctionName')?.text.trim() ?? '' };
    default:
      return undefined;
  }
}

function readResources(resources: XmlElement | undefined, locale: string): Resources {
  const entries = ['Images', 'Urls', 'ShortStrings', 'LongStrings']
    .flatMap((list) => childNamed(resources, list)?.children ?? [])
    .map((entry) => [attribute(entry, 'id') ?? '', localised(entry, 'DefaultValue', locale)] as const);
  const byId = new Map(entries);
  return (element) => byId.get((element && attribute(element, 'resid')) ?? '') ?? '';
}

/** The element's value in this very locale, else the default: Office does not look for another of the language. */
function localised(element: XmlElement | undefined, defaultName: string, locale: string): string {
  if (!element) return '';
  const override = childrenNamed(element, 'Override').find(
    (each) => attribute(each, 'Locale')?.toLowerCase() === locale.toLowerCase(),
  );
  return (override && attribute(override, 'Value')) ?? attribute(element, defaultName) ?? '';
}

/** Names of strangers are given with their namespace (`{uri}name`); in a manifest no two differ in it alone. */
function localName(name: string): string {
  return name.slice(name.lastIndexOf('}') + 1);
}

function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => localName(each.name) === name) ?? [];
}

function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

function attribute({ attributes }: XmlElement, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => localName(each) === name);
  return key === undefined ? undefined : attributes[key];
}
