import '../organisation/zodWithoutEval';
import * as z from 'zod/mini';
import { type Language } from '../locales/say';
import { type FieldId } from '../summary/page';
import { type Further } from '../summary/summaryOptions';
import { readFields, shownCell } from './plan/summaryFields';
import { type FurtherColumn } from './recognise/furtherColumns';
import { type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import { fieldsKey } from './summarySubjects';

/** What HR typed on a summary, by field. */
export type Typed = Readonly<Record<FieldId, string>>;

export type ReadSummaries = Readonly<{
  /** By subject of the sheet; subjects without a sheet are absent. */
  typed: ReadonlyMap<string, Typed>;
  /** What stands in the further columns in a row (as Excel numbers it) of the roles sheet. */
  furtherOf: (row: number) => readonly Further[];
}>;

export type SummariesToRead = Readonly<{
  language: Language;
  /** Subjects of the sheets that are about to be written. */
  subjects: readonly string[];
  further?: Readonly<{ sheet: SheetSnapshot; columns: readonly FurtherColumn[] }>;
}>;

/** A summary is some 20 kB of cells: so many in an answer stay far below what Excel on the web gives. */
const sheetsInRequest = 60;

/**
 * Reads what must be known before summaries are written: what HR typed on those that are there, and the columns that they are to
 * show. One round trip for each 60 sheets that are there; none where there is nothing to read.
 */
export async function readSummaries(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { language, subjects, further }: SummariesToRead,
): Promise<ReadSummaries> {
  const wanted = new Set(subjects);
  const old = snapshot.sheets.filter(
    ({ mark }) => mark?.kind === 'summary' && mark.language === language && wanted.has(mark.subject),
  );
  const furtherOf = askFurther(context, further);
  const typed = new Map<string, Typed>();
  for (let at = 0; at < old.length || (at === 0 && further !== undefined); at += sheetsInRequest) {
    const asked = old.slice(at, at + sheetsInRequest).map((sheet) => askSheet(context, sheet));
    // Together they may be more than Excel answers at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { subject, range, property } of asked) {
      if (range.isNullObject || property.isNullObject || typed.has(subject)) continue;
      typed.set(subject, onlyTyped(readFields(range, language), property.value));
    }
  }
  return { typed, furtherOf };
}

function askSheet(context: Excel.RequestContext, { id, mark }: SheetSnapshot) {
  const sheet = context.workbook.worksheets.getItem(id);
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load('values, text');
  const property = sheet.customProperties.getItemOrNullObject(fieldsKey);
  property.load('value');
  return { subject: mark!.subject, range, property };
}

const untouchedSchema = z.record(z.string(), z.string());

/** The fields that hold something else than Haykal wrote into them. */
function onlyTyped(fields: Readonly<Record<FieldId, string>>, property: string): Typed {
  let data: unknown;
  try {
    data = JSON.parse(property);
  } catch {
    return {};
  }
  const untouched = untouchedSchema.safeParse(data);
  if (!untouched.success) return {};
  return Object.fromEntries(
    Object.entries(fields).filter(([field, text]) => text !== '' && text !== untouched.data[field]),
  );
}

/** Asks for the further columns; what is given tells them after the next round trip. */
function askFurther(
  context: Excel.RequestContext,
  further: SummariesToRead['further'],
): ReadSummaries['furtherOf'] {
  if (!further) return () => [];
  const { sheet, columns } = further;
  const asked = columns.map(({ label, column }) => {
    const range = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(sheet.row, column, Math.max(1, sheet.values.length), 1);
    range.load('values, text');
    return { label, column, range };
  });
  return (row) =>
    asked.map(({ label, column, range }) => {
      const merge = sheet.merges?.find(
        (area) =>
          column >= area.column &&
          column < area.column + area.columns &&
          row - 1 >= area.row &&
          row - 1 < area.row + area.rows,
      );
      const from = merge?.row ?? row - 1;
      return { label, value: shownCell(range, from - sheet.row, 0) ?? '' };
    });
}
