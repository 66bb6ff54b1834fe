import { foldText, tidyText } from './fold';
import { type Oddity, type RuleSetting, type Waiver } from './model';
import { readEach } from './rowReader';
import { severityWords } from './words';
import { type WrittenRow } from './written';

/** Reads the rows of the rules sheet. */
export function assembleRuleSettings(
  rows: readonly WrittenRow[],
  oddities: Oddity[],
): readonly RuleSetting[] {
  return readEach(rows, oddities, (read, { source }) => ({
    source,
    rule: foldRuleId(read.text('rule')),
    severity: read.choice('severity', severityWords, null),
    value: read.amount('value', null),
  }));
}

/** Reads the rows of the waivers sheet. */
export function assembleWaivers(rows: readonly WrittenRow[], oddities: Oddity[]): readonly Waiver[] {
  return readEach(rows, oddities, (read, { source }) => ({
    source,
    rule: foldRuleId(read.text('rule')),
    subject: read.text('subject'),
    reason: read.text('reason'),
    who: read.text('who'),
    date: read.text('date'),
  }));
}

/** Ids of rules are Latin words; case, spaces and invisible characters around them make no difference. */
function foldRuleId(written: string): string {
  return foldText(tidyText(written)).replace(/\s*\/\s*/, '/');
}
