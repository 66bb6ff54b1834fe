import path from 'node:path';
import { readBook } from '../operations/readBook';
import { type ComparedFields } from '../organisation/compare/comparison';
import { type Organisation } from '../organisation/model';
import { fieldsOfRegulation } from '../regulation/comparedFields';
import { organisationOfRegulation } from '../regulation/regulationRows';
import { readBytes } from './bookFile';
import { CliError } from './cliError';
import { isRegulationName, readRegulationFile } from './regulationFile';

/** An organisation, and what it can be compared by where that is not all that it keeps. */
export type OrganisationRead = Readonly<{ organisation: Organisation; fields?: ComparedFields }>;

type Reader = (file: string) => Promise<OrganisationRead>;

/** How an organisation is read from a workbook, by the ending of its name. */
const readers: Readonly<Record<string, Reader>> = { '.xlsx': readBookFile, '.xlsm': readBookFile };

/** The organisation that a file holds. Throws CliError where the file is not there or of no known kind, and what its reader throws. */
export async function readOrganisationFile(file: string): Promise<OrganisationRead> {
  const reader = isRegulationName(file) ? readAsOrganisation : readers[path.extname(file).toLowerCase()];
  if (!reader) throw new CliError('error.not-comparable', { file });
  return reader(file);
}

async function readBookFile(file: string): Promise<OrganisationRead> {
  return { organisation: await readBook(await readBytes(file), path.basename(file)) };
}

/** A regulation with those of its lines that are taken unless somebody says otherwise. */
async function readAsOrganisation(file: string): Promise<OrganisationRead> {
  const { regulation, reporting } = await readRegulationFile(file);
  const taken = reporting.lines.filter(({ isTaken }) => isTaken);
  return {
    organisation: organisationOfRegulation(regulation, taken),
    fields: fieldsOfRegulation(regulation),
  };
}
