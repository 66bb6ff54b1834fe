import { deriveStructure } from '../organisation/structure';
import { atOnce, inTurns, type Turns } from '../organisation/turns';
import { catalogue } from './catalogue';
import { findExplained } from './explained';
import { inOrder } from './order';
import { headerPlace } from './place';
import {
  type Finding,
  type Rule,
  type RuleContext,
  type Sheets,
  type Skipped,
  type Verdict,
  type Waived,
} from './rule';
import { applySettings, milder } from './settings';
import { waive } from './waive';

/**
 * Checks the sheets by every rule, each once, over indexes that are made once: what the workbook says of the rules is
 * applied, the same thing is said once, waivers silence, and the findings come in the order of the sheets. A rule that
 * fails becomes a finding about itself, and the others go on.
 */
export function validate(sheets: Sheets, rules: readonly Rule[] = catalogue): Verdict {
  return atOnce(check(sheets, rules));
}

/** Checks the sheets as `validate` does, and now and then waits for `breathe`, so that a screen goes on answering. */
export function validateInTurns(
  sheets: Sheets,
  breathe: () => Promise<void>,
  rules: readonly Rule[] = catalogue,
): Promise<Verdict> {
  return inTurns(check(sheets, rules), breathe);
}

function* check(sheets: Sheets, rules: readonly Rule[]): Turns<Verdict> {
  const { organisation } = sheets;
  const structure = deriveStructure(organisation);
  yield undefined;
  const shared: RuleContext = {
    ...sheets,
    structure,
    explained: findExplained(organisation, structure),
    value: 0,
    catalogue: rules,
    idle: new Set(),
  };
  const skipped: Skipped[] = [];
  const first = yield* run(
    rules.filter(({ isLast }) => !isLast),
    shared,
    skipped,
  );
  const { findings, waived, used } = waive(first, organisation.waivers);
  const silent = new Set(skipped.map(({ rule }) => rule));
  const idle = new Set(organisation.waivers.filter((each) => !used.has(each) && !silent.has(each.rule)));
  const last = yield* run(
    rules.filter(({ isLast }) => isLast),
    { ...shared, idle },
    skipped,
  );
  return conclude(inOrder(organisation, [...findings, ...last]), waived, skipped);
}

function conclude(findings: readonly Finding[], waived: readonly Waived[], skipped: readonly Skipped[]) {
  const count = (severity: Finding['severity']) => findings.filter((f) => f.severity === severity).length;
  const counts = {
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    waived: waived.length,
  };
  return { findings, waived, skipped, counts, ready: counts.error === 0 };
}

/** What the rules find; those that are off or have nothing to look at are added to `skipped`. */
function* run(rules: readonly Rule[], shared: RuleContext, skipped: Skipped[]): Turns<readonly Finding[]> {
  const found = new Map<string, Finding>();
  const add = (finding: Finding) => {
    const { rule, message, subject, place } = finding;
    const key = `${rule}\n${message}\n${place.cell}\n${place.sheet.length}\n${place.sheet}${subject}`;
    if (!found.has(key)) found.set(key, finding);
  };
  for (const rule of rules) {
    yield undefined;
    const { severity, value } = applySettings(shared.organisation, rule);
    const context = { ...shared, value };
    try {
      const why = severity === 'off' ? 'skip.off' : rule.skip?.(context);
      if (why || severity === 'off') {
        skipped.push({ rule: rule.id, why: why ?? 'skip.off' });
        continue;
      }
      for (const report of rule.check(context)) {
        if (report === null) yield undefined;
        else add({ ...report, rule: rule.id, severity: milder(report.severity ?? severity, severity) });
      }
    } catch (error) {
      add(failureOf(rule, shared, error));
    }
  }
  return [...found.values()];
}

function failureOf({ id }: Rule, { organisation }: RuleContext, error: unknown): Finding {
  return {
    message: 'rule.failed',
    values: { rule: id, why: error instanceof Error ? error.message : String(error) },
    severity: 'error',
    rule: id,
    place: headerPlace(organisation, 'roles'),
    subject: `rule:${id}`,
  };
}
