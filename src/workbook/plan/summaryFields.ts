import { say, type Language } from '../../locales/say';
import { type FieldId } from '../../summary/page';
import { columnAt, spans } from './summaryGrid';

/** What a cell holds: as a value, and as it is shown. */
export type ShownCells = Readonly<{
  values: readonly (readonly unknown[])[];
  text: readonly (readonly string[])[];
}>;

/** Where a field stands beside the cell with its label. */
type Beside = Readonly<{ field: FieldId; rows: number; columns: number }>;

const nameColumn = columnAt(3);
const dateColumn = columnAt(10);

/**
 * What stands in the fields of a summary sheet in this language, wherever rows were put in or taken out: a field is found by its
 * label, in the first place where that stands or, of what is at the end of the page, in the last.
 */
export function readFields({ values, text }: ShownCells, language: Language): Record<FieldId, string> {
  const first = firstLabels(language);
  const found: Record<FieldId, string> = {};
  const read = (row: number, column: number, { field, rows, columns }: Beside) => {
    const cell = shownCell({ values, text }, row + rows, column + columns);
    if (cell !== undefined) found[field] = cell;
  };
  values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (typeof value !== 'string' || value === '') return;
      const known = first.get(value);
      if (known && !(known.field in found)) read(row, column, known);
      if (column === 0) for (const one of endLabel(value, language)) read(row, column, one);
    });
  });
  return found;
}

function firstLabels(language: Language): ReadonlyMap<string, Beside> {
  const columns = spans.label;
  return new Map([
    [say(language, 'field.roles.holder'), { field: 'holder', rows: 0, columns }],
    [say(language, 'summary.startDate'), { field: 'start', rows: 0, columns }],
  ]);
}

/** The fields to which a label in the first column belongs: those of notes and of whoever signs. */
function endLabel(label: string, language: Language): readonly Beside[] {
  if (label === say(language, 'summary.notes')) return [{ field: 'notes', rows: 1, columns: 0 }];
  const signer = signerOf(label, language);
  if (signer === undefined) return [];
  return [
    { field: `${signer}.name`, rows: 0, columns: nameColumn },
    { field: `${signer}.date`, rows: 0, columns: dateColumn },
  ];
}

function signerOf(label: string, language: Language): string | undefined {
  if (label === say(language, 'summary.sign.holder')) return 'holder1';
  if (label === say(language, 'summary.sign.manager')) return 'manager';
  if (label === say(language, 'summary.sign.hr')) return 'hr';
  const number = /\d+/u.exec(label)?.[0];
  if (number === undefined) return undefined;
  return label === say(language, 'summary.sign.holders', { number }) ? `holder${number}` : undefined;
}

/**
 * A cell as a person reads it: text as it was typed, anything else as it is shown, unless its column is too narrow to show it.
 * Undefined outside the cells.
 */
export function shownCell({ values, text }: ShownCells, row: number, column: number): string | undefined {
  const value = values[row]?.[column];
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const shown = (text[row]?.[column] ?? '').trim();
  return /^#*$/u.test(shown) ? String(value) : shown;
}
