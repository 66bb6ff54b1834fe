import { type Area, type CellModel } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { subtractFromAll } from './areaLists';
import { intersect, isEntireColumns, isEntireRows, lastColumn, lastRow } from './areas';
import { cellAt, cellsIn, forEachCell, putCell, requireWritable } from './editCells';
import { requireFormattable } from './protectionCheck';
import { writeCells } from './writeCells';

/** Excel.ClearApplyTo. */
export const clearKinds = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
export type ClearKind = (typeof clearKinds)[number];

/**
 * Clears cells: contents keep their format; formats take merges and conditional formats along; all takes validations and links besides;
 * Hyperlinks keeps what a link looks like, RemoveHyperlinks does not.
 */
export function clearArea(sheet: SheetModel, area: Area, kind: ClearKind, location: string): void {
  const clearsContents = kind === 'All' || kind === 'Contents';
  const clearsFormats = kind === 'All' || kind === 'Formats';
  if (clearsContents) {
    requireWritable(sheet, area, location);
    clearContents(sheet, area);
    // The headers of a table cannot be empty: writing nothing brings their names back.
    for (const table of sheet.tables) {
      const header = intersect({ ...table.area, rows: 1 }, area);
      if (header && table.showHeaders) writeCells(sheet, header, null, location);
    }
  }
  if (clearsFormats) {
    requireFormattable(sheet, 'allowFormatCells', location);
    clearFormats(sheet, area);
  }
  if (kind === 'All') sheet.validations = withoutArea(sheet.validations, area);
  if (kind === 'All' || kind === 'Hyperlinks' || kind === 'RemoveHyperlinks') {
    requireFormattable(sheet, 'allowInsertHyperlinks', location);
    clearHyperlinks(sheet, area, kind === 'RemoveHyperlinks');
  }
}

function clearContents(sheet: SheetModel, area: Area): void {
  for (const [row, column, { style }] of cellsIn(sheet, area)) {
    putCell(sheet, row, column, style && { type: 'empty', value: '', style });
  }
}

function clearFormats(sheet: SheetModel, area: Area): void {
  for (const [row, column, { style: _, ...content }] of cellsIn(sheet, area)) {
    putCell(sheet, row, column, content.type === 'empty' ? undefined : content);
  }
  if (isEntireColumns(area)) clearLines(sheet.columns, area.column, lastColumn(area));
  else if (isEntireRows(area)) clearLines(sheet.rows, area.row, lastRow(area));
  else if (hidesStyles(sheet, area)) {
    // What a row or a column would lend these cells is kept off by an empty cell.
    forEachCell(area, (row, column) => {
      const plain: CellModel = { type: 'empty', value: '' };
      if (!cellAt(sheet, row, column)) putCell(sheet, row, column, plain);
    });
  }
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  sheet.conditionalFormats = withoutArea(sheet.conditionalFormats, area);
}

function hidesStyles(sheet: SheetModel, area: Area): boolean {
  const isStyled = (
    lines: ReadonlyMap<number, Readonly<{ style?: unknown }>>,
    first: number,
    last: number,
  ): boolean => [...lines].some(([line, { style }]) => style !== undefined && line >= first && line <= last);
  return (
    isStyled(sheet.columns, area.column, lastColumn(area)) || isStyled(sheet.rows, area.row, lastRow(area))
  );
}

function clearLines<Line extends Readonly<{ style?: unknown }>>(
  lines: Map<number, Line>,
  first: number,
  last: number,
): void {
  for (const [line, { style: _, ...rest }] of lines) {
    if (line >= first && line <= last) lines.set(line, rest as Line);
  }
}

function clearHyperlinks(sheet: SheetModel, area: Area, clearsLook: boolean): void {
  const linked = sheet.hyperlinks.flatMap((link) => intersect(link.area, area) ?? []);
  if (linked.length === 0) return;
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const areas = subtractFromAll([link.area], area);
    return areas.map((each) => (each === link.area ? link : { ...link, area: each }));
  });
  if (clearsLook) for (const each of linked) clearFormats(sheet, each);
}

function withoutArea<Item extends Readonly<{ areas: readonly Area[] }>>(
  items: readonly Item[],
  area: Area,
): readonly Item[] {
  return items.flatMap((item) => {
    const areas = subtractFromAll(item.areas, area);
    if (areas === item.areas) return [item];
    return areas.length === 0 ? [] : [{ ...item, areas }];
  });
}
