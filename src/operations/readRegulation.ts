import { parseRegulation } from '../regulation/parse';
import { type Regulation } from '../regulation/model';
import { type Reporting, proposeLines } from '../regulation/proposeLines';
import { readPlainText } from '../regulation/plainText';
import { readDocument } from '../regulation/readDocument';
import { breathe } from './breathe';
import { begin, type RunOptions } from './run';

/** A document as it was given: a file, or a text that was pasted. */
export type RegulationInput = Readonly<{ name: string; bytes: Uint8Array }> | Readonly<{ text: string }>;

/** What a document says, and the reporting lines that it lets suppose. */
export type RegulationRead = Readonly<{ regulation: Regulation; reporting: Reporting }>;

/** Reads a regulation. Neither reads nor writes the workbook. Throws RegulationFileError where the file cannot be read. */
export async function readRegulation(
  input: RegulationInput,
  options: RunOptions = {},
): Promise<RegulationRead> {
  begin('reading', options);
  const lines = 'text' in input ? readPlainText(input.text) : await readDocument(input);
  begin('deciding', options);
  await breathe();
  const regulation = parseRegulation(lines);
  await breathe();
  options.signal?.throwIfAborted();
  return { regulation, reporting: proposeLines(regulation) };
}
