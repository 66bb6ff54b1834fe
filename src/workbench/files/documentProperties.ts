import { emptyProperties } from '../model/create';
import { type DocumentProperties } from '../model/workbook';
import { type Package } from './package';
import { type PackageEditor } from './packageEditor';
import { child } from './xml';
import { plainText } from './xmlText';

const coreNamespace = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const dublinCore = 'http://purl.org/dc/elements/1.1/';
const appNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

type Field = readonly [property: keyof DocumentProperties, prefix: string, name: string, namespace: string];

const coreFields: readonly Field[] = [
  ['title', 'dc', 'title', dublinCore],
  ['subject', 'dc', 'subject', dublinCore],
  ['author', 'dc', 'creator', dublinCore],
  ['keywords', 'cp', 'keywords', coreNamespace],
  ['comments', 'dc', 'description', dublinCore],
  ['category', 'cp', 'category', coreNamespace],
  ['lastAuthor', 'cp', 'lastModifiedBy', coreNamespace],
];
const appFields: readonly Field[] = [
  ['manager', 'ep', 'Manager', appNamespace],
  ['company', 'ep', 'Company', appNamespace],
];

const parts = [
  {
    fields: coreFields,
    relation: 'core-properties',
    fullType: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    part: 'docProps/core.xml',
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    empty: `<cp:coreProperties xmlns:cp="${coreNamespace}"/>`,
  },
  {
    fields: appFields,
    relation: 'extended-properties',
    fullType: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
    part: 'docProps/app.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    empty: `<Properties xmlns="${appNamespace}"/>`,
  },
];

/** Reads title, author and the like; what is absent is empty. */
export function readDocumentProperties(source: Package): DocumentProperties {
  const properties = emptyProperties();
  for (const { relation, fields } of parts) {
    const part = source.related('', relation);
    if (part === undefined) continue;
    const root = source.xml(part);
    for (const [property, prefix, name] of fields) {
      properties[property] = child(root, `${prefix}:${name}`)?.text ?? '';
    }
  }
  return properties;
}

/** Writes the properties that changed; the part is made where there is none. */
export function writeDocumentProperties(
  editor: PackageEditor,
  properties: DocumentProperties,
  baseline: DocumentProperties,
): void {
  for (const { relation, fields, fullType, part, contentType, empty } of parts) {
    const changed = fields.filter(([property]) => properties[property] !== baseline[property]);
    if (changed.length === 0) continue;
    let target = editor.original.related('', relation);
    if (target === undefined) {
      target = part;
      editor.add(target, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${empty}`, contentType);
      editor.relations('').add(fullType, target);
    }
    editor.patch(target, (patch) => {
      for (const [property, prefix, name, namespace] of changed) {
        const existing = child(patch.root, `${prefix}:${name}`);
        const text = plainText(properties[property]);
        const xml = `<${prefix}:${name} xmlns:${prefix}="${namespace}">${text}</${prefix}:${name}>`;
        if (existing) patch.replace(existing, xml);
        else patch.append(patch.root, xml);
      }
    });
  }
}
