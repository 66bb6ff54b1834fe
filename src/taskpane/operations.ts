import { chartWorkbook } from '../operations/chartWorkbook';
import { createWorkbook } from '../operations/createWorkbook';
import { editWorkbook } from '../operations/editWorkbook';
import { explainFailure } from '../operations/failure';
import { goTo } from '../operations/goTo';
import { listChoices } from '../operations/listChoices';
import { mapSheets } from '../operations/mapSheets';
import { readForEditing } from '../operations/readForEditing';
import { summariseRoles } from '../operations/summariseRoles';
import { validateWorkbook } from '../operations/validateWorkbook';

/** All that the pane can have done to the workbook. The pane is given it, so that it can be shown without Excel. */
export type PaneOperations = Readonly<{
  validateWorkbook: typeof validateWorkbook;
  chartWorkbook: typeof chartWorkbook;
  summariseRoles: typeof summariseRoles;
  listChoices: typeof listChoices;
  mapSheets: typeof mapSheets;
  createWorkbook: typeof createWorkbook;
  readForEditing: typeof readForEditing;
  editWorkbook: typeof editWorkbook;
  goTo: typeof goTo;
  explainFailure: typeof explainFailure;
}>;

export const paneOperations: PaneOperations = {
  validateWorkbook,
  chartWorkbook,
  summariseRoles,
  listChoices,
  mapSheets,
  createWorkbook,
  readForEditing,
  editWorkbook,
  goTo,
  explainFailure,
};
