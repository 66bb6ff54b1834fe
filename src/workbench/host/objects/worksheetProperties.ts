import { type SheetModel } from '../../model/sheet';
import { digitPixels } from '../../model/standardFont';
import { type WorkbookModel } from '../../model/workbook';
import { mostCharacters, pointsFromShownCharacters, shownCharacters } from '../../files/units';
import { emitOfSheet, eventType } from '../events';
import { type Host, type HostClass, HostError } from '../hostObject';
import { requireBoolean, requireColour, requireNumber, requireOneOf } from './arguments';
import { accessDenied } from './errors';
import { requireFormattable } from './protectionCheck';
import { renameInFormulas } from './renameInFormulas';
import { requireSheetName } from './sheetName';

/** The scalars of Worksheet. */
export const worksheetGetters: NonNullable<HostClass<SheetModel>['get']> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  position: (sheet, host) => host.workbook.sheets.indexOf(sheet),
  visibility: ({ visibility }) => visibility,
  tabColor: ({ tabColour }) => tabColour ?? '',
  showGridlines: ({ showGridlines }) => showGridlines,
  showHeadings: ({ showHeadings }) => showHeadings,
  standardHeight: ({ standardHeight }) => standardHeight,
  standardWidth: ({ standardWidth }, { workbook }) =>
    shownCharacters(standardWidth, digitPixels(workbook.standardFont)),
};

/** What may be set of a Worksheet. */
export const worksheetSetters: NonNullable<HostClass<SheetModel>['set']> = {
  name: rename,
  position: move,
  visibility: show,
  tabColor: (sheet, value) => {
    if (value === '') delete sheet.tabColour;
    else sheet.tabColour = requireColour(value, 'Worksheet.tabColor');
  },
  // office.js reads these two under their own names and sets them under shorter ones.
  Gridlines: (sheet, value) => {
    sheet.showGridlines = requireBoolean(value, 'Worksheet.showGridlines');
  },
  Headings: (sheet, value) => {
    sheet.showHeadings = requireBoolean(value, 'Worksheet.showHeadings');
  },
  standardWidth: (sheet, value, { workbook }) => {
    const location = 'Worksheet.standardWidth';
    requireFormattable(sheet, 'allowFormatColumns', location);
    const characters = requireNumber(value, location, { min: 0, max: mostCharacters });
    sheet.standardWidth = pointsFromShownCharacters(characters, digitPixels(workbook.standardFont));
  },
};

/** Refuses to change sheets and their order while the workbook's structure is protected. */
export function requireOpenStructure(workbook: WorkbookModel, location: string): void {
  if (workbook.structureProtected) throw accessDenied(location);
}

/** Refuses what would leave a workbook without a visible sheet. */
export function requireAnotherVisible(workbook: WorkbookModel, sheet: SheetModel, location: string): void {
  if (workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) return;
  throw new HostError(
    'InvalidOperation',
    'A workbook must contain at least one visible worksheet.',
    location,
  );
}

function rename(sheet: SheetModel, value: unknown, host: Host): void {
  const location = 'Worksheet.name';
  requireOpenStructure(host.workbook, location);
  const nameAfter = requireSheetName(host.workbook, value, location, sheet.id);
  const nameBefore = sheet.name;
  sheet.name = nameAfter;
  renameInFormulas(host.workbook, nameBefore, nameAfter);
  emitOfSheet(host, sheet, eventType.nameChanged, { nameBefore, nameAfter, source: 'Local' });
}

function move(sheet: SheetModel, value: unknown, host: Host): void {
  const location = 'Worksheet.position';
  const { workbook } = host;
  requireOpenStructure(workbook, location);
  const positionAfter = requireNumber(value, location, {
    whole: true,
    min: 0,
    max: workbook.sheets.length - 1,
  });
  const positionBefore = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(positionBefore, 1);
  workbook.sheets.splice(positionAfter, 0, sheet);
  emitOfSheet(host, sheet, eventType.moved, { positionBefore, positionAfter, source: 'Local' });
}

function show(sheet: SheetModel, value: unknown, host: Host): void {
  const location = 'Worksheet.visibility';
  const { workbook } = host;
  requireOpenStructure(workbook, location);
  const visibilityAfter = requireOneOf(value, ['Visible', 'Hidden', 'VeryHidden'], location);
  if (visibilityAfter !== 'Visible') requireAnotherVisible(workbook, sheet, location);
  const visibilityBefore = sheet.visibility;
  sheet.visibility = visibilityAfter;
  if (visibilityAfter !== 'Visible' && workbook.activeSheetId === sheet.id) {
    workbook.activeSheetId = workbook.sheets.find(({ visibility }) => visibility === 'Visible')!.id;
  }
  emitOfSheet(host, sheet, eventType.visibilityChanged, {
    visibilityBefore,
    visibilityAfter,
    source: 'Local',
  });
}
