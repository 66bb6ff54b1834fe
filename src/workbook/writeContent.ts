import { isRightToLeft, say, type Language, type MessageKey } from '../locales/say';
import { relations, roleKinds, severities, statuses, type SheetKind } from '../organisation/model';
import { textHeight } from '../chart/textMeasure';
import { asText } from './asText';
import { columnLetters } from './columns';
import { widthOf } from './columnWidths';
import { addFromTemplate, addSheet } from './generatedSheets';
import { fieldHeader, sheetFields, sheetName } from './ownedSheets';
import { SheetNames } from './sheetNames';
import { fontName, highestRow } from './plan/sheetPlan';
import { withWorkbook } from './excel';
import { WritingError } from './writingError';
import { type WrittenSheets } from './writtenSheets';

/** The sheets of a new workbook; the others come when somebody wants them. */
export const contentKinds = [
  'about',
  'units',
  'roles',
  'duties',
  'lines',
] as const satisfies readonly SheetKind[];
export type ContentKind = (typeof contentKinds)[number];

/**
 * Rows to write, by kind of sheet and field. Values of lists are key words (`permanent`) and are written in the
 * workbook's language; a value outside its list is written as it is.
 */
export type WorkbookContent = Readonly<{
  language: Language;
  /** A kind that is absent gets no sheet; one without rows gets its headers alone. */
  sheets: Readonly<Partial<Record<SheetKind, readonly Readonly<Record<string, string>>[]>>>;
}>;

/** The sheets in the order of their tabs. */
const sheetOrder: readonly SheetKind[] = [...contentKinds, 'rules', 'waivers'];

/** Empty rows under the data that the drop-downs of a new workbook reach, for what HR adds. */
const spareRows = 500;

/** Columns that must stay text whatever is typed into them: `1.10`, `5.2`. */
export const textFields: ReadonlySet<string> = new Set(['number', 'basis', 'subject', 'date']);
/** Columns whose whole numbers are written as numbers, so that they sort and are not flagged by Excel. */
const numberFields: ReadonlySet<string> = new Set(['code', 'rank', 'count', 'role', 'reportsTo']);
const centredFields: ReadonlySet<string> = new Set([
  'code',
  'rank',
  'count',
  'kind',
  'status',
  'number',
  'role',
  'reportsTo',
  'relation',
  'basis',
  'ownBylaw',
  'cadence',
  'severity',
]);

/** The lists from which a field takes its values: keys of messages, in the order of the drop-down. */
const lists: Readonly<Record<string, readonly string[]>> = {
  kind: roleKinds.map((kind) => `kind.${kind}`),
  status: statuses.map((status) => `status.${status}`),
  relation: relations.map((relation) => `relation.${relation}`),
  ownBylaw: ['answer.yes', 'answer.no'],
  severity: severities.map((severity) => `severity.${severity}`),
};

/**
 * Writes sheets for HR to fill into the open workbook: tables with drop-downs, header in view, text wrapped; right to
 * left in Arabic. The single empty sheet of a workbook that was just made is removed; any other sheet stays. Four round
 * trips. Throws WritingError where no sheet can be added; where it fails later, the sheets that were added go again.
 */
export async function writeContent(
  context: Excel.RequestContext,
  content: WorkbookContent,
): Promise<WrittenSheets> {
  const { language, sheets } = content;
  const kinds = sheetOrder.filter((kind) => sheets[kind] !== undefined);
  const { taken, takenTables, blank } = await lookAround(context);
  const wished = isRightToLeft(language) ? kinds.length : 0;
  const added = await addFromTemplate(context, wished);
  const names: string[] = [];
  try {
    // It goes last, but a new sheet may want its name.
    if (blank) blank.sheet.name = new SheetNames(kinds.map((kind) => sheetName(language, kind))).take('-');
    kinds.forEach((kind, index) => {
      const name = taken.take(sheetName(language, kind));
      names.push(name);
      const sheet = addSheet(context, name, added[index]);
      const table = `haykal_${kind}`;
      writeKind(sheet, kind, content, takenTables.has(table) ? undefined : table);
      // Whoever waives a finding goes on with the next one.
      if (kind === 'roles' || (kinds.length === 1 && kind !== 'waivers')) sheet.activate();
    });
    blank?.sheet.delete();
    await context.sync();
  } catch (error) {
    // A connection that was lost may still be; then the first error says more than the second.
    const isDone = await removeAdded({ ids: added, names }, blank).catch(() => false);
    if (!isDone) throw error;
  }
  return { names, isDirectionLost: added.length < wished };
}

