/** How a line of a document is marked: `1-`, `المادة (1)`, `أولًا`, `(أ)`, `•`, or an item of a list of Word's. */
export type Mark = Readonly<{
  /** What all marks of one list have in common: `1-`, `(1)`, `أ-`, `•`. */
  style: string;
  /** Numbers and letters count something; bullets, dashes and stars do not. */
  counts: boolean;
  /** What it counts to: 3 for `3.`, `ثالثًا` and `ج)`; the last number of `1.2.3`; null for a bullet. */
  value: number | null;
  /** As a code: `3`, `1.2.3`; empty for a bullet. */
  code: string;
}>;

/** Where in a table a line stands; rows and columns from 0, row 0 with the headers. */
export type CellPlace = Readonly<{ table: number; row: number; column: number }>;

/** A line of a document that is not blank. */
export type SourceLine = Readonly<{
  /** From 1, blank lines counted. */
  line: number;
  /** All that stands there, without spaces at its ends. */
  text: string;
  mark: Mark | null;
  /** The text behind the mark. */
  rest: string;
  /** Spaces before the line, or four times the level of a list of Word's. */
  indent: number;
  /** A blank line stands before it. */
  isApart: boolean;
  /** Level of a heading from 1, as Word or Markdown say; null for other lines. A line all in bold is of `boldLevel`. */
  heading: number | null;
  cell: CellPlace | null;
}>;

/** Level of a line all in bold, which is below every heading of Word's (9). */
export const boldLevel = 10;

/** A key that lines of one kind of mark or heading share. */
export function styleOf({ mark, heading }: SourceLine): string {
  if (heading !== null) return `heading ${heading}`;
  return mark?.style ?? 'plain';
}
