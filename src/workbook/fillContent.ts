import { type EditPlan } from '../organisation/edit';
import { type Layout, type SheetKind } from '../organisation/model';
import { type WrittenTables } from '../organisation/written';
import { columnNumber } from './columns';
import { addressOf, type Area } from './edit/sheetState';
import { withWorkbook } from './excel';
import { type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import { fitRows, rowValues, textFields, type WorkbookContent } from './writeContent';
import { HalfWrittenError } from './writingError';

/** Rows for the sheets of a workbook in which there are headers and nothing else; texts as the cells shall show them. */
export type Filling = Readonly<{ content: WorkbookContent; layout: WrittenTables['layout'] }>;

type Space = Readonly<{
  kind: SheetKind;
  layout: Layout;
  sheet: SheetSnapshot;
  rows: readonly Readonly<Record<string, string>>[];
}>;

/** Whether the sheets for which there are rows have nothing below their headers, and nothing forbids to write there. */
export function canFill(snapshot: WorkbookSnapshot, filling: Filling): boolean {
  const spaces = spacesOf(snapshot, filling);
  const names = new Set(spaces.map(({ sheet }) => sheet.name));
  return names.size === spaces.length && spaces.every(isFree);
}

/**
 * Writes the rows below the headers: they look as the blank row there does, tables grow with them, and what must stay text does.
 * Fields without a column are left out. To be asked only where `canFill`. Gives the plan that takes the rows out again, but for the
 * blank one. Two round trips. Throws Excel's own error with nothing written, HalfWrittenError where that could not be had.
 */
export async function fillContent(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  filling: Filling,
): Promise<EditPlan> {
  const spaces = spacesOf(snapshot, filling);
  const formats = spaces.map(({ sheet, layout }) =>
    Object.values(layout.columns).map((letters) => {
      const { format } = context.workbook.worksheets.getItem(sheet.name).getRange(`${letters}:${letters}`);
      format.load('columnWidth');
      return format;
    }),
  );
  await context.sync();
  spaces.forEach((space, at) => {
    const widths = formats[at]!.map(({ columnWidth }) => columnWidth);
    fillSpace(context, space, filling.content.language, widths);
  });
  await context.sync().catch((error: unknown) => emptyAgain(spaces, error));
  return {
    cells: spaces.flatMap(({ layout, sheet, rows }) =>
      textsByColumn(layout, rows[0]!)
        .filter(([, text]) => text !== '')
        .map(([letters, before]) => ({
          sheet: sheet.name,
          cell: `${letters}${layout.headerRow + 1}`,
          before,
          after: '',
        })),
    ),
    insertions: [],
    removals: spaces.flatMap(({ kind, layout, sheet, rows }) =>
      rows.slice(1).map((row, at) => ({
        kind,
        sheet: sheet.name,
        row: layout.headerRow + 2 + at,
        before: Object.fromEntries(textsByColumn(layout, row)),
      })),
    ),
  };
}

function fillSpace(
  context: Excel.RequestContext,
  space: Space,
  language: WorkbookContent['language'],
  widths: readonly number[],
): void {
  const { kind, layout, rows } = space;
  const sheet = context.workbook.worksheets.getItem(space.sheet.name);
  const { top, bottom, left, right } = areaOf(space);
  resizeTables(context, space, bottom);
  // Formats and drop-downs of the row that stands ready.
  if (bottom > top) {
    const ready = addressOf(top, top, { left, right });
    sheet.getRange(addressOf(top + 1, bottom, { left, right })).copyFrom(ready, Excel.RangeCopyType.all);
  }
  const fields = Object.keys(layout.columns);
  const values = rows.map((row) => rowValues(language, fields, row, kind));
  fields.forEach((field, at) => {
    const letters = layout.columns[field]!;
    const cells = sheet.getRange(`${letters}${top}:${letters}${bottom}`);
    // The format comes before the values: a text column keeps what is written to it.
    if (textFields.has(field)) cells.numberFormat = rows.map(() => ['@']);
    cells.values = values.map((row) => [row[at]!]);
  });
  fitRows(sheet, values, widths, top);
}

/** Lets the sheet's tables reach down to a row (from 1), but never less far than they did. */
function resizeTables(context: Excel.RequestContext, { layout, sheet }: Space, bottom: number): void {
  for (const { name, row, column, rows, columns } of sheet.tables ?? []) {
    const area = { left: column, right: column + columns - 1 };
    const address = addressOf(row + 1, Math.max(bottom, row + rows), area);
    context.workbook.tables.getItem(name).resize(`'${layout.sheet.replaceAll("'", "''")}'!${address}`);
  }
}

/**
 * Takes out what was written before Excel stopped, and lets the error go on. In a run of its own: what was asked for in the first,
 * and not sent, must not be sent now.
 */
async function emptyAgain(spaces: readonly Space[], cause: unknown): Promise<never> {
  const areas = spaces.map((space) => ({ space, area: areaOf(space) }));
  await withWorkbook(async (context) => {
    for (const { space, area } of areas) {
      const sheet = context.workbook.worksheets.getItem(space.sheet.name);
      sheet.getRange(addressOf(area.top, area.bottom, area)).clear(Excel.ClearApplyTo.contents);
      resizeTables(context, space, area.top);
    }
    await context.sync();
  }).catch(() => {
    const places = areas.map(({ space: { sheet }, area: { top, bottom } }) => ({
      sheet: sheet.name,
      cell: `${top}:${bottom}`,
    }));
    throw new HalfWrittenError('may-differ', places, cause);
  });
  throw cause;
}

/** Where the rows come: rows from 1, and the columns of the list with those of its table. */
function areaOf({ layout, sheet, rows }: Space): Area {
  const columns = Object.values(layout.columns).map(columnNumber);
  for (const { column, columns: count } of sheet.tables ?? []) columns.push(column, column + count - 1);
  return {
    top: layout.headerRow + 1,
    bottom: layout.headerRow + rows.length,
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function textsByColumn(
  { columns }: Layout,
  row: Readonly<Record<string, string>>,
): readonly (readonly [letters: string, text: string])[] {
  return Object.entries(columns).map(([field, letters]) => [letters, row[field] ?? '']);
}

/** The sheets that are there for what there is to write. */
function spacesOf({ sheets }: WorkbookSnapshot, { content, layout }: Filling): readonly Space[] {
  return (Object.keys(content.sheets) as SheetKind[]).flatMap((kind) => {
    const [own, rows = []] = [layout[kind], content.sheets[kind]];
    const sheet = own && sheets.find(({ name }) => name === own.sheet);
    return sheet && rows.length > 0 ? [{ kind, layout: own, sheet, rows }] : [];
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
