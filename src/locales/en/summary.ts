/** Words of a role's summary. */
export const summary = {
  'summary.sheet': 'Role {code}',
  'summary.comma': ', ',
  'summary.startDate': 'Start date',
  'summary.lines': 'Reporting and working relations',
  'summary.above.administrative': 'Reports to',
  'summary.above.technical': 'Takes technical direction from',
  'summary.above.deputising': 'Deputises for',
  'summary.below.administrative': 'Manages',
  'summary.below.technical': 'Gives technical direction to',
  'summary.below.deputising': 'Deputy',
  'summary.with': 'Coordinates with',
  'summary.top': 'This role is at the top of the structure and reports to no other role.',
  'summary.alone': 'No relation with another role is recorded.',
  'summary.place': 'Place in the structure',
  'summary.skipped': '… ({count, plural, one {# level} other {# levels}} between)',
  'summary.duties': 'Duties',
  'summary.open': 'Still open',
  'summary.open.title': 'This role has no title yet.',
  'summary.open.manager': 'No administrative manager has been set for this role.',
  'summary.open.ring':
    'The administrative lines above this role run in a ring and do not reach the top of the structure.',
  'summary.open.unknownManager':
    'This role is said to report to “{written}”, but no role has that title or number.',
  'summary.open.unknownReport':
    '“{written}” is said to report to this role, but no role has that title or number.',
  'summary.open.duties': 'The duties of this role have not been written yet.',
  'summary.foot.version': 'Version {version}',
  'summary.foot.effective': 'In force from {date}',
  'summary.foot.made': 'Prepared on {date}',
};
