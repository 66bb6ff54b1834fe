import { type Area, type CellModel, type CellStyle } from '../../model/cell';
import { type SheetModel, type TableModel } from '../../model/sheet';
import { type StandardFont } from '../../model/standardFont';
import { lastColumn, lastRow } from '../../host/objects/areas';
import { cellAt, styleAt } from '../../host/objects/editCells';
import { borderCss, borderOf, strongerBorder } from './borderLines';
import { cellCss, orientationCss } from './cellCss';
import { cellPadding, shownText, textPlace, type TextPlace } from './cellText';
import { pixelsPerPoint } from './lines';
import { noOverflow, type Overflow, overflowOf } from './overflow';
import { holds, type Place, wholeCell } from './place';
import { type SheetView } from './sheetView';
import { lookInTable, type TableLook } from './tableLook';

/** What is drawn for a cell; styles as text for `style`. Its place among the rows is the row's affair. */
export type DrawnCell = Readonly<{
  text: string;
  css: string;
  /** Of the text, '' where the cell's own will do. */
  textCss: string;
  direction: 'ltr' | 'rtl';
  wraps: boolean;
  /** Whether the text can stand in the cell itself, without an element of its own. */
  isPlain: boolean;
  isLink: boolean;
  /** Cells that it takes beside the first, when merged. */
  span: Readonly<{ rows: number; columns: number }>;
}>;

/** Draws a cell, merged or not, from its first row and column; `start` is where its pane begins. */
export function drawCell(view: SheetView, place: Place, start: number): DrawnCell {
  const { sheet, lines, standardFont } = view;
  const area = mergedAt(view, place);
  const cell = cellAt(sheet, place.row, place.column);
  const style = styleAt(sheet, place.row, place.column);
  const left = lines.columns.offsetOf(area.column);
  const width = lines.columns.offsetOf(Math.min(area.column + area.columns, lines.columns.count)) - left;
  const top = lines.rows.offsetOf(area.row);
  const height = lines.rows.offsetOf(Math.min(area.row + area.rows, lines.rows.count)) - top;
  const text = shownText(cell, style, width, standardFont.size);
  const stands = textPlace(cell?.type ?? 'empty', text, style, sheet.rightToLeft);
  const table = tableLook(sheet, place);
  const isMerged = area.rows > 1 || area.columns > 1;
  const run = isMerged ? nothingBeside : runOver(view, place, { cell, style, text, stands, width });
  const textCss = [orientationCss(style), run.coversLines ? 'background-color:var(--paper)' : '']
    .filter((part) => part !== '')
    .join(';');
  const wraps = style?.wrapText === true || stands.side === 'justify';
  const isLink = sheet.hyperlinks.length > 0 && view.linkAt(place) !== undefined;
  const css =
    `inset-inline-start:${px(left - start)};width:${px(width)};height:${px(height)};` +
    `${lookCss(style, table, stands, standardFont)};${borders(view, area, style, table)}` +
    (isMerged ? ';z-index:1' : overflowCss(run.overflow, sheet.rightToLeft));
  return {
    text,
    css,
    textCss,
    direction: stands.direction,
    wraps,
    isPlain: !isLink && textCss === '' && (text === '' || standsPlainly(stands, wraps, run.overflow, sheet)),
    isLink,
    span: { rows: area.rows, columns: area.columns },
  };
}

/** A block lets a line that is too long run out at the end of its direction only. */
function standsPlainly(
  { side, direction }: TextPlace,
  wraps: boolean,
  { before, after }: Overflow,
  { rightToLeft }: SheetModel,
): boolean {
  if ((direction === 'rtl') !== rightToLeft) return false;
  const start = rightToLeft ? 'right' : 'left';
  return wraps || side === start || (before === 0 && after === 0 && side === 'center');
}

function mergedAt(view: SheetView, place: Place): Area {
  return wholeCell({ merges: view.mergesAt(place.row) }, place);
}

/** Whether a cell lies under a merged area that begins elsewhere. */
export function isCovered(view: SheetView, place: Place): boolean {
  const area = mergedAt(view, place);
  return area.row !== place.row || area.column !== place.column;
}

function tableAt(sheet: SheetModel, place: Place): TableModel | undefined {
  return sheet.tables.length === 0 ? undefined : sheet.tables.find(({ area }) => holds(area, place));
}

function tableLook(sheet: SheetModel, place: Place): TableLook | undefined {
  const table = tableAt(sheet, place);
  return table && lookInTable(table, place);
}

/** Many cells share few formats: the text of each is made once. */
const knownLooks = new WeakMap<CellStyle, Map<string, string>>();
const plain: CellStyle = {};

