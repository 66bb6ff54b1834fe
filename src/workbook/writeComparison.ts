import { say, type Language } from '../locales/say';
import { type Comparison } from '../organisation/compare/comparison';
import { measureBatch } from './batch';
import { type ComparisonFacts, planComparison } from './plan/comparisonPlan';
import { type WorkbookSnapshot } from './snapshot';
import { writeGenerated } from './writeGenerated';
import { writeSheetPlan } from './writeSheetPlan';
import { type WrittenSheets } from './writtenSheets';

export type ComparisonContent = Readonly<{
  language: Language;
  comparison: Comparison;
  facts: ComparisonFacts;
}>;

/**
 * Writes a comparison on its sheet, in place where there is one. One round trip, one more where the sheet is new and runs from right to
 * left, and one more for each 1.5 MB.
 */
export async function writeComparison(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { language, comparison, facts }: ComparisonContent,
): Promise<WrittenSheets> {
  const wish = { kind: 'comparison', subject: '', language, name: say(language, 'compare.sheet') } as const;
  return writeGenerated(context, snapshot, [wish], async ([generated]) => {
    const { sheet, isNew } = generated!;
    const plan = planComparison(language, comparison, facts);
    await writeSheetPlan(sheet, plan, { isNew, batch: measureBatch(context) });
  });
}
