import { columnNumber, maxColumns, maxRows } from '../model/address';
import { type CellModel } from '../model/cell';
import { type CellGrid, type RowModel } from '../model/sheet';
import { FileError } from './fileError';
import { type FileStyles, styleOf } from './readStyles';
import { type FileText, readFileText } from './richText';
import { shiftFormula } from './shiftFormula';
import { child, flag, numberOf, type XmlElement } from './xml';
import { readXstring } from './xmlText';

/** What the cells of all sheets draw on. */
export type CellSources = Readonly<{ styles: FileStyles; sharedStrings: readonly FileText[] }>;

export type ReadCells = Readonly<{
  cells: CellGrid;
  rows: Map<number, RowModel>;
  /** Heights in points that Excel worked out itself; they place the shapes but are nobody's wish. */
  fittedHeights: Map<number, number>;
}>;

type SharedFormula = Readonly<{ formula: string; row: number; column: number }>;

/** Reads the rows and cells of `sheetData`. */
export function readCells(sheetData: XmlElement | undefined, sources: CellSources): ReadCells {
  const result: ReadCells = { cells: new Map(), rows: new Map(), fittedHeights: new Map() };
  const shared = new Map<string, SharedFormula>();
  for (const { row, element } of placedRows(sheetData)) {
    const model = readRow(element, sources.styles);
    if (model) result.rows.set(row, model);
    const height = numberOf(element.attributes['ht']);
    if (height !== undefined && model?.height === undefined) result.fittedHeights.set(row, height);
    // A few programs write a row in several elements.
    const cells = result.cells.get(row) ?? new Map<number, CellModel>();
    for (const placed of placedCells(element)) {
      const cell = readCell(placed.element, row, placed.column, sources, shared);
      if (cell) cells.set(placed.column, cell);
    }
    if (cells.size > 0) result.cells.set(row, cells);
  }
  return result;
}

/** The row elements with their rows (from 0); a row without a number follows the one before it. */
export function placedRows(sheetData: XmlElement | undefined): { row: number; element: XmlElement }[] {
  let next = 0;
  const placed: { row: number; element: XmlElement }[] = [];
  for (const element of sheetData?.children ?? []) {
    if (element.name !== 'row') continue;
    const row = (numberOf(element.attributes['r']) ?? next + 1) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= maxRows) {
      throw new FileError('damaged', `row ${element.attributes['r'] ?? ''}`);
    }
    placed.push({ row, element });
    next = row + 1;
  }
  return placed;
}

/** The cell elements of a row with their columns (from 0). */
export function placedCells(row: XmlElement): { column: number; element: XmlElement }[] {
  let next = 0;
  const placed: { column: number; element: XmlElement }[] = [];
  for (const element of row.children) {
    if (element.name !== 'c') continue;
    const letters = /^[A-Z]{1,3}/i.exec(element.attributes['r'] ?? '')?.[0];
    const column = letters ? columnNumber(letters) : next;
    if (column >= maxColumns) throw new FileError('damaged', `cell ${element.attributes['r'] ?? ''}`);
    placed.push({ column, element });
    next = column + 1;
  }
  return placed;
}

function readRow({ attributes }: XmlElement, styles: FileStyles): RowModel | undefined {
  const height = flag(attributes['customHeight']) ? numberOf(attributes['ht']) : undefined;
  const style = flag(attributes['customFormat']) ? styleOf(styles, Number(attributes['s'] ?? 0)) : undefined;
  const hidden = flag(attributes['hidden']);
  if (height === undefined && !style && !hidden) return undefined;
  return { ...(height !== undefined && { height }), ...(hidden && { hidden }), ...(style && { style }) };
}

function readCell(
  element: XmlElement,
  row: number,
  column: number,
  sources: CellSources,
  shared: Map<string, SharedFormula>,
): CellModel | undefined {
  const index = Number(element.attributes['s'] ?? 0);
  const style = styleOf(sources.styles, index);
  const value = readValue(element, sources);
  const formula = readFormula(child(element, 'f'), row, column, shared);
  if (value.type === 'empty' && formula === undefined && !style) return undefined;
  return {
    ...value,
    ...(formula !== undefined && { formula }),
    ...(sources.styles.formats[index]?.quotePrefix && { quotePrefix: true }),
    ...(style && { style }),
  };
}

type Value = Pick<CellModel, 'type' | 'value' | 'richText'>;

const empty: Value = { type: 'empty', value: '' };

function readValue(cell: XmlElement, sources: CellSources): Value {
  const type = cell.attributes['t'] ?? 'n';
  if (type === 'inlineStr') {
    const inline = child(cell, 'is');
    return inline ? textValue(readFileText(inline)) : empty;
  }
  const text = child(cell, 'v')?.text;
  if (text === undefined || (text === '' && type !== 'str')) return empty;
  switch (type) {
    case 's': {
      const shared = sources.sharedStrings[Number(text)];
      if (!shared)
        throw new FileError('damaged', `shared string ${text} of ${cell.attributes['r'] ?? 'a cell'}`);
      return textValue(shared);
    }
    case 'str':
      return { type: 'text', value: readXstring(text) };
    case 'b':
      return { type: 'boolean', value: flag(text.trim()) };
    case 'e':
      return { type: 'error', value: text.trim() };
    case 'd':
      return { type: 'number', value: serialOfIsoDate(text.trim()) };
    default: {
      const number = numberOf(text);
      if (number === undefined) throw new FileError('damaged', `the number ${text}`);
      return { type: 'number', value: number };
    }
  }
}

function textValue({ text, richText }: FileText): Value {
  return { type: 'text', value: text, ...(richText && { richText }) };
}

/** Excel's serial number of a date in ISO 8601, which strict files may hold; a time alone is a part of a day. */
function serialOfIsoDate(text: string): number {
  const time = /^T?(\d{2}:\d{2}.*)$/.exec(text)?.[1];
  const instant = Date.parse(
    time ? `1899-12-30T${time}Z` : /T/.test(text) ? `${text.replace(/Z$/, '')}Z` : text,
  );
  if (Number.isNaN(instant)) throw new FileError('damaged', `the date ${text}`);
  return Math.round(instant / 1000 + 25_569 * 86_400) / 86_400;
}

function readFormula(
  element: XmlElement | undefined,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): string | undefined {
  if (!element || element.attributes['t'] === 'dataTable') return undefined;
  const text = readXstring(element.text);
  if (element.attributes['t'] !== 'shared') return text === '' ? undefined : `=${text}`;
  const group = element.attributes['si'] ?? '';
  if (text !== '') {
    shared.set(group, { formula: text, row, column });
    return `=${text}`;
  }
  const master = shared.get(group);
  return master && `=${shiftFormula(master.formula, row - master.row, column - master.column)}`;
}
