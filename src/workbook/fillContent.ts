import { type Layout, type SheetKind } from '../organisation/model';
import { type WrittenTables } from '../organisation/written';
import { columnNumber } from './columns';
import { addressOf } from './edit/sheetState';
import { type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import { fitRows, rowValues, textFields, type WorkbookContent } from './writeContent';

/** Rows for the sheets of a workbook in which there are headers and nothing else. */
export type Filling = Readonly<{ content: WorkbookContent; layout: WrittenTables['layout'] }>;

type Space = Readonly<{ kind: SheetKind; layout: Layout; sheet: SheetSnapshot }>;

/** Whether the sheets for which there are rows have nothing below their headers, and nothing forbids to write there. */
export function canFill(snapshot: WorkbookSnapshot, filling: Filling): boolean {
  const spaces = spacesOf(snapshot, filling);
  const names = new Set(spaces.map(({ sheet }) => sheet.name));
  return names.size === spaces.length && spaces.every(isFree);
}

/**
 * Writes the rows below the headers: they look as the blank row there does, tables grow with them, and what must stay text does.
 * Fields without a column are left out. To be asked only where `canFill`. Two round trips.
 */
export async function fillContent(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  filling: Filling,
): Promise<void> {
  const spaces = spacesOf(snapshot, filling).map((space) => {
    const sheet = context.workbook.worksheets.getItem(space.sheet.name);
    const columns = Object.entries(space.layout.columns).map(([field, letters]) => {
      const { format } = sheet.getRange(`${letters}:${letters}`);
      format.load('columnWidth');
      return { field, letters, format };
    });
    return { ...space, sheet, columns, tables: space.sheet.tables ?? [] };
  });
  await context.sync();
  for (const { kind, layout, sheet, columns, tables } of spaces) {
    const { content } = filling;
    const fields = columns.map(({ field }) => field);
    const rows = content.sheets[kind]!.map((row) => rowValues(content.language, fields, row, kind));
    const [top, bottom] = [layout.headerRow + 1, layout.headerRow + rows.length];
    const numbers = columns.map(({ letters }) => columnNumber(letters));
    for (const table of tables) {
      const [left, right] = [table.column, table.column + table.columns - 1];
      numbers.push(left, right);
      const area = addressOf(table.row + 1, Math.max(bottom, table.row + table.rows), { left, right });
      context.workbook.tables.getItem(table.name).resize(`'${sheetNameIn(layout)}'!${area}`);
    }
    const block = { left: Math.min(...numbers), right: Math.max(...numbers) };
    // Formats and drop-downs of the row that stands ready.
    if (bottom > top) {
      const ready = addressOf(top, top, block);
      sheet.getRange(addressOf(top + 1, bottom, block)).copyFrom(ready, Excel.RangeCopyType.all);
    }
    columns.forEach(({ field, letters }, at) => {
      const cells = sheet.getRange(`${letters}${top}:${letters}${bottom}`);
      // The format comes before the values: a text column keeps what is written to it.
      if (textFields.has(field)) cells.numberFormat = rows.map(() => ['@']);
      cells.values = rows.map((row) => [row[at]!]);
    });
    fitRows(
      sheet,
      rows,
      columns.map(({ format }) => format.columnWidth),
      top,
    );
  }
  await context.sync();
}

/** A sheet's name between the quotes of an address. */
function sheetNameIn({ sheet }: Layout): string {
  return sheet.replaceAll("'", "''");
}

/** The sheets that are there for what there is to write. */
function spacesOf({ sheets }: WorkbookSnapshot, { content, layout }: Filling): readonly Space[] {
  return (Object.keys(content.sheets) as SheetKind[]).flatMap((kind) => {
    const own = layout[kind];
    const sheet = own && sheets.find(({ name }) => name === own.sheet);
    return sheet && content.sheets[kind]!.length > 0 ? [{ kind, layout: own, sheet }] : [];
  });
}

/** Only one list, and blank from its header down. */
function isFree({ layout, sheet }: Space): boolean {
  const { isProtected, hasHiddenRows, tables = [], merges = [], values, row } = sheet;
  if (isProtected || hasHiddenRows || tables.length > 1) return false;
  const [table] = tables;
  if (table && (table.hasTotals || !table.hasHeader || table.row + 1 !== layout.headerRow)) return false;
  if (merges.some((merge) => merge.row + merge.rows > layout.headerRow)) return false;
  return values.every((cells, at) => row + at < layout.headerRow || cells.every((value) => value === ''));
}
