import { columnLetters } from '../model/address';
import { type CellModel } from '../model/cell';
import { type CellGrid, type RowModel, type SheetModel } from '../model/sheet';
import { type Patch } from './patch';
import { placedCells, placedRows } from './readCells';
import { type FileTextRun, writeInlineText } from './richText';
import { type StyleWriter } from './writeStyles';
import { child, flag, type XmlElement } from './xml';
import { element, writeAttributes, xstringText } from './xmlText';

/** The rows and cells that a sheet had when it was opened. */
export type CellBaseline = Readonly<{ cells: CellGrid; rows: ReadonlyMap<number, RowModel> }>;

/** What changed in formulas, which the calculation chain and the recalculation on opening depend on. */
export type FormulaChanges = { changed: boolean };

type Context = Readonly<{
  patch: Patch;
  sheet: SheetModel;
  baseline: CellBaseline;
  styles: StyleWriter;
  /** Shared formulas whose first cell is rewritten, so that each of their cells must say its own. */
  broken: ReadonlySet<string>;
  formulas: FormulaChanges;
}>;

/** Brings `sheetData` up to date: rows and cells that are the same objects as in the baseline are not touched. */
export function writeCells(
  patch: Patch,
  sheet: SheetModel,
  baseline: CellBaseline,
  styles: StyleWriter,
  formulas: FormulaChanges,
): void {
  const dirty = dirtyRows(sheet, baseline);
  const sheetData = child(patch.root, 'sheetData');
  if (dirty.size === 0 || !sheetData) return;
  const rows = placedRows(sheetData);
  const broken = findBrokenFormulas(rows, sheet, baseline);
  const context: Context = { patch, sheet, baseline, styles, broken, formulas };
  const standing = new Set(rows.map(({ row }) => row));
  const fresh = [...dirty].filter((row) => !standing.has(row)).sort((a, b) => a - b);
  let at = 0;
  const addUpTo = (row: number, before: XmlElement | undefined): void => {
    let xml = '';
    for (; at < fresh.length && fresh[at]! < row; at += 1) xml += newRow(context, fresh[at]!);
    if (xml === '') return;
    if (before) patch.insertBefore(before, patch.own(xml));
    else patch.append(sheetData, patch.own(xml));
  };
  for (const { row, element } of rows) {
    addUpTo(row, element);
    if (dirty.has(row) || hasBroken(element, broken)) patchRow(context, row, element);
  }
  addUpTo(Infinity, undefined);
  updateDimension(patch, sheet);
}

function dirtyRows(sheet: SheetModel, baseline: CellBaseline): Set<number> {
  const dirty = new Set<number>();
  for (const row of new Set([...sheet.rows.keys(), ...baseline.rows.keys()])) {
    if (sheet.rows.get(row) !== baseline.rows.get(row)) dirty.add(row);
  }
  for (const row of new Set([...sheet.cells.keys(), ...baseline.cells.keys()])) {
    if (!sameCells(sheet.cells.get(row), baseline.cells.get(row))) dirty.add(row);
  }
  return dirty;
}

type Cells = ReadonlyMap<number, CellModel> | undefined;

function sameCells(one: Cells, other: Cells): boolean {
  if ((one?.size ?? 0) !== (other?.size ?? 0)) return false;
  for (const [column, cell] of one ?? []) if (other?.get(column) !== cell) return false;
  return true;
}

/** Whether a cell says the same as before, so that its content can stay and only its format changes. */
function sameContent(cell: CellModel, before: CellModel | undefined): boolean {
  return (
    before !== undefined &&
    cell.type === before.type &&
    Object.is(cell.value, before.value) &&
    cell.formula === before.formula &&
    cell.richText === before.richText
  );
}

function findBrokenFormulas(
  rows: readonly { row: number; element: XmlElement }[],
  { cells }: SheetModel,
  baseline: CellBaseline,
): Set<string> {
  const broken = new Set<string>();
  for (const { row, element } of rows) {
    for (const placed of placedCells(element)) {
      const formula = child(placed.element, 'f');
      if (formula?.attributes['t'] !== 'shared' || formula.text === '') continue;
      const cell = cells.get(row)?.get(placed.column);
      const before = baseline.cells.get(row)?.get(placed.column);
      if (!cell || !sameContent(cell, before)) broken.add(formula.attributes['si'] ?? '');
    }
  }
  return broken;
}

function isBroken(cell: XmlElement, broken: ReadonlySet<string>): boolean {
  const formula = child(cell, 'f');
  return formula?.attributes['t'] === 'shared' && broken.has(formula.attributes['si'] ?? '');
}

function hasBroken(row: XmlElement, broken: ReadonlySet<string>): boolean {
  return broken.size > 0 && row.children.some((cell) => isBroken(cell, broken));
}

