import { prepareEdits } from '../organisation/planning/context';
import { appendRow } from '../organisation/planning/rows';
import { type Finding } from '../rules/rule';
import { applyPlan } from '../workbook/applyPlan';
import { withWorkbook } from '../workbook/excel';
import { writeContent } from '../workbook/writeContent';
import { showDate } from './dates';
import { requirePlan } from './planRefused';
import { readOrganisation } from './readOrganisation';
import { begin, type RunOptions } from './run';

export type WaiveOptions = RunOptions &
  Readonly<{
    finding: Pick<Finding, 'rule' | 'subject'>;
    /** Why the organisation accepts it. */
    reason: string;
    who: string;
    now: Date;
  }>;

/** Writes a waiver for a finding: a row in the Waivers sheet, which is made where the workbook has none. Gives its name. */
export function waiveFinding({ finding, reason, who, now, ...options }: WaiveOptions): Promise<string> {
  return withWorkbook(async (context) => {
    begin('reading', options);
    const { tables } = await readOrganisation(context, false);
    const row = { rule: finding.rule, subject: finding.subject, reason, who, date: showDate(now) };
    begin('writing', options);
    const layout = tables.layout.waivers;
    if (!layout) {
      const { names } = await writeContent(context, {
        language: tables.language,
        sheets: { waivers: [row] },
      });
      return names[0]!;
    }
    await applyPlan(context, requirePlan(appendRow(prepareEdits(tables), 'waivers', row)));
    return layout.sheet;
  });
}
