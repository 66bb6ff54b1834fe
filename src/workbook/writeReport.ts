import { say, type Language } from '../locales/say';
import { type Verdict } from '../rules/rule';
import { planReport, type ReportFacts, statusRow } from './plan/reportPlan';
import { type VerdictRecord, writeRecord } from './record';
import { type WorkbookSnapshot } from './snapshot';
import { measureBatch } from './batch';
import { writeGenerated } from './writeGenerated';
import { writeSheetPlan } from './writeSheetPlan';
import { type WrittenSheets } from './writtenSheets';

export type ReportContent = Readonly<{
  language: Language;
  verdict: Verdict;
  facts: ReportFacts;
  record: VerdictRecord;
}>;

/**
 * Writes the validation report on its sheet, in place where there is one, and records the verdict in the workbook. One round
 * trip, one more where the sheet is new and runs from right to left, and one more for each 1.5 MB of findings.
 */
export async function writeReport(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { language, verdict, facts, record }: ReportContent,
): Promise<WrittenSheets> {
  const wish = { kind: 'validation', subject: '', language, name: say(language, 'report.sheet') } as const;
  return writeGenerated(context, snapshot, [wish], async ([generated]) => {
    const { sheet, isNew } = generated!;
    const plan = planReport(language, verdict, facts);
    writeRecord(context, record);
    await writeSheetPlan(sheet, plan, { isNew, batch: measureBatch(context) });
  });
}

/**
 * Lets the reports in the workbook say whether it has changed since; nothing is written where they say so already, and one round
 * trip where one does not. A report that HR has protected stays as it is.
 */
export async function tellReport(
  context: Excel.RequestContext,
  { sheets }: WorkbookSnapshot,
  isUnchanged: boolean,
): Promise<void> {
  let isWritten = false;
  for (const { id, mark, values, row, column, isProtected } of sheets) {
    if (mark?.kind !== 'validation' || isProtected || column > 0) continue;
    const changed = say(mark.language, 'report.changed');
    const says = values[statusRow - 1 - row]?.[0];
    if ((says === changed) === !isUnchanged) continue;
    const text = isUnchanged ? say(mark.language, 'report.unchanged') : changed;
    context.workbook.worksheets.getItem(id).getRange(`A${statusRow}`).values = [[text]];
    isWritten = true;
  }
  if (isWritten) await context.sync();
}
