import { assembleOrganisation } from '../organisation/assemble';
import { type Organisation } from '../organisation/model';
import { type WrittenTables } from '../organisation/written';
import { type WorkbookContext } from '../workbook/excel';
import { readWorkbook } from '../workbook/readWorkbook';
import { recogniseSheets } from '../workbook/recogniseSheets';
import { type WorkbookSnapshot } from '../workbook/snapshot';

export type ReadOrganisation = Readonly<{
  snapshot: WorkbookSnapshot;
  /** The rows that the organisation was made of. */
  tables: WrittenTables;
  organisation: Organisation;
}>;

/** The organisation in the open workbook. Throws ReadingError where it has no roles. */
export async function readOrganisation(context: WorkbookContext): Promise<ReadOrganisation> {
  const snapshot = await readWorkbook(context);
  const tables = recogniseSheets(snapshot);
  return { snapshot, tables, organisation: assembleOrganisation(tables) };
}
