import { elementOrder } from './elementOrder';
import { everyNode, findNode, readXml, type XmlNode } from './readXml';

/** What the manifest speaks of: files by their path under the address, functions, and the locales it must speak. */
export type Surroundings = Readonly<{
  hasPage: (path: string) => boolean;
  /** Width and height of a PNG in pixels; null where there is none. */
  sizeOf: (path: string) => readonly [number, number] | null;
  functions: readonly string[];
  arabicLocales: readonly string[];
}>;

const address = 'https://localhost:3000/';
const iconSizes = ['16', '32', '80'];
const lengths: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};

/** Everything that is wrong with a manifest, each in a sentence; Microsoft's own validator is a web service. */
export function checkManifest(source: string, surroundings: Surroundings): string[] {
  let root: XmlNode;
  try {
    root = readXml(source);
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  return [
    ...checkOrder(root, root.name),
    ...checkIdentity(root),
    ...checkResources(root),
    ...checkAddresses(root, surroundings),
    ...checkIcons(root, surroundings),
    ...checkArabic(root, surroundings),
    ...checkCommands(root, surroundings),
  ];
}

function checkOrder(node: XmlNode, path: string): string[] {
  const name = node.name === 'Action' ? `Action/${node.attributes['type']}` : path;
  const key = Object.keys(elementOrder)
    .filter((one) => name === one || name.endsWith(`/${one}`))
    .sort((a, b) => b.length - a.length)[0];
  const wanted = key === undefined ? [] : elementOrder[key]!;
  const pattern = wanted
    .map((one) => `(?:${one.replace(/[?*+]$/, '')} )${/[?*+]$/.exec(one)?.[0] ?? ''}`)
    .join('');
  const found = node.children.map((child) => `${child.name} `).join('');
  const problems = new RegExp(`^${pattern}$`).test(found) ? [] : [`order in ${path}: ${found.trim()}`];
  return [...problems, ...node.children.flatMap((child) => checkOrder(child, `${path}/${child.name}`))];
}

function checkIdentity(root: XmlNode): string[] {
  const text = (name: string) => findNode(root, name)?.text.value ?? '';
  const set = findNode(root, 'Requirements', 'Sets', 'Set')?.attributes;
  const facts: [boolean, string][] = [
    [root.attributes['type'] === 'TaskPaneApp', 'type is no TaskPaneApp'],
    [/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text('Id')), 'Id is no GUID'],
    [/^\d+(\.\d+){3}$/.test(text('Version')), 'Version has not four parts'],
    [text('DefaultLocale') === 'en-US', 'DefaultLocale is not en-US'],
    [text('Permissions') === 'ReadWriteDocument', 'Permissions are not ReadWriteDocument'],
    [findNode(root, 'Hosts', 'Host')?.attributes['Name'] === 'Workbook', 'Host is not Workbook'],
    [set?.['Name'] === 'ExcelApi' && set['MinVersion'] === '1.14', 'requirement is not ExcelApi 1.14'],
  ];
  return facts.flatMap(([holds, problem]) => (holds ? [] : [problem]));
}

function listsOf(root: XmlNode): XmlNode[] {
  return findNode(root, 'VersionOverrides', 'Resources')?.children ?? [];
}

function checkResources(root: XmlNode): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const list of listsOf(root)) {
    for (const { attributes, children } of list.children) {
      const id = attributes['id'] ?? '';
      if (id === '' || id.length > 32) problems.push(`id of ${id.length} letters: ${id}`);
      if (ids.has(id)) problems.push(`id twice: ${id}`);
      ids.add(id);
      for (const value of [
        attributes['DefaultValue'] ?? '',
        ...children.map((one) => one.attributes['Value'] ?? ''),
      ]) {
        if (value === '' || value.length > lengths[list.name]!)
          problems.push(`length of ${id}: ${value.length}`);
      }
    }
  }
  const used = new Set(everyNode(root).flatMap(({ attributes }) => attributes['resid'] ?? []));
  for (const id of used) if (!ids.has(id)) problems.push(`unresolved: ${id}`);
  for (const id of ids) if (!used.has(id)) problems.push(`unused: ${id}`);
  for (const [name, longest] of [
    ['DisplayName', 125],
    ['Description', 250],
  ] as const) {
    const node = findNode(root, name);
    const values = [
      node?.attributes['DefaultValue'] ?? '',
      ...(node?.children ?? []).map((one) => one.attributes['Value'] ?? ''),
    ];
    if (values.some((value) => value === '' || value.length > longest)) problems.push(`length of ${name}`);
  }
  return problems;
}

