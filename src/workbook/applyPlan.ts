import { type EditPlan } from '../organisation/edit';
import { planSteps, type Skipped } from './edit/planSteps';
import { planUndo } from './edit/planUndo';
import { readPlanned } from './edit/readPlanned';
import { recover } from './edit/recover';
import { sendSteps } from './edit/sendSteps';

/** What became of a plan. `undo` takes back what was written; its row numbers are those of the workbook after it. */
export type Applied = Readonly<{ written: EditPlan; skipped: readonly Skipped[]; undo: EditPlan }>;

/**
 * Writes a confirmed plan into HR's own sheets: the named cells, new rows that look and compute like their neighbours, and rows
 * that go; nothing else changes. What someone changed since the plan was made, and what computes, is skipped and told. Two
 * round trips to read and one to write, and one more for each 1.5 MB.
 * @throws WritingError before anything is written, HalfWrittenError where Excel stopped half way, else Excel's own error with
 *   nothing written
 */
export async function applyPlan(context: Excel.RequestContext, plan: EditPlan): Promise<Applied> {
  const { standing, watched } = await readPlanned(context, plan);
  const steps = planSteps(plan, standing);
  const { written, skipped } = steps;
  if (steps.cells.length > 0 || steps.rows.size > 0) {
    await sendSteps(steps).catch((error: unknown) => recover(context, steps, watched, error));
  }
  return { written, skipped, undo: planUndo(steps) };
}
