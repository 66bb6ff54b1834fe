import { type WordNode, type WordNoteReference, type WordParagraph } from './wordTree';

/** What stands between two breaks of a paragraph. */
export type TextPiece = Readonly<{
  text: string;
  /** All that is visible in it is bold. */
  isBold: boolean;
}>;

/** The text of a paragraph, piece by piece, with the notes that it refers to and the blocks of text boxes in it. */
export type ParagraphText = Readonly<{
  pieces: readonly TextPiece[];
  notes: readonly WordNoteReference[];
  blocks: readonly WordNode[];
}>;

/** Takes a paragraph of mammoth's tree apart. */
export function readWordText(paragraph: WordParagraph): ParagraphText {
  const pieces = [{ text: '', hasBold: false, hasPlain: false }];
  const notes: WordNoteReference[] = [];
  const blocks: WordNode[] = [];
  const add = (text: string, isBold: boolean): void => {
    const piece = pieces.at(-1)!;
    piece.text += text;
    if (text.trim() !== '') piece[isBold ? 'hasBold' : 'hasPlain'] = true;
  };
  const begin = (): void => {
    pieces.push({ text: '', hasBold: false, hasPlain: false });
  };
  const visit = (nodes: readonly WordNode[], isBold: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'run') visit(node.children, node.isBold);
      else if (node.type === 'text') add(node.value, isBold);
      else if (node.type === 'tab') add('\t', isBold);
      else if (node.type === 'break') begin();
      else if (node.type === 'noteReference') notes.push(node);
      else blocks.push(node);
    }
  };
  visit(paragraph.children, false);
  return {
    pieces: pieces.map(({ text, hasBold, hasPlain }) => ({ text, isBold: hasBold && !hasPlain })),
    notes,
    blocks,
  };
}
