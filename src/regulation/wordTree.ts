import { strToU8, zipSync } from 'fflate';

/* What mammoth makes of a Word file: the parts of its tree that are read here. */

export type WordText = Readonly<{ type: 'text'; value: string }>;
export type WordBreak = Readonly<{ type: 'break'; breakType: 'line' | 'page' | 'column' }>;
export type WordTab = Readonly<{ type: 'tab' }>;
export type WordNoteReference = Readonly<{ type: 'noteReference'; noteType: string; noteId: string }>;
export type WordRun = Readonly<{ type: 'run'; isBold: boolean; children: readonly WordNode[] }>;
export type WordParagraph = Readonly<{
  type: 'paragraph';
  styleId: string | null;
  numbering: Readonly<{ level: string; isOrdered: boolean }> | null;
  children: readonly WordNode[];
}>;
export type WordCell = Readonly<{
  type: 'tableCell';
  colSpan: number;
  rowSpan: number;
  children: readonly WordNode[];
}>;
export type WordRow = Readonly<{ type: 'tableRow'; children: readonly WordNode[] }>;
export type WordTable = Readonly<{ type: 'table'; children: readonly WordNode[] }>;
export type WordNode =
  | WordText
  | WordBreak
  | WordTab
  | WordNoteReference
  | WordRun
  | WordParagraph
  | WordTable
  | WordRow
  | WordCell;
export type WordDocument = Readonly<{
  children: readonly WordNode[];
  notes: Readonly<{
    resolve: (reference: WordNoteReference) => Readonly<{ body: readonly WordNode[] }> | null;
  }>;
}>;

/** Packs the parts and has mammoth read them. Mammoth is loaded by the first call: nobody else needs it. */
export async function readWordTree(parts: Readonly<Record<string, string>>): Promise<WordDocument> {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  const bytes = zipSync(Object.fromEntries(files), { level: 0 });
  const { default: mammoth } = await import('mammoth');
  let tree: WordDocument | undefined;
  await mammoth.convertToHtml(
    // The bundle for browsers reads the one, Node's the other.
    { arrayBuffer: bytes.buffer, buffer: bytes as Buffer },
    {
      transformDocument: (document: WordDocument) => {
        tree = document;
        // Nothing of it is wanted as HTML.
        return { ...document, children: [] };
      },
    },
  );
  if (!tree) throw new Error('mammoth gave no document');
  return tree;
}
