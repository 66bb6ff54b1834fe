import { type Language } from '../locales/say';
import { comparing } from '../organisation/compare/compareOrganisations';
import { type CompareOptions, type Comparison } from '../organisation/compare/comparison';
import { type Organisation } from '../organisation/model';
import { inTurns } from '../organisation/turns';
import { withWorkbook } from '../workbook/excel';
import { writeComparison } from '../workbook/writeComparison';
import { type WrittenSheets } from '../workbook/writtenSheets';
import { breathe } from './breathe';
import { showTime } from './dates';
import { readOrganisation, type ReadOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';

export type ComparingOptions = RunOptions &
  CompareOptions &
  Readonly<{
    /** What the open workbook is compared with, and how it is named. */
    other: Organisation;
    otherName: string;
    /** Writes the differences on a sheet of the workbook; in the workbook's language where no other is given. */
    sheet?: Readonly<{ language?: Language; now: Date }>;
  }>;

export type Compared = ReadOrganisation &
  Readonly<{
    /** Before: the open workbook; after: the other organisation. */
    comparison: Comparison;
    /** Absent where no sheet was asked for. */
    sheet?: WrittenSheets;
  }>;

/** Compares the open workbook with another organisation. Writes nothing but the sheet that is asked for. */
export function compareWorkbooks({
  other,
  otherName,
  fields,
  sheet,
  ...options
}: ComparingOptions): Promise<Compared> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const read = await readOrganisation(context);
    begin('deciding', options);
    const steps = comparing(read.organisation, other, fields ? { fields } : {});
    const comparison = await inTurns(steps, () => breathe(options.signal));
    if (!sheet) return { ...read, comparison };
    begin('writing', options);
    const { now, language = read.organisation.language } = sheet;
    const facts = { other: otherName, when: showTime(now) };
    const written = await writeComparison(context, read.snapshot, { language, comparison, facts });
    return { ...read, comparison, sheet: written };
  });
}
