/** What the rules say: a finding is one sentence about what is wrong and one about what to do. */
export const rules = {
  'rule.failed':
    'The rule {rule} could not be checked, because it failed ({why}); the other rules were. Tell whoever looks after Haykal.',

  'rule.data/required.title': 'Required cells',
  'rule.data/required.column':
    'The sheet “{sheet}” has no column for {field, select, roles_code {the role’s number} roles_title {the title} duties_role {the role of each duty} duties_text {the duty’s text} lines_role {the role} lines_reportsTo {whom the role reports to} other {a required value}}. Add the column.',
  'rule.data/required.cell-error':
    'The cell shows the error {written} where {field, select, roles_code {the role’s number} roles_title {the title} duties_role {the role of the duty} duties_text {the duty’s text} lines_role {the role} lines_reportsTo {whom the role reports to} other {a required value}} must stand. Mend its formula or type the value.',
  'rule.data/required.no-code': 'The role “{other}” has no number. Give it a number that no other role has.',
  'rule.data/required.no-title': 'Role {other} has no title. Write its title.',
  'rule.data/required.no-code-no-title':
    'Row {row} holds a role without number and title. Fill in both, or clear the row.',
  'rule.data/required.no-duty-role':
    'The duty “{other}” belongs to no role. Write the number or title of its role.',
  'rule.data/required.no-text': 'A duty of the role “{other}” has no text. Write the duty, or clear the row.',
  'rule.data/required.no-role-no-text':
    'Row {row} holds a duty without role and text. Fill in both, or clear the row.',
  'rule.data/required.no-line-role':
    'A line leads to “{other}”, but does not say which role reports there. Write the role’s number or title.',
  'rule.data/required.no-manager':
    'The line of the role “{other}” does not say whom it reports to. Write the manager’s number or title, or clear the row.',
  'rule.data/required.no-ends':
    'Row {row} holds a reporting line without role and manager. Fill in both, or clear the row.',

  'rule.data/unique-code.title': 'One number, one role',
  'rule.data/unique-code.repeated':
    'The number {code} stands on {count, plural, one {# role} other {# roles}}, first on “{first}”. Give each role a number of its own; only the holders of one shared job may repeat it.',

  'rule.data/known-role.title': 'Roles that are named exist',
  'rule.data/known-role.unknown':
    '{count, plural, one {A cell names} other {# cells name}} the role “{name}”, but no role has this number or title. Correct the name, or add the role to the roles sheet.',
  'rule.data/known-role.ambiguous':
    '{count, plural, one {A cell names} other {# cells name}} the role “{name}”, but several roles go by it ({codes}). Write the number of the role that is meant.',

  'rule.structure/one-top.title': 'One role at the top',
  'rule.structure/one-top.none':
    'No role reports to a governing body; the role “{role}”, with {below, plural, =0 {no role} one {# role} other {# roles}} below it, seems to be the top. Write the body that it reports to.',
  'rule.structure/one-top.several':
    '{count, plural, one {# role stands} other {# roles stand}} at the top: {roles}. {value, plural, one {# role is} other {# roles are}} expected there; write whom each of the others reports to.',

  'rule.structure/no-cycle.title': 'No ring of reporting lines',
  'rule.structure/no-cycle.ring':
    'Each of {count, plural, one {# role} other {# roles}} reports to itself through the others: {path}. Change one of these lines so that it leads out of the ring.',

  'rule.structure/no-self-report.title': 'No role reports to itself',
  'rule.structure/no-self-report.self':
    'The role “{role}” reports to itself. Write its real manager, or clear the line.',

  'rule.structure/placed.title': 'Every permanent role has its place',
  'rule.structure/placed.no-manager':
    'The role “{role}” has no administrative manager{below, plural, =0 {} one {, and # role hangs below it} other {, and # roles hang below it}}. Write whom it reports to.',
  'rule.structure/placed.abolished-manager':
    'The role “{role}” reports to “{manager}”, which is abolished{below, plural, =0 {} one {, and # role hangs below it} other {, and # roles hang below it}}. Write whom it reports to now.',

  'skip.no-roles': 'The workbook holds no roles.',
  'skip.no-lines': 'The workbook says of no role whom it reports to.',
  'skip.no-references': 'The workbook holds neither duties nor reporting lines.',
};
