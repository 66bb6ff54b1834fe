import { columnLetters, columnNumber, maxColumns, maxRows } from '../model/address';

// Strings and quoted sheet names are passed over; then come references, of a cell, of whole columns or of whole rows.
const pattern = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[[^\]]*\]`,
    String.raw`(?<![\w.\\$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(\\!])`,
    String.raw`(?<![\w.\\$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(\\!])`,
    String.raw`(?<![\w.\\$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(\\!])`,
  ].join('|'),
  'gi',
);

/**
 * A formula as it reads when it is filled from one cell to another: references without `$` move along. This is how a
 * cell of a shared formula says what it computes (ISO 29500-1, 18.3.1.40). What leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, letters: string): string | undefined => {
    if (fixed) return letters;
    const moved = columnNumber(letters) + columns;
    return moved >= 0 && moved < maxColumns ? columnLetters(moved) : undefined;
  };
  const row = (fixed: string, digits: string): string | undefined => {
    if (fixed) return digits;
    const moved = Number(digits) + rows;
    return moved >= 1 && moved <= maxRows ? String(moved) : undefined;
  };
  return formula.replace(pattern, (whole: string, ...groups: (string | undefined)[]) => {
    const [c$, c, r$, r, left$, left, right$, right, top$, top, bottom$, bottom] = groups;
    if (c && r) return join('', [c$, column(c$!, c)], [r$, row(r$!, r)]);
    if (left && right) return join(':', [left$, column(left$!, left)], [right$, column(right$!, right)]);
    if (top && bottom) return join(':', [top$, row(top$!, top)], [bottom$, row(bottom$!, bottom)]);
    return whole;
  });
}

type Moved = readonly [fixed: string | undefined, place: string | undefined];

function join(between: string, [fixedA, a]: Moved, [fixedB, b]: Moved): string {
  return a === undefined || b === undefined ? '#REF!' : `${fixedA ?? ''}${a}${between}${fixedB ?? ''}${b}`;
}
