/** What is said when HR's own sheets are edited from the pane. */
export const edit = {
  'edit.refusal.no-code': 'Give the role a number.',
  'edit.refusal.no-title': 'Give the role a title.',
  'edit.refusal.no-text': 'Write the text of the duty.',
  'edit.refusal.code-taken': 'The number {code} is that of “{title}”. Choose another.',
  'edit.refusal.long-code': 'The role’s number has more than {most} characters. Shorten it.',
  'edit.refusal.no-sheet':
    'The workbook has no sheet for {kind, select, roles {roles} duties {duties} lines {reporting lines} units {units} other {this}}. Make it under “Sheets”, then try again.',
  'edit.refusal.no-column':
    'The sheet “{sheet}” has no column for this field: {field, select, roles_titleEn {Title (English)} roles_track {Track} roles_unit {Unit} roles_rank {Rank in unit} roles_grade {Grade} roles_count {Posts} roles_kind {Kind} roles_holder {Holder} roles_status {Status} roles_aliases {Also called} roles_lead {Lead-in} roles_reportsTo {Reports to} roles_notes {Notes} duties_number {No.} duties_cadence {Cadence} lines_relation {Relation} lines_basis {Basis} lines_notes {Notes} units_track {Track} units_parent {Parent unit} units_ownBylaw {Own bylaw} other {another}}. Add the column in Excel, or leave the field empty.',
  'edit.refusal.no-status':
    'The roles sheet has no column that could say that the role is abolished. Add a column “Status”, or take the role out of the sheet.',
  'edit.refusal.merged':
    'Cell {cell} of “{sheet}” belongs to merged cells: changing it would change what is merged with it. Unmerge them in Excel, then try again.',
  'edit.refusal.own-manager': '“{role}” cannot report to itself. Choose another manager.',
  'edit.refusal.abolished-manager':
    '“{manager}” is abolished, so nobody reports to it. Choose another manager.',
  'edit.refusal.below':
    '“{manager}” itself stands below “{role}”: {path}. The reporting lines would become a ring.',

  'edit.refusal.moved':
    'The workbook has changed since you chose: what you chose is no longer where it was. Choose it again.',

  'pane.edit.intro':
    'Changes your own sheets. You see what will be written before it is, and one press brings back what was.',
  'pane.edit.task': 'What to do',
  'pane.edit.task.addRole': 'Add a role',
  'pane.edit.task.changeRole': 'Change a role',
  'pane.edit.task.changeManager': 'Change whom a role reports to',
  'pane.edit.task.changeCode': 'Change a role’s number everywhere',
  'pane.edit.task.retireRole': 'Abolish a role, keeping its row',
  'pane.edit.task.removeRole': 'Remove a role from the sheets',
  'pane.edit.task.renumberRoles': 'Renumber the roles',
  'pane.edit.task.addDuty': 'Add a duty',
  'pane.edit.task.changeDuty': 'Change a duty',
  'pane.edit.task.removeDuty': 'Remove a duty',
  'pane.edit.task.renumberDuties': 'Renumber a role’s duties',
  'pane.edit.task.addLine': 'Add a reporting line',
  'pane.edit.task.changeLine': 'Change a reporting line',
  'pane.edit.task.removeLine': 'Remove a reporting line',
  'pane.edit.role': 'Role',
  'pane.edit.manager': 'Reports to',
  'pane.edit.other-manager': 'Reports to (leave empty to keep)',
  'pane.edit.no-manager': 'Left empty, the role has no administrative manager.',
  'pane.edit.manager.missing': 'Choose whom it reports to.',
  'pane.edit.duty': 'Duty',
  'pane.edit.line': 'Reporting line',
  'pane.edit.no-duties': 'This role has no duties.',
  'pane.edit.no-lines': 'This role has no reporting lines.',
  'pane.edit.item.missing': 'Choose one from the list first.',
  'pane.edit.choose': 'Choose…',
  'pane.edit.empty': '(empty)',
  'pane.edit.preview': 'Show what will be written',
  'pane.edit.plan': 'What will be written',
  'pane.edit.new-row': 'New row on “{sheet}”, below row {row}',
  'pane.edit.gone-row': 'Row {row} of “{sheet}” goes',
  'pane.edit.more': '{count, plural, one {and # more change} other {and # more changes}}',
  'pane.edit.effect': 'What it does to the structure',
  'pane.edit.nobody': 'nobody',
  'pane.edit.move': '“{role}” reported to “{from}” and will report to “{to}”.',
  'pane.edit.below':
    '{count, plural, one {One role below it moves along.} other {# roles below it move along.}}',
  'pane.edit.span':
    '{count, plural, one {“{manager}” then has one direct report.} other {“{manager}” then has # direct reports.}}',
  'pane.edit.tops': 'At the top then: {tops}.',
  'pane.edit.rings':
    '{count, plural, one {A ring of reporting lines comes about.} other {# rings of reporting lines come about.}}',
  'pane.edit.write': 'Write it',
  'pane.edit.nothing': 'The workbook already says so: there is nothing to write.',
  'pane.edit.undo': 'Take the last edit back',
  'pane.edit.written':
    '{count, plural, =0 {Nothing was written.} one {One change was written.} other {# changes were written.}}',
  'pane.edit.undone':
    '{count, plural, =0 {Nothing was taken back.} one {One change was taken back.} other {# changes were taken back.}}',
  'pane.edit.skipped.changed':
    '{place} has changed since it was read. It now says “{found}” and was left alone.',
  'pane.edit.skipped.moved':
    'The rows of {place} have moved since they were read, so the new row was not put in where it does not belong. Show again what will be written.',
  'pane.edit.skipped.formula': '{place} holds a formula ({found}) and was left alone.',
};
