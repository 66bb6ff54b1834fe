import { type Layout, type Organisation, type SheetKind, type Source } from './model';

/** What a cell shows: its text (a number as plain text), or the error that stands there, such as `#REF!`. */
export type WrittenCell = string | Readonly<{ error: string }>;

/** A row as it was read: its cells by the fields of the sheet; a field that the sheet does not keep is absent. */
export type WrittenRow = Readonly<{
  source: Source;
  fields: Readonly<Record<string, WrittenCell>>;
  /** Fields whose value stands in a merged cell that begins above: the row (from 1) in which it stands. */
  inherited?: Readonly<Record<string, number>>;
}>;

/** The sheets as they were read, rows in the order of the sheet: what an organisation is assembled from. */
export type WrittenTables = Readonly<{
  language: Organisation['language'];
  layout: Readonly<Partial<Record<SheetKind, Layout>>>;
  rows: Readonly<Partial<Record<SheetKind, readonly WrittenRow[]>>>;
}>;
