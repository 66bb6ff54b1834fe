import { maxColumns, maxRows } from '../../model/address';
import { type Area } from '../../model/cell';
import { type HyperlinkModel, type SheetModel } from '../../model/sheet';
import { type StandardFont } from '../../model/standardFont';
import { lastRow } from '../../host/objects/areas';
import { type Lines, measureLines, type SheetsWorkbook } from './lines';
import { holds, type Place } from './place';
import { createScrollScale, type ScrollScale } from './scrollScale';

/** A sheet as it is drawn: its lines, its frozen part, and where to find what lies on a row. All lengths in pixels. */
export type SheetView = Readonly<{
  sheet: SheetModel;
  standardFont: StandardFont;
  lines: Lines;
  showHidden: boolean;
  /** Frozen rows and columns, at most those that can be scrolled over, and how long they are together. */
  frozen: Readonly<{ rows: number; columns: number; height: number; width: number }>;
  /** Width of the row headings and height of the column headings; 0 where they are not shown. */
  headings: Readonly<{ width: number; height: number }>;
  mergesAt: (row: number) => readonly Area[];
  linkAt: (place: Place) => HyperlinkModel | undefined;
}>;

/** The part of a sheet that is in view, from the frozen part on. */
export type Window = Readonly<{
  top: number;
  start: number;
  height: number;
  width: number;
}>;

const headingHeight = 22;

/** Measures a sheet for drawing. `reach`: a cell up to which one must be able to scroll, whatever the sheet holds. */
export function viewSheet(
  sheet: SheetModel,
  opened: SheetsWorkbook,
  showHidden: boolean,
  reach: Place,
): SheetView {
  const lines = measureLines(sheet, opened, showHidden, {
    rows: Math.min(reach.row + 1, maxRows),
    columns: Math.min(reach.column + 1, maxColumns),
  });
  const rows = Math.min(sheet.frozen.rows, lines.rows.count);
  const columns = Math.min(sheet.frozen.columns, lines.columns.count);
  return {
    sheet,
    standardFont: opened.model.standardFont,
    lines,
    showHidden,
    frozen: {
      rows,
      columns,
      height: lines.rows.offsetOf(rows),
      width: lines.columns.offsetOf(columns),
    },
    headings: sheet.showHeadings
      ? { width: 20 + String(lines.rows.count).length * 8, height: headingHeight }
      : { width: 0, height: 0 },
    mergesAt: indexByRow(sheet.merges, (area) => area),
    linkAt: findLink(sheet),
  };
}

function findLink(sheet: SheetModel): SheetView['linkAt'] {
  const linksAt = indexByRow(sheet.hyperlinks, ({ area }) => area);
  return (place) => linksAt(place.row).find(({ area }) => holds(area, place));
}

/** Areas that are higher than this are looked through for each row instead. */
const tallArea = 500;

function indexByRow<Item>(
  items: readonly Item[],
  areaOf: (item: Item) => Area,
): (row: number) => readonly Item[] {
  const byRow = new Map<number, Item[]>();
  const tall: Item[] = [];
  for (const item of items) {
    const area = areaOf(item);
    if (area.rows > tallArea) tall.push(item);
    else {
      for (let row = area.row; row <= lastRow(area); row += 1) {
        const known = byRow.get(row);
        if (known) known.push(item);
        else byRow.set(row, [item]);
      }
    }
  }
  const none: readonly Item[] = [];
  return (row) => {
    const own = byRow.get(row) ?? none;
    if (tall.length === 0) return own;
    return [...own, ...tall.filter((item) => areaOf(item).row <= row && row <= lastRow(areaOf(item)))];
  };
}

/** How the scroll bar stands for the rows below the frozen ones, of which `height` pixels are in view. */
export function scaleOf({ lines, frozen }: SheetView, height: number): ScrollScale {
  return createScrollScale(lines.rows.total - frozen.height, Math.max(1, height));
}

/** Columns and rows that are drawn in an unfrozen part: those in view and a margin, so that scrolling finds them there. */
export function drawnLines(
  { lines, frozen }: SheetView,
  window: Window,
): Readonly<{ rows: readonly number[]; columns: readonly number[] }> {
  const margin = { rows: 240, columns: 320 };
  const top = frozen.height + window.top;
  const start = frozen.width + window.start;
  return {
    rows: lines.rows.shown(
      Math.max(frozen.rows, lines.rows.indexAt(top - margin.rows)),
      lines.rows.indexAt(top + window.height + margin.rows) + 1,
    ),
    columns: lines.columns.shown(
      // In steps, so that little is drawn anew while one scrolls sideways.
      Math.max(frozen.columns, Math.floor(lines.columns.indexAt(start - margin.columns) / 4) * 4),
      Math.ceil((lines.columns.indexAt(start + window.width + margin.columns) + 1) / 4) * 4,
    ),
  };
}
