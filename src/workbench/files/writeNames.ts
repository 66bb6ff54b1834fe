import { quoteSheetName } from '../model/address';
import { type SheetModel } from '../model/sheet';
import { type WorkbookModel } from '../model/workbook';
import {
  absolute,
  isOwnName,
  printAreaName,
  printTitlesName,
  samePrintNames,
  writeName,
  writePrintNames,
} from './names';
import { type WorkbookOrigin } from './origin';
import { type Patch, rewriteTag } from './patch';
import { workbookOrder } from './workbookOrder';
import { child, childrenOf, numberOf, type XmlElement } from './xml';
import { readXstring, xstringText } from './xmlText';

/** A place in the order of tabs: the model's sheet, or one that only the file knows, and its element if it has one. */
export type SheetSlot = Readonly<{ id?: string; element?: XmlElement }>;

/** Writes the names where any changed, a sheet moved or went, or the print settings of a sheet changed. */
export function writeNames(
  patch: Patch,
  model: WorkbookModel,
  origin: WorkbookOrigin,
  slots: readonly SheetSlot[],
): void {
  const container = child(patch.root, 'definedNames');
  const standing = childrenOf(container, 'definedName');
  const indexes = new Map(slots.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index] as const])));
  const sheets = new Map(model.sheets.map((sheet) => [sheet.id, sheet]));
  const changedPrints = new Set(
    model.sheets.filter((sheet) => {
      const baseline = origin.sheets.get(sheet.id)?.baseline;
      return !baseline || !samePrintNames(sheet, baseline);
    }),
  );
  const kept = new Set<unknown>();
  let nameAt = 0;
  const items = standing.map((element) => {
    const own = isOwnName(element.attributes['name'] ?? '');
    const item = own ? undefined : origin.names[nameAt++];
    if (item && !model.names.includes(item)) return '';
    if (item) kept.add(item);
    const local = numberOf(element.attributes['localSheetId']);
    const localId = local === undefined ? undefined : origin.sheetIds[local];
    const sheet = localId === undefined ? undefined : sheets.get(localId);
    if (localId !== undefined && !sheet) return '';
    if (own && sheet && isPrintName(element) && changedPrints.has(sheet)) return '';
    if (own && sheet && !isPrintName(element)) return keepOwnName(patch, element, sheet, origin, indexes);
    const index = sheet ? indexes.get(sheet.id) : findStranger(patch, local, slots);
    return keepName(patch, element, index, model, origin);
  });
  for (const item of model.names) {
    if (kept.has(item)) continue;
    items.push(
      patch.own(writeName(item, item.sheetId === undefined ? undefined : indexes.get(item.sheetId))),
    );
  }
  for (const sheet of changedPrints) items.push(patch.own(writePrintNames(sheet, indexes.get(sheet.id)!)));
  const content = items.join('');
  if (content === standing.map((element) => patch.source(element)).join('')) return;
  const xml = content === '' ? '' : patch.own('<definedNames>') + content + patch.own('</definedNames>');
  patch.setChild(patch.root, 'definedNames', xml, workbookOrder);
}

function isPrintName({ attributes }: XmlElement): boolean {
  return attributes['name'] === printAreaName || attributes['name'] === printTitlesName;
}

/** The new index of a chart sheet that had this one. */
function findStranger(
  patch: Patch,
  local: number | undefined,
  slots: readonly SheetSlot[],
): number | undefined {
  if (local === undefined) return undefined;
  const element = childrenOf(child(patch.root, 'sheets'), 'sheet')[local];
  return slots.findIndex((slot) => slot.element === element);
}

/** The hidden name of a filtered area follows the filter and the sheet's name. */
function keepOwnName(
  patch: Patch,
  element: XmlElement,
  sheet: SheetModel,
  origin: WorkbookOrigin,
  indexes: ReadonlyMap<string, number>,
): string {
  const baseline = origin.sheets.get(sheet.id)!.baseline;
  const isFilter = element.attributes['name'] === '_xlnm._FilterDatabase';
  const sameFilter = sheet.autoFilter === baseline.autoFilter && sheet.name === baseline.name;
  const local = String(indexes.get(sheet.id));
  if (!isFilter || sameFilter) return withIndex(patch, element, local, element.text);
  if (!sheet.autoFilter) return '';
  return withIndex(patch, element, local, `${quoteSheetName(sheet.name)}!${absolute(sheet.autoFilter.area)}`);
}

function keepName(
  patch: Patch,
  element: XmlElement,
  index: number | undefined,
  model: WorkbookModel,
  origin: WorkbookOrigin,
): string {
  const alive = new Set(model.sheets.map(({ id }) => id));
  let text = element.text;
  for (const [id, { baseline }] of origin.sheets) {
    // What Excel makes of a reference to a sheet that is gone.
    if (!alive.has(id)) text = text.replaceAll(`${quoteSheetName(baseline.name)}!`, '#REF!');
  }
  return withIndex(patch, element, index === undefined ? undefined : String(index), text);
}

function withIndex(patch: Patch, element: XmlElement, index: string | undefined, text: string): string {
  if (element.attributes['localSheetId'] === index && text === element.text) return patch.source(element);
  const tag = rewriteTag(patch.text.slice(element.start, element.openEnd), { localSheetId: index });
  const content =
    text === element.text
      ? patch.text.slice(element.openEnd, element.closeStart)
      : xstringText(readXstring(text));
  return tag + content + patch.text.slice(element.closeStart, element.end);
}
