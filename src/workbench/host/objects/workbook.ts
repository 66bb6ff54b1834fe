import { type WorkbookModel } from '../../model/workbook';
import { HostObject } from '../hostObject';

/** The Workbook that a request begins at. */
export function workbookObject(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return new HostObject<WorkbookModel>('Workbook', workbook);
}
