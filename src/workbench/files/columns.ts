import { maxColumns } from '../model/address';
import { type ColumnModel, type SheetModel } from '../model/sheet';
import { digitPixels } from '../model/standardFont';
import { type FileStyles, styleOf } from './readStyles';
import { sheetOrder } from './sheetOrder';
import { type Patch } from './patch';
import { charactersFromPoints, pointsFromBaseWidth, pointsFromCharacters } from './units';
import { child, childrenOf, descend, flag, numberOf, type XmlElement } from './xml';
import { element, ownAttributes, writeAttributes } from './xmlText';

/** Reads `cols`: one entry for each column that has a width, is hidden or has a format. */
export function readColumns(sheet: XmlElement, styles: FileStyles): Map<number, ColumnModel> {
  const columns = new Map<number, ColumnModel>();
  const digit = digitPixels(styles.standardFont);
  const standardWidth = readStandardWidth(sheet, digit);
  for (const { attributes } of childrenOf(child(sheet, 'cols'), 'col')) {
    const [first, last] = span(attributes);
    const width = readWidth(attributes, standardWidth, digit);
    const style = styleOf(styles, Number(attributes['style'] ?? 0));
    const hidden = flag(attributes['hidden']);
    const model: ColumnModel = {
      ...(width !== undefined && { width }),
      ...(hidden && { hidden }),
      ...(style && { style }),
    };
    for (let column = first; column <= last; column += 1) columns.set(column, model);
  }
  return columns;
}

/** A column that is only hidden or formatted says the standard width, which nobody set. */
function readWidth(
  attributes: Readonly<Record<string, string>>,
  standardWidth: number,
  digit: number,
): number | undefined {
  const characters = numberOf(attributes['width']);
  const width = characters === undefined ? undefined : pointsFromCharacters(characters, digit);
  return width === standardWidth && !flag(attributes['customWidth']) ? undefined : width;
}

/** The width in points of the columns that `cols` says nothing of; `digit` is the width of a digit in pixels. */
export function readStandardWidth(sheet: XmlElement, digit: number): number {
  const format = child(sheet, 'sheetFormatPr')?.attributes ?? {};
  const width = numberOf(format['defaultColWidth']);
  return width === undefined
    ? pointsFromBaseWidth(numberOf(format['baseColWidth']) ?? 8, digit)
    : pointsFromCharacters(width, digit);
}

/** Writes the standard width and height where they changed. */
export function writeStandardSizes(
  patch: Patch,
  sheet: SheetModel,
  baseline: SheetModel,
  digit: number,
): void {
  const changes: Record<string, string> = {};
  if (sheet.standardWidth !== baseline.standardWidth) {
    changes['defaultColWidth'] = String(charactersFromPoints(sheet.standardWidth, digit));
  }
  if (sheet.standardHeight !== baseline.standardHeight) {
    changes['defaultRowHeight'] = String(sheet.standardHeight);
    changes['customHeight'] = '1';
  }
  if (Object.keys(changes).length === 0) return;
  const existing = child(patch.root, 'sheetFormatPr');
  if (existing) patch.setAttributes(existing, changes);
  else {
    const attributes = { defaultRowHeight: String(sheet.standardHeight), ...changes };
    patch.insertInOrder(
      patch.root,
      'sheetFormatPr',
      patch.own(element('sheetFormatPr', attributes)),
      sheetOrder,
    );
  }
}

/** Writes `cols` anew where a column changed; other columns keep all their attributes. */
export function writeColumns(
  patch: Patch,
  sheet: SheetModel,
  baseline: ReadonlyMap<number, ColumnModel>,
  digit: number,
  indexOf: (column: ColumnModel | undefined, before: ColumnModel | undefined) => number,
): void {
  const changed = new Set(
    [...new Set([...sheet.columns.keys(), ...baseline.keys()])].filter(
      (column) => sheet.columns.get(column) !== baseline.get(column),
    ),
  );
  if (changed.size === 0) return;
  const written = new Map<number, string>();
  for (const col of childrenOf(descend(patch.root, 'cols'), 'col')) {
    const { min: _min, max: _max, ...attributes } = col.attributes;
    const [first, last] = span(col.attributes);
    const same = writeAttributes(ownAttributes(attributes));
    for (let column = first; column <= last; column += 1) {
      if (!changed.has(column)) written.set(column, same);
    }
  }
  for (const column of changed) {
    const model = sheet.columns.get(column);
    if (!model) continue;
    const index = indexOf(model, baseline.get(column));
    const attributes = {
      width: charactersFromPoints(model.width ?? sheet.standardWidth, digit),
      style: index === 0 ? undefined : index,
      hidden: model.hidden ? true : undefined,
      customWidth: model.width === undefined ? undefined : true,
    };
    written.set(column, writeAttributes(attributes));
  }
  const xml = writeRuns(written);
  patch.setChild(patch.root, 'cols', patch.own(xml && `<cols>${xml}</cols>`), sheetOrder);
}

function writeRuns(written: ReadonlyMap<number, string>): string {
  const columns = [...written.keys()].sort((a, b) => a - b);
  let xml = '';
  for (let at = 0; at < columns.length;) {
    const first = columns[at]!;
    const attributes = written.get(first)!;
    let last = first;
    while (columns[at + 1] === last + 1 && written.get(last + 1) === attributes) {
      at += 1;
      last += 1;
    }
    at += 1;
    xml += `<col min="${first + 1}" max="${last + 1}"${attributes}/>`;
  }
  return xml;
}

function span(attributes: Readonly<Record<string, string>>): [first: number, last: number] {
  const first = Math.max(0, (numberOf(attributes['min']) ?? 1) - 1);
  return [first, Math.min(maxColumns, numberOf(attributes['max']) ?? first + 1) - 1];
}
