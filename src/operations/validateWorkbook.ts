import { type Language } from '../locales/say';
import { fingerprint } from '../organisation/fingerprint';
import { tally } from '../organisation/tally';
import { validateInTurns } from '../rules/engine';
import { type Verdict } from '../rules/rule';
import { withWorkbook, type WorkbookContext } from '../workbook/excel';
import { type VerdictRecord } from '../workbook/record';
import { tellReport, writeReport } from '../workbook/writeReport';
import { type WrittenSheets } from '../workbook/writtenSheets';
import { breathe } from './breathe';
import { showTime } from './dates';
import { readOrganisation, type ReadOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';

/** What the workbook says of an earlier verdict, and whether its sheets still hold what they held then. */
export type Recorded = VerdictRecord & Readonly<{ isUnchanged: boolean }>;

export type Validation = ReadOrganisation &
  Readonly<{
    verdict: Verdict;
    /** Null where the workbook was never validated with a report. */
    recorded: Recorded | null;
    /** The sheet with the report; absent where none was asked for. */
    report?: WrittenSheets;
  }>;

export type ValidateOptions = RunOptions &
  Readonly<{
    /** Writes the findings on a sheet of the workbook; in the workbook's language where no other is given. */
    report?: Readonly<{ language?: Language; now: Date }>;
  }>;

/**
 * Checks the open workbook against the rules. With a report it is written, and the verdict is recorded in the workbook. Without
 * one nothing is written, but that an older report says whether the workbook has changed since.
 */
export function validateWorkbook(options: ValidateOptions = {}): Promise<Validation> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const read = await readOrganisation(context);
    begin('deciding', options);
    const verdict = await validateInTurns(read, () => breathe(options.signal));
    const now = fingerprint(read.tables);
    if (!options.report) {
      const recorded = compare(read.snapshot.record, now);
      if (recorded) await tellReport(context, read.snapshot, recorded.isUnchanged);
      return { ...read, verdict, recorded };
    }
    begin('writing', options);
    return writeVerdict(context, { ...read, verdict }, options.report);
  });
}

/** Writes the report on a verdict and records it. */
export async function writeVerdict(
  context: WorkbookContext,
  validation: ReadOrganisation & Readonly<{ verdict: Verdict }>,
  { now, language = validation.organisation.language }: Readonly<{ language?: Language; now: Date }>,
): Promise<Validation> {
  const { snapshot, tables, organisation, verdict } = validation;
  const facts = { when: showTime(now), ...tally(organisation) };
  const record = recordOf(validation, now);
  const report = await writeReport(context, snapshot, { language, verdict, facts, record });
  return {
    snapshot: { ...snapshot, record },
    tables,
    organisation,
    verdict,
    recorded: { ...record, isUnchanged: true },
    report,
  };
}

/** What is recorded of a verdict. */
export function recordOf(
  { verdict, tables }: Pick<Validation, 'verdict' | 'tables'>,
  now: Date,
): VerdictRecord {
  return { ready: verdict.ready, at: now.toISOString(), fingerprint: fingerprint(tables) };
}

/** Whether what was recorded still holds for sheets of this fingerprint. */
export function compare(record: VerdictRecord | null, now: string): Recorded | null {
  return record && { ...record, isUnchanged: record.fingerprint === now };
}
