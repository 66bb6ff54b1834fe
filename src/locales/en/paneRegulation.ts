/** What the pane says of the regulation: reading it, writing it, and the workbook beside it. */
export const paneRegulation = {
  'pane.tab.regulation': 'Regulation',
  'pane.failed.regulation': 'That could not be done.',
  'pane.busy.regulation': 'The regulation is being worked on. Wait until that is done, or cancel it.',
  'pane.step.regulation.reading': 'Reading…',
  'pane.step.regulation.deciding': 'Making sense of it…',
  'pane.step.regulation.writing': 'Writing…',
  'pane.regulation.open': 'Import a regulation',

  'pane.regulation.pages': 'Regulation and workbook',
  'pane.regulation.page.import': 'Import',
  'pane.regulation.page.export': 'Write',
  'pane.regulation.page.compare': 'Compare',

  'pane.regulation.intro':
    'Reads the written regulation and shows what it understood. Nothing is written into the workbook until you agree.',
  'pane.regulation.drop': 'Drop the regulation here',
  'pane.regulation.formats':
    'A Word document (.docx) or a text (.txt, .md). It does not leave your computer.',
  'pane.regulation.choose': 'Choose a file',
  'pane.regulation.paste': 'Or paste its text here',
  'pane.regulation.read': 'Read the regulation',
  'pane.regulation.nothing-given': 'Choose the file of the regulation first, or paste its text.',
  'pane.regulation.example': 'What does a regulation look like?',
  'pane.regulation.example.text':
    'A track or a unit on a line of its own, then each role with its number, and below it its numbered duties:\n\nArchive Unit\n1- Head of Archive\n1. Draws up the plan of the unit.\n2. Supervises the Archivist.\n2- Archivist\n1. Keeps the records.\n\nOther ways of numbering are fine too: letters, “Article (1)”, or lists made by Word.',
  'pane.regulation.pasted': 'The pasted text',
  'pane.regulation.another': 'Another one',

  'pane.regulation.count.tracks': '{count, plural, one {# track} other {# tracks}}',
  'pane.regulation.count.units': '{count, plural, one {# unit} other {# units}}',
  'pane.regulation.count.roles': '{count, plural, =0 {no roles} one {# role} other {# roles}}',
  'pane.regulation.count.duties': '{count, plural, one {# duty} other {# duties}}',
  'pane.regulation.count.parts': '{count, plural, one {# part} other {# parts}}',
  'pane.regulation.count.lines': '{count, plural, one {# reporting line} other {# reporting lines}}',
  'pane.regulation.count.unread':
    '{count, plural, one {# line not understood} other {# lines not understood}}',

  'pane.regulation.step.read': 'What was read',
  'pane.regulation.step.lines':
    'Proposed reporting lines ({count}){check, plural, =0 {} one {, # to check} other {, # to check}}',
  'pane.regulation.step.write': 'What will be written',
  'pane.regulation.next.lines': 'Next: reporting lines',
  'pane.regulation.next.write': 'Next: what will be written',

  'pane.regulation.unread':
    '{count, plural, one {# line has no place that we could find} other {# lines have no place that we could find}}',
  'pane.regulation.unread.do':
    'Mend their numbering in the regulation and read it again, or go on and type them into your sheets later.',
  'pane.regulation.line-number': 'Line {line}:',
  'pane.regulation.more': '{count, plural, one {and # more} other {and # more}}',
  'pane.regulation.tree': 'What was understood',
  'pane.regulation.text': 'Text of the regulation',
  'pane.regulation.node.note': 'Note: {text}',
  'pane.regulation.node.lead': 'Lead-in: {text}',
  'pane.regulation.as.heading': 'heading',
  'pane.regulation.as.role': 'role',
  'pane.regulation.as.lead': 'lead-in',
  'pane.regulation.as.duty': 'duty',
  'pane.regulation.as.part': 'part',
  'pane.regulation.as.fact': 'fact about the role',
  'pane.regulation.as.note': 'note',
  'pane.regulation.as.unread': 'not understood',
  'pane.regulation.earlier': '{count, plural, one {The line before} other {The # lines before}}',
  'pane.regulation.later': '{count, plural, one {The line after} other {The # lines after}}',
  'pane.regulation.tree.earlier': '{count, plural, one {# before} other {# before}}',
  'pane.regulation.tree.later': '{count, plural, one {# after} other {# after}}',

  'pane.regulation.lines.intro':
    'Who reports to whom, as the regulation says it or lets it be understood. What is ticked is written; you decide.',
  'pane.regulation.lines.only':
    '{count, plural, one {Only what to check (#)} other {Only what to check (#)}}',
  'pane.regulation.line':
    '{relation, select, administrative {Reports to “{manager}”} technical {Reports to “{manager}” technically} coordination {Coordinates with “{manager}”} deputising {Stands in for “{manager}”} other {Reports to “{manager}”}}',
  'pane.regulation.changed': 'Changed by you',
  'pane.regulation.see-line': 'Line {line} of the regulation',
  'pane.regulation.basis': 'Basis: {basis}',
  'pane.regulation.basis.duty':
    '{number, select, 0 {the lead-in of “{role}”} other {duty {number} of “{role}”}}',
  'pane.regulation.quote': '“{words}”',
  'pane.regulation.rivals':
    '{count, plural, one {These say different things: keep what is right} two {These two say different things: keep what is right} other {These # say different things: keep what is right}}',
  'pane.regulation.twice-managed': 'This role now has two administrative managers. Keep one of them.',
  'pane.regulation.change': 'Change…',
  'pane.regulation.change.close': 'Done',
  'pane.regulation.change.manager': 'With whom',
  'pane.regulation.change.relation': 'Relation',
  'pane.regulation.change.back': 'Back to the proposal',
  'pane.regulation.more-roles': '{count, plural, one {Show # more role} other {Show # more roles}}',
  'pane.regulation.without-line':
    '{count, plural, one {# role without a reporting line} other {# roles without a reporting line}}',
  'pane.regulation.without-line.do': 'Choose to whom the role reports, or leave it as it is.',
  'pane.regulation.give-manager': 'Choose a manager',
  'pane.regulation.give-manager.of': 'Choose a manager for “{role}”',
  'pane.regulation.choose-manager': 'Type the number or the title',

  'pane.regulation.write.intro': 'See first what would be written into the open workbook, then decide.',
  'pane.regulation.show-plan': 'Show what will be written',
  'pane.regulation.new-sheets': 'These sheets will be made:',
  'pane.regulation.new-sheet':
    '“{sheet}”: {kind, select, roles {{count, plural, =0 {no roles} one {# role} other {# roles}}} duties {{count, plural, =0 {no duties} one {# duty} other {# duties and parts}}} lines {{count, plural, =0 {no lines} one {# line} other {# lines}}} units {{count, plural, =0 {no units} one {# unit} other {# units}}} other {empty, for the organisation’s name and the approval}}',
  'pane.regulation.make': 'Make the sheets',
  'pane.regulation.made': 'The sheets were made:',
  'pane.regulation.now-validate': 'Validate them now',
  'pane.regulation.remove': 'Delete the sheets that were made',
  'pane.regulation.remove.hint':
    'Only while they are as they were written. Deleting them cannot be undone, and it empties Excel’s own undo list.',
  'pane.regulation.removed': 'The sheets were deleted. The workbook is as it was before them.',
  'pane.regulation.no-changes': 'The workbook says what the regulation says. There is nothing to write.',
  'pane.regulation.changes.hint':
    'What is ticked is written. Removals and mere spellings are not ticked until you choose them.',
  'pane.regulation.plan-changes':
    '{count, plural, =0 {Nothing is chosen yet} one {Show what # change does} other {Show what # changes do}}',
  'pane.regulation.write-changes': 'Write the changes',
  'pane.regulation.unwritten':
    '{count, plural, one {# change has no place in the workbook:} other {# changes have no place in the workbook:}}',

  'pane.regulation.export.intro':
    'Writes the structure in the workbook as a regulation: tracks, units, roles and their duties.',
  'pane.regulation.export': 'Write the regulation',
  'pane.regulation.export.again': 'Write it again',
  'pane.regulation.export.text': 'The regulation',
  'pane.regulation.copy': 'Copy',
  'pane.regulation.save': 'Save as .txt',
  'pane.regulation.file-name': 'regulation.txt',
  'pane.regulation.copied': 'Copied. Paste it into Word, or wherever you like.',
  'pane.regulation.not-copied': 'Copying was not allowed. The text is selected: press Ctrl+C to copy it.',
  'pane.regulation.saved':
    'If the file is not among your downloads, Excel does not let it be saved from here: copy the text and paste it into a file.',

  'pane.regulation.compare.intro':
    'Shows how the open workbook differs from another one, or from a regulation. Changes nothing.',
  'pane.regulation.compare.drop': 'Drop the other workbook here',
  'pane.regulation.compare.formats': 'An Excel workbook (.xlsx). It is read, not opened.',
  'pane.regulation.compare.choose': 'Choose a workbook',
  'pane.regulation.compare.with-regulation': 'Compare with the regulation that was read',
  'pane.regulation.compare.no-regulation':
    'To compare the workbook with a regulation, read it first under “Import”.',
  'pane.regulation.compare.sheet': 'Write the differences on a sheet',
  'pane.regulation.compare.written': 'The differences are on the sheet “{sheet}”.',
  'pane.regulation.kind.added': 'Not in this workbook',
  'pane.regulation.kind.removed': 'Only in this workbook',
  'pane.regulation.kind.changed': 'Different',
  'pane.regulation.kind.moved': 'Elsewhere',
  'pane.regulation.differs': '{things}: {list}',
  'pane.regulation.differs.added': '{count} added',
  'pane.regulation.differs.removed': '{count} removed',
  'pane.regulation.differs.changed': '{count} changed',
  'pane.regulation.differs.moved': '{count} moved',
  'pane.regulation.more-differences': '{count, plural, one {Show # more} other {Show # more}}',

  'regulation.certainty.stated': 'Stated',
  'regulation.certainty.reported': 'From a report that is handed in',
  'regulation.certainty.ladder': 'From the order of the unit',
  'regulation.certainty.assumed': 'Assumed: please check',
};
