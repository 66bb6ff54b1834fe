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
    'The sheet “{sheet}” has no column for this field: {field, select, roles_titleEn {Title (English)} roles_track {Track} roles_unit {Unit} roles_rank {Rank in unit} roles_grade {Grade} roles_count {Posts} roles_kind {Kind} roles_holder {Holder} roles_status {Status} roles_aliases {Also called} roles_lead {Lead-in} roles_reportsTo {Reports to} roles_notes {Notes} duties_number {No.} duties_cadence {Cadence} lines_relation {Relation} lines_basis {Basis} lines_notes {Notes} other {another}}. Add the column in Excel, or leave the field empty.',
  'edit.refusal.no-status':
    'The roles sheet has no column that could say that the role is abolished. Add a column “Status”, or take the role out of the sheet.',
  'edit.refusal.merged':
    'Cell {cell} of “{sheet}” belongs to merged cells: changing it would change what is merged with it. Unmerge them in Excel, then try again.',
  'edit.refusal.own-manager': '“{role}” cannot report to itself. Choose another manager.',
  'edit.refusal.abolished-manager':
    '“{manager}” is abolished, so nobody reports to it. Choose another manager.',
  'edit.refusal.below':
    '“{manager}” itself stands below “{role}”: {path}. The reporting lines would become a ring.',
};
