import { emitOfSheet, eventType } from '../host/events';
import { type Host } from '../host/hostObject';
import { activateSheet as activateInHost } from '../host/objects/worksheetTabs';
import { type Colour } from '../model/cell';
import { type SheetModel } from '../model/sheet';
import { type WorkbookModel } from '../model/workbook';

export type SheetTab = Readonly<{ id: string; name: string; colour?: Colour; active: boolean }>;

/** A workbook's sheets as a person meets them at the foot of the page. */
export type SheetList = Readonly<{
  visible: readonly SheetTab[];
  hidden: readonly SheetTab[];
  veryHidden: readonly SheetTab[];
  /** Names of the tabs that are no worksheets. */
  other: readonly string[];
}>;

/** The sheets in the order of their tabs. */
export function listSheets(workbook: WorkbookModel): SheetList {
  const of = (visibility: SheetModel['visibility']): SheetTab[] =>
    workbook.sheets
      .filter((sheet) => sheet.visibility === visibility)
      .map(({ id, name, tabColour }) => ({
        id,
        name,
        ...(tabColour !== undefined && { colour: tabColour }),
        active: id === workbook.activeSheetId,
      }));
  return {
    visible: of('Visible'),
    hidden: of('Hidden'),
    veryHidden: of('VeryHidden'),
    other: workbook.otherTabs,
  };
}

/** Brings a visible sheet to the front, as a person does; add-ins hear of it. */
export function activateSheet(host: Host, id: string): void {
  const sheet = host.workbook.sheets.find((each) => each.id === id);
  if (sheet) activateInHost(sheet, host, 'workbench');
}

/** Shows a hidden sheet and brings it to the front; false where the workbook's structure is protected. */
export function unhideSheet(host: Host, id: string): boolean {
  const { workbook } = host;
  const sheet = workbook.sheets.find((each) => each.id === id);
  if (!sheet || workbook.structureProtected) return false;
  const visibilityBefore = sheet.visibility;
  sheet.visibility = 'Visible';
  emitOfSheet(host, sheet, eventType.visibilityChanged, {
    visibilityBefore,
    visibilityAfter: 'Visible',
    source: 'Local',
  });
  activateInHost(sheet, host, 'workbench');
  return true;
}
