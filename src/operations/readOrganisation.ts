import { assembleOrganisation } from '../organisation/assemble';
import { type Organisation } from '../organisation/model';
import { type WrittenTables } from '../organisation/written';
import { type WorkbookContext } from '../workbook/excel';
import { readWorkbook, type ReadOptions } from '../workbook/readWorkbook';
import { recogniseSheets } from '../workbook/recognise/recogniseSheets';
import { type WorkbookSnapshot } from '../workbook/snapshot';

export type ReadOrganisation = Readonly<{
  snapshot: WorkbookSnapshot;
  /** The rows that the organisation was made of. */
  tables: WrittenTables;
  organisation: Organisation;
}>;

/**
 * The organisation in the open workbook. Throws ReadingError where it has no roles. Not `isAsked` where nobody pressed
 * anything: merged cells are not asked for then, and Excel keeps its undo list. `alongside` may ask for more of the sheets in the
 * same round trips.
 */
export async function readOrganisation(
  context: WorkbookContext,
  isAsked = true,
  alongside?: ReadOptions['alongside'],
): Promise<ReadOrganisation> {
  const snapshot = await readWorkbook(context, { isAsked, ...(alongside && { alongside }) });
  const tables = recogniseSheets(snapshot);
  return { snapshot, tables, organisation: assembleOrganisation(tables) };
}
