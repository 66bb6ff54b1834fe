import { type EditPlan } from '../organisation/edit';
import { applyingToTables } from '../organisation/planning/applyToTables';
import { type EditContext, preparingEdits } from '../organisation/planning/context';
import { inTurns } from '../organisation/turns';
import { validateInTurns } from './engine';
import { type Finding, type Verdict } from './rule';

/** How many findings a plan takes away, and which it brings. */
export type Foreseen = Readonly<{ gone: number; added: readonly Finding[] }>;

/** What would be found once a plan is written, compared with what is found now. */
export async function foreseeFix(
  { tables }: Pick<EditContext, 'tables'>,
  plan: EditPlan,
  now: Verdict,
  breathe: () => Promise<void>,
): Promise<Foreseen> {
  const written = await inTurns(applyingToTables(tables, plan), breathe);
  const { findings } = await validateInTurns(await inTurns(preparingEdits(written), breathe), breathe);
  const before = new Set(now.findings.map(keyOf));
  const after = new Set(findings.map(keyOf));
  return {
    gone: now.findings.filter((finding) => !after.has(keyOf(finding))).length,
    added: findings.filter((finding) => !before.has(keyOf(finding))),
  };
}

/** A finding is the same one wherever its row has moved. */
function keyOf({ rule, message, subject }: Finding): string {
  return `${rule}\n${message}\n${subject}`;
}
