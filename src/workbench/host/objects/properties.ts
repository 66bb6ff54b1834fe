import { type CustomPropertyValue, type DocumentProperties, type WorkbookModel } from '../../model/workbook';
import { type HostClass, HostObject } from '../hostObject';
import { requireKey, requireText } from './arguments';
import { invalidArgument, itemNotFound } from './errors';

/** Workbook.properties, with its custom properties. */
export function documentProperties(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return new HostObject(documentPropertiesClass, workbook);
}

type PropertySelf = Readonly<{ workbook: WorkbookModel; key: string }>;

/** Key and text of a custom property. */
const longestText = 255;

function write(field: keyof DocumentProperties) {
  return (workbook: WorkbookModel, value: unknown): void => {
    workbook.properties[field] = requireText(value, `DocumentProperties.${field}`);
  };
}

const documentPropertiesClass: HostClass<WorkbookModel> = {
  name: 'DocumentProperties',
  get: {
    title: ({ properties }) => properties.title,
    subject: ({ properties }) => properties.subject,
    author: ({ properties }) => properties.author,
    keywords: ({ properties }) => properties.keywords,
    comments: ({ properties }) => properties.comments,
    category: ({ properties }) => properties.category,
    manager: ({ properties }) => properties.manager,
    company: ({ properties }) => properties.company,
    lastAuthor: ({ properties }) => properties.lastAuthor,
  },
  set: {
    title: write('title'),
    subject: write('subject'),
    author: write('author'),
    keywords: write('keywords'),
    comments: write('comments'),
    category: write('category'),
    manager: write('manager'),
    company: write('company'),
  },
  navigate: { custom: (workbook) => new HostObject(customPropertiesClass, workbook) },
};

function requireValue(value: unknown, location: string): CustomPropertyValue {
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  return requireText(value, location, longestText);
}

/** The key as it is kept; keys are compared without regard to case. */
function keptKey({ customProperties }: WorkbookModel, key: unknown): string | undefined {
  const wanted = String(key).toLowerCase();
  return [...customProperties.keys()].find((each) => each.toLowerCase() === wanted);
}

function valueOf({ workbook, key }: PropertySelf): CustomPropertyValue {
  const value = workbook.customProperties.get(key);
  if (value === undefined) throw itemNotFound('CustomProperty');
  return value;
}

function typeOf(self: PropertySelf): string {
  const value = valueOf(self);
  if (value instanceof Date) return 'Date';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const customPropertiesClass: HostClass<WorkbookModel> = {
  name: 'CustomPropertyCollection',
  items: (workbook) =>
    [...workbook.customProperties.keys()].map(
      (key) => new HostObject<PropertySelf>(customPropertyClass, { workbook, key }),
    ),
  find: (workbook, wanted) => {
    const key = keptKey(workbook, wanted);
    return key === undefined
      ? undefined
      : new HostObject<PropertySelf>(customPropertyClass, { workbook, key });
  },
  call: {
    Add: (workbook, [given, value]) => {
      const location = 'CustomPropertyCollection.add';
      const name = requireKey(given, location, longestText);
      const key = keptKey(workbook, name) ?? name;
      workbook.customProperties.set(key, requireValue(value, location));
      return new HostObject<PropertySelf>(customPropertyClass, { workbook, key });
    },
    DeleteAll: ({ customProperties }) => {
      customProperties.clear();
    },
  },
};

const customPropertyClass: HostClass<PropertySelf> = {
  name: 'CustomProperty',
  get: { key: ({ key }) => key, value: valueOf, type: typeOf },
  set: {
    value: (self, value) => {
      valueOf(self);
      self.workbook.customProperties.set(self.key, requireValue(value, 'CustomProperty.value'));
    },
  },
  call: {
    Delete: ({ workbook, key }) => {
      if (!workbook.customProperties.delete(key)) throw invalidArgument('CustomProperty.delete');
    },
  },
};
