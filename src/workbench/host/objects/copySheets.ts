import { type CellStyle } from '../../model/cell';
import { newId } from '../../model/create';
import { type ShapeModel } from '../../model/shape';
import { type SheetModel, type TableModel } from '../../model/sheet';
import { fontElsewhere, type StandardFont } from '../../model/standardFont';
import { type NamedItemModel, type WorkbookModel } from '../../model/workbook';
import { requireOneOf, requireOptions, requireText } from './arguments';
import { accessDenied, invalidArgument, itemNotFound } from './errors';
import { rangeOfFormula, sheetByName } from './references';
import { renameInFormulas } from './renameInFormulas';
import { isNamed, isTaken } from './sheetName';
import { tablesOf } from './tableModels';
import { isWorksheet } from './worksheet';

const location = 'Workbook.insertWorksheetsFromBase64';
const longestSheetName = 31;

/**
 * Copies sheets of `source`, which is used up by it, into a workbook and gives the ids of the copies. `options` are those of
 * Excel.InsertWorksheetOptions. A sheet whose name is taken becomes `Sheet1 (2)`, and formulas that come with it follow.
 * Errors: ItemNotFound for a sheet that is not there, AccessDenied where the workbook's structure is protected.
 */
export function copySheets(
  workbook: WorkbookModel,
  source: WorkbookModel,
  options: unknown,
): readonly string[] {
  if (workbook.structureProtected) throw accessDenied(location);
  const position = readPosition(workbook, options);
  const chosen = chooseSheets(source, options);
  const ids = new Map(chosen.map((sheet) => [sheet.id, newId()]));
  for (const sheet of chosen) giveFreeName(workbook, source, sheet);
  const copies = chosen.map((sheet) => copySheet(workbook, source, sheet, ids.get(sheet.id)!));
  const names = namesToCopy(workbook, source, ids);
  workbook.sheets.splice(position, 0, ...copies);
  workbook.names = [...workbook.names, ...names];
  return copies.map(({ id }) => id);
}

/** Index in the list of sheets at which the first sheet is inserted; the end unless the options say otherwise. */
function readPosition(workbook: WorkbookModel, given: unknown): number {
  const { positionType, relativeTo } = requireOptions(given, location);
  const type = requireOneOf(positionType ?? 'End', ['None', 'Before', 'After', 'Beginning', 'End'], location);
  if (type === 'Beginning') return 0;
  if (type === 'End' || type === 'None') return workbook.sheets.length;
  const sheet = isWorksheet(relativeTo) ? relativeTo.self : sheetNamed(workbook, relativeTo);
  return workbook.sheets.indexOf(sheet) + (type === 'After' ? 1 : 0);
}

function sheetNamed(workbook: WorkbookModel, nameOrId: unknown): SheetModel {
  const text = requireText(nameOrId, location);
  const sheet = workbook.sheets.find(({ id }) => id === text) ?? sheetByName(workbook, text);
  if (!sheet) throw itemNotFound(location);
  return sheet;
}

function chooseSheets(source: WorkbookModel, given: unknown): readonly SheetModel[] {
  const { sheetNamesToInsert: names } = requireOptions(given, location);
  if (names === undefined || names === null || (Array.isArray(names) && names.length === 0))
    return source.sheets;
  if (!Array.isArray(names)) throw invalidArgument(location);
  return names.map((name) => sheetNamed(source, name));
}

/** Renames a sheet of the source, with all formulas there, to a name that neither workbook has. */
function giveFreeName(workbook: WorkbookModel, source: WorkbookModel, sheet: SheetModel): void {
  const before = sheet.name;
  const isInUse = (name: string): boolean =>
    isTaken(workbook, name) || source.sheets.some((each) => each !== sheet && isNamed(each.name, name));
  if (!isTaken(workbook, before)) return;
  let name = before;
  for (let number = 2; isInUse(name); number += 1) {
    const suffix = ` (${number})`;
    name = before.slice(0, longestSheetName - suffix.length) + suffix;
  }
  sheet.name = name;
  renameInFormulas(source, before, name);
}

