/** What the rules say: a finding is one sentence about what is wrong and one about what to do. */
export const rules = {
  'rule.failed':
    'The rule {rule} could not be checked, because it failed ({why}); the other rules were. Tell whoever looks after Haykal.',

  'rule.data/required.title': 'Required cells',
  'rule.data/required.column':
    'The sheet “{sheet}” has no column for {field, select, roles_code {the role’s number} roles_title {the title} duties_role {the role of each duty} duties_text {the duty’s text} lines_role {the role} lines_reportsTo {whom the role reports to} other {a required value}}. Add the column.',
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

  'rule.data/duplicate-row.title': 'No repeated row',
  'rule.data/duplicate-row.roles':
    'The role “{name}” stands in the same row {count, plural, one {# time} other {# times}}, first in row {row}. Delete the repetition.',
  'rule.data/duplicate-row.duties':
    'A duty of “{name}” stands in the same row {count, plural, one {# time} other {# times}}, first in row {row}. Delete the repetition.',
  'rule.data/duplicate-row.lines':
    'A line of “{name}” stands in the same row {count, plural, one {# time} other {# times}}, first in row {row}. Delete the repetition.',
  'rule.data/duplicate-row.units':
    'The unit “{name}” stands in the same row {count, plural, one {# time} other {# times}}, first in row {row}. Delete the repetition.',
  'rule.data/duplicate-row.waivers':
    'A waiver of {name} stands in the same row {count, plural, one {# time} other {# times}}, first in row {row}. Delete the repetition.',

  'rule.data/known-value.title': 'Values from the list',
  'rule.data/known-value.kind':
    'The word “{written}” is no kind of role ({count, plural, one {# cell} other {# cells}}). Write permanent, flexible, temporary or body.',
  'rule.data/known-value.status':
    'The word “{written}” is no status ({count, plural, one {# cell} other {# cells}}). Write filled, vacant or abolished.',
  'rule.data/known-value.relation':
    'The word “{written}” is no relation ({count, plural, one {# cell} other {# cells}}). Write administrative, technical, coordination or deputising.',
  'rule.data/known-value.severity':
    'The word “{written}” is no severity ({count, plural, one {# cell} other {# cells}}). Write error, warning, note or off.',
  'rule.data/known-value.ownBylaw':
    'The word “{written}” is neither yes nor no ({count, plural, one {# cell} other {# cells}}). Write one of them.',
  'rule.data/known-value.number':
    'The text “{written}” is no number ({count, plural, one {# cell} other {# cells}} of column {column}). Write a number in digits.',

  'rule.data/known-unit.title': 'Units and tracks are listed',
  'rule.data/known-unit.unit':
    '{count, plural, one {# cell} other {# cells}} {count, plural, one {names} other {name}} the unit “{name}”, which the Units sheet does not list. Correct the name, or add the unit to the sheet.',
  'rule.data/known-unit.track':
    '{count, plural, one {# cell} other {# cells}} {count, plural, one {names} other {name}} the track “{name}”, which the Units sheet does not list. Correct the name, or write it beside its units in the sheet.',

  'rule.data/known-rule.title': 'Rules that are named exist',
  'rule.data/known-rule.unknown': 'There is no rule “{rule}”. Write its id as the Rules sheet has it.',
  'rule.data/known-rule.no-rule':
    'Row {row} does not say which rule it is about. Write the rule’s id, or clear the row.',
  'rule.data/known-rule.value':
    'The rule {rule} cannot take the value {value}, so its own was used. Write a number from {least} to {most}.',
  'rule.data/known-rule.no-value':
    'The rule {rule} takes no value, so {value} has no effect. Clear the cell.',

  'rule.data/cell-error.title': 'No errors in cells',
  'rule.data/cell-error.error':
    '{count, plural, one {# cell} other {# cells}} of column {column} {count, plural, one {shows} other {show}} the error {written}, so the value is not known. Mend the formula, or type the value.',

  'rule.data/untidy-text.title': 'Tidy text',
  'rule.data/untidy-text.spaces':
    '{count, plural, one {# cell in column {column} holds} other {# cells in column {column} hold}} needless spaces, at the ends or inside the text. Remove them.',
  'rule.data/untidy-text.hard-space':
    '{count, plural, one {# cell} other {# cells}} of column {column} {count, plural, one {holds} other {hold}} non-breaking or other odd spaces. Write plain spaces instead.',
  'rule.data/untidy-text.tatweel':
    '{count, plural, one {# cell} other {# cells}} of column {column} {count, plural, one {stretches} other {stretch}} words with tatweel (ـ). Remove it.',
  'rule.data/untidy-text.invisible':
    '{count, plural, one {# cell} other {# cells}} of column {column} {count, plural, one {holds} other {hold}} characters that nobody sees, such as direction marks. Remove them.',
  'rule.data/untidy-text.colon':
    '{count, plural, one {The title of # cell in column {column} ends} other {The titles of # cells in column {column} end}} with a colon. Remove it.',

  'rule.data/duplicate-title.title': 'One title, one role',
  'rule.data/duplicate-title.repeated':
    '{count, plural, one {# role} other {# roles}} ({codes}){hasUnit, select, yes { of “{unit}”} other {}} {count, plural, one {bears} other {bear}} the title “{title}”. Give each a title of its own.',

  'rule.data/unused-waiver.title': 'Waivers have effect and reason',
  'rule.data/unused-waiver.unused':
    'The waiver “{subject}” of {rule} silences nothing. Delete it, or correct its subject.',
  'rule.data/unused-waiver.unexplained':
    'The waiver “{subject}” of {rule} gives no reason. Write why the finding is accepted.',

  'rule.structure/one-manager.title': 'One administrative manager',
  'rule.structure/one-manager.several':
    'The role “{role}” has {count, plural, one {# administrative manager} other {# administrative managers}}: {managers}. Keep one, and make the lines to the others technical or coordination.',

  'rule.structure/duplicate-line.title': 'Each line once',
  'rule.structure/duplicate-line.repeated':
    'The line from “{role}” to “{manager}” is written {count, plural, one {# time} other {# times}}. Delete the repetition.',
  'rule.structure/duplicate-line.coordination':
    'The role “{role}” reports to “{manager}” already, so the coordination line between them adds nothing. Delete it.',

  'rule.structure/ladder.title': 'Managers rank higher',
  'rule.structure/ladder.turned':
    'In “{unit}” the role “{role}”, ranked {rank}, reports to “{manager}”, ranked {managerRank}. Correct a rank, or the manager.',

  'rule.structure/unit-head.title': 'One head for each unit',
  'rule.structure/unit-head.none':
    'The unit “{unit}” has no head: none of its permanent roles reports to anyone outside it. Let one of them.',
  'rule.structure/unit-head.several':
    'The unit “{unit}” has more than one head: {roles}. Let the others report to one of them.',

  'rule.structure/head-title.title': 'A head’s title says so',
  'rule.structure/head-title.untitled':
    'The role “{role}” heads “{unit}”, but the title does not say so, as those of most other heads do. Look the title over.',

  'rule.structure/span.title': 'Span of control',
  'rule.structure/span.wide':
    '{count, plural, one {# post} other {# posts}} report directly to “{role}”; the limit is {value}. Put a level between them, or raise the value in the Rules sheet.',

  'rule.structure/depth.title': 'Depth of the hierarchy',
  'rule.structure/depth.long':
    'The chain of command of “{role}” has {levels, plural, one {# level} other {# levels}}; the limit is {value}{beyond, plural, one {} other {, and # roles stand below it}}: {path}. Shorten it, or raise the value in the Rules sheet.',

  'rule.structure/deputy.title': 'Somebody deputises for the top',
  'rule.structure/deputy.likely':
    'Nobody deputises for “{role}”; “{deputy}” is the likeliest. Add a deputising line.',
  'rule.structure/deputy.none':
    'Nobody deputises for “{role}”. Add a deputising line from the role that does.',

  'rule.structure/flexible-liaison.title': 'Flexible roles lead to senior management',
  'rule.structure/flexible-liaison.unlinked':
    'No line of any kind leads from the flexible role “{role}” to senior management{below, plural, =0 {} one {, and # role hangs below it} other {, and # roles hang below it}}. Add one, of coordination for instance.',

  'rule.structure/temporary-coordinates.title': 'Temporary roles coordinate',
  'rule.structure/temporary-coordinates.managed':
    'The temporary role “{role}” reports to “{manager}”, but temporary roles coordinate and are not managed. Make the line one of coordination.',

  'rule.structure/abolished.title': 'Nobody reports to an abolished role',
  'rule.structure/abolished.manager':
    'The role “{manager}” is abolished, but {count, plural, one {# role} other {# roles}} still {count, plural, one {reports} other {report}} to it{count, plural, one {: “{role}”} other {, first “{role}”}}. Write whom each reports to now.',

  'rule.structure/vacant-manager.title': 'A manager’s post is vacant',
  'rule.structure/vacant-manager.vacant':
    'The role “{role}” is vacant, and {count, plural, one {# role} other {# roles}} {count, plural, one {reports} other {report}} to it. Fill it, or write who stands in.',

  'rule.structure/outside-manager.title': 'A manager of another unit',
  'rule.structure/outside-manager.outside':
    'The role “{role}” of “{unit}” reports to “{manager}” of “{other}”, which is not above it. Look the line over, or write the parent unit.',

  'rule.structure/basis.title': 'The basis exists',
  'rule.structure/basis.missing':
    'The basis of a line of “{role}” names {grounds}, but there is no such duty. Correct the basis.',

  'rule.duties/some.title': 'Every role has duties',
  'rule.duties/some.none': 'The role “{role}” has no duties. Add them to the Duties sheet.',

  'rule.duties/numbering.title': 'Duties are numbered in a row',
  'rule.duties/numbering.repeated':
    'The number {number} occurs twice among the duties of “{role}”{count, plural, one {} other {; # numbers are out of order}}. Number them again.',
  'rule.duties/numbering.skipped':
    'The number {number} does not follow the one before it among the duties of “{role}”{count, plural, one {} other {; # numbers are out of order}}. Number them again.',
  'rule.duties/numbering.no-duty':
    'The part {number} of “{role}” belongs to no duty{count, plural, one {} other {; # numbers are out of order}}. Number the duties again.',
  'rule.duties/numbering.lost-zero':
    'The number {number} of “{role}” has lost its zero, since the cell holds a number and not text{count, plural, one {} other {; # numbers are out of order}}. Number the duties again, as text.',
  'rule.duties/numbering.missing':
    'A duty of “{role}” has no number{count, plural, one {} other {; # numbers are out of order}}. Number the duties again.',

  'rule.duties/duplicate.title': 'No duty twice',
  'rule.duties/duplicate.repeated':
    'The duty “{text}” is written {count, plural, one {# time} other {# times}}: {duties}. Keep it where it belongs, or say what each role’s share of it is.',

  'rule.duties/near-duplicate.title': 'Duties that are much alike',
  'rule.duties/near-duplicate.alike':
    'The duties {first} and {second} say nearly the same: “{text}”. Say what each role’s share is.',

  'rule.duties/unknown-mention.title': 'Titles that texts name exist',
  'rule.duties/unknown-mention.unknown':
    'No role bears the title “{title}”, which {count, plural, one {# text names} other {# texts name}}: {duties}. Add the role, or write the title under “Also called” of the role that is meant.',
  'rule.duties/unknown-mention.likely':
    'No role bears the title “{title}”, which {count, plural, one {# text names} other {# texts name}}: {duties}. The likeliest is “{likely}”; if it is meant, write the title under its “Also called”.',

  'rule.duties/loose-mention.title': 'Titles are named as they are',
  'rule.duties/loose-mention.loose':
    'The title “{title}”, which {count, plural, one {# text names} other {# texts name}} ({duties}), was taken loosely for “{meant}”. Write it under its “Also called”, or correct the text.',

  'rule.duties/line-disagrees.title': 'Reporting lines agree with the text',
  'rule.duties/line-disagrees.missing':
    'The text of {duties} says that “{role}” {relation, select, administrative {is managed by} technical {works under} coordination {coordinates with} deputising {stands in for} other {works under}} “{manager}”, but no line does. Add the line, or correct the text.',
  'rule.duties/line-disagrees.not-direct':
    'The text of {duties} says that “{role}” {relation, select, administrative {is managed by} technical {works under} coordination {coordinates with} deputising {stands in for} other {works under}} “{manager}” directly, but others stand between them in the reporting lines. Correct the line, or the text.',
  'rule.duties/line-disagrees.reversed':
    'The text of {duties} says that “{role}” {relation, select, administrative {is managed by} technical {works under} coordination {coordinates with} deputising {stands in for} other {works under}} “{manager}”, but the reporting lines say the reverse. Turn the line round, or correct the text.',

  'rule.duties/states-a-line.title': 'A duty that only states a line',
  'rule.duties/states-a-line.only':
    'Duty {duty} names no work, only that “{role}” works under “{manager}”: “{text}”. Move it to the Reporting lines sheet.',

  'rule.duties/length.title': 'Duties are short',
  'rule.duties/length.long':
    'The duty {duty} has {words, plural, one {# word} other {# words}}; the limit is {value}. Split it into parts, or shorten it.',

  'rule.titles/inclusive.title': 'Titles name both genders',
  'rule.titles/inclusive.one-gender':
    'The title “{title}” does not name both genders, as most titles do: {words}. Write both forms.',

  'fix.write': 'Write “{after}”',
  'fix.renumber': 'Give a new number: {after}',
  'fix.delete-rows': 'Delete the repetition',
  'fix.delete-line': 'Delete the line',
  'fix.delete-waiver': 'Delete the waiver',
  'fix.tidy': 'Tidy the text of {count, plural, one {# cell} other {# cells}}',
  'fix.technical': 'Make the other lines technical',
  'fix.coordination': 'Make it a coordination line',
  'fix.renumber-duties': 'Number the duties again',
  'fix.add-alias': 'Write “{title}” under “Also called” of “{role}”',
  'fix.add-line': 'Add the line',
  'fix.turn-line': 'Turn the line round',
  'fix.move-line': 'Move it to the line’s notes',

  'skip.no-roles': 'The workbook holds no roles.',
  'skip.no-lines': 'The workbook says of no role whom it reports to.',
  'skip.no-references': 'The workbook holds neither duties nor reporting lines.',
  'skip.off': 'It is switched off in the Rules sheet.',
  'skip.no-duties': 'The workbook holds no duties.',
  'skip.no-units': 'The workbook has no Units sheet.',
  'skip.no-relations': 'The workbook does not tell relations apart.',
  'skip.no-rules-sheet': 'The workbook sets no rules and waives nothing.',
  'skip.no-waivers': 'The workbook waives nothing.',
  'skip.rows-are-posts': 'Each row is a post with its holder, so titles may repeat.',
  'skip.no-ranks': 'The workbook gives no ranks within units.',
  'skip.no-deputies': 'The workbook knows no deputies.',
  'skip.no-flexible': 'The workbook holds no flexible roles.',
  'skip.no-temporary': 'The workbook holds no temporary roles.',
  'skip.no-abolished': 'The workbook holds no abolished roles.',
  'skip.no-holders': 'The workbook names no holders.',
  'skip.no-basis': 'No line gives its basis.',
  'skip.no-numbers': 'The Duties sheet has no column for numbers.',
  'skip.no-inclusive': 'Most titles do not name both genders, so it is not this workbook’s custom.',
};
