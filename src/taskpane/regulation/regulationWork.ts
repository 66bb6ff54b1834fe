import { type RegulationRead } from '../../operations/readRegulation';
import { type Operation } from '../state/useOperation';
import { type RegulationTree } from './regulationTree';

/** What came to its end last; what it gave is kept beside, for as long as the pane is open. */
export type Done =
  | 'read'
  | 'planned'
  | 'made'
  | 'removed'
  | 'sheet-made'
  | 'written'
  | 'undone'
  | 'exported'
  | 'compared'
  | 'compared-on-sheet';
export type RegulationOperation = Operation<Done>;

/** The document that was read, and how it is named; null for a text that was pasted. */
export type ReadDocument = RegulationRead &
  Readonly<{
    name: string | null;
    tree: RegulationTree;
    /** Tells one reading from the next. */
    reading: number;
  }>;

/** What HR gives to be read. */
export type Given = Readonly<{ file: File }> | Readonly<{ text: string }>;

/** The things that can be done with a regulation, each with a page of its own in the view. */
export const pages = ['import', 'export', 'compare'] as const;
export type RegulationPage = (typeof pages)[number];

/** What stands in a file, which never leaves the machine. */
export async function bytesOf(file: File): Promise<Readonly<{ name: string; bytes: Uint8Array }>> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
