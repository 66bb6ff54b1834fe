import { foldText, tidyText } from './fold';
import { type Oddity, type RuleSetting, type Waiver } from './model';
import { isEmptyRow, RowReader } from './rowReader';
import { severityWords } from './words';
import { type WrittenRow } from './written';

/** Reads the rows of the rules sheet, in their order; empty rows are left out. */
export function assembleRuleSettings(
  rows: readonly WrittenRow[],
  oddities: Oddity[],
): readonly RuleSetting[] {
  return rows
    .filter((row) => !isEmptyRow(row))
    .map((row) => {
      const read = new RowReader(row, oddities);
      return {
        source: row.source,
        rule: foldRuleId(read.text('rule')),
        severity: read.choice('severity', severityWords, null),
        value: read.amount('value', null),
      };
    });
}

/** Reads the rows of the waivers sheet, in their order; empty rows are left out. */
export function assembleWaivers(rows: readonly WrittenRow[], oddities: Oddity[]): readonly Waiver[] {
  return rows
    .filter((row) => !isEmptyRow(row))
    .map((row) => {
      const read = new RowReader(row, oddities);
      return {
        source: row.source,
        rule: foldRuleId(read.text('rule')),
        subject: read.text('subject'),
        reason: read.text('reason'),
        who: read.text('who'),
        date: read.text('date'),
      };
    });
}

/** Ids of rules are Latin words; case, spaces and invisible characters around them make no difference. */
function foldRuleId(written: string): string {
  return foldText(tidyText(written)).replace(/\s*\/\s*/, '/');
}
