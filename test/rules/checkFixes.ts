import { applyToTables } from '../../src/organisation/planning/applyToTables';
import { type EditContext, prepareEdits } from '../../src/organisation/planning/context';
import { type EditPlan } from '../../src/organisation/edit';
import { catalogue } from '../../src/rules/catalogue';
import { validate } from '../../src/rules/engine';
import { type Finding, type Rule } from '../../src/rules/rule';

/** Fails unless every fix of the rule's findings takes its finding away and adds no error. Gives how many there were. */
export function checkFixes(sheets: EditContext, rule: Rule): number {
  const { findings } = validate(sheets, catalogue);
  const errors = new Set(findings.filter(isError).map(nameOf));
  let count = 0;
  for (const finding of findings.filter(({ rule: id }) => id === rule.id)) {
    for (const { plan } of finding.fixes?.() ?? []) {
      count += 1;
      const after = findingsAfter(sheets, plan);
      expect(after.map(nameOf)).not.toContain(nameOf(finding));
      expect(after.filter((found) => isError(found) && !errors.has(nameOf(found)))).toEqual([]);
    }
  }
  return count;
}

/** What is found once a plan is written. */
export function findingsAfter(sheets: EditContext, plan: EditPlan): readonly Finding[] {
  return validate(prepareEdits(applyToTables(sheets.tables, plan)), catalogue).findings;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function nameOf({ rule, message, subject }: Finding): string {
  return `${rule} ${message} ${subject}`;
}