function lookCss(
  style: CellStyle | undefined,
  table: TableLook | undefined,
  stands: TextPlace,
  standardFont: StandardFont,
): string {
  const looks = knownLooks.get(style ?? plain) ?? new Map<string, string>();
  knownLooks.set(style ?? plain, looks);
  const key = `${stands.side} ${table?.fill ?? ''} ${table?.font?.colour ?? ''} ${table?.font?.bold ?? ''}`;
  const known = looks.get(key);
  if (known !== undefined) return known;
  const made = cellCss(style, table, stands, standardFont);
  looks.set(key, made);
  return made;
}

/** Each cell draws the lines at its end and below it, which it shares with its neighbours; the first ones those before, too. */
function borders(
  view: SheetView,
  area: Area,
  style: CellStyle | undefined,
  table: TableLook | undefined,
): string {
  const { sheet, lines } = view;
  const { row, column } = area;
  const right = lastColumn(area);
  const bottom = lastRow(area);
  const next = lines.columns.next(right, 1);
  const below = lines.rows.next(bottom, 1);
  const nextStyle = next === undefined ? undefined : styleAt(sheet, row, next);
  const belowStyle = below === undefined ? undefined : styleAt(sheet, below, column);
  const endStyle = right === column ? style : styleAt(sheet, row, right);
  const bottomStyle = bottom === row ? style : styleAt(sheet, bottom, column);
  const end = strongerBorder(borderOf(endStyle, 'EdgeRight'), borderOf(nextStyle, 'EdgeLeft'));
  const base = strongerBorder(borderOf(bottomStyle, 'EdgeBottom'), borderOf(belowStyle, 'EdgeTop'));
  const isFilled = style?.fill !== undefined || table?.fill !== undefined;
  const parts: string[] = [];
  if (end) parts.push(`border-inline-end:${borderCss(end)}`);
  else if (isFilled || nextStyle?.fill) parts.push('border-inline-end-color:transparent');
  if (base) parts.push(`border-bottom:${borderCss(base)}`);
  else if (table?.lineBelow) parts.push(`border-bottom:1px solid ${table.lineBelow}`);
  else if (isFilled || belowStyle?.fill) parts.push('border-bottom-color:transparent');
  const before = column === 0 ? borderOf(style, 'EdgeLeft') : undefined;
  const above = row === 0 ? borderOf(style, 'EdgeTop') : undefined;
  if (before) parts.push(`border-inline-start:${borderCss(before)}`);
  if (above) parts.push(`border-top:${borderCss(above)}`);
  return parts.join(';');
}

type Run = Readonly<{ overflow: Overflow; coversLines: boolean }>;
const nothingBeside: Run = { overflow: noOverflow, coversLines: false };

type Shown = Readonly<{
  cell: CellModel | undefined;
  style: CellStyle | undefined;
  text: string;
  stands: TextPlace;
  width: number;
}>;

/** How far a text that is not wrapped runs over its neighbours, and whether it hides the gridlines that it crosses. */
function runOver(view: SheetView, { row, column }: Place, { cell, style, text, stands, width }: Shown): Run {
  const isLevel = !style?.textOrientation;
  if (cell?.type !== 'text' || style?.wrapText || stands.side === 'justify' || !isLevel) return nothingBeside;
  // Letters are hardly ever wider than they are high.
  const widest = text.length * (style?.font?.size ?? view.standardFont.size) * pixelsPerPoint * 0.9;
  const excess = widest + 2 * cellPadding - width;
  if (excess <= 0) return nothingBeside;
  const { columns } = view.lines;
  const merges = view.mergesAt(row);
  let isFilled = style?.fill !== undefined;
  const isFree = (at: number): boolean => {
    const beside = cellAt(view.sheet, row, at);
    if (beside && beside.type !== 'empty') return false;
    if (merges.some((merge) => holds(merge, { row, column: at }))) return false;
    isFilled ||=
      beside?.style?.fill !== undefined || tableLook(view.sheet, { row, column: at }) !== undefined;
    return true;
  };
  const overflow = overflowOf(column, excess, standsAt(stands, view.sheet.rightToLeft), {
    next: columns.next,
    sizeOf: columns.sizeOf,
    isFree,
  });
  return { overflow, coversLines: !isFilled && overflow.before + overflow.after > 0 };
}

function standsAt({ side }: TextPlace, rightToLeft: boolean): 'start' | 'middle' | 'end' {
  if (side === 'center') return 'middle';
  return (side === 'left') === rightToLeft ? 'end' : 'start';
}

function overflowCss({ before, after }: Overflow, rightToLeft: boolean): string {
  if (before === 0 && after === 0) return '';
  const [left, right] = rightToLeft ? [after, before] : [before, after];
  // What is clipped reaches beyond the cell on the sides that are free.
  return `;overflow:visible;z-index:1;clip-path:inset(0 ${px(-right)} 0 ${px(-left)})`;
}

function px(value: number): string {
  return `${Math.round(value * 1000) / 1000}px`;
}
