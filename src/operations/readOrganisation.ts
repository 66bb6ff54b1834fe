import { assembleOrganisation } from '../organisation/assemble';
import { type Organisation } from '../organisation/model';
import { type WorkbookContext } from '../workbook/excel';
import { readWorkbook } from '../workbook/readWorkbook';
import { recogniseSheets } from '../workbook/recogniseSheets';
import { type WorkbookSnapshot } from '../workbook/snapshot';

export type ReadOrganisation = Readonly<{
  snapshot: WorkbookSnapshot;
  organisation: Organisation;
}>;

/** The organisation in the open workbook. Throws ReadingError where it has no roles. */
export async function readOrganisation(context: WorkbookContext): Promise<ReadOrganisation> {
  const snapshot = await readWorkbook(context);
  const organisation = assembleOrganisation(recogniseSheets(snapshot));
  return { snapshot, organisation };
}
