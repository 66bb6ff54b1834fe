import { type Finding } from '../../rules/rule';

export type FindingSeverity = Finding['severity'];

/** The severities, gravest first. */
export const findingSeverities = ['error', 'warning', 'note'] as const satisfies readonly FindingSeverity[];

export type SheetFindings = Readonly<{
  /** Empty for findings about the workbook as a whole. */
  sheet: string;
  /** Of those that pass the filter, also beyond the limit. */
  total: number;
  findings: readonly Finding[];
}>;

export type SortedFindings = Readonly<{
  sheets: readonly SheetFindings[];
  shown: number;
  total: number;
}>;

/**
 * The findings of the wanted severities, of all where none is wanted, by sheet in the order in which they come; no more
 * than `limit` of them, so that ten thousand do not hold the pane up.
 */
export function sortFindings(
  findings: readonly Finding[],
  wanted: ReadonlySet<FindingSeverity>,
  limit: number,
): SortedFindings {
  const passing = wanted.size === 0 ? findings : findings.filter(({ severity }) => wanted.has(severity));
  const bySheet = new Map<string, Finding[]>();
  for (const finding of passing) {
    const { sheet } = finding.place;
    const others = bySheet.get(sheet);
    if (others) others.push(finding);
    else bySheet.set(sheet, [finding]);
  }
  const sheets: SheetFindings[] = [];
  let room = limit;
  for (const [sheet, all] of bySheet) {
    if (room <= 0) break;
    const shown = all.slice(0, room);
    room -= shown.length;
    sheets.push({ sheet, total: all.length, findings: shown });
  }
  return { sheets, shown: Math.min(limit, passing.length), total: passing.length };
}

/** The filter after one severity was pressed; pressing the last missing one asks for all again. */
export function toggleSeverity(
  wanted: ReadonlySet<FindingSeverity>,
  severity: FindingSeverity,
): ReadonlySet<FindingSeverity> {
  const next = new Set(wanted);
  if (!next.delete(severity)) next.add(severity);
  return next.size === findingSeverities.length ? new Set() : next;
}

/** The filter for other findings: severities that no longer occur would show an empty list. */
export function keepSeverities(
  wanted: ReadonlySet<FindingSeverity>,
  counts: Readonly<Record<FindingSeverity, number>>,
): ReadonlySet<FindingSeverity> {
  return new Set([...wanted].filter((severity) => counts[severity] > 0));
}
