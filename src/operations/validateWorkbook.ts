import { type Language } from '../locales/say';
import { type Organisation } from '../organisation/model';
import { tally } from '../organisation/tally';
import { validate } from '../rules/engine';
import { type Verdict } from '../rules/rule';
import { withWorkbook } from '../workbook/excel';
import { writeReport } from '../workbook/writeReport';
import { showTime } from './dates';
import { type WrittenSheets } from '../workbook/writtenSheets';
import { readOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';

export type Validation = Readonly<{
  organisation: Organisation;
  verdict: Verdict;
  /** The sheet with the report; absent where none was asked for. */
  report?: WrittenSheets;
}>;

export type ValidateOptions = RunOptions &
  Readonly<{
    /** Writes the findings on a sheet of the workbook; in the workbook's language where no other is given. */
    report?: Readonly<{ language?: Language; now: Date }>;
  }>;

/** Checks the open workbook against the rules. Without a report nothing is written. */
export function validateWorkbook(options: ValidateOptions = {}): Promise<Validation> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const { snapshot, tables, organisation } = await readOrganisation(context);
    begin('deciding', options);
    const verdict = validate({ tables, organisation });
    if (!options.report) return { organisation, verdict };
    begin('writing', options);
    const { now, language = organisation.language } = options.report;
    const facts = { when: showTime(now), ...tally(organisation) };
    return {
      organisation,
      verdict,
      report: await writeReport(context, snapshot, { language, verdict, facts }),
    };
  });
}
