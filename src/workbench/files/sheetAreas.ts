import { areaToA1, parseA1 } from '../model/address';
import { type Area } from '../model/cell';
import { type SheetModel } from '../model/sheet';
import { readAreas } from './areaText';
import { type Patch } from './patch';
import { sheetOrder } from './sheetOrder';
import { child, childrenOf, type XmlElement } from './xml';
import { element } from './xmlText';

type Filter = SheetModel['autoFilter'];

/** The merged areas of a sheet. */
export function readMerges(sheet: XmlElement): Area[] {
  return childrenOf(child(sheet, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) =>
    readAreas(attributes['ref']),
  );
}

/** Writes `mergeCells` where the list changed. */
export function writeMerges(patch: Patch, merges: readonly Area[], baseline: readonly Area[]): void {
  if (merges === baseline) return;
  const items = merges.map((area) => element('mergeCell', { ref: areaToA1(area) }));
  const xml = items.length === 0 ? '' : element('mergeCells', { count: items.length }, items.join(''));
  patch.setChild(patch.root, 'mergeCells', patch.own(xml), sheetOrder);
}

/** The filter of a sheet that belongs to no table. */
export function readAutoFilter(sheet: XmlElement): Filter {
  const filter = child(sheet, 'autoFilter');
  const area = parseA1(filter?.attributes['ref'] ?? '');
  return filter && area && { area, filtered: childrenOf(filter, 'filterColumn').length > 0 };
}

/** Writes `autoFilter` where it changed: its area, whether it filters, or whether there is one. */
export function writeAutoFilter(patch: Patch, filter: Filter, baseline: Filter): void {
  if (filter === baseline) return;
  const existing = child(patch.root, 'autoFilter');
  if (!filter || !existing) {
    const xml = filter ? element('autoFilter', { ref: areaToA1(filter.area) }) : '';
    patch.setChild(patch.root, 'autoFilter', patch.own(xml), sheetOrder);
    return;
  }
  patch.setAttributes(existing, { ref: areaToA1(filter.area) });
  if (!filter.filtered) for (const column of childrenOf(existing, 'filterColumn')) patch.remove(column);
}