/** The names that are not free, and the sheet of a workbook that has nothing else and nothing on it. */
async function lookAround(context: Excel.RequestContext) {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load('items/id, items/name');
  tables.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new WritingError('structure-protected');
  const first = worksheets.items[0]!;
  const used = first.getUsedRangeOrNullObject(false);
  used.load('address');
  const shapes = first.shapes.getCount();
  await context.sync();
  // A count is a result, not an object to load.
  // eslint-disable-next-line office-addins/load-object-before-read
  const isBlank = worksheets.items.length === 1 && used.isNullObject && shapes.value === 0;
  return {
    taken: new SheetNames(isBlank ? [] : worksheets.items.map(({ name }) => name)),
    takenTables: new Set(tables.items.map(({ name }) => name.toLowerCase())),
    blank: isBlank ? { sheet: first, id: first.id, name: first.name } : undefined,
  };
}

/**
 * Takes the added sheets out again, unless all is done and only the answer was lost: the empty sheet, which goes last, is
 * gone. Gives whether it was. In a run of its own: what was asked for in the first, and not sent, must not be sent now.
 */
async function removeAdded(
  added: Readonly<{ ids: readonly string[]; names: readonly string[] }>,
  blank: Readonly<{ id: string; name: string }> | undefined,
): Promise<boolean> {
  return withWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name');
    await context.sync();
    // The names were free before; whoever took one in the same moment has lost it to Excel's own numbering.
    const ours = worksheets.items.filter(
      ({ id, name }) => added.ids.includes(id) || added.names.includes(name),
    );
    const left = worksheets.items.find(({ id }) => id === blank?.id);
    if (blank && !left) return true;
    for (const sheet of ours) sheet.delete();
    if (blank && left) left.name = blank.name;
    await context.sync();
    return false;
  });
}

/** The columns of a new sheet. Lines have a sheet of their own, so the manager has no column beside the role. */
function contentFields(language: Language, kind: SheetKind): readonly string[] {
  const left = language === 'en' ? ['reportsTo', 'titleEn'] : ['reportsTo'];
  return kind === 'roles' ? sheetFields.roles.filter((field) => !left.includes(field)) : sheetFields[kind];
}

function writeKind(
  sheet: Excel.Worksheet,
  kind: SheetKind,
  { language, sheets }: WorkbookContent,
  tableName: string | undefined,
): void {
  const fields = contentFields(language, kind);
  const rows = sheets[kind] ?? [];
  const count = Math.max(rows.length, 1);
  const all = sheet.getRangeByIndexes(0, 0, count + 1, fields.length);
  all.format.font.name = fontName;
  all.format.font.size = 10;
  all.format.verticalAlignment = Excel.VerticalAlignment.center;
  all.format.wrapText = true;
  all.format.readingOrder = isRightToLeft(language)
    ? Excel.ReadingOrder.rightToLeft
    : Excel.ReadingOrder.leftToRight;
  fields.forEach((field, column) => {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = widthOf(kind, field);
    // The format comes before the values: a text column keeps what is written to it.
    const cells = sheet.getRangeByIndexes(1, column, count + spareRows, 1);
    if (textFields.has(field)) cells.numberFormat = Array.from({ length: count + spareRows }, () => ['@']);
    const list = lists[field];
    if (list)
      offerList(
        cells,
        list.map((key) => say(language, key as MessageKey)),
      );
  });
  const body = rows.map((row) => rowValues(language, fields, row, kind));
  // A table needs a row under its header, if only an empty one.
  if (body.length === 0) body.push(fields.map(() => ''));
  all.values = [fields.map((field) => fieldHeader(language, kind, field)), ...body];
  const table = sheet.tables.add(all, true);
  // Names of tables are unique in the workbook; without one of ours Excel finds one.
  if (tableName !== undefined) table.name = tableName;
  table.style = 'TableStyleMedium2';
  sheet.freezePanes.freezeRows(1);
  paint(all, fields);
  fitRows(
    sheet,
    body,
    fields.map((field) => widthOf(kind, field)),
  );
  setUpPage(sheet, language);
}

