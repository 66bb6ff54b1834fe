import { type ReadDocument } from './regulationWork';
import { type LineChoice } from './linesForm';

/** What all parts of the list of proposed lines need. */
export type LinesProps = Readonly<{
  document: ReadDocument;
  /** Decides about a proposed line, by its index. */
  decide: (line: number, changed: Partial<LineChoice>) => void;
  /** Shows a line of the document, by its index. */
  showLine: (line: number) => void;
}>;
