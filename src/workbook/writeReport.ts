import { say, type Language } from '../locales/say';
import { type Verdict } from '../rules/rule';
import { planReport, type ReportFacts } from './plan/reportPlan';
import { type WorkbookSnapshot } from './snapshot';
import { measureBatch } from './batch';
import { writeGenerated } from './writeGenerated';
import { writeSheetPlan } from './writeSheetPlan';
import { type WrittenSheets } from './writtenSheets';

/**
 * Writes the validation report on its sheet, in place where there is one. One round trip, one more where the sheet is
 * new and runs from right to left, and one more for each 1.5 MB of findings.
 */
export async function writeReport(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { language, verdict, facts }: Readonly<{ language: Language; verdict: Verdict; facts: ReportFacts }>,
): Promise<WrittenSheets> {
  const wish = { kind: 'validation', subject: '', language, name: say(language, 'report.sheet') } as const;
  return writeGenerated(context, snapshot, [wish], async ([generated]) => {
    const { sheet, isNew } = generated!;
    const plan = planReport(language, verdict, facts);
    await writeSheetPlan(sheet, plan, { isNew, batch: measureBatch(context) });
  });
}
