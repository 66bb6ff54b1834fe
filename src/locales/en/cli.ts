/** What the command line says. Values in angle brackets are what a person puts there. */
export const cli = {
  'cli.usage': `haykal: checks, charts and summarises the HR workbook of an organisation

  haykal new OUT.xlsx [--sample [faulty]]            make a workbook, empty or with a sample organisation
  haykal import REGULATION.(txt|md|docx) --into BOOK.xlsx | --json            a written regulation into a workbook
  haykal validate BOOK.xlsx [--json] [--report OUT.xlsx]
  haykal chart BOOK.xlsx --out OUT.xlsx [--unit NAME | --track NAME | --role CODE [--chain]] [--depth LEVELS]
      [--paper A4|A3|screen] [--orientation landscape|portrait] [--colour track|unit|kind]
      [--without holders,codes] [--both-titles] [--svg FILE] [--layout]
  haykal summary BOOK.xlsx --out OUT.xlsx (--role CODE... | --unit NAME | --all) [--holder NAME] [--start DATE]
                 [--both-titles] [--without PART,...] [--column HEADER]...
  haykal export BOOK.xlsx --to REGULATION.(txt|md)            the workbook as a written regulation
  haykal compare OLD.xlsx NEW.(xlsx|txt|md|docx) [--json] [--report OUT.xlsx]            what differs, role by role

  --lang ar|en   language of the messages and of the sheets that are made
  --help         this text`,
  'cli.created': 'Made {file}.',
  'cli.created-sample': 'Made {file} with the sample organisation: try "haykal validate {file}".',
  'cli.report-written': 'The report is on the sheet "{sheet}" of {file}.',
  'cli.chart-written':
    '{count, plural, one {The chart is on the sheet "{sheet}" of {file}.} other {The chart is on # sheets of {file}, from "{sheet}" on.}} Its text prints at {size} points or more.',
  'cli.chart-kept':
    '{count, plural, one {# shape that was changed by hand stays as it is} other {# shapes that were changed by hand stay as they are}} (--layout sets them back).',
  'cli.chart-apart': 'Without a manager that leads to the top, so they stand apart: {roles}',
  'cli.svg-written': 'The drawing is in {file}.',
  'error.bad-orientation': 'The orientation "{value}" is unknown: use {known}.',
  'error.bad-colour': 'Boxes are not coloured by "{value}": use {known}.',
  'error.bad-depth': 'The levels to draw are a number from 1 to 99, not "{value}".',
  'error.bad-left-out': 'A chart cannot be drawn without "{value}": use {known}.',
  'error.chain-needs-role': '--chain draws the managers above a role: name it with --role CODE.',
  'error.one-scope': 'Give only one of --unit, --track and --role.',
  'error.not-svg': 'The name of the drawing must end in .svg: {file}',
  'error.no-such-track': 'No track is named "{track}".',
  'cli.summaries-written':
    '{count, plural, one {The summary is on the sheet "{sheet}" of {file}.} other {# sheets were written to {file}, the first is "{sheet}".}}',
  'cli.comparison-written': 'The comparison is on the sheet "{sheet}" of {file}.',
  'cli.place': '{sheet}, cell {cell}',
  'cli.line': '{file}, line {line}',
  'cli.import.made':
    'Made {file} from the regulation: {roles, plural, one {one role} other {# roles}}, {bodies, plural, =0 {no governing body} one {one governing body} other {# governing bodies}}, {duties, plural, =0 {no duties} one {one duty} other {# duties}}.',
  'cli.import.filled':
    'Wrote the regulation into {file}: {roles, plural, one {one role} other {# roles}}, {bodies, plural, =0 {no governing body} one {one governing body} other {# governing bodies}}, {duties, plural, =0 {no duties} one {one duty} other {# duties}}.',
  'cli.import.sheets': 'Sheets that were missing and were made: {list}.',
  'cli.import.changes': '{count, plural, one {One change was written:} other {# changes were written:}}',
  'cli.import.unwritten':
    '{count, plural, one {One change was not written, or not wholly:} other {# changes were not written, or not wholly:}}',
  'cli.import.gone':
    '{count, plural, one {One thing is not in the regulation. It stays in the workbook:} other {# things are not in the regulation. They stay in the workbook:}}',
  'cli.import.check':
    '{count, plural, one {One reporting line should be checked by a person:} other {# reporting lines should be checked by a person:}}',
  'cli.import.line': '{role} to {manager} ({relation}), {isTaken, select, yes {taken} other {left out}}',
  'cli.import.rivals':
    '{count, plural, one {Another line of the same role contradicts it, to {list}.} other {Other lines of the same role contradict it, to {list}.}}',
  'cli.import.unread':
    '{count, plural, one {One line was not understood and is not in the workbook:} other {# lines were not understood and are not in the workbook:}}',
  'cli.import.quote': 'Line {line}: “{text}”',
  'cli.import.written': 'The changes are in {file}.',
  'cli.import.nothing': 'Nothing was written: {file} is as it was.',
  'cli.import.same': 'The workbook already says what the regulation says.',
  'cli.exported':
    'Wrote {file}: {roles, plural, =0 {no role} one {one role} other {# roles}}, {bodies, plural, =0 {no governing body} one {one governing body} other {# governing bodies}}, {duties, plural, =0 {no duties} one {one duty} other {# duties}}.',
  'cli.left-out': 'A regulation does not carry, and this stays in the workbook only: {list}.',
  'cli.skipped': 'Skipped: {rule}: {why}',
  'error.no-command':
    'Say what to do: new, import, validate, chart, summary, export or compare (see haykal --help).',
  'error.unknown-command':
    'There is no command "{command}": use new, import, validate, chart, summary, export or compare.',
  'error.needs-book': 'Name the workbook: haykal {command} BOOK.xlsx',
  'error.needs-two': 'Name the two workbooks: haykal compare OLD.xlsx NEW.xlsx',
  'error.old-regulation':
    '{file} is a regulation, which can only be compared as the new side: name the workbook first, then the regulation.',
  'error.needs-regulation': 'Name the regulation: haykal import REGULATION.docx',
  'error.not-regulation':
    '{file} is not read as a regulation: its name must end in .txt, .md, .docx or .docm.',
  'error.needs-into':
    'Say what to do with the regulation: --into BOOK.xlsx writes it into a workbook, --json prints it.',
  'error.not-both-into': 'Use either --into or --json, not both.',
  'error.no-roles-read':
    'No role was found in {file}, so nothing was written. With --json you see how it was read.',
  'error.needs-to': 'Name the file to write: --to REGULATION.txt',
  'error.not-text': '{file} cannot take the regulation: its name must end in .txt or .md.',
  'error.not-comparable':
    '{file} cannot be compared: its name must end in .xlsx, .xlsm, .txt, .md, .docx or .docm.',
  'error.needs-out': 'Name the file to write: --out OUT.xlsx',
  'error.needs-roles':
    'Name the roles with --role CODE, those of a unit with --unit NAME, or all of them with --all.',
  'error.not-both-roles': 'Use one of --role, --unit and --all, not both or all of them.',
  'error.one-holder': 'A holder and a start date belong to one role: name just one with --role.',
  'error.bad-language': 'The language is ar or en, not "{value}".',
  'error.bad-paper': 'There is no paper "{value}": use {known}.',
  'error.bad-sample': 'There is no sample "{value}": leave it out, or use "faulty".',
  'error.bad-date': '"{value}" is not a date: write it as 2026-01-31.',
  'error.not-xlsx': '{file} would not open in Excel: its name must end in .xlsx or .xlsm.',
  'error.exists': '{file} is already there. Choose another name, or delete it first.',
  'error.no-file': '{file} was not found.',
  'error.no-folder': 'The folder of {file} was not found: make it first.',
  'error.cannot-read': '{file} could not be read ({code}).',
  'error.cannot-write': '{file} could not be written ({code}); nothing was changed.',
  'error.file.not-a-workbook': '{file} is not an Excel workbook.',
  'error.file.encrypted':
    '{file} is protected with a password to open it: save it without one and try again.',
  'error.file.old-format': '{file} is in the old .xls format: open it in Excel and save it as .xlsx.',
  'error.file.damaged': '{file} is damaged: open it in Excel, let Excel repair it, and save it.',
  'error.file.too-large': '{file} is too large to be opened here.',
  'error.bad-part': 'A summary has no part "{value}": use {known}.',
  'error.no-such-column': 'The roles sheet has no further column "{column}".',
  'error.no-such-role': 'No role has the code "{role}".',
  'error.no-such-unit': 'No unit is named "{unit}".',
  'error.unknown-option': 'There is no option {option} here (see haykal --help).',
  'error.option-value': 'The option {option} is not used like this (see haykal --help).',
  'error.unexpected-argument': '"{argument}" is one word too many (see haykal --help).',
  'error.other-ending': '{file} must end as {book} does: with or without macros is not changed here.',
  'error.excel.ItemAlreadyExists':
    'Another tab (perhaps a chart) has the name that a new sheet needs: rename that tab and try again. Nothing was saved.',
  'error.excel.AccessDenied':
    'A sheet or the workbook is protected: unprotect it in Excel (Review, Unprotect) and try again. Nothing was saved.',
  'error.excel.other': 'Excel could not do it ({code}). Nothing was saved.',
  'error.unexpected': 'Something went wrong in Haykal itself: {detail} Nothing was saved. Please report it.',

  'docs.rules.made': 'Built from the rules themselves by npm run docs: do not edit by hand',
  'docs.rules.title': 'The rules',
  'docs.rules.intro':
    'These are all the rules by which Haykal checks a workbook. The severity and value of a rule can be changed in the Rules sheet, and a single finding is accepted by a row of the Waivers sheet. Rules about what a workbook does not keep are skipped, and the report says so.',
  'docs.rules.value': 'value {value} (from {least} to {most})',
  'docs.rules.why': 'Why:',
  'docs.rules.example': 'Example:',
  'docs.rules.mend': 'How to mend it:',
  'docs.group.data': 'Data',
  'docs.group.structure': 'Structure',
  'docs.group.duties': 'Duties',
  'docs.group.titles': 'Titles',
};
