import { type WorkbookContext } from '../workbook/excel';
import { askFormats, type AskedFormats } from '../workbook/marks';
import { readOrganisation, type ReadOrganisation } from './readOrganisation';

/** The organisation, and what Excel was asked about the sheets' conditional formats in the same round trips. */
export async function readWithFormats(
  context: WorkbookContext,
  isAsked = true,
): Promise<ReadOrganisation & Readonly<{ asked: readonly AskedFormats[] }>> {
  let asked: readonly AskedFormats[] = [];
  const read = await readOrganisation(context, isAsked, (sheets) => {
    asked = askFormats(sheets);
  });
  return { ...read, asked };
}