function copySheet(
  workbook: WorkbookModel,
  source: WorkbookModel,
  sheet: SheetModel,
  id: string,
): SheetModel {
  const copyStyled = styleCopier(source.standardFont, workbook.standardFont);
  return {
    ...sheet,
    id,
    cells: copyMap(sheet.cells, (cells) => copyMap(cells, copyStyled)),
    rows: copyMap(sheet.rows, copyStyled),
    columns: copyMap(sheet.columns, copyStyled),
    customProperties: new Map(sheet.customProperties),
    tables: copyTables(workbook, sheet.tables),
    shapes: copyShapes(sheet.shapes),
    // The stand-in has only the formulas among conditional formats; the others stay behind.
    conditionalFormats: sheet.conditionalFormats
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({ ...format, id: newId() })),
  };
}

function copyMap<Value>(map: ReadonlyMap<number, Value>, copy: (value: Value) => Value): Map<number, Value> {
  return new Map([...map].map(([key, value]) => [key, copy(value)]));
}

/**
 * Copies what has a format, whose number in the file that it came from means nothing in another. Cells that shared a
 * format share the copy. A font of a cell's own stays what it was; the other cells take the standard font of the workbook.
 */
function styleCopier(
  own: StandardFont,
  elsewhere: StandardFont,
): <Styled extends Readonly<{ style?: CellStyle }>>(styled: Styled) => Styled {
  const copies = new Map<CellStyle, CellStyle>();
  return (styled) => {
    if (!styled.style) return styled;
    const known = copies.get(styled.style);
    if (known) return { ...styled, style: known };
    const { fileIndex: _, ...plain } = styled.style;
    const { font } = plain;
    const style = font ? { ...plain, font: fontElsewhere(font, own, elsewhere) } : plain;
    copies.set(styled.style, style);
    return { ...styled, style };
  };
}

function copyTables(workbook: WorkbookModel, tables: readonly TableModel[]): readonly TableModel[] {
  const taken = new Set(
    [...tablesOf(workbook).map(([, table]) => table.name), ...workbook.names.map(({ name }) => name)].map(
      (name) => name.toLowerCase(),
    ),
  );
  return tables.map((table) => {
    let { name } = table;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${table.name}_${number}`;
    taken.add(name.toLowerCase());
    return { ...table, id: newId(), name };
  });
}

/** Shapes with new ids, still glued to each other; what was only carried along in the file stays behind. */
function copyShapes(shapes: readonly ShapeModel[]): readonly ShapeModel[] {
  const drawn = shapes.filter(
    ({ kind }) => kind === 'GeometricShape' || kind === 'TextBox' || kind === 'Line',
  );
  const ids = new Map(drawn.map(({ id }) => [id, newId()]));
  return drawn.map(({ fileId: _, connector, ...shape }) => {
    const id = ids.get(shape.id)!;
    if (!connector) return { ...shape, id };
    const { begin, end, ...rest } = connector;
    const beginId = begin && ids.get(begin.shapeId);
    const endId = end && ids.get(end.shapeId);
    return {
      ...shape,
      id,
      connector: {
        ...rest,
        ...(begin && beginId !== undefined ? { begin: { shapeId: beginId, site: begin.site } } : {}),
        ...(end && endId !== undefined ? { end: { shapeId: endId, site: end.site } } : {}),
      },
    };
  });
}

/** The names that belong to the sheets that were copied, and those of the whole workbook that lead there. */
function namesToCopy(
  workbook: WorkbookModel,
  source: WorkbookModel,
  ids: ReadonlyMap<string, string>,
): readonly NamedItemModel[] {
  return source.names.flatMap((item) => {
    if (item.sheetId !== undefined) {
      const sheetId = ids.get(item.sheetId);
      return sheetId === undefined ? [] : [{ ...item, sheetId }];
    }
    const target = rangeOfFormula(source, item.formula)?.sheet;
    const isTaken = workbook.names.some(
      ({ name, sheetId }) => sheetId === undefined && isNamed(name, item.name),
    );
    return target && ids.has(target.id) && !isTaken ? [item] : [];
  });
}
