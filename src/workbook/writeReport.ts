import { say, isRightToLeft, type Language } from '../locales/say';
import { type Verdict } from '../rules/rule';
import { openGeneratedSheets } from './generatedSheets';
import { planReport, type ReportFacts } from './plan/reportPlan';
import { type WorkbookSnapshot } from './snapshot';
import { writeSheetPlan } from './writeSheetPlan';

/**
 * Writes the validation report on its sheet, in place where there is one. One round trip, two where the sheet is new.
 * Gives the sheet's name.
 */
export async function writeReport(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { language, verdict, facts }: Readonly<{ language: Language; verdict: Verdict; facts: ReportFacts }>,
): Promise<string> {
  const wish = {
    kind: 'validation',
    subject: '',
    name: say(language, 'report.sheet'),
    rightToLeft: isRightToLeft(language),
  } as const;
  const [opened] = await openGeneratedSheets(context, snapshot, [wish]);
  const { sheet, name, isNew } = opened!;
  writeSheetPlan(sheet, planReport(language, verdict, facts), { isNew });
  sheet.activate();
  await context.sync();
  return name;
}
