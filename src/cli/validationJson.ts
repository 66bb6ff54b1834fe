import { say, type Language } from '../locales/say';
import { describeFinding } from '../rules/message';
import { type Verdict } from '../rules/rule';

/** The verdict in the JSON form that `haykal validate --json` promises (README, "The command line"). */
export function validationJson(language: Language, { counts, skipped, findings }: Verdict) {
  return {
    counts,
    skipped: skipped.map(({ rule, why }) => ({ rule, why: say(language, why) })),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: describeFinding(language, finding),
      sheet: finding.place.sheet,
      cell: finding.place.cell,
      ...(finding.role === undefined ? {} : { role: finding.role }),
      related: finding.related ?? [],
      fixes: (finding.fixes?.() ?? []).map(({ title, values, plan }) => ({
        title: say(language, title, values),
        edits: plan.cells,
        // Rows that the fix takes out or puts in, beside the cells that it writes.
        ...(plan.removals.length > 0 && {
          removals: plan.removals.map(({ sheet, row }) => ({ sheet, row })),
        }),
        ...(plan.insertions.length > 0 && {
          insertions: plan.insertions.map(({ sheet, after, values }) => ({ sheet, after, values })),
        }),
      })),
    })),
  };
}
