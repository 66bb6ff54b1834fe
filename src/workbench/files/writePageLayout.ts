import { maxColumns, maxRows } from '../model/address';
import { type PageLayoutModel } from '../model/sheet';
import { joinSections } from './headerFooter';
import { paperNumbers, pointsPerInch } from './pageLayout';
import { type Patch } from './patch';
import { sheetOrder } from './sheetOrder';
import { child } from './xml';
import { element, xstringText } from './xmlText';

const headerOrder = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

/** Writes what changed of the page layout; print area and titles are written with the workbook's names. */
export function writePageLayout(patch: Patch, layout: PageLayoutModel, baseline: PageLayoutModel): void {
  if (layout === baseline) return;
  writeAttributesOf(patch, 'printOptions', printOptions(layout), printOptions(baseline));
  writeAttributesOf(patch, 'pageMargins', margins(layout), margins(baseline), true);
  writeAttributesOf(patch, 'pageSetup', setup(layout), setup(baseline));
  writeHeadersFooters(patch, layout, baseline);
  writeBreaks(patch, 'rowBreaks', layout.rowBreaks, baseline.rowBreaks, maxColumns - 1);
  writeBreaks(patch, 'colBreaks', layout.columnBreaks, baseline.columnBreaks, maxRows - 1);
}

type Attributes = Record<string, string | undefined>;

/** Sets the attributes that differ; `whole` writes all of them where the element is new. */
function writeAttributesOf(
  patch: Patch,
  name: string,
  now: Attributes,
  before: Attributes,
  whole = false,
): void {
  const changes = Object.fromEntries(Object.entries(now).filter(([key, value]) => before[key] !== value));
  if (Object.keys(changes).length === 0) return;
  const existing = child(patch.root, name);
  if (existing) patch.setAttributes(existing, changes);
  else patch.insertInOrder(patch.root, name, patch.own(element(name, whole ? now : changes)), sheetOrder);
}

function on(value: boolean): string | undefined {
  return value ? '1' : undefined;
}

function printOptions(layout: PageLayoutModel): Attributes {
  return {
    horizontalCentered: on(layout.centerHorizontally),
    verticalCentered: on(layout.centerVertically),
    headings: on(layout.printHeadings),
    gridLines: on(layout.printGridlines),
  };
}

function margins({ margins: points }: PageLayoutModel): Attributes {
  const names = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
  return Object.fromEntries(names.map((name) => [name, String(points[name] / pointsPerInch)]));
}

function setup(layout: PageLayoutModel): Attributes {
  const { zoom, paperSize } = layout;
  const fits = fitsToPages(layout);
  return {
    paperSize: paperSize && String(paperNumbers[paperSize]),
    scale: fits || zoom.scale === undefined || zoom.scale === 100 ? undefined : String(zoom.scale),
    fitToWidth: fits ? pages(zoom.horizontalFitToPages) : undefined,
    fitToHeight: fits ? pages(zoom.verticalFitToPages) : undefined,
    pageOrder: layout.printOrder === 'OverThenDown' ? 'overThenDown' : undefined,
    orientation: layout.orientation.toLowerCase(),
    blackAndWhite: on(layout.blackAndWhite),
    firstPageNumber: layout.firstPageNumber === undefined ? undefined : String(layout.firstPageNumber),
    useFirstPageNumber: on(layout.firstPageNumber !== undefined),
  };
}

/** One page is the default; 0 stands for as many as it takes. */
function pages(count: number | undefined): string | undefined {
  return count === 1 ? undefined : String(count ?? 0);
}

/** Whether the sheet is scaled to a number of pages instead of by a percentage. */
export function fitsToPages({ zoom }: PageLayoutModel): boolean {
  return zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
}

function writeHeadersFooters(patch: Patch, layout: PageLayoutModel, baseline: PageLayoutModel): void {
  const existing = child(patch.root, 'headerFooter');
  let fresh = '';
  for (const place of ['Header', 'Footer'] as const) {
    const text = joinSections(layout.headersFooters, place);
    if (text === joinSections(baseline.headersFooters, place)) continue;
    const name = `odd${place}`;
    const xml = text === '' ? '' : `<${name}>${xstringText(text)}</${name}>`;
    if (existing) patch.setChild(existing, name, patch.own(xml), headerOrder);
    else fresh += xml;
  }
  if (fresh === '') return;
  patch.insertInOrder(patch.root, 'headerFooter', patch.own(element('headerFooter', {}, fresh)), sheetOrder);
}

function writeBreaks(
  patch: Patch,
  name: string,
  breaks: readonly number[],
  baseline: readonly number[],
  max: number,
): void {
  if (breaks.join() === baseline.join()) return;
  const items = [...breaks].sort((a, b) => a - b).map((id) => element('brk', { id, max, man: true }));
  const counts = { count: items.length, manualBreakCount: items.length };
  const xml = items.length === 0 ? '' : element(name, counts, items.join(''));
  patch.setChild(patch.root, name, patch.own(xml), sheetOrder);
}
