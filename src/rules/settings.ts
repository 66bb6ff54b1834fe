import { type Organisation, type RuleSetting } from '../organisation/model';
import { type FindingSeverity, type Rule } from './rule';

/** How a rule is applied to a workbook. */
export type Applied = Readonly<{ severity: FindingSeverity | 'off'; value: number }>;

/** How each rule is applied, as the Rules sheet wants it; of several rows about one rule the last counts. */
export function applySettings({ ruleSettings }: Organisation, rule: Rule): Applied {
  const own = ruleSettings.filter((setting) => setting.rule === rule.id);
  const severity = own.findLast((setting) => setting.severity !== null)?.severity ?? rule.severity;
  const value = own.findLast((setting) => setting.value !== null && isInRange(rule, setting))?.value;
  return { severity, value: value ?? rule.value?.default ?? 0 };
}

/** Whether the rule can be given the value that is written. */
export function isInRange({ value: range }: Rule, { value }: Pick<RuleSetting, 'value'>): boolean {
  return range !== undefined && value !== null && value >= range.minimum && value <= range.maximum;
}

const weights = { note: 0, warning: 1, error: 2 } as const;

/** A report that is milder than its rule stays so, whatever the workbook makes of the rule. */
export function milder(a: FindingSeverity, b: FindingSeverity): FindingSeverity {
  return weights[a] < weights[b] ? a : b;
}
