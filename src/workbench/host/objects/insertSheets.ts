import { openWorkbook } from '../../files/openWorkbook';
import { type WorkbookModel } from '../../model/workbook';
import { requireText } from './arguments';
import { copySheets } from './copySheets';
import { invalidArgument } from './errors';

const location = 'Workbook.insertWorksheetsFromBase64';

/**
 * Copies sheets of another workbook (base64 of an .xlsx file) into a workbook and gives their ids; `options` are those of
 * Excel.InsertWorksheetOptions. Errors: InvalidArgument for what is no workbook, and those of copySheets.
 */
export async function insertWorksheets(
  workbook: WorkbookModel,
  base64: unknown,
  options: unknown,
): Promise<readonly string[]> {
  return copySheets(workbook, await openSource(base64), options);
}

async function openSource(base64: unknown): Promise<WorkbookModel> {
  const text = requireText(base64, location);
  const isBase64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text);
  if (!isBase64) throw invalidArgument(location);
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  try {
    return (await openWorkbook(bytes, 'inserted.xlsx')).model;
  } catch (error) {
    throw invalidArgument(location, error instanceof Error ? error.message : undefined);
  }
}
