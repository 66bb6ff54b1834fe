import { createSheet } from '../model/create';
import { type SheetModel, type TableModel } from '../model/sheet';
import { digitPixels, rowHeightOf } from '../model/standardFont';
import { readColour } from './colours';
import { readColumns, readStandardWidth } from './columns';
import { readConditionalFormats } from './conditionalFormats';
import { FileError } from './fileError';
import { readHyperlinks } from './hyperlinks';
import { copySheet, type SheetOrigin } from './origin';
import { type Package } from './package';
import { readPageLayout } from './pageLayout';
import { readProtection } from './protection';
import { type CellSources, readCells } from './readCells';
import { readDrawing } from './readDrawing';
import { readAutoFilter, readMerges } from './sheetAreas';
import { SheetGrid } from './sheetGrid';
import { readSheetMarks } from './sheetMarks';
import { readSheetView } from './sheetView';
import { readTable } from './tables';
import { readValidations } from './validations';
import { child, childrenOf, numberOf, type XmlElement } from './xml';

/** Reads a worksheet part and the parts that hang on it. */
export function readSheet(
  source: Package,
  part: string,
  name: string,
  sources: CellSources,
): { sheet: SheetModel; complete: () => SheetOrigin } {
  const root = source.xml(part);
  const { styles } = sources;
  if (root.name !== 'worksheet') throw new FileError('damaged', `${part} is a ${root.name}`);
  const { cells, rows, fittedHeights } = readCells(child(root, 'sheetData'), sources);
  const { tables, tableParts } = readTables(root, source, part);
  const tabColour = readColour(child(child(root, 'sheetPr'), 'tabColor'), styles.colours);
  const autoFilter = readAutoFilter(root);
  const sheet: SheetModel = {
    ...createSheet(name),
    ...readSheetView(root),
    ...(tabColour && { tabColour }),
    ...(autoFilter && { autoFilter }),
    standardWidth: readStandardWidth(root, digitPixels(styles.standardFont)),
    standardHeight:
      numberOf(child(root, 'sheetFormatPr')?.attributes['defaultRowHeight']) ??
      rowHeightOf(styles.standardFont),
    cells,
    rows,
    columns: readColumns(root, styles),
    customProperties: readSheetMarks(root, source, part),
    merges: readMerges(root),
    tables,
    validations: readValidations(root),
    conditionalFormats: readConditionalFormats(root, styles),
    hyperlinks: readHyperlinks(root, source.relations(part)),
    pageLayout: readPageLayout(root),
    protection: readProtection(root),
  };
  const drawingPart = findDrawing(root, source, part);
  if (drawingPart !== undefined) {
    const grid = new SheetGrid(sheet, fittedHeights);
    sheet.shapes = readDrawing(source.xml(drawingPart), grid, styles.colours);
  }
  const complete = (): SheetOrigin => ({
    part,
    baseline: copySheet(sheet),
    tableParts,
    fittedHeights,
    ...(drawingPart !== undefined && { drawingPart }),
  });
  return { sheet, complete };
}

function findDrawing(root: XmlElement, source: Package, part: string): string | undefined {
  const id = child(root, 'drawing')?.attributes['r:id'];
  const relation = source.relations(part).find((candidate) => candidate.id === id);
  return relation && source.has(relation.target) ? source.spelling(relation.target) : undefined;
}

function readTables(
  root: XmlElement,
  source: Package,
  part: string,
): { tables: TableModel[]; tableParts: Map<string, string> } {
  const relations = new Map(source.relations(part).map(({ id, target }) => [id, target]));
  const tableParts = new Map<string, string>();
  const tables = childrenOf(child(root, 'tableParts'), 'tablePart').map(({ attributes }) => {
    const target = source.spelling(relations.get(attributes['r:id'] ?? '') ?? '');
    const table = readTable(source.xml(target));
    tableParts.set(table.id, target);
    return table;
  });
  return { tables, tableParts };
}
