import { assembleOrganisation } from '../organisation/assemble';
import { type Organisation } from '../organisation/model';
import { recogniseSheets } from '../workbook/recognise/recogniseSheets';
import { readFile } from '../workbook/readFile';

/**
 * The organisation in an .xlsx file, read beside the open workbook, which is not touched. Throws BookFileError where the bytes are no
 * workbook, ReadingError where it has no roles.
 */
export async function readBook(bytes: Uint8Array, name: string): Promise<Organisation> {
  return assembleOrganisation(recogniseSheets(await readFile(bytes, name)));
}
