import { type EditContext, prepareEdits } from '../organisation/planning/context';
import { withWorkbook } from '../workbook/excel';
import { readOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';

/** Reads what edits are planned over. Writes nothing. Throws ReadingError where the workbook has no roles. */
export function readForEditing(options: RunOptions = {}): Promise<EditContext> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const { tables } = await readOrganisation(context);
    begin('deciding', options);
    return prepareEdits(tables);
  });
}
