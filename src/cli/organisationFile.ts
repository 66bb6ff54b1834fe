import path from 'node:path';
import { readBook } from '../operations/readBook';
import { type Organisation } from '../organisation/model';
import { readBytes } from './bookFile';
import { CliError } from './cliError';

type Reader = (bytes: Uint8Array, name: string) => Promise<Organisation>;

/** How an organisation is read from a file, by the ending of its name. A regulation is one more line. */
const readers: Readonly<Record<string, Reader>> = { '.xlsx': readBook, '.xlsm': readBook };

/** The organisation that a file holds. Throws CliError where the file is not there or of no known kind, and what its reader throws. */
export async function readOrganisationFile(file: string): Promise<Organisation> {
  const reader = readers[path.extname(file).toLowerCase()];
  if (!reader) throw new CliError('error.not-comparable', { file });
  return reader(await readBytes(file), path.basename(file));
}
