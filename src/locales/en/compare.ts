/** What is said of the differences between two organisations. */
export const compare = {
  'compare.sheet': 'Comparison',
  'compare.title': 'Comparison',
  'compare.with': 'This workbook beside {other}',
  'compare.when': 'Compared on {when}',
  'compare.same': 'No difference was found.',
  'compare.foot': 'Haykal comparison',
  'compare.changes': 'Differences',
  'compare.counts': '{things}: {added} added · {removed} removed · {changed} changed · {moved} moved',
  'compare.things.role': 'Roles',
  'compare.things.duty': 'Duties',
  'compare.things.line': 'Reporting lines',
  'compare.things.unit': 'Units',
  'compare.thing.role': 'Role',
  'compare.thing.duty': 'Duty',
  'compare.thing.line': 'Reporting line',
  'compare.thing.unit': 'Unit',
  'compare.change.added': 'Added',
  'compare.change.removed': 'Removed',
  'compare.change.changed': 'Changed',
  'compare.change.moved': 'Moved',
  'compare.change.field': '{change}: {field}',
  'compare.change.wording': '{change} in spelling: {field}',
  'compare.column.thing': 'Of what',
  'compare.column.change': 'Change',
  'compare.column.role': 'Role',
  'compare.column.before': 'Before',
  'compare.column.after': 'After',
  'compare.column.cell': 'Cell',
  'compare.field.role': 'Role',
  'compare.skipped': 'Not compared, because one of the two does not keep it: {list}',
  'compare.skipped.field': '{things}: {field}',
  'compare.comma': ', ',
  'compare.name': '{hasCode, select, yes {“{title}” ({code})} other {“{title}”}}',

  'compare.role.added': 'New role: {name}.',
  'compare.role.removed': 'The role {name} is gone.',
  'compare.role.moved': 'The role “{title}” has the number {after}; it was {before}.',
  'compare.role.changed':
    '{how, select, filled {{name}: {field} was empty and is “{after}”.} emptied {{name}: {field} was “{before}” and is empty.} wording {{name}: {field} is spelt “{after}”; it was “{before}”.} other {{name}: {field} was “{before}” and is “{after}”.}}',
  'compare.duty.added': 'New duty {number} of {name}: {after}',
  'compare.duty.removed': 'Duty {number} of {name} is gone: {before}',
  'compare.duty.moved':
    '{how, select, role {The duty “{text}” belongs to “{after}”; it belonged to “{before}”.} other {Duty {before} of {name} has the number {after}.}}',
  'compare.duty.changed':
    '{how, select, filled {Duty {number} of {name}: {field} was empty and is “{after}”.} emptied {Duty {number} of {name}: {field} was “{before}” and is empty.} wording {Duty {number} of {name}: {field} is spelt “{after}”; it was “{before}”.} other {Duty {number} of {name}: {field} was “{before}” and is “{after}”.}}',
  'compare.line.added': 'New line: {name} reports to “{manager}” ({relation}).',
  'compare.line.removed': 'The line by which {name} reported to “{manager}” ({relation}) is gone.',
  'compare.line.moved': 'The line of {name} to “{manager}” ({relation}) has moved.',
  'compare.line.changed':
    '{how, select, manager {{name} reports to “{after}” ({relation}); it was “{before}”.} filled {The line of {name} to “{manager}”: {field} was empty and is “{after}”.} emptied {The line of {name} to “{manager}”: {field} was “{before}” and is empty.} wording {The line of {name} to “{manager}”: {field} is spelt “{after}”; it was “{before}”.} other {The line of {name} to “{manager}”: {field} was “{before}” and is “{after}”.}}',
  'compare.unit.added': 'New unit: “{name}”.',
  'compare.unit.removed': 'The unit “{name}” is gone.',
  'compare.unit.moved': 'The unit “{name}” has moved.',
  'compare.unit.changed':
    '{how, select, filled {The unit “{name}”: {field} was empty and is “{after}”.} emptied {The unit “{name}”: {field} was “{before}” and is empty.} wording {The unit “{name}”: {field} is spelt “{after}”; it was “{before}”.} other {The unit “{name}”: {field} was “{before}” and is “{after}”.}}',

  'compare.refusal.role-missing':
    'The role “{role}” is not in the workbook and is not added, so nothing can name it. Add the role as well.',
  'compare.refusal.code-kept':
    'The number {code} is still that of “{title}”. Its own number has to change as well, or the role has to go.',
  'compare.refusal.role-going': 'The role “{role}” is taken out, and this goes with it.',
  'compare.refusal.unnamed':
    'Every name of the role “{role}” means another role too, so the cell cannot say which one is meant.',
};
