import { type Area } from '../../model/cell';
import {
  type PageLayoutModel,
  type SheetModel,
  type TableColumnModel,
  type TableModel,
} from '../../model/sheet';
import { lastColumn } from './areas';
import { putCell } from './editCells';
import { type Shift, shiftArea, shiftAreas, shiftSpan } from './shiftSpan';

/** Moves what a sheet holds beside its cells: every list is replaced, and only if it changes. */
export function shiftSections(sheet: SheetModel, shift: Shift): void {
  sheet.merges = sheet.merges.flatMap((merge) => {
    const moved = shiftArea(merge, shift);
    return moved && moved.rows * moved.columns > 1 ? [moved] : [];
  });
  sheet.tables = sheet.tables.flatMap((table) => shiftTable(sheet, table, shift));
  sheet.validations = sheet.validations.flatMap((validation) => withAreas(validation, shift));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => withAreas(format, shift));
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => withArea(link, shift));
  const { autoFilter } = sheet;
  const filtered = autoFilter && shiftArea(autoFilter.area, shift);
  if (autoFilter && !filtered) delete sheet.autoFilter;
  else if (autoFilter && filtered) sheet.autoFilter = { ...autoFilter, area: filtered };
  sheet.pageLayout = shiftPageLayout(sheet.pageLayout, shift);
  sheet.selection = shiftArea(sheet.selection, shift) ?? sheet.selection;
}

function withArea<Item extends Readonly<{ area: Area }>>(item: Item, shift: Shift): readonly Item[] {
  const area = shiftArea(item.area, shift);
  if (area === item.area) return [item];
  return area ? [{ ...item, area }] : [];
}

function withAreas<Item extends Readonly<{ areas: readonly Area[] }>>(
  item: Item,
  shift: Shift,
): readonly Item[] {
  const areas = shiftAreas(item.areas, shift);
  if (areas === item.areas) return [item];
  return areas.length === 0 ? [] : [{ ...item, areas }];
}

function shiftTable(sheet: SheetModel, table: TableModel, shift: Shift): readonly TableModel[] {
  const [moved] = withArea(table, shift);
  if (!moved) return [];
  if (moved.area.columns === table.area.columns) return [moved];
  const index = shift.at - table.area.column;
  if (shift.kind === 'delete') {
    const first = Math.max(0, index);
    const last = Math.min(lastColumn(table.area), shift.at + shift.count - 1) - table.area.column;
    return [{ ...moved, columns: moved.columns.filter((_, each) => each < first || each > last) }];
  }
  const added = newColumns(table, shift.count);
  if (table.showHeaders) {
    for (const [each, { name }] of added.entries()) {
      putCell(sheet, moved.area.row, shift.at + each, { type: 'text', value: name });
    }
  }
  return [{ ...moved, columns: [...table.columns.slice(0, index), ...added, ...table.columns.slice(index)] }];
}

/** Columns as Excel names them: `Column1`, the first numbers that are free. */
function newColumns(table: TableModel, count: number): readonly TableColumnModel[] {
  const columns = [...table.columns];
  for (let number = 1; columns.length < table.columns.length + count; number += 1) {
    const name = `Column${number}`;
    if (columns.some((column) => column.name.toLowerCase() === name.toLowerCase())) continue;
    columns.push({ id: Math.max(0, ...columns.map(({ id }) => id)) + 1, name });
  }
  return columns.slice(table.columns.length);
}

function shiftPageLayout(layout: PageLayoutModel, shift: Shift): PageLayoutModel {
  const { printArea, titleRows, titleColumns, rowBreaks, columnBreaks, ...others } = layout;
  const areas = printArea && shiftAreas(printArea, shift);
  const rows = titleRows && shiftArea(titleRows, shift);
  const columns = titleColumns && shiftArea(titleColumns, shift);
  return {
    ...others,
    ...(areas && areas.length > 0 && { printArea: areas }),
    ...(rows && { titleRows: rows }),
    ...(columns && { titleColumns: columns }),
    rowBreaks: shift.along === 'rows' ? shiftBreaks(rowBreaks, shift) : rowBreaks,
    columnBreaks: shift.along === 'columns' ? shiftBreaks(columnBreaks, shift) : columnBreaks,
  };
}

function shiftBreaks(breaks: readonly number[], shift: Shift): readonly number[] {
  return breaks.flatMap((line) => shiftSpan([line, 1], shift)?.[0] ?? []);
}
