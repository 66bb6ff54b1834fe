import { inTurns } from '../organisation/turns';
import { parsingRegulation } from '../regulation/parse';
import { type Regulation } from '../regulation/model';
import { type Reporting, proposingLines } from '../regulation/proposeLines';
import { readingPlainText } from '../regulation/plainText';
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
  const pause = () => breathe(options.signal);
  const lines =
    'text' in input ? await inTurns(readingPlainText(input.text), pause) : await readDocument(input);
  begin('deciding', options);
  await pause();
  const regulation = await inTurns(parsingRegulation(lines), pause);
  return { regulation, reporting: await inTurns(proposingLines(regulation), pause) };
}
