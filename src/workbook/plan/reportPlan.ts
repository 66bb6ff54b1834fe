import { keepOrder } from '../../chart/roleLabel';
import { isRightToLeft, say, type Language, type MessageKey } from '../../locales/say';
import { describeFinding } from '../../rules/message';
import { type Finding, type Verdict, type Waived } from '../../rules/rule';
import { cellReference } from '../sheetNames';
import { gap, layRow } from './layRow';
import { type PlanCell, type PlanRow, type SheetPlan, type StyleName } from './sheetPlan';

/** Severity, rule, finding, sheet, cell: points, together the width of a landscape A4 page. */
const columns = [70, 130, 380, 110, 56];
const longestMessage = 2000;
const severityStyle = { error: 'error', warning: 'warning', note: 'body' } as const satisfies Record<
  string,
  StyleName
>;

export type ReportFacts = Readonly<{
  /** When it was checked, as the reader shall see it. */
  when: string;
  roles: number;
  duties: number;
  lines: number;
}>;

/** Row (from 1) that says whether the workbook has changed since. */
export const statusRow = 6;

/**
 * The validation report as a sheet: verdict, counts by severity and by sheet, a row for each finding with a link to its cell, what
 * is waived and why, rules skipped and why.
 */
export function planReport(language: Language, verdict: Verdict, facts: ReportFacts): SheetPlan {
  const { when, ...checked } = facts;
  const across = (text: string, style: StyleName): PlanRow =>
    layRow([{ text, style, span: columns.length }], columns);
  const rows: PlanRow[] = [
    across(say(language, 'report.title'), 'title'),
    verdict.ready
      ? across(say(language, 'report.ready'), 'good')
      : across(say(language, 'report.not-ready', { errors: verdict.counts.error }), 'error'),
    across(say(language, 'report.counts', verdict.counts), 'subtitle'),
    across(say(language, 'report.checked', checked), 'subtitle'),
    across(say(language, 'report.when', { when: keepOrder(when, language) }), 'subtitle'),
    across(say(language, 'report.unchanged'), 'subtitle'),
    ...(verdict.findings.length > 0
      ? [across(say(language, 'report.by-sheet', { sheets: countBySheet(language, verdict) }), 'subtitle')]
      : []),
    gap(),
    across(say(language, 'report.findings'), 'heading'),
  ];
  if (verdict.findings.length === 0) rows.push(across(say(language, 'report.no-findings'), 'body'));
  else rows.push(headerRow(language), ...verdict.findings.map((finding) => findingRow(language, finding)));
  if (verdict.waived.length > 0) {
    rows.push(gap(), across(say(language, 'report.waived'), 'heading'), headerRow(language));
    rows.push(...verdict.waived.map((waived) => waivedRow(language, waived)));
  }
  if (verdict.skipped.length > 0) {
    rows.push(gap(), across(say(language, 'report.skipped'), 'heading'));
    for (const { rule, why } of verdict.skipped) {
      rows.push(
        layRow(
          [
            { text: ruleTitle(language, rule), style: 'label', span: 2 },
            { text: say(language, why), style: 'body', span: 3 },
          ],
          columns,
        ),
      );
    }
  }
  return {
    columns,
    rows,
    headerRows: 0,
    rightToLeft: isRightToLeft(language),
    orientation: 'landscape',
    foot: say(language, 'report.foot'),
  };
}

function headerRow(language: Language): PlanRow {
  const names = ['severity', 'rule', 'finding', 'sheet', 'cell'] as const;
  return layRow(
    names.map((name) => ({ text: say(language, `report.column.${name}`), style: 'header' })),
    columns,
  );
}

/** `Roles 3 · Duties 2`, in the order of the findings. */
function countBySheet(language: Language, { findings }: Verdict): string {
  const counts = new Map<string, number>();
  for (const { place } of findings) counts.set(place.sheet, (counts.get(place.sheet) ?? 0) + 1);
  return [...counts]
    .map(([sheet, count]) => `${sheet === '' ? say(language, 'report.workbook') : sheet} ${count}`)
    .join(' · ');
}

/** What was found, and why the organisation accepts it. */
function waivedRow(language: Language, { finding, waiver }: Waived): PlanRow {
  const { sheet, cell } = finding.place;
  const reason = waiver.reason === '' ? say(language, 'report.no-reason') : waiver.reason;
  const by = [waiver.who, waiver.date].filter((text) => text !== '').join(' · ');
  const why = say(language, 'report.reason', { reason, by, isSigned: by === '' ? 'no' : 'yes' });
  const cells: PlanCell[] = [
    { text: say(language, `severity.${finding.severity}`), style: 'body' },
    { text: ruleTitle(language, finding.rule), style: 'body' },
    { text: shorten(`${describeFinding(language, finding)}\n${why}`), style: 'body' },
    { text: sheet, style: 'body' },
    { text: cell, style: 'link', link: cellReference(sheet, cell) },
  ];
  return layRow(cells, columns);
}

function findingRow(language: Language, finding: Finding): PlanRow {
  const { sheet, cell } = finding.place;
  const cells: PlanCell[] = [
    { text: say(language, `severity.${finding.severity}`), style: severityStyle[finding.severity] },
    { text: ruleTitle(language, finding.rule), style: 'body' },
    { text: shorten(describeFinding(language, finding)), style: 'body' },
    { text: sheet, style: 'body' },
    { text: cell, style: 'link', link: cellReference(sheet, cell) },
  ];
  return layRow(cells, columns);
}

/** A title may be as long as a cell holds, and a message that quotes it longer than a row can show. */
function shorten(text: string): string {
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage)}…`;
}

function ruleTitle(language: Language, rule: string): string {
  return say(language, `rule.${rule}.title` as MessageKey);
}
