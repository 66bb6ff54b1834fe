/** The open workbook, through which every read and write goes. */
export type WorkbookContext = Excel.RequestContext;

/**
 * Runs a task on the open workbook. Waits while a person is typing into a cell, instead of failing. Errors come as
 * OfficeExtension.Error: go by their `code`, never show their `message`.
 */
export function withWorkbook<Result>(task: (context: WorkbookContext) => Promise<Result>): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, task);
}

/** The code of an error that Excel gave, e.g. `AccessDenied`; undefined for any other error. */
export function excelErrorCode(error: unknown): string | undefined {
  return isExcelError(error) ? error.code : undefined;
}

/** Where in Office.js an error of Excel's arose, e.g. `Range.values`; undefined where that is not known. */
export function excelErrorPlace(error: unknown): string | undefined {
  return isExcelError(error) ? error.debugInfo.errorLocation : undefined;
}

/** Where Office.js was never loaded, no error is Excel's. */
function isExcelError(error: unknown): error is OfficeExtension.Error {
  return typeof OfficeExtension !== 'undefined' && error instanceof OfficeExtension.Error;
}
