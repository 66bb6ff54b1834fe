import { type Language } from '../../locales/say';
import { type SheetKind } from '../../organisation/model';
import { requiredFields } from '../ownedSheets';
import { matchHeader } from './matchHeader';

/** A column in which a field stands: its index in the row, the header's words and how surely they mean the field. */
export type FoundField = Readonly<{ column: number; text: string; score: number }>;

/** A header: its last row and how many it takes, by index; the fields found, and the next likely column of each. */
export type FoundHeader = Readonly<{
  kind: SheetKind;
  row: number;
  height: 1 | 2;
  language: Language;
  fields: ReadonlyMap<string, FoundField>;
  runnersUp: ReadonlyMap<string, FoundField>;
  /** The sum of the fields' scores. */
  score: number;
}>;

type Grid = readonly (readonly unknown[])[];

/** The texts that may be the header of each column, likeliest first. */
type ColumnTexts = readonly (readonly string[])[];

/**
 * The header of a kind that stands in this row, or in this row and the one below: the surer of the two. Undefined where
 * a required field is missing.
 */
export function headerAt(values: Grid, row: number, kind: SheetKind): FoundHeader | undefined {
  const one = assign(columnTexts(values, row, 1), row, 1, kind);
  if (!values[row + 1]?.some((value) => typeof value === 'string' && value !== '')) return one;
  const two = assign(columnTexts(values, row, 2), row + 1, 2, kind);
  if (!two) return one;
  // Two rows only where they say clearly more: a row of data must not be taken for a part of the header.
  return !one || two.score > one.score + 0.5 ? two : one;
}

/** The texts of each column in a header of one or two rows that begins in this row. */
export function columnTexts(values: Grid, row: number, height: 1 | 2): ColumnTexts {
  const upper = textsOf(values[row]);
  return height === 1 ? upper.map((text) => [text]) : joinRows(upper, textsOf(values[row + 1]));
}

function textsOf(row: readonly unknown[] | undefined): string[] {
  return (row ?? []).map((value) => (typeof value === 'string' ? value.trim() : ''));
}

/** A heading over several columns stands in the first of them: the others bear it too. */
function joinRows(upper: readonly string[], lower: readonly string[]): ColumnTexts {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [above = '', below = ''] = [upper[column], lower[column]];
    if (above !== '') group = above;
    if (below === '') return above === '' ? [] : [above];
    return group === '' ? [below] : [below, `${group} ${below}`];
  });
}

type Option = FoundField & Readonly<{ field: string }>;

type Assigned = Pick<FoundHeader, 'fields' | 'runnersUp'>;

/** The header in these columns; undefined where a required field is missing. */
function assign(columns: ColumnTexts, row: number, height: 1 | 2, kind: SheetKind): FoundHeader | undefined {
  const { fields, runnersUp } = assignColumns(columns, kind);
  if (!requiredFields[kind].every((field) => fields.has(field))) return undefined;
  const found = [...fields.values()];
  return {
    kind,
    row,
    height,
    language: languageOf(found.map(({ text }) => text)),
    fields,
    runnersUp,
    score: found.reduce((sum, { score }) => sum + score, 0),
  };
}

/** Gives each field its likeliest column and each column at most one field, whatever is missing. */
export function assignColumns(columns: ColumnTexts, kind: SheetKind): Assigned {
  const options: Option[] = columns.flatMap((texts, column) =>
    texts.flatMap((text) => matchHeader(kind, text).map((match) => ({ ...match, column, text }))),
  );
  // Of equal headers in both languages the Arabic one is the workbook's own.
  options.sort(
    (a, b) => b.score - a.score || Number(isArabic(b.text)) - Number(isArabic(a.text)) || a.column - b.column,
  );
  const fields = new Map<string, FoundField>();
  const taken = new Set<number>();
  for (const { field, ...found } of options) {
    if (fields.has(field) || taken.has(found.column)) continue;
    fields.set(field, found);
    taken.add(found.column);
  }
  if (kind === 'roles') nameInEnglish(fields, taken, options);
  return { fields, runnersUp: runnersUp(fields, taken, options) };
}

/** Where the title has an Arabic column and an English one, the second is the title in English. */
function nameInEnglish(
  fields: Map<string, FoundField>,
  taken: Set<number>,
  options: readonly Option[],
): void {
  if (fields.has('titleEn') || !isArabic(fields.get('title')?.text ?? '')) return;
  const english = options.find(
    ({ field, text, column }) => field === 'title' && !isArabic(text) && !taken.has(column),
  );
  if (!english) return;
  fields.set('titleEn', { column: english.column, text: english.text, score: 0.8 });
  taken.add(english.column);
}

function runnersUp(
  fields: ReadonlyMap<string, FoundField>,
  taken: ReadonlySet<number>,
  options: readonly Option[],
): ReadonlyMap<string, FoundField> {
  const next = new Map<string, FoundField>();
  for (const { field, ...found } of options) {
    if (!fields.has(field) || next.has(field) || taken.has(found.column)) continue;
    next.set(field, found);
  }
  return next;
}

/** The language of most headers; Arabic where they are even. */
export function languageOf(headers: readonly string[]): Language {
  return headers.filter(isArabic).length * 2 >= headers.length ? 'ar' : 'en';
}

function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}
