import { type Organisation } from '../organisation/model';
import { inTurns } from '../organisation/turns';
import { writingRegulation } from '../regulation/write';
import { withWorkbook } from '../workbook/excel';
import { breathe } from './breathe';
import { readOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';

/** The open workbook as the text of a regulation. Writes nothing. */
export function exportRegulation(
  options: RunOptions = {},
): Promise<Readonly<{ text: string; organisation: Organisation }>> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const { organisation } = await readOrganisation(context);
    begin('deciding', options);
    const text = await inTurns(writingRegulation(organisation), () => breathe(options.signal));
    return { text, organisation };
  });
}
