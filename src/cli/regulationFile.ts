import path from 'node:path';
import { readRegulation, type RegulationRead } from '../operations/readRegulation';
import { readBytes } from './bookFile';
import { CliError } from './cliError';

const endings: ReadonlySet<string> = new Set(['.txt', '.md', '.docx', '.docm']);

/** Whether the file's name says that it is a regulation. */
export function isRegulationName(file: string): boolean {
  return endings.has(path.extname(file).toLowerCase());
}

/** What the regulation in a file says. Throws CliError where it is not there or of another kind, RegulationFileError where it cannot be read. */
export async function readRegulationFile(file: string): Promise<RegulationRead> {
  if (!isRegulationName(file)) throw new CliError('error.not-regulation', { file });
  return readRegulation({ name: path.basename(file), bytes: await readBytes(file) });
}
