import { type SheetModel } from '../model/sheet';
import { type WorkbookModel } from '../model/workbook';
import { type WorkbookOrigin } from './origin';
import { type Patch, rewriteTag } from './patch';
import { type SheetSlot, writeNames } from './writeNames';
import { workbookOrder } from './workbookOrder';
import { child, childrenOf, descend, numberOf, type XmlElement } from './xml';
import { encodeXstring, writeAttributes, xstringAttribute } from './xmlText';

const states = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * Brings the workbook part up to date: sheets, active tab, protection, names, recalculation.
 * `newRelations` gives the relation of each sheet that the file did not have; `recalculate` asks Excel to compute all
 * formulas when it opens the file.
 */
export function writeWorkbookPart(
  patch: Patch,
  model: WorkbookModel,
  origin: WorkbookOrigin,
  newRelations: ReadonlyMap<string, string>,
  recalculate: boolean,
): void {
  const slots = arrangeSheets(patch.root, model, origin);
  writeSheets(patch, model, origin, slots, newRelations);
  writeActiveTab(patch, model, origin, slots);
  if (model.structureProtected !== origin.structureProtected) writeStructureProtection(patch, model);
  writeNames(patch, model, origin, slots);
  if (recalculate) {
    const existing = child(patch.root, 'calcPr');
    if (existing) patch.setAttributes(existing, { fullCalcOnLoad: '1' });
    else patch.insertInOrder(patch.root, 'calcPr', patch.own('<calcPr fullCalcOnLoad="1"/>'), workbookOrder);
  }
}

/** The sheets in their new order. Chart sheets, which the model does not know, stay behind the sheet before them. */
function arrangeSheets(root: XmlElement, model: WorkbookModel, origin: WorkbookOrigin): SheetSlot[] {
  const elements = childrenOf(child(root, 'sheets'), 'sheet');
  const followers = new Map<string | undefined, SheetSlot[]>();
  const standing = new Map<string, XmlElement>();
  const alive = new Set(model.sheets.map(({ id }) => id));
  let last: string | undefined;
  origin.sheetIds.forEach((id, index) => {
    const element = elements[index]!;
    if (id === undefined) followers.set(last, [...(followers.get(last) ?? []), { element }]);
    else {
      standing.set(id, element);
      if (alive.has(id)) last = id;
    }
  });
  const arranged = model.sheets.flatMap(({ id }): SheetSlot[] => {
    const element = standing.get(id);
    return [{ id, ...(element && { element }) }, ...(followers.get(id) ?? [])];
  });
  return [...(followers.get(undefined) ?? []), ...arranged];
}

function writeSheets(
  patch: Patch,
  model: WorkbookModel,
  origin: WorkbookOrigin,
  slots: readonly SheetSlot[],
  newRelations: ReadonlyMap<string, string>,
): void {
  const container = child(patch.root, 'sheets')!;
  const standing = childrenOf(container, 'sheet');
  const sheets = new Map(model.sheets.map((sheet) => [sheet.id, sheet]));
  let nextId = Math.max(0, ...standing.map(({ attributes }) => numberOf(attributes['sheetId']) ?? 0)) + 1;
  const items = slots.map(({ id, element }) => {
    const sheet = id === undefined ? undefined : sheets.get(id);
    if (!sheet) return patch.source(element!);
    if (element) return keepSheet(patch, element, sheet, origin.sheets.get(sheet.id)!.baseline);
    const attributes = writeAttributes({ sheetId: nextId, state: states[sheet.visibility] });
    nextId += 1;
    const relation = patch.relation(newRelations.get(sheet.id)!);
    return patch.own(`<sheet name="${xstringAttribute(sheet.name)}"${attributes}${relation}/>`);
  });
  const unchanged =
    items.length === standing.length && items.every((item, at) => item === patch.source(standing[at]!));
  if (!unchanged) patch.replaceContent(container, items.join(''));
}

function keepSheet(patch: Patch, element: XmlElement, sheet: SheetModel, baseline: SheetModel): string {
  const changes: Record<string, string | undefined> = {};
  if (sheet.name !== baseline.name) changes['name'] = encodeXstring(sheet.name);
  if (sheet.visibility !== baseline.visibility) changes['state'] = states[sheet.visibility];
  const tag = patch.text.slice(element.start, element.openEnd);
  const written = Object.keys(changes).length === 0 ? tag : rewriteTag(tag, changes);
  return written + patch.text.slice(element.openEnd, element.end);
}

function writeActiveTab(
  patch: Patch,
  model: WorkbookModel,
  origin: WorkbookOrigin,
  slots: readonly SheetSlot[],
): void {
  const view = descend(patch.root, 'bookViews', 'workbookView');
  const index = slots.findIndex(({ id }) => id === model.activeSheetId);
  const standing = numberOf(view?.attributes['activeTab']) ?? 0;
  // A chart sheet may have been active; as long as nobody activated another sheet, what it was stays.
  if (model.activeSheetId === origin.activeSheetId && origin.sheetIds[standing] === undefined) return;
  if (index < 0 || index === standing) return;
  if (view) patch.setAttributes(view, { activeTab: String(index), firstSheet: undefined });
  else {
    const xml = `<bookViews><workbookView activeTab="${index}"/></bookViews>`;
    patch.insertInOrder(patch.root, 'bookViews', patch.own(xml), workbookOrder);
  }
}

function writeStructureProtection(patch: Patch, { structureProtected }: WorkbookModel): void {
  const xml = structureProtected ? '<workbookProtection lockStructure="1"/>' : '';
  patch.setChild(patch.root, 'workbookProtection', patch.own(xml), workbookOrder);
}
