/** The validation report, and what the summary and index sheets need beside their pages. */
export const report = {
  'report.sheet': 'Validation',
  'report.title': 'Validation report',
  'report.when': 'Checked on {when}',
  'report.checked':
    '{roles, plural, one {# role} other {# roles}}, {duties, plural, one {# duty} other {# duties}}, {lines, plural, one {# reporting line} other {# reporting lines}}',
  'report.ready': 'Ready to share: no errors were found.',
  'report.not-ready':
    'Not ready to share: {errors, plural, one {# error has} other {# errors have}} to be mended first.',
  'report.counts':
    '{error, plural, one {# error} other {# errors}} · {warning, plural, one {# warning} other {# warnings}} · {note, plural, one {# note} other {# notes}} · {waived, plural, one {# waived} other {# waived}}',
  'report.unchanged': 'Not changed since then, when last validated.',
  'report.changed':
    'The workbook has changed since this report was written: validate it and write the report again.',
  'report.by-sheet': 'By sheet: {sheets}',
  'report.workbook': 'Workbook',
  'report.waived': 'Waived',
  'report.no-reason': 'no reason given',
  'report.reason': 'Waived because: {reason}{isSigned, select, yes { ({by})} other {}}',
  'report.findings': 'Findings',
  'report.no-findings': 'Nothing to report.',
  'report.skipped': 'Rules that were skipped',
  'report.column.severity': 'Severity',
  'report.column.rule': 'Rule',
  'report.column.finding': 'What is wrong and what to do',
  'report.column.sheet': 'Sheet',
  'report.column.cell': 'Cell',
  'report.foot': 'Haykal validation report',
  'index.title': 'Role index',
  'index.column.code': 'Role no.',
  'index.column.title': 'Title',
  'index.column.unit': 'Unit',
  'index.column.manager': 'Reports to',
  'index.column.sheet': 'Sheet',
  'index.open': 'Open',
};