/** Colours of its own beside the table's style, which not every program shows. */
function paint(all: Excel.Range, fields: readonly string[]): void {
  const lines = all.format.borders.getItem('InsideHorizontal');
  lines.style = Excel.BorderLineStyle.continuous;
  lines.color = '#D5DEE1';
  const header = all.getRow(0);
  header.format.rowHeight = 30;
  header.format.fill.color = '#14566E';
  header.format.font.color = '#FFFFFF';
  header.format.font.bold = true;
  fields.forEach((field, column) => {
    if (!centredFields.has(field)) return;
    all.getColumn(column).format.horizontalAlignment = Excel.HorizontalAlignment.center;
  });
}

/** What the cells of a row get: list values in the language, whole numbers where a column holds numbers, all else as text. */
export function rowValues(
  language: Language,
  fields: readonly string[],
  row: Readonly<Record<string, string>>,
  kind: SheetKind,
): (string | number)[] {
  return fields.map((field) => {
    const text = row[field] ?? '';
    if (kind === 'about' && field === 'key') return say(language, `about.${text}` as MessageKey);
    if (numberFields.has(field) && /^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
    if (kind === 'rules' && field === 'value' && /^\d+(?:\.\d+)?$/.test(text)) return Number(text);
    const key = lists[field]?.find((listed) => listed.endsWith(`.${text}`));
    if (key) return say(language, key as MessageKey);
    // In a text column nothing is read as anything else, and an apostrophe would stay.
    return textFields.has(field) ? text : asText(text);
  });
}

function offerList(range: Excel.Range, values: readonly string[]): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
  // A value outside the list is a finding, not a refusal: HR may be half way through a change.
  range.dataValidation.errorAlert = {
    showAlert: false,
    style: Excel.DataValidationAlertStyle.information,
    title: '',
    message: '',
  };
}

/** Sets each row, from `top` (from 1) on, as high as its longest text needs in columns of these widths in points. */
export function fitRows(
  sheet: Excel.Worksheet,
  rows: readonly (readonly (string | number)[])[],
  columnWidths: readonly number[],
  top = 2,
): void {
  rows.forEach((values, index) => {
    const heights = columnWidths.map((width, column) =>
      textHeight(String(values[column]), 10, width - 8, false),
    );
    const height = Math.min(highestRow, Math.max(18, Math.ceil(Math.max(...heights) + 6)));
    sheet.getRange(`${index + top}:${index + top}`).format.rowHeight = height;
  });
}

function setUpPage(sheet: Excel.Worksheet, language: Language): void {
  const layout = sheet.pageLayout;
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation = Excel.PageOrientation.landscape;
  for (const side of ['leftMargin', 'rightMargin'] as const) layout[side] = 28;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintTitleRows('$1:$1');
  layout.headersFooters.defaultForAllPages[isRightToLeft(language) ? 'leftFooter' : 'rightFooter'] =
    '&P / &N';
  layout.headersFooters.defaultForAllPages.centerHeader = '&A';
}
