import { decodeText } from './decodeText';
import { RegulationFileError } from './fileError';
import { readPlainText } from './plainText';
import { isCompoundFile, isZip, readWordDocument } from './readWord';
import { type SourceLine } from './sourceLine';

const wordName = /\.(?:doc[xm]?|dot[xm]?)$/iu;

/**
 * The lines of a document that somebody gives: a Word file, or a plain or Markdown text. What the file is its content decides; only
 * where that is text does its name tell that a Word file was meant.
 * @throws RegulationFileError
 */
export async function readDocument({
  name,
  bytes,
}: Readonly<{ name: string; bytes: Uint8Array }>): Promise<readonly SourceLine[]> {
  if (isZip(bytes) || isCompoundFile(bytes)) return readWordDocument(bytes);
  if (wordName.test(name.trim())) throw new RegulationFileError('not-docx', 'the name only is a Word file’s');
  return readPlainText(decodeText(bytes));
}
