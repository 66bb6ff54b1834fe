import { type Drawing } from '../../chart/drawing';
import { columnLetters } from '../columns';
import { markKey } from '../mark';
import { type Extent, type Grid, gridOf } from './chartSheet';
import { drawnKey } from './drawnState';
import { askOutlineCells, type OutlineCell, restoreOutlineCells } from './outlineCells';

/** The sides and switches of a page that a chart sets, whose values can be written as they were read. */
const pageFields = [
  'orientation',
  'paperSize',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
  'centerHorizontally',
  'centerVertically',
] as const;
/** Of the head and the foot, which hold no more than 255 characters at any time, those parts that a chart may write. */
const headAndFootFields = ['centerHeader', 'leftFooter', 'rightFooter'] as const;

/** What a question about a sheet's set-up weighs with its answer, in bytes, and what each row and column adds; measured. */
const setUpBytes = 9_000;
const lineBytes = 60;

/** How a chart's sheet is set up before it is drawn anew: all but its shapes that a drawing may change. */
export type SheetSetUp = Readonly<{
  name: string;
  visibility: Excel.Worksheet['visibility'];
  showGridlines: boolean;
  /** Texts of its custom properties; null where it has none. */
  properties: Readonly<Record<typeof markKey | typeof drawnKey, string | null>>;
  /** Points, from the first on; 0 for a hidden one. */
  rowHeights: readonly number[];
  columnWidths: readonly number[];
  page: Readonly<Partial<Record<(typeof pageFields)[number], unknown>>>;
  headAndFoot: Readonly<Record<(typeof headAndFootFields)[number], string>>;
  zoom: Excel.PageLayoutZoomOptions;
  /** Null where none is set. */
  printArea: string | null;
  outline: readonly OutlineCell[];
}>;

/** How far the cells of a sheet are to be known. `outlineRows`: those of the first column that hold the chart as text, or will. */
export type Reach = Readonly<{ extent: Extent; outlineRows: number }>;

/** How far a drawing may set cells up, if shapes of ours that stand on its sheet stay where a person put them; rather too far. */
export function reachOf(
  { width, height, boxes }: Drawing,
  standing: readonly Pick<Excel.Shape, 'name' | 'left' | 'top' | 'width' | 'height'>[],
): Extent {
  const own = standing.filter(({ name }) => name.startsWith('haykal:'));
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
  const both = [...own, ...boxes];
  return {
    width: Math.max(width, most(both.map(({ left }) => left)) + most(both.map((box) => box.width)) + 3),
    height: Math.max(height, most(both.map(({ top }) => top)) + most(both.map((box) => box.height)) + 3),
  };
}

/** Asks how a sheet is set up; `read` tells it after the next round trip. `bytes`: what that weighs. */
export function askSetUp(
  sheet: Excel.Worksheet,
  { extent, outlineRows }: Reach,
): { read: () => SheetSetUp; bytes: number } {
  sheet.load('name, visibility, showGridlines');
  const [mark, drawn] = [markKey, drawnKey].map((key) => askProperty(sheet, key)) as [Asked, Asked];
  const { rows, columns } = gridOf(extent);
  const heights = sheet.getRangeByIndexes(0, 0, rows, 1).getRowProperties({ format: { rowHeight: true } });
  const widths = sheet
    .getRangeByIndexes(0, 0, 1, columns)
    .getColumnProperties({ format: { columnWidth: true } });
  const readPage = askPage(sheet);
  const readOutline = askOutlineCells(sheet, outlineRows);
  const read = (): SheetSetUp => ({
    name: sheet.name,
    visibility: sheet.visibility,
    showGridlines: sheet.showGridlines,
    properties: { [markKey]: mark(), [drawnKey]: drawn() },
    rowHeights: heights.value.map(({ format }) => format!.rowHeight!),
    columnWidths: widths.value.map(({ format }) => format!.columnWidth!),
    ...readPage(),
    outline: readOutline(),
  });
  return { read, bytes: setUpBytes + lineBytes * (rows + columns) };
}

type Asked = () => string | null;

