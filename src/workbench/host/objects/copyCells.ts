import { type Area, type CellModel } from '../../model/cell';
import { shiftFormula } from '../../files/shiftFormula';
import { type SheetModel } from '../../model/sheet';
import { subtractFromAll } from './areaLists';
import { intersect, requireOnSheet } from './areas';
import { copyRules } from './copyRules';
import { cellAt, forEachCell, putCell, requireWritable, styleAt } from './editCells';
import { requireFormattable } from './protectionCheck';
import { type RangeSelf } from './rangeSelf';
import { writeCells } from './writeCells';

/** What Excel.RangeCopyType may be here; Link is not imitated. */
export const copyKinds = ['All', 'Formulas', 'Values', 'Formats'] as const;
type CopyKind = (typeof copyKinds)[number];

const location = 'Range.copyFrom';

type Copied = Readonly<{ row: number; column: number; cell: CellModel | undefined }>;

/**
 * Copies cells as Excel pastes them and gives the area that was written: a target that is too small grows to the size of the
 * source, one of a whole multiple of it is filled with copies. Relative references move. Merged areas stay behind.
 */
export function copyCells(to: RangeSelf, from: RangeSelf, kind: CopyKind, skipBlanks: boolean): Area {
  const { sheet } = to;
  const area = targetArea(to.area, from.area);
  if (kind !== 'Formats') requireWritable(sheet, area, location);
  if (kind === 'Formats') requireFormattable(sheet, 'allowFormatCells', location);
  const copies: Copied[] = [];
  forEachCell(area, (row, column) => {
    const source = {
      row: sourceRow(from.area, row - area.row),
      column: sourceColumn(from.area, column - area.column),
    };
    const original = cellAt(from.sheet, source.row, source.column);
    if (skipBlanks && (!original || original.type === 'empty')) return;
    const style = styleAt(from.sheet, source.row, source.column);
    const moved = moveFormula(original, row - source.row, column - source.column);
    copies.push({ row, column, cell: merge(kind, sheet, { row, column, moved, style }) });
  });
  for (const { row, column, cell } of copies) putCell(sheet, row, column, cell);
  if (kind === 'All' || kind === 'Formats') copyRules({ sheet, area }, from, kind === 'All');
  if (kind === 'All') copyLinks(sheet, area, from);
  nameHeaders(sheet, area);
  return area;
}

function targetArea(to: Area, from: Area): Area {
  const size = (wanted: number, given: number) => (wanted % given === 0 ? wanted : given);
  return requireOnSheet(
    { ...to, rows: size(to.rows, from.rows), columns: size(to.columns, from.columns) },
    location,
  );
}

function sourceRow(from: Area, offset: number): number {
  return from.row + (offset % from.rows);
}

function sourceColumn(from: Area, offset: number): number {
  return from.column + (offset % from.columns);
}

function moveFormula(cell: CellModel | undefined, rows: number, columns: number): CellModel | undefined {
  return cell?.formula === undefined ? cell : { ...cell, formula: shiftFormula(cell.formula, rows, columns) };
}

type Merged = Readonly<{
  row: number;
  column: number;
  moved: CellModel | undefined;
  style: CellModel['style'] | undefined;
}>;

/** The new cell: content, format or both from the source, the rest from what stands in the target. */
function merge(
  kind: CopyKind,
  sheet: SheetModel,
  { row, column, moved, style }: Merged,
): CellModel | undefined {
  const content = ({ style: _, ...rest }: CellModel): Omit<CellModel, 'style'> => rest;
  const nothing: CellModel = { type: 'empty', value: '' };
  const old = cellAt(sheet, row, column);
  const oldStyle = styleAt(sheet, row, column);
  if (kind === 'Formats') return withStyle(content(old ?? nothing), style);
  const { formula, ...plain } = content(moved ?? nothing);
  if (kind === 'Values') return withStyle(plain, oldStyle);
  const copied = { ...plain, ...(formula !== undefined && { formula }) };
  return withStyle(copied, kind === 'All' ? style : oldStyle);
}

function withStyle(
  content: Omit<CellModel, 'style'>,
  style: CellModel['style'] | undefined,
): CellModel | undefined {
  if (content.type === 'empty' && !style) return undefined;
  return { ...content, ...(style && { style }) };
}

/** Links of the source's cells, each for its own copy; what linked in the target goes. */
function copyLinks(sheet: SheetModel, area: Area, from: RangeSelf): void {
  const copies = from.sheet.hyperlinks.flatMap((link) => {
    const part = intersect(link.area, from.area);
    if (!part) return [];
    const moved = {
      ...part,
      row: part.row - from.area.row + area.row,
      column: part.column - from.area.column + area.column,
    };
    return [{ ...link, area: moved }];
  });
  const isTouched = sheet.hyperlinks.some((link) => intersect(link.area, area));
  if (copies.length === 0 && !isTouched) return;
  const others = sheet.hyperlinks.flatMap((link) =>
    subtractFromAll([link.area], area).map((rest) => (rest === link.area ? link : { ...link, area: rest })),
  );
  sheet.hyperlinks = [...others, ...copies];
}

function nameHeaders(sheet: SheetModel, area: Area): void {
  for (const table of sheet.tables) {
    const header = intersect({ ...table.area, rows: 1 }, area);
    // A write that leaves every cell alone brings headers and the names of columns together.
    if (header && table.showHeaders) writeCells(sheet, header, null, location);
  }
}
