/** What may have been left behind where Excel stopped half way; only sheets of Haykal's are ever written. */
const left =
  'Your own sheets were not touched. If Haykal was writing a sheet of its own, that sheet may be incomplete: do it again and it is written anew.';

/** What goes wrong while reading and writing a workbook, for the pane, the ribbon and the terminal. */
export const failure = {
  'error.reading.no-roles-sheet':
    'No sheet with roles was found: there must be one named Roles (الأدوار), or one whose header row has the role number and the title.',
  'error.reading.no-roles-header':
    'The sheet "{sheet}" has no header row with the role number and the title in its first 30 rows.',
  'error.reading.no-roles': 'The sheet "{sheet}" has no roles in it.',
  'error.writing.sheet-protected':
    'The sheet "{sheet}" is protected: unprotect it in Excel (Review, Unprotect Sheet) and try again. Nothing was written.',
  'error.writing.structure-protected':
    'The workbook is protected, so no sheet can be added: unprotect it in Excel (Review, Protect Workbook) and try again. Nothing was written.',
  'error.writing.read-only':
    'The workbook is open for reading only: save a copy, or press Enable Editing, and try again. Nothing was written.',
  'error.writing.sheet-missing':
    'The sheet "{sheet}" is no longer there: it was deleted or renamed meanwhile. Check the workbook again and repeat the change. Nothing was written.',
  'error.writing.sheet-filtered':
    'Rows of the sheet "{sheet}" are hidden by a filter, so no row can be added or removed there: clear the filter (Data, Clear) and try again. Nothing was written.',
  'error.writing.rows-crowded':
    'On the sheet "{sheet}" another table stands below and would be torn apart if rows were added or removed: move it to a sheet of its own and try again. Nothing was written.',
  'error.writing.text-too-long':
    'The text for cell {cell} of the sheet "{sheet}" is longer than the 32,767 characters that a cell of Excel holds: shorten it and try again. Nothing was written.',
  'error.writing.sheet-changed':
    'The sheet "{sheet}" was changed after it was made, so no sheet was deleted and nothing in it is lost. If you no longer want it, delete it in Excel yourself.',
  'error.writing.put-back':
    'Excel stopped half way. What had been written was taken back: your sheets are as they were. Try again.',
  'error.writing.may-differ':
    'Excel stopped half way, and not everything could be taken back. These cells and rows may not be as they were, and rows below them may have moved; please look at them: {places}. If something is missing, close the workbook without saving it and open it again.',
  'failure.excel.AccessDenied': `Excel refused: the workbook or a sheet is protected or open for reading only. Remove the protection (on the Review tab) or enable editing, and try again. ${left}`,
  'failure.excel.InvalidOperationInCellEditMode': `A cell is being edited, so Excel did nothing. Press Enter or Esc and try again. ${left}`,
  'failure.excel.ItemAlreadyExists': `Another tab (perhaps a chart) has the name that a new sheet of Haykal's needs. Rename that tab and try again. ${left}`,
  'failure.excel.ItemNotFound': `A sheet was deleted or renamed while Haykal was working. Try again. ${left}`,
  'failure.excel.RequestPayloadSizeLimitExceeded': `This is more than Excel takes at once. Ask for less at once: the chart of one unit, or the summaries of single roles. ${left}`,
  'failure.excel.ResponsePayloadSizeLimitExceeded': `The sheets hold more than Excel hands over at once. Shorten very long texts, or delete columns that are no longer needed, and try again. Nothing was written.`,
  'failure.excel.InactiveWorkbook': `Another workbook is active. Click into this one and try again. ${left}`,
  'failure.excel.ApiNotFound': `This Excel is too old for what Haykal needs. Update Office, or open the workbook in Excel on the web. ${left}`,
  'failure.excel.ActivityLimitReached': `Excel is busy with too many tasks. Wait a little and try again. ${left}`,
  'failure.excel.MergedRangeConflict': `There are merged cells in these rows or beside them, so Excel neither adds nor removes rows there. Unmerge them, then try again. ${left}`,
  'failure.excel.FilteredRangeConflict': `A filter on the sheet keeps Excel from making this change. Clear the filter (Data, Clear), then try again. ${left}`,
  'failure.excel.other': `Excel could not do it ({code}). Try again; if it happens again, save the workbook, close it and open it anew. ${left}`,
  'failure.unexpected': `Something went wrong in Haykal itself. Try again; if it happens again, please report it. ${left}`,
};
