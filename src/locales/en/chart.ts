/** Words of the drawn org chart. */
export const chart = {
  'chart.sheet': 'Org chart',
  'chart.title': '{organisation}: org chart',
  'chart.unit': 'Unit: {unit}',
  'chart.version': 'Version: {version}',
  'chart.effective': 'In force from: {date}',
  'chart.comma': ', ',
  'chart.empty': 'There are no roles to show here.',
  'chart.untitled': 'Untitled (row {row})',
  'chart.label': '{title} ({code})',
  'chart.posts': '×{count}',
  'chart.moreHolders': '{count, plural, other {and # more}}',
  'chart.apart': 'Roles without an administrative manager',
  'chart.apart.why':
    'No administrative line joins these roles to the top of the structure, their lines run in a ring, or they are abolished. They stand here with the roles below them.',
  'chart.relation.administrative': 'Also reports to: {roles}',
  'chart.relation.technical': 'Technical: {roles}',
  'chart.relation.coordination': 'Coordinates with: {roles}',
  'chart.relation.deputising': 'Deputy of: {roles}',
  'chart.ring': 'In a ring, reports to: {role}',
  'chart.legend': 'How to read this chart',
  'chart.legend.lines': 'Solid line: administrative reporting, from the manager to the report.',
  'chart.legend.relations':
    'Technical reporting, coordination and deputising are written in the role’s box with the other role’s number.',
  'chart.legend.relationsByTitle':
    'Technical reporting, coordination and deputising are written in the role’s box with the other role’s title.',
  'chart.legend.borders':
    'Dashed border: a flexible or temporary role. White box: a vacant role. Dark box: a governing body.',
  'chart.legend.track': 'Track: {track}',
  'chart.alt.code': 'role no. {code}',
  'chart.alt.reportsTo': 'reports to {role}',
  'chart.alt.noManager': 'no administrative manager',
  'chart.alt.reports': '{count, plural, one {# direct report} other {# direct reports}}',
  'chart.alt.holder': 'held by {holders}',
  'chart.alt.line': '{role} reports to {manager}',
};
