import { heightOfLine, wrapText } from '../../chart/textMeasure';
import { padding } from './layRow';
import { cellLooks, highestRow, type StyleName } from './sheetPlan';

/**
 * The text in pieces, none higher than a row can be at this width (points). Nothing but blanks between two pieces is
 * lost: their letters together are those of the text.
 */
export function splitTall(text: string, style: StyleName, width: number): string[] {
  const { size, bold } = cellLooks[style];
  const lines = wrapText(text, size, bold, width);
  const linesInRow = Math.floor((highestRow - padding.ends) / heightOfLine(size));
  if (lines.length <= linesInRow) return [text];
  const pieces: string[] = [];
  let rest = text;
  for (let at = 0; at < lines.length; at += linesInRow) {
    const letters = lines
      .slice(at, at + linesInRow)
      .join('')
      .replaceAll(/\s/g, '').length;
    const end = skipLetters(rest, letters);
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end);
  }
  return pieces;
}

/** Where the text goes on after so many letters, blanks not counted: wrapping folds blanks, so lines are not found by search. */
function skipLetters(text: string, letters: number): number {
  let left = letters;
  let at = 0;
  for (; at < text.length && left > 0; at += 1) if (!/\s/.test(text[at]!)) left -= 1;
  return at;
}
