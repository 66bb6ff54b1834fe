import { type SheetModel } from '../model/sheet';
import { argb } from './colours';
import { type Patch } from './patch';
import { sheetOrder } from './sheetOrder';
import { fitsToPages } from './writePageLayout';
import { child } from './xml';
import { element } from './xmlText';

type Properties = Pick<SheetModel, 'tabColour' | 'pageLayout'>;

const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Writes what changed of `sheetPr`: the colour of the tab, and whether pages are fitted. */
export function writeSheetProperties(patch: Patch, sheet: Properties, baseline: Properties): void {
  const changes: [name: string, xml: string][] = [];
  if (sheet.tabColour !== baseline.tabColour) {
    changes.push(['tabColor', sheet.tabColour ? element('tabColor', { rgb: argb(sheet.tabColour) }) : '']);
  }
  const fits = fitsToPages(sheet.pageLayout);
  if (fits !== fitsToPages(baseline.pageLayout)) {
    changes.push(['pageSetUpPr', fits ? element('pageSetUpPr', { fitToPage: true }) : '']);
  }
  if (changes.length === 0) return;
  const existing = child(patch.root, 'sheetPr');
  if (!existing) {
    const content = changes.map(([, xml]) => xml).join('');
    patch.insertInOrder(patch.root, 'sheetPr', patch.own(element('sheetPr', {}, content)), sheetOrder);
    return;
  }
  for (const [name, xml] of changes) patch.setChild(existing, name, patch.own(xml), order);
}