function checkAddresses(root: XmlNode, { hasPage, sizeOf }: Surroundings): string[] {
  const values = everyNode(root).flatMap(({ name, attributes }) =>
    /^(?:IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|Image|Url)$/.test(name)
      ? (attributes['DefaultValue'] ?? [])
      : [],
  );
  return values.flatMap((value) => {
    if (!value.startsWith(address)) return [`address: ${value}`];
    const path = value.slice(address.length);
    const exists = path.endsWith('.png') ? sizeOf(path) !== null : hasPage(path);
    return exists ? [] : [`not there: ${path}`];
  });
}

function checkIcons(root: XmlNode, { sizeOf }: Surroundings): string[] {
  const problems: string[] = [];
  const require = (value: string | undefined, size: number) => {
    const found = sizeOf(value?.slice(address.length) ?? '');
    if (found?.[0] !== size || found[1] !== size)
      problems.push(`pixels of ${value}: ${String(found)}, not ${size}`);
  };
  require(findNode(root, 'IconUrl')?.attributes['DefaultValue'], 32);
  require(findNode(root, 'HighResolutionIconUrl')?.attributes['DefaultValue'], 64);
  const images = new Map(
    listsOf(root).flatMap(({ children }) =>
      children.map(({ attributes }) => [attributes['id'], attributes['DefaultValue']] as const),
    ),
  );
  for (const { children } of everyNode(root).filter(({ name }) => name === 'Icon')) {
    const sizes = children.map(({ attributes }) => attributes['size']);
    if (sizes.join() !== iconSizes.join()) problems.push(`sizes of an icon: ${sizes.join()}`);
    for (const { attributes } of children)
      require(images.get(attributes['resid']), Number(attributes['size']));
  }
  return problems;
}

/** Everything that is read in English is read in Arabic too, alike in all Arabic locales. */
function checkArabic(root: XmlNode, { arabicLocales }: Surroundings): string[] {
  const strings = [
    findNode(root, 'DisplayName'),
    findNode(root, 'Description'),
    ...listsOf(root).flatMap(({ name, children }) => (name.endsWith('Strings') ? children : [])),
  ].filter((node) => node !== undefined);
  return strings.flatMap(({ name, attributes, children }) => {
    const id = attributes['id'] ?? name;
    const locales = children.map((one) => one.attributes['Locale']?.toLowerCase() ?? '').sort();
    const values = new Set(children.map((one) => one.attributes['Value'] ?? ''));
    const problems = [];
    if (locales.join() !== [...arabicLocales].sort().join())
      problems.push(`locales of ${id}: ${locales.join()}`);
    if (values.size > 1) problems.push(`Arabic of ${id} differs between locales`);
    if (![...values].every((value) => /\p{Script=Arabic}/u.test(value))) problems.push(`no Arabic in ${id}`);
    return problems;
  });
}

function checkCommands(root: XmlNode, { functions }: Surroundings): string[] {
  const nodes = everyNode(root);
  const named = nodes.filter(({ name }) => name === 'FunctionName').map(({ text }) => text.value);
  const problems =
    [...named].sort().join() === [...functions].sort().join() ? [] : [`functions: ${named.join()}`];
  const ids = nodes
    .filter(({ name }) => /^(?:Control|Group)$/.test(name))
    .map(({ attributes }) => attributes['id']);
  if (new Set(ids).size < ids.length || ids.some((id) => !id)) problems.push('id of a control');
  return problems;
}
