import { type EditPlan } from '../organisation/edit';
import { type Applied, applyPlan } from '../workbook/applyPlan';
import { withWorkbook } from '../workbook/excel';
import { begin, type RunOptions } from './run';

export type EditOptions = RunOptions & Readonly<{ plan: EditPlan }>;

/** Writes a confirmed plan into HR's own sheets and tells what was skipped and how to take it back. */
export function editWorkbook({ plan, ...options }: EditOptions): Promise<Applied> {
  return withWorkbook(async (context) => {
    begin('writing', options);
    return applyPlan(context, plan);
  });
}
