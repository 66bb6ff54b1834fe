/** The words of the workbench's page in English; `{name}` is a gap for a value. The keys here are the keys of both languages. */
export const en = {
  // The page, all but its grid
  'page.title': 'Haykal workbench',
  'page.loading': 'Opening {name}…',
  'page.unsaved': 'unsaved changes',
  'page.open': 'Open',
  'page.openTip': 'Open an .xlsx or .xlsm file of your own. It stays in this browser.',
  'page.save': 'Save',
  'page.saveTip': 'Download the workbook as a file (Ctrl+S)',
  'page.samples': 'Samples',
  'page.sample.institute': 'Research institute',
  'page.sample.faulty': 'Small organisation with one fault of each kind',
  'page.sample.empty': 'New empty workbook',
  'page.sampleLanguage.ar': '{name} (Arabic)',
  'page.sampleLanguage.en': '{name} (English)',
  'page.emptyName': 'Book1.xlsx',
  'page.language': 'Language of the page and of Office',
  'page.drop': 'Drop the workbook here to open it',
  'page.sheet': 'Sheet',
  'page.close': 'Close',
  'page.dismiss': 'Dismiss the message',
  'standIn.statement': 'A stand-in for Excel, not Excel',
  'standIn.more': 'What it does not do',
  'standIn.intro':
    'This page imitates the part of Excel that the add-in needs. Its results are emulated and have not been verified in Excel. Files stay in this browser. Its limits:',
  'standIn.formulas':
    'Formulas are not calculated: a cell shows the result that was last saved, a new formula 0.',
  'standIn.pictures': 'Charts, pictures and grouped shapes show as empty frames; they stay in the file.',
  'standIn.undo':
    'Only what you enter, clear or paste can be undone (Ctrl+Z), and only until the add-in changes the workbook.',
  'standIn.structure':
    'By hand you can only enter and clear cells: no formats, no inserting or deleting, no sorting, no filtering, no resizing.',
  'standIn.print': 'There is no printing and no print preview.',
  'standIn.conditional': 'Conditional formats are kept but not shown.',
  'standIn.macros': 'Macros do not run; they stay in the file.',
  'standIn.sharing': 'Nobody else can work in the workbook at the same time.',
  'ribbon.label': 'Ribbon',
  'ribbon.busy': '{label}: working…',
  'ribbon.noManifest':
    'The add-in’s manifest could not be read, so its buttons are missing. Details: {detail}',
  'ribbon.unknownControls': 'The manifest has controls that the stand-in does not show: {names}',
  'ribbon.otherHost':
    'The add-in is at {address}, and this page at {page}. Office.js only talks to a page of its own host name, so nothing was loaded. Open this page under the host name of the add-in.',
  'ribbon.noFunctionFile': 'The manifest names no page for the function “{name}”.',
  'ribbon.no-function': 'The add-in has no function “{name}”. Nothing was done.',
  'ribbon.not-ready': 'The add-in’s page did not answer. Nothing was done. Reload this page and try again.',
  'ribbon.failed': 'The add-in could not start “{label}”. Try again.',
  'ribbon.ended':
    '“{label}” was ended because another workbook or language was opened. What it had written stays written.',
  'pane.resize': 'Width of the pane',
  'pane.close': 'Close the pane',
  'pane.region': 'Add-in: {title}',
  'dialog.region': 'Dialog of the add-in',
  'tabs.label': 'Sheets',
  'tabs.all': 'All sheets',
  'tabs.show': 'Show “{name}”',
  'tabs.hiddenHeading': 'Hidden',
  'tabs.veryHiddenHeading': 'Very hidden (shown by a program only)',
  'tabs.otherHeading': 'Not worksheets (not shown here)',
  'tabs.protected': 'The sheets of this workbook are protected, so “{name}” stays hidden.',
  'tabs.other': '{name}: a chart sheet or dialog, which the stand-in does not show',
  'notice.opened': 'Opened {name}.',
  'notice.saved': 'Saved as a download: {name}.',
  'notice.notSaved': 'The workbook could not be saved. It is still open as it was. Details: {detail}',
  'notice.oneFile': 'One workbook can be open at a time: {name} was opened, the others were not.',
  'notice.linkOutside': 'The stand-in does not open addresses outside it: {address}',
  'notice.unknownCall':
    'The add-in asked for something that the stand-in does not imitate (call {name}). It was told that it failed.',
  'notice.hostFault':
    'The stand-in itself failed, and the add-in was told so. The workbook may hold a part of the change; save a copy before you go on. Details: {detail}',
  'error.not-a-workbook':
    '{name} is not an Excel workbook that can be opened here. Choose an .xlsx or .xlsm file.',
  'error.encrypted':
    '{name} is protected by a password for opening. Remove the password in Excel and save it, then open it here.',
  'error.old-format':
    '{name} is in the old .xls format or in .xlsb. Save it as .xlsx in Excel, then open it here.',
  'error.damaged':
    '{name} is damaged: a part of it cannot be read. Open it in Excel, let Excel repair it, and save it anew.',
  'error.too-large': '{name} is too large to be opened here.',
  'error.notFound': '{name} is not on the server. Run “npm start” anew, which makes the samples.',
  'error.unreadable': '{name} could not be read. Details: {detail}',
  'error.kept': 'The workbook that was open stays open.',
  'ask.title': 'Unsaved changes',
  'ask.text': '{name} has changes that are not saved. If you open another workbook, they are lost.',
  'ask.save': 'Save and open',
  'ask.discard': 'Open without saving',
  'ask.cancel': 'Cancel',

  // The grid
  'grid.nameBox': 'Name box: type a cell or a name to go there',
  'grid.entry': 'What the cell holds',
  'grid.keys':
    'Arrow keys move. F2 edits the cell, Alt and the down arrow open its list, Ctrl and Enter follow its link. Tab moves to the next cell; Escape and then Tab leave the sheet.',
  'grid.showHidden': 'Hidden: rows {rows}, columns {columns}. Show',
  'grid.hideAgain': 'Shown for now: rows {rows}, columns {columns}. Hide',
  'grid.showHiddenTip': 'On this page only; the workbook stays as it is',
  'grid.hiddenRows': 'Hidden rows: {lines}',
  'grid.hiddenColumns': 'Hidden columns: {lines}',
  'grid.hiddenSheet':
    'The sheet “{sheet}” is hidden. Show it through the list of all sheets, then try again.',
  'grid.noPlace': '“{place}” is no cell and no name in this workbook. Type a cell such as B7.',
  'grid.protected':
    'The sheet “{sheet}” is protected and this cell is locked. Nothing was changed. Unprotect the sheet in Excel to edit it.',
  'grid.readOnly': 'The workbook is read-only. Nothing was changed.',
  'grid.notFormula':
    "This cannot be entered: it begins like a formula and is none, or it is too long. To enter it as text, put an apostrophe (') before it.",
  'grid.tooLarge': 'That is too much for the sheet at this place. Nothing was pasted.',
  'grid.copyTooLarge': 'That is too much to copy. Select fewer cells.',
  'grid.invalid': 'The rule of this cell does not allow this value. Enter another one, or press Escape.',
  'grid.invalidChoice': 'This cell takes only: {choices}. Enter one of them, or press Escape.',
  'grid.nothingToUndo':
    'Nothing to undo. Only what you entered, cleared or pasted here can be undone, and only until the add-in changes the workbook.',
  'grid.nothingToRedo': 'Nothing to do again.',
  'grid.openList': 'Choose from the list (Alt+Down)',
  'grid.choose': 'Values for this cell',
  'grid.shape.image': 'Picture (not drawn here)',
  'grid.shape.group': 'Grouped shapes (not drawn here)',
  'grid.shape.other': 'Chart or other object (not drawn here)',
} as const;

/** The words that every language must have. */
export type Words = Readonly<Record<keyof typeof en, string>>;
