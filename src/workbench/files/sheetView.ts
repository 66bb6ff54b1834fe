import { areaToA1, columnLetters, parseA1 } from '../model/address';
import { type SheetModel } from '../model/sheet';
import { type Patch } from './patch';
import { sheetOrder } from './sheetOrder';
import { child, childrenOf, descend, flag, numberOf, type XmlElement } from './xml';
import { element } from './xmlText';

type View = Pick<SheetModel, 'rightToLeft' | 'showGridlines' | 'showHeadings' | 'frozen' | 'selection'>;

const viewOrder = ['pane', 'selection', 'pivotSelection', 'extLst'];
const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };

/** Reads the first view of a sheet. */
export function readSheetView(sheet: XmlElement): View {
  const view = descend(sheet, 'sheetViews', 'sheetView');
  const pane = child(view, 'pane')?.attributes ?? {};
  const isFrozen = pane['state'] === 'frozen' || pane['state'] === 'frozenSplit';
  const selections = childrenOf(view, 'selection');
  const active =
    selections.find(({ attributes }) => attributes['pane'] === pane['activePane']) ?? selections[0];
  return {
    rightToLeft: flag(view?.attributes['rightToLeft']),
    showGridlines: flag(view?.attributes['showGridLines'], true),
    showHeadings: flag(view?.attributes['showRowColHeaders'], true),
    frozen: {
      rows: isFrozen ? (numberOf(pane['ySplit']) ?? 0) : 0,
      columns: isFrozen ? (numberOf(pane['xSplit']) ?? 0) : 0,
    },
    selection: parseA1((active?.attributes['sqref'] ?? 'A1').split(' ')[0]!) ?? firstCell,
  };
}

/**
 * Writes what changed of the first view. `isActive` says whether the sheet is the one that shows; undefined leaves
 * that as the file has it.
 */
export function writeSheetView(
  patch: Patch,
  sheet: View,
  baseline: View,
  isActive: boolean | undefined,
): void {
  const view = descend(patch.root, 'sheetViews', 'sheetView');
  const frozenChanged =
    sheet.frozen.rows !== baseline.frozen.rows || sheet.frozen.columns !== baseline.frozen.columns;
  const selectionChanged = areaToA1(sheet.selection) !== areaToA1(baseline.selection);
  const attributes = {
    showGridLines: changed(sheet.showGridlines, baseline.showGridlines, '0'),
    showRowColHeaders: changed(sheet.showHeadings, baseline.showHeadings, '0'),
    rightToLeft: changed(!sheet.rightToLeft, !baseline.rightToLeft, '1'),
    tabSelected: isActive === undefined ? unchanged : isActive ? '1' : undefined,
  };
  const changes = Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== unchanged),
  ) as Record<string, string | undefined>;
  if (!view) {
    if (Object.values(changes).every((value) => value === undefined) && !frozenChanged && !selectionChanged)
      return;
    const content = writePane(sheet) + writeSelections(sheet);
    const xml = element('sheetViews', {}, element('sheetView', { ...changes, workbookViewId: 0 }, content));
    patch.setChild(patch.root, 'sheetViews', patch.own(xml), sheetOrder);
    return;
  }
  if (frozenChanged) {
    patch.setChild(view, 'pane', patch.own(writePane(sheet)), viewOrder);
    changes['topLeftCell'] = undefined;
  }
  patch.setAttributes(view, changes);
  if (!frozenChanged && !selectionChanged) return;
  for (const selection of childrenOf(view, 'selection')) patch.remove(selection);
  patch.insertInOrder(view, 'selection', patch.own(writeSelections(sheet)), viewOrder);
}

const unchanged = Symbol('unchanged');

/** The attribute for a switch that is on by default: absent while on, `off` otherwise. */
function changed(now: boolean, before: boolean, off: string): string | undefined | typeof unchanged {
  if (now === before) return unchanged;
  return now ? undefined : off;
}

function activePane({ frozen }: View): string | undefined {
  if (frozen.rows > 0) return frozen.columns > 0 ? 'bottomRight' : 'bottomLeft';
  return frozen.columns > 0 ? 'topRight' : undefined;
}

function writePane(view: View): string {
  const { rows, columns } = view.frozen;
  if (rows === 0 && columns === 0) return '';
  return element('pane', {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: `${columnLetters(columns)}${rows + 1}`,
    activePane: activePane(view),
    state: 'frozen',
  });
}

function writeSelections(view: View): string {
  const active = activePane(view);
  const { row, column } = view.selection;
  const cell = { activeCell: `${columnLetters(column)}${row + 1}`, sqref: areaToA1(view.selection) };
  const others = active === 'bottomRight' ? ['topRight', 'bottomLeft'] : [];
  return (
    others.map((pane) => element('selection', { pane })).join('') +
    element('selection', { pane: active, ...cell })
  );
}
