import { formsOf, widthOf, widthOfForm } from './advanceWidths';

/** Height of a line, in font sizes: Arial's is 1.15, the fonts that stand in for its Arabic need a little more. */
const lineHeight = 1.2;
const zeroWidthNonJoiner = '\u200c';
const graphemes = new Intl.Segmenter();

/**
 * Width of a text set in Arial in one line, in points; `size` in points. The measure rather overstates: a box a little
 * too wide does no harm, a cut word does. Letters keep their forms whatever way the line runs.
 */
export function measureText(text: string, size: number, bold = false): number {
  // Old documents carry ready-shaped letters; measured as the letters that they stand for.
  const characters = Array.from(text.replace(/[\ufb50-\ufdff\ufe70-\ufefc]/g, (c) => c.normalize('NFKC')));
  let width = 0;
  let joinsBefore = false;
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i]!;
    const forms = formsOf(character);
    if (forms) {
      const joinsAfter = forms.initial !== undefined && joinsWhatFollows(characters, i);
      width += widthOfForm(forms, joinsBefore, joinsAfter, bold);
      joinsBefore = joinsAfter;
    } else {
      width += widthOf(character, bold);
      if (!isTransparent(character)) joinsBefore = false;
    }
  }
  return (width * size) / 1000;
}

/** Whether the first character after `index` that is no vowel mark is a letter to join to. */
function joinsWhatFollows(characters: readonly string[], index: number): boolean {
  let next = index + 1;
  while (next < characters.length && isTransparent(characters[next]!)) next++;
  const character = characters[next];
  return character !== undefined && formsOf(character) !== undefined;
}

function isTransparent(character: string): boolean {
  // Asked of every character: the quick answer first.
  return character >= '\u0300' && character !== zeroWidthNonJoiner && /[\p{M}\p{Cf}]/u.test(character);
}

/**
 * The lines into which a text falls when it is set in Arial within a width; `size` and `width` in points. Lines
 * break at spaces; a word wider than a line breaks after a slash and, failing that, anywhere between two letters. A slash
 * is used no sooner, since not every program breaks there, and the count of lines must not come out too low. Empty text
 * is one empty line; the lines hold every character of the text but the spaces at their ends.
 */
export function wrapText(text: string, size: number, bold: boolean, width: number): string[] {
  const lines: string[] = [];
  const space = measureText(' ', size, bold);
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let line = '';
    let lineWidth = 0;
    for (const word of paragraph.split(/[ \t]+/).filter((w) => w !== '')) {
      const wordWidth = measureText(word, size, bold);
      if (line !== '' && lineWidth + space + wordWidth <= width) {
        line += ` ${word}`;
        lineWidth += space + wordWidth;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = wordWidth <= width ? [word] : breakWord(word, size, bold, width);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1)!;
      lineWidth = measureText(line, size, bold);
    }
    lines.push(line);
  }
  return lines;
}

/** Pieces of a word that is wider than a line, each as long as fits; a single letter wider than the line stands alone. */
function breakWord(word: string, size: number, bold: boolean, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let pieceWidth = 0;
  for (const part of word.split(/(?<=\/)/)) {
    const partWidth = measureText(part, size, bold);
    if (pieceWidth + partWidth <= width) {
      piece += part;
      pieceWidth += partWidth;
      continue;
    }
    if (piece !== '') pieces.push(piece);
    piece = '';
    pieceWidth = 0;
    if (partWidth <= width) {
      piece = part;
      pieceWidth = partWidth;
      continue;
    }
    // Letters measured one by one stand in their wide isolated forms, so that a long word costs linear time.
    for (const { segment } of graphemes.segment(part)) {
      const segmentWidth = measureText(segment, size, bold);
      if (piece !== '' && pieceWidth + segmentWidth > width) {
        pieces.push(piece);
        piece = '';
        pieceWidth = 0;
      }
      piece += segment;
      pieceWidth += segmentWidth;
    }
  }
  return [...pieces, piece];
}

/** Height in points that a text needs when it is set in Arial within a width; `size` and `width` in points. */
export function textHeight(text: string, size: number, width: number, bold = false): number {
  return wrapText(text, size, bold, width).length * heightOfLine(size);
}

/** Height of one line in points. */
export function heightOfLine(size: number): number {
  return size * lineHeight;
}