function askProperty({ customProperties }: Excel.Worksheet, key: string): Asked {
  const property = customProperties.getItemOrNullObject(key);
  property.load('value');
  // Read after the round trip of whoever asked.
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load
  return () => (property.isNullObject ? null : property.value);
}

type Page = Pick<SheetSetUp, 'page' | 'headAndFoot' | 'zoom' | 'printArea'>;

function askPage({ pageLayout }: Excel.Worksheet): () => Page {
  pageLayout.load([...pageFields, 'zoom'].join(', '));
  const headAndFoot = pageLayout.headersFooters.defaultForAllPages;
  headAndFoot.load(headAndFootFields.join(', '));
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load('areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount');
  return () => ({
    page: Object.fromEntries(pageFields.map((field) => [field, pageLayout[field]])),
    headAndFoot: {
      centerHeader: headAndFoot.centerHeader,
      leftFooter: headAndFoot.leftFooter,
      rightFooter: headAndFoot.rightFooter,
    },
    zoom: pageLayout.zoom,
    // Read after the round trip of whoever asked.
    // eslint-disable-next-line office-addins/call-sync-before-read
    printArea: area.isNullObject ? null : area.areas.items.map(addressOf).join(','),
  });
}

/** Without the sheet, whose name may be another by the time it is used. */
function addressOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): string {
  const last = `${columnLetters(columnIndex + columnCount - 1)}${rowIndex + rowCount}`;
  return `${columnLetters(columnIndex)}${rowIndex + 1}:${last}`;
}

/** Gives a sheet back its name, its place among the visible ones and the texts that it keeps, with the next round trip. */
export function restoreIdentity(sheet: Excel.Worksheet, { name, visibility, properties }: SheetSetUp): void {
  if (sheet.name !== name) sheet.name = name;
  if (sheet.visibility !== visibility) sheet.visibility = visibility;
  for (const [key, text] of Object.entries(properties)) {
    if (text === null) sheet.customProperties.getItemOrNullObject(key).delete();
    else sheet.customProperties.add(key, text);
  }
}

/**
 * Gives a sheet back its cells, their sizes under a drawing of this grid, and its page, with the next round trip. Where no print
 * area was set, that of the drawing stays: Office.js takes none away.
 */
export function restoreSetUp(sheet: Excel.Worksheet, setUp: SheetSetUp, { rows, columns }: Grid): void {
  sheet.showGridlines = setUp.showGridlines;
  for (const { at, count, size } of runsOf(setUp.rowHeights.slice(0, rows)))
    sheet.getRangeByIndexes(at, 0, count, 1).format.rowHeight = size;
  for (const { at, count, size } of runsOf(setUp.columnWidths.slice(0, columns)))
    sheet.getRangeByIndexes(0, at, 1, count).format.columnWidth = size;
  restoreOutlineCells(sheet, setUp.outline);
  const { pageLayout } = sheet;
  // A paper that Excel has no word for, and what it does not tell, cannot be written.
  pageLayout.set(told(setUp.page) as Excel.Interfaces.PageLayoutUpdateData);
  const zoom = told(setUp.zoom);
  if (Object.keys(zoom).length > 0) pageLayout.zoom = zoom;
  const headAndFoot = pageLayout.headersFooters.defaultForAllPages;
  // Emptied first: a new and an old part together may be longer than a foot holds.
  for (const field of headAndFootFields) headAndFoot[field] = '';
  for (const field of headAndFootFields) headAndFoot[field] = setUp.headAndFoot[field];
  if (setUp.printArea !== null) pageLayout.setPrintArea(setUp.printArea);
}

function told<Values extends object>(values: Values): Partial<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Values>;
}

/** Neighbours of one size together. */
function runsOf(sizes: readonly number[]): readonly { at: number; count: number; size: number }[] {
  const runs: { at: number; count: number; size: number }[] = [];
  sizes.forEach((size, at) => {
    const last = runs.at(-1);
    if (last?.size === size) last.count += 1;
    else runs.push({ at, count: 1, size });
  });
  return runs;
}
