import { type Organisation, sheetKinds } from '../organisation/model';
import { deriveStructure } from '../organisation/structure';
import { catalogue } from './catalogue';
import { findExplained } from './explained';
import { headerPlace } from './place';
import { type Finding, type Report, type Rule, type RuleContext, type Skipped, type Verdict } from './rule';

/**
 * Checks an organisation by every rule, each once, over indexes that are made once. A rule that fails becomes a
 * finding about itself, and the others go on.
 */
export function validate(organisation: Organisation, rules: readonly Rule[] = catalogue): Verdict {
  const structure = deriveStructure(organisation);
  const shared = { organisation, structure, explained: findExplained(organisation, structure) };
  const skipped: Skipped[] = [];
  const found = new Map<string, Finding>();
  for (const rule of rules) {
    const why = rule.skip?.(organisation);
    if (why) {
      skipped.push({ rule: rule.id, why });
      continue;
    }
    for (const report of run(rule, { ...shared, value: rule.value?.default ?? 0 })) {
      const finding: Finding = { ...report, rule: rule.id, severity: report.severity ?? rule.severity };
      const { place, subject, message } = finding;
      const key = JSON.stringify([rule.id, message, subject, place.sheet, place.cell]);
      if (!found.has(key)) found.set(key, finding);
    }
  }
  const findings = inOrder(organisation, [...found.values()]);
  const count = (severity: Finding['severity']) => findings.filter((f) => f.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), note: count('note'), waived: 0 };
  return { findings, skipped, counts, ready: counts.error === 0 };
}

function run(rule: Rule, context: RuleContext): readonly Report[] {
  const reports: Report[] = [];
  try {
    for (const report of rule.check(context)) reports.push(report);
  } catch (error) {
    reports.push({
      message: 'rule.failed',
      values: { rule: rule.id, why: error instanceof Error ? error.message : String(error) },
      severity: 'error',
      place: headerPlace(context.organisation, 'roles'),
      subject: `rule:${rule.id}`,
    });
  }
  return reports;
}

/** By sheet in the order of the layout, then by row, column and rule. */
function inOrder({ layout }: Organisation, findings: readonly Finding[]): readonly Finding[] {
  const sheets = new Map(sheetKinds.map((kind, index) => [layout[kind]?.sheet, index]));
  const keyed = findings.map((finding) => {
    const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(finding.place.cell) ?? [];
    return {
      finding,
      sheet: sheets.get(finding.place.sheet) ?? sheetKinds.length,
      row: Number(row),
      letters,
    };
  });
  keyed.sort(
    (a, b) =>
      a.sheet - b.sheet ||
      a.row - b.row ||
      a.letters.length - b.letters.length ||
      compare(a.letters, b.letters) ||
      compare(a.finding.rule, b.finding.rule),
  );
  return keyed.map(({ finding }) => finding);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