function patchRow(context: Context, row: number, element: XmlElement): void {
  const { patch, sheet, baseline } = context;
  if (sheet.rows.get(row) !== baseline.rows.get(row)) {
    patch.setAttributes(element, rowAttributes(context, row, element.attributes));
  }
  const now = sheet.cells.get(row);
  const before = baseline.cells.get(row);
  const wanted = now ? [...now.keys()].sort((a, b) => a - b) : [];
  const standing = placedCells(element);
  const places = new Set(standing.map(({ column }) => column));
  const fresh = wanted.filter((column) => !places.has(column));
  let at = 0;
  let contentChanged = false;
  const addUpTo = (column: number, beforeCell: XmlElement | undefined): void => {
    let xml = '';
    for (; at < fresh.length && fresh[at]! < column; at += 1) {
      xml += writeCell(context, row, fresh[at]!, now!.get(fresh[at]!)!);
      contentChanged ||= now!.get(fresh[at]!)!.type !== 'empty';
    }
    if (xml === '') return;
    if (beforeCell) patch.insertBefore(beforeCell, patch.own(xml));
    else patch.append(element, patch.own(xml));
  };
  for (const { column, element: standingCell } of standing) {
    addUpTo(column, standingCell);
    const changed = patchCell(context, row, column, standingCell, now?.get(column), before?.get(column));
    contentChanged ||= changed;
  }
  addUpTo(Infinity, undefined);
  // Excel worked this height out for the old texts; without it, it does so again on opening.
  if (contentChanged && !flag(element.attributes['customHeight']) && element.attributes['ht'] !== undefined) {
    if (sheet.rows.get(row)?.height === undefined) patch.setAttributes(element, { ht: undefined });
  }
  if (fresh.length > 0) patch.setAttributes(element, { spans: undefined });
}

/** Brings one cell up to date and tells whether its content changed. */
function patchCell(
  context: Context,
  row: number,
  column: number,
  standing: XmlElement,
  cell: CellModel | undefined,
  before: CellModel | undefined,
): boolean {
  const { patch, styles, broken, formulas } = context;
  if (cell === before && !isBroken(standing, broken)) return false;
  if (!cell) {
    formulas.changed ||= before?.formula !== undefined;
    patch.remove(standing);
    return true;
  }
  if (sameContent(cell, before) && !isBroken(standing, broken)) {
    const index = styles.indexOf(cell.style, cell.quotePrefix ?? false, before?.style);
    patch.setAttributes(standing, { s: index === 0 ? undefined : String(index) });
    return false;
  }
  formulas.changed ||= before?.formula !== undefined && cell.formula === undefined;
  patch.replace(standing, patch.own(writeCell(context, row, column, cell, before)));
  return true;
}

function newRow(context: Context, row: number): string {
  const cells = context.sheet.cells.get(row) ?? new Map<number, CellModel>();
  const attributes = writeAttributes({ r: row + 1, ...rowAttributes(context, row, {}) });
  const content = [...cells.keys()]
    .sort((a, b) => a - b)
    .map((column) => writeCell(context, row, column, cells.get(column)!))
    .join('');
  if (content === '' && !context.sheet.rows.has(row)) return '';
  return `<row${attributes}${content === '' ? '/>' : `>${content}</row>`}`;
}

function rowAttributes(
  { sheet, baseline, styles }: Context,
  row: number,
  before: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  const model = sheet.rows.get(row);
  const old = baseline.rows.get(row);
  const index = model?.style ? styles.indexOf(model.style, false, old?.style) : 0;
  const sameHeight = model?.height === old?.height;
  return {
    s: index === 0 ? undefined : String(index),
    customFormat: index === 0 ? undefined : '1',
    ht: sameHeight ? before['ht'] : model?.height?.toString(),
    hidden: model?.hidden ? '1' : undefined,
    customHeight: sameHeight ? before['customHeight'] : model?.height === undefined ? undefined : '1',
  };
}

function writeCell(
  { styles, formulas }: Context,
  row: number,
  column: number,
  cell: CellModel,
  before?: CellModel,
): string {
  const { type, value, formula } = cell;
  const index = styles.indexOf(cell.style, cell.quotePrefix ?? false, before?.style);
  const attributes = { r: `${columnLetters(column)}${row + 1}`, s: index === 0 ? undefined : index };
  if (formula !== undefined) {
    formulas.changed = true;
    const text = `<f>${xstringText(formula.slice(1))}</f>`;
    const types: Partial<Record<CellModel['type'], string>> = { text: 'str', boolean: 'b', error: 'e' };
    return element('c', { ...attributes, t: types[type] }, text + writeValue(cell));
  }
  switch (type) {
    case 'empty':
      return element('c', attributes);
    case 'text': {
      const inline = writeInlineText(String(value), cell.richText as readonly FileTextRun[] | undefined);
      return element('c', { ...attributes, t: 'inlineStr' }, element('is', {}, inline));
    }
    case 'boolean':
      return element('c', { ...attributes, t: 'b' }, writeValue(cell));
    case 'error':
      return element('c', { ...attributes, t: 'e' }, writeValue(cell));
    case 'number':
      return element('c', attributes, writeValue(cell));
  }
}

function writeValue({ type, value }: CellModel): string {
  if (type === 'empty') return '';
  if (type === 'boolean') return `<v>${value === true ? 1 : 0}</v>`;
  return `<v>${xstringText(String(value))}</v>`;
}

function updateDimension(patch: Patch, sheet: SheetModel): void {
  const dimension = child(patch.root, 'dimension');
  if (!dimension) return;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.cells) {
    if (cells.size === 0) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const first = bottom < 0 ? 'A1' : `${columnLetters(left)}${top + 1}`;
  const last = bottom < 0 ? 'A1' : `${columnLetters(right)}${bottom + 1}`;
  patch.setAttributes(dimension, { ref: first === last ? first : `${first}:${last}` });
}
