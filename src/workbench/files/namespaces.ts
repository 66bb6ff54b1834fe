export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const sheetDrawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const settingsNamespace = 'urn:workbench:settings';

/**
 * The prefix by which each namespace is known in this folder, whatever a file calls it. The strict namespaces of
 * ISO 29500 get the same prefix as the transitional ones, so that readers need not tell them apart.
 */
const prefixes: Readonly<Record<string, string>> = {
  [spreadsheetNamespace]: '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  [relationNamespace]: 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  [drawingNamespace]: 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
  [sheetDrawingNamespace]: 'xdr:',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing': 'xdr:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ep:',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'ep:',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'op:',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties': 'op:',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt:',
  'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes': 'vt:',
  'http://schemas.openxmlformats.org/officeDocument/2006/customXml': 'ds:',
  'http://purl.oclc.org/ooxml/officeDocument/customXml': 'ds:',
  'http://schemas.microsoft.com/office/webextensions/webextension/2010/11': 'we:',
  [settingsNamespace]: 'settings:',
};

/** The name of an element or attribute as this folder writes it: `c`, `r:id`, `xdr:sp`; a stranger as `{uri}local`. */
export function canonicalName(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = prefixes[uri];
  return prefix === undefined ? `{${uri}}${local}` : prefix + local;
}
