import { atOnce, inPortions, type Turns } from '../organisation/turns';
import { withoutEnd } from './lineWords';
import { readMark } from './marks';
import { boldLevel, type CellPlace, type SourceLine } from './sourceLine';
import { indentOf, isBlank, visibleText } from './visible';

/** A break of line inside a text, as Word writes it: unlike the end of a line it does not end what is said. */
const innerBreak = /\u2028/gu;
const heading = /^(#{1,6})\s+/u;
const bold = /^\*\*(.+)\*\*:?$/u;

/** What a line is made of before its place is known. */
type Shown = Readonly<{ text: string; indent?: number; heading?: number | null; cell?: CellPlace | null }>;

/**
 * The lines of a plain text or Markdown document, blank ones left out. Rows of a Markdown table become a line for each cell. Linear
 * in the length of the text, also where it is one line.
 */
export function readPlainText(document: string): readonly SourceLine[] {
  return atOnce(readingPlainText(document));
}

/** What `readPlainText` does, in steps. */
export function* readingPlainText(document: string): Turns<readonly SourceLine[]> {
  const lines: SourceLine[] = [];
  let isApart = false;
  const tables = { count: -1, row: 0, isOpen: false };
  yield* inPortions(document.split(/\r\n|[\n\r\v\f\u0085\u2029]/u), (raw, at) => {
    const visible = visibleText(raw).replace(innerBreak, '\n');
    const text = visible.trim();
    if (isBlank(text)) {
      isApart = true;
      tables.isOpen = false;
      return;
    }
    const cells = cellsOf(text);
    if (cells === undefined) {
      tables.isOpen = false;
      const indent = indentOf(visible);
      lines.push(lineOf(at + 1, isApart, { ...markdown(text), indent }));
    } else if (cells !== 'rule') {
      if (!tables.isOpen) Object.assign(tables, { count: tables.count + 1, row: 0, isOpen: true });
      cells.forEach((cell, column) => {
        if (cell !== '')
          lines.push(
            lineOf(at + 1, isApart, { text: cell, cell: { table: tables.count, row: tables.row, column } }),
          );
      });
      tables.row += 1;
    }
    isApart = false;
  });
  return lines;
}

/** A line with its mark read. */
export function lineOf(
  line: number,
  isApart: boolean,
  { text, indent = 0, heading: level = null, cell = null }: Shown,
): SourceLine {
  return { line, text, ...readMark(text), indent, isApart, heading: level, cell };
}

function markdown(text: string): Shown {
  const [opening, level] = heading.exec(text) ?? [];
  if (opening !== undefined && level !== undefined)
    return { text: unbold(withoutEnd(text.slice(opening.length), '# ')), heading: level.length };
  const strong = bold.exec(text);
  return strong ? { text: strong[1]!.trim(), heading: boldLevel } : { text };
}

function unbold(text: string): string {
  return bold.exec(text)?.[1] ?? text;
}

/** The cells of a row of a Markdown table; `rule` for the line under its header. */
function cellsOf(text: string): readonly string[] | 'rule' | undefined {
  if (!text.startsWith('|') || text.length < 3 || !text.endsWith('|')) return undefined;
  if (/^[|\s:-]+$/u.test(text)) return 'rule';
  return text
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}
