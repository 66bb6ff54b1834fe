import { readMark } from './marks';
import { lineOf } from './plainText';
import { boldLevel, type CellPlace, type SourceLine } from './sourceLine';
import { indentOf, isBlank, visibleText } from './visible';
import { readWordText, type TextPiece } from './wordText';
import {
  type WordCell,
  type WordDocument,
  type WordNode,
  type WordNoteReference,
  type WordParagraph,
  type WordTable,
} from './wordTree';

/** What is known while the document is gone through from its beginning to its end. */
type Walk = {
  readonly headings: ReadonlyMap<string, number | null>;
  readonly lines: SourceLine[];
  readonly notes: WordNoteReference[];
  paragraphs: number;
  tables: number;
  isApart: boolean;
};

/** Words that make a line of their own. */
type Words = Readonly<{ text: string; isBold: boolean; isApart: boolean }>;

/**
 * The lines of a Word document, notes at the end in the order of their references.
 * @param headings level of heading of each paragraph style
 */
export function linesOfWord(
  document: WordDocument,
  headings: ReadonlyMap<string, number | null>,
): readonly SourceLine[] {
  const walk: Walk = { headings, lines: [], notes: [], paragraphs: 0, tables: 0, isApart: false };
  readBlocks(document.children, null, walk);
  const seen = new Set<string>();
  // A note may refer to a note: the list grows while it is read.
  for (const reference of walk.notes) {
    const key = `${reference.noteType} ${reference.noteId}`;
    if (seen.has(key)) continue;
    seen.add(key);
    walk.isApart = true;
    readBlocks(document.notes.resolve(reference)?.body ?? [], null, walk);
  }
  return walk.lines;
}

function readBlocks(nodes: readonly WordNode[], cell: CellPlace | null, walk: Walk): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') readParagraph(node, cell, walk);
    else if (node.type === 'table') readTable(node, walk);
  }
}

function readParagraph(paragraph: WordParagraph, cell: CellPlace | null, walk: Walk): void {
  walk.paragraphs += 1;
  const { pieces, notes, blocks } = readWordText(paragraph);
  const { numbering, styleId } = paragraph;
  const heading = styleId === null ? null : (walk.headings.get(styleId) ?? null);
  const words = wordsOf(pieces, heading !== null);
  const level = numbering && Number(numbering.level);
  words.forEach(({ text, isBold, isApart }, at) => {
    const read = lineOf(walk.paragraphs, at === 0 ? walk.isApart || isApart : isApart, {
      text: text.trim(),
      indent: level === null ? indentOf(text) : 4 * level,
      heading: heading ?? (isBold ? boldLevel : null),
      cell,
    });
    const isItem = at === 0 && numbering !== null && read.mark === null;
    walk.lines.push(isItem ? { ...read, mark: listMark(numbering) } : read);
  });
  walk.isApart = words.length === 0;
  walk.notes.push(...notes);
  // Text boxes stand after the paragraph that they are tied to.
  readBlocks(blocks, cell, walk);
}

/** Word counts the items itself: what the number looks like is not in the text. */
function listMark({ level, isOrdered }: NonNullable<WordParagraph['numbering']>): SourceLine['mark'] {
  const kind = isOrdered ? 'ordered' : 'bullet';
  return { style: `list ${level} ${kind}`, counts: isOrdered, value: null, code: '' };
}

/**
 * People break lines inside a paragraph to begin another item, to put a text under its bold title, or only for the look: a break
 * begins a new line before a mark, after a blank line and where bold letters begin or end; else it stays in the text.
 */
function wordsOf(pieces: readonly TextPiece[], isHeading: boolean): readonly Words[] {
  const words: Words[] = [];
  let isApart = false;
  for (const piece of pieces) {
    const text = visibleText(piece.text).trimEnd();
    const trimmed = text.trim();
    const before = words.at(-1);
    if (isBlank(trimmed)) isApart = true;
    else {
      const goesOn =
        before !== undefined &&
        !isApart &&
        (isHeading || before.isBold === piece.isBold) &&
        readMark(trimmed).mark === null;
      if (goesOn) words[words.length - 1] = { ...before, text: `${before.text}\n${trimmed}` };
      else words.push({ text, isBold: piece.isBold, isApart });
      isApart = false;
    }
  }
  return words;
}

function readTable(table: WordTable, walk: Walk): void {
  const place = walk.tables;
  walk.tables += 1;
  /** For each column the first row in which no cell from above stands there. */
  const freeFrom: number[] = [];
  const rows = table.children.filter((node) => node.type === 'tableRow');
  rows.forEach(({ children }, row) => {
    let column = 0;
    for (const cell of children.filter((node) => node.type === 'tableCell')) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      if (row > 0 || column > 0) walk.isApart = false;
      readBlocks(cell.children, { table: place, row, column }, walk);
      for (const until = column + width(cell); column < until; column += 1) {
        freeFrom[column] = row + cell.rowSpan;
      }
    }
  });
  walk.isApart = false;
}

/** A table of Word's has at most 63 columns. */
function width({ colSpan }: WordCell): number {
  return Math.min(63, Math.max(1, colSpan));
}
