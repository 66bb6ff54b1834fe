import { SaxesParser } from 'saxes';
import { newId } from '../../model/create';
import { type WorkbookModel } from '../../model/workbook';
import { type HostClass, HostObject } from '../hostObject';
import { requireText } from './arguments';
import { invalidArgument, itemNotFound } from './errors';

/** Workbook.customXmlParts. */
export function customXmlPartCollection(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return new HostObject(collectionClass, workbook);
}

type Part = WorkbookModel['customXmlParts'][number];
type PartSelf = Readonly<{ workbook: WorkbookModel; id: string }>;
type ScopedSelf = Readonly<{ workbook: WorkbookModel; namespaceUri: string }>;

/** The namespace of the root element; throws an Error where the text is not well-formed XML. */
function rootNamespace(xml: string): string {
  let root: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri }) => {
    root ??= uri;
  });
  parser.write(xml).close();
  if (root === undefined) throw new Error('No root element.');
  return root;
}

function requireXml(value: unknown, location: string): string {
  const xml = requireText(value, location);
  try {
    rootNamespace(xml);
  } catch (error) {
    throw invalidArgument(location, error instanceof Error ? error.message : undefined);
  }
  return xml;
}

function partModel({ workbook, id }: PartSelf): Part {
  const part = workbook.customXmlParts.find((each) => each.id === id);
  if (!part) throw itemNotFound('CustomXmlPart');
  return part;
}

function partObject(workbook: WorkbookModel, { id }: Part): HostObject<PartSelf> {
  return new HostObject(partClass, { workbook, id });
}

function findPart(workbook: WorkbookModel, parts: readonly Part[], key: unknown): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  const part = parts.find(({ id }) => id.toLowerCase() === wanted);
  return part && partObject(workbook, part);
}

function inNamespace({ workbook, namespaceUri }: ScopedSelf): readonly Part[] {
  return workbook.customXmlParts.filter(({ xml }) => rootNamespace(xml) === namespaceUri);
}

function onlyPart(self: ScopedSelf): HostObject | null {
  const [only, ...others] = inNamespace(self);
  return only && others.length === 0 ? partObject(self.workbook, only) : null;
}

const collectionClass: HostClass<WorkbookModel> = {
  name: 'CustomXmlPartCollection',
  items: (workbook) => workbook.customXmlParts.map((part) => partObject(workbook, part)),
  find: (workbook, key) => findPart(workbook, workbook.customXmlParts, key),
  call: {
    Add: (workbook, [given]) => {
      const part = { id: newId(), xml: requireXml(given, 'CustomXmlPartCollection.add') };
      workbook.customXmlParts = [...workbook.customXmlParts, part];
      return partObject(workbook, part);
    },
    GetByNamespace: (workbook, [given]) =>
      new HostObject<ScopedSelf>(scopedClass, {
        workbook,
        namespaceUri: requireText(given, 'CustomXmlPartCollection.getByNamespace'),
      }),
  },
};

const scopedClass: HostClass<ScopedSelf> = {
  name: 'CustomXmlPartScopedCollection',
  items: (self) => inNamespace(self).map((part) => partObject(self.workbook, part)),
  find: (self, key) => findPart(self.workbook, inNamespace(self), key),
  call: {
    GetOnlyItem: (self) => {
      const part = onlyPart(self);
      if (!part) throw itemNotFound('CustomXmlPartScopedCollection.getOnlyItem');
      return part;
    },
    GetOnlyItemOrNullObject: onlyPart,
  },
};

const partClass: HostClass<PartSelf> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  get: { id: ({ id }) => id, namespaceUri: (self) => rootNamespace(partModel(self).xml) },
  call: {
    GetXml: (self) => partModel(self).xml,
    SetXml: (self, [given]) => {
      const before = partModel(self);
      const xml = requireXml(given, 'CustomXmlPart.setXml');
      self.workbook.customXmlParts = self.workbook.customXmlParts.map((part) =>
        part === before ? { ...part, xml } : part,
      );
    },
    Delete: (self) => {
      const deleted = partModel(self);
      self.workbook.customXmlParts = self.workbook.customXmlParts.filter((part) => part !== deleted);
    },
  },
};
