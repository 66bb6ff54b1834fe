import { type SheetModel } from '../model/sheet';
import { type WorkbookModel } from '../model/workbook';
import { readColourTable } from './colours';
import { isCompoundFile, listStreams } from './compoundFile';
import { readCustomProperties } from './customProperties';
import { readCustomXml } from './customXml';
import { readDocumentProperties } from './documentProperties';
import { FileError } from './fileError';
import { readNames, readPrintSettings } from './names';
import { type OpenedWorkbook, type SheetOrigin } from './origin';
import { Package } from './package';
import { type CellSources } from './readCells';
import { readSheet } from './readSheet';
import { readStyles } from './readStyles';
import { type FileText, readFileText } from './richText';
import { readSettings } from './settings';
import { child, childrenOf, flag, numberOf, type XmlElement } from './xml';
import { readXstring } from './xmlText';
import { readZip } from './zip';

/**
 * Opens an .xlsx or .xlsm file. `name` is the file's name without its folder.
 * @throws FileError (as a rejection) where the bytes are no workbook that can be read
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenedWorkbook> {
  // Nothing here waits; the promise leaves room for reading in pieces and makes every failure a rejection.
  await Promise.resolve();
  refuseCompoundFile(bytes);
  const source = new Package(readZip(bytes));
  const workbookPart = findWorkbookPart(source);
  const root = source.xml(workbookPart);
  if (root.name !== 'workbook') throw new FileError('not-a-workbook', `${workbookPart} is a ${root.name}`);
  const sources = readSources(source, workbookPart);
  const sheets = readSheets(source, workbookPart, root, sources);
  const models = sheets.flatMap(({ sheet }) => (sheet ? [sheet] : []));
  const active =
    sheets[numberOf(child(child(root, 'bookViews'), 'workbookView')?.attributes['activeTab']) ?? 0]?.sheet;
  const first = active ?? models.find(({ visibility }) => visibility === 'Visible') ?? models[0];
  if (!first) throw new FileError('not-a-workbook', 'no worksheet');
  const sheetIds = sheets.map(({ sheet }) => sheet?.id);
  const model: WorkbookModel = {
    name,
    readOnly: false,
    structureProtected: flag(child(root, 'workbookProtection')?.attributes['lockStructure']),
    sheets: models,
    otherTabs: sheets.flatMap(({ sheet, name }) => (sheet ? [] : [name])),
    activeSheetId: first.id,
    standardFont: sources.styles.standardFont,
    names: readNames(root, sheetIds),
    properties: readDocumentProperties(source),
    customProperties: readCustomProperties(source),
    settings: readSettings(source, workbookPart),
    customXmlParts: readCustomXml(source, workbookPart),
  };
  const origins = new Map(sheets.flatMap(({ sheet, complete }) => (sheet ? [[sheet.id, complete!()]] : [])));
  const stylesPart = source.related(workbookPart, 'styles');
  const origin = {
    workbookPart,
    ...(stylesPart !== undefined && { stylesPart }),
    styles: sources.styles,
    sheets: origins,
    sheetIds,
    activeSheetId: model.activeSheetId,
    structureProtected: model.structureProtected,
    names: model.names,
    properties: { ...model.properties },
    customProperties: new Map(model.customProperties),
    settings: new Map(model.settings),
    customXmlParts: model.customXmlParts,
  };
  return { model, source, origin };
}

function refuseCompoundFile(bytes: Uint8Array): void {
  if (!isCompoundFile(bytes)) return;
  const streams = listStreams(bytes);
  if (streams.has('EncryptedPackage')) throw new FileError('encrypted', 'an encrypted package');
  if (streams.has('Workbook') || streams.has('Book')) throw new FileError('old-format', 'a binary workbook');
  throw new FileError('not-a-workbook', `a compound file of ${[...streams].join(', ')}`);
}

function findWorkbookPart(source: Package): string {
  const part = source.related('', 'officeDocument');
  if (part === undefined || !/\.xml$/i.test(part)) {
    throw new FileError('not-a-workbook', `the main part is ${part ?? 'missing'}`);
  }
  return part;
}

function readSources(source: Package, workbookPart: string): CellSources {
  const part = (type: string): XmlElement | undefined => {
    const found = source.related(workbookPart, type);
    return found === undefined ? undefined : source.xml(found);
  };
  const styles = part('styles');
  const sharedStrings: FileText[] = childrenOf(part('sharedStrings'), 'si').map(readFileText);
  return { styles: readStyles(styles, readColourTable(part('theme'), styles)), sharedStrings };
}

type ReadSheet = { name: string; sheet?: SheetModel; complete?: () => SheetOrigin };

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function readSheets(
  source: Package,
  workbookPart: string,
  root: XmlElement,
  sources: CellSources,
): ReadSheet[] {
  const relations = new Map(source.relations(workbookPart).map((relation) => [relation.id, relation]));
  return childrenOf(child(root, 'sheets'), 'sheet').map(({ attributes }, index) => {
    const relation = relations.get(attributes['r:id'] ?? '');
    if (!relation) throw new FileError('damaged', `the sheet ${attributes['name'] ?? index} has no part`);
    // Chart sheets and dialogs are no worksheets; they stay in the file.
    const name = readXstring(attributes['name'] ?? '');
    if (relation.type !== 'worksheet') return { name };
    const read = readSheet(source, source.spelling(relation.target), name, sources);
    read.sheet.visibility = visibilities[(attributes['state'] ?? 'visible') as keyof typeof visibilities];
    read.sheet.pageLayout = { ...read.sheet.pageLayout, ...readPrintSettings(root, index) };
    return { name, ...read };
  });
}
