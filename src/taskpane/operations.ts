import { type chartWorkbook } from '../operations/chartWorkbook';
import { type compareWorkbooks } from '../operations/compareWorkbooks';
import { type createWorkbook } from '../operations/createWorkbook';
import { type editWorkbook } from '../operations/editWorkbook';
import { type exportRegulation } from '../operations/exportRegulation';
import { explainFailure } from '../operations/failure';
import { goTo } from '../operations/goTo';
import { listChoices } from '../operations/listChoices';
import { type mapSheets } from '../operations/mapSheets';
import { type clearMarks, type markFindings } from '../operations/markFindings';
import { type importRegulation } from '../operations/importRegulation';
import { type planChosen, type planImport } from '../operations/planImport';
import { type readBook } from '../operations/readBook';
import { type readForCharting } from '../operations/readForCharting';
import { type readForEditing } from '../operations/readForEditing';
import { readRecorded } from '../operations/readRecorded';
import { type readRegulation } from '../operations/readRegulation';
import { type removeImported } from '../operations/removeImported';
import { type previewSharing, type shareWorkbook } from '../operations/shareWorkbook';
import { type summariseRoles } from '../operations/summariseRoles';
import { validateWorkbook } from '../operations/validateWorkbook';
import { type waiveFinding } from '../operations/waiveFinding';
import { type watchWorkbook } from '../operations/watchWorkbook';
import { type writeRulesSheet } from '../operations/writeRulesSheet';

/** All that the pane can have done to the workbook. The pane is given it, so that it can be shown without Excel. */
export type PaneOperations = Readonly<{
  validateWorkbook: typeof validateWorkbook;
  readRecorded: typeof readRecorded;
  watchWorkbook: typeof watchWorkbook;
  markFindings: typeof markFindings;
  clearMarks: typeof clearMarks;
  waiveFinding: typeof waiveFinding;
  writeRulesSheet: typeof writeRulesSheet;
  previewSharing: typeof previewSharing;
  shareWorkbook: typeof shareWorkbook;
  chartWorkbook: typeof chartWorkbook;
  readForCharting: typeof readForCharting;
  summariseRoles: typeof summariseRoles;
  listChoices: typeof listChoices;
  mapSheets: typeof mapSheets;
  createWorkbook: typeof createWorkbook;
  readForEditing: typeof readForEditing;
  editWorkbook: typeof editWorkbook;
  readRegulation: typeof readRegulation;
  planImport: typeof planImport;
  planChosen: typeof planChosen;
  importRegulation: typeof importRegulation;
  removeImported: typeof removeImported;
  exportRegulation: typeof exportRegulation;
  readBook: typeof readBook;
  compareWorkbooks: typeof compareWorkbooks;
  goTo: typeof goTo;
  explainFailure: typeof explainFailure;
}>;

/** What is not wanted each time is loaded when it is: the pane starts sooner. */
export const paneOperations: PaneOperations = {
  validateWorkbook,
  readRecorded,
  listChoices,
  goTo,
  explainFailure,
  watchWorkbook: async (tell) => (await import('../operations/watchWorkbook')).watchWorkbook(tell),
  markFindings: async (options) => (await import('../operations/markFindings')).markFindings(options),
  clearMarks: async (options) => (await import('../operations/markFindings')).clearMarks(options),
  waiveFinding: async (options) => (await import('../operations/waiveFinding')).waiveFinding(options),
  writeRulesSheet: async (options) =>
    (await import('../operations/writeRulesSheet')).writeRulesSheet(options),
  previewSharing: async (options) => (await import('../operations/shareWorkbook')).previewSharing(options),
  shareWorkbook: async (options) => (await import('../operations/shareWorkbook')).shareWorkbook(options),
  chartWorkbook: async (options) => (await import('../operations/chartWorkbook')).chartWorkbook(options),
  readForCharting: async () => (await import('../operations/readForCharting')).readForCharting(),
  summariseRoles: async (options) => (await import('../operations/summariseRoles')).summariseRoles(options),
  mapSheets: async (options) => (await import('../operations/mapSheets')).mapSheets(options),
  createWorkbook: async (content, options) =>
    (await import('../operations/createWorkbook')).createWorkbook(content, options),
  readForEditing: async (options) => (await import('../operations/readForEditing')).readForEditing(options),
  editWorkbook: async (options) => (await import('../operations/editWorkbook')).editWorkbook(options),
  readRegulation: async (input, options) =>
    (await import('../operations/readRegulation')).readRegulation(input, options),
  planImport: async (options) => (await import('../operations/planImport')).planImport(options),
  planChosen: async (options) => (await import('../operations/planImport')).planChosen(options),
  importRegulation: async (options) =>
    (await import('../operations/importRegulation')).importRegulation(options),
  removeImported: async (options) => (await import('../operations/removeImported')).removeImported(options),
  exportRegulation: async (options) =>
    (await import('../operations/exportRegulation')).exportRegulation(options),
  readBook: async (bytes, name) => (await import('../operations/readBook')).readBook(bytes, name),
  compareWorkbooks: async (options) =>
    (await import('../operations/compareWorkbooks')).compareWorkbooks(options),
};
