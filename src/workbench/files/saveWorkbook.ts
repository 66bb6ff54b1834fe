import { createSheet } from '../model/create';
import { type SheetModel } from '../model/sheet';
import { digitPixels, type StandardFont } from '../model/standardFont';
import { writeCustomProperties } from './customProperties';
import { writeCustomXml } from './customXml';
import { writeDocumentProperties } from './documentProperties';
import { relationNamespace, spreadsheetNamespace } from './namespaces';
import { type OpenedWorkbook, type SheetOrigin } from './origin';
import { PackageEditor } from './packageEditor';
import { writeSettings } from './settings';
import { standardSizes } from './units';
import { type SaveContext, writeSheet } from './writeSheet';
import { StyleWriter } from './writeStyles';
import { TableNumbers } from './writeTables';
import { writeWorkbookPart } from './writeWorkbookPart';
import { parseXml } from './xml';
import { writeZip } from './zip';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
// The first format, font, fills and border are Excel's defaults; what is added comes after them.
const emptyStyles =
  `${declaration}<styleSheet xmlns="${spreadsheetNamespace}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';
const emptySheet = (height: number): string =>
  `${declaration}<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${relationNamespace}"><sheetFormatPr defaultRowHeight="${height}"/><sheetData/></worksheet>`;
const typeStem = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The file of a workbook as its model is now. Parts of which nothing changed are those of the opened file, to the
 * byte; in a part that changed, only the elements that must. May be called again after further changes.
 */
export async function saveWorkbook({ model, source, origin }: OpenedWorkbook): Promise<Uint8Array> {
  await Promise.resolve();
  const editor = new PackageEditor(source);
  const { workbookPart, styles } = origin;
  const font = model.standardFont;
  const { stylesPart } = origin;
  const stylesText = stylesPart === undefined ? emptyStyles : editor.text(stylesPart);
  const styleWriter = new StyleWriter(parseXml(stylesText), styles);
  const context: SaveContext = {
    editor,
    styles: styleWriter,
    digit: digitPixels(font),
    formulas: { changed: false },
    tableNumbers: new TableNumbers(editor),
  };
  const removed = removeSheets(editor, { model, source, origin });
  const newRelations = new Map<string, string>();
  const activeChanged = model.activeSheetId !== origin.activeSheetId;
  for (const sheet of model.sheets) {
    const known = origin.sheets.get(sheet.id) ?? addSheet(editor, workbookPart, sheet, newRelations, font);
    const isActive = sheet.id === model.activeSheetId;
    const wasActive = sheet.id === origin.activeSheetId;
    writeSheet(context, sheet, known, activeChanged && (isActive || wasActive) ? isActive : undefined);
  }
  if (styleWriter.isChanged) {
    editor.patch(stylesPart ?? addStyles(editor, workbookPart), (patch) => {
      styleWriter.write(patch);
    });
  }
  if (context.formulas.changed || removed) removeCalculationChain(editor, workbookPart);
  editor.patch(workbookPart, (patch) => {
    writeWorkbookPart(patch, model, origin, newRelations, context.formulas.changed || removed);
  });
  writeDocumentProperties(editor, model.properties, origin.properties);
  writeCustomProperties(editor, model.customProperties, origin.customProperties);
  writeSettings(editor, workbookPart, model.settings, origin.settings);
  writeCustomXml(editor, workbookPart, model.customXmlParts, origin.customXmlParts);
  return writeZip(editor.entries());
}

function addStyles(editor: PackageEditor, workbookPart: string): string {
  const part = 'xl/styles.xml';
  editor.add(part, emptyStyles, `${typeStem}.styles+xml`);
  editor.relate(workbookPart, 'styles', part);
  return part;
}

/** Removes the sheets that are gone, with what hangs on them, and tells whether there were any. */
function removeSheets(editor: PackageEditor, { model, origin }: OpenedWorkbook): boolean {
  const alive = new Set(model.sheets.map(({ id }) => id));
  const gone = [...origin.sheets].filter(([id]) => !alive.has(id));
  for (const [, { part }] of gone) {
    const relations = editor.relations(origin.workbookPart);
    const relation = relations.list.find(({ target }) => target.toLowerCase() === part.toLowerCase());
    if (relation) relations.remove(relation.id);
    editor.remove(part);
  }
  return gone.length > 0;
}

function addSheet(
  editor: PackageEditor,
  workbookPart: string,
  sheet: SheetModel,
  newRelations: Map<string, string>,
  font: StandardFont,
): SheetOrigin {
  const part = editor.freeName('xl/worksheets/sheet', '.xml');
  const baseline = createSheet(sheet.name, standardSizes(font));
  editor.add(part, emptySheet(baseline.standardHeight), `${typeStem}.worksheet+xml`);
  newRelations.set(sheet.id, editor.relate(workbookPart, 'worksheet', part));
  return { part, baseline, tableParts: new Map(), fittedHeights: new Map() };
}

/** The order in which Excel computed the formulas; it makes a new one where there is none. */
function removeCalculationChain(editor: PackageEditor, workbookPart: string): void {
  const relations = editor.relations(workbookPart);
  const chain = relations.list.find(({ type }) => type === 'calcChain');
  if (!chain) return;
  relations.remove(chain.id);
  editor.remove(editor.original.spelling(chain.target));
}
