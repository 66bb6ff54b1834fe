import { foldCode } from '../organisation/fold';
import { type Waiver } from '../organisation/model';
import { type Finding, type Waived } from './rule';

/** A key under which a waiver and the findings that it silences are the same. */
function keyOf(rule: string, subject: string): string {
  return `${rule}\n${foldCode(subject).replace(/\s*([:>])\s*/g, '$1')}`;
}

/** The findings that waivers silence and those that they do not; of two waivers for one finding the first counts. */
export function waive(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): Readonly<{ findings: readonly Finding[]; waived: readonly Waived[]; used: ReadonlySet<Waiver> }> {
  const bySubject = new Map<string, Waiver>();
  for (const waiver of waivers) {
    const key = keyOf(waiver.rule, waiver.subject);
    if (waiver.subject !== '' && !bySubject.has(key)) bySubject.set(key, waiver);
  }
  if (bySubject.size === 0) return { findings, waived: [], used: new Set() };
  const waived: Waived[] = [];
  const left = findings.filter((finding) => {
    const waiver = bySubject.get(keyOf(finding.rule, finding.subject));
    if (waiver) waived.push({ finding, waiver });
    return waiver === undefined;
  });
  return { findings: left, waived, used: new Set(waived.map(({ waiver }) => waiver)) };
}
