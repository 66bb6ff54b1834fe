import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { emitOfSheet, eventType } from '../../host/events';
import { isEntireColumns, isEntireRows } from '../../host/objects/areas';
import { localAddressOf } from '../../host/objects/rangeValues';
import { activateSheet } from '../../host/objects/worksheetTabs';
import { type Session } from '../session';
import { word } from '../words/words';
import { cellName } from './cellRows';
import { beginOf, drawSheet } from './drawSheet';
import { type Destination } from './goTo';
import { type GridOptions } from './gridOptions';
import { type Place, wholeCell } from './place';
import { scrollToShow } from './scrollScale';
import { type Selection, selectArea } from './selection';
import { type Say, type Shown } from './shown';
import { scaleOf, type SheetView, viewSheet, type Window } from './sheetView';
import { type Part, sizeSkeleton, type Skeleton } from './skeleton';

const activeCellId = 'grid-active-cell';

/** What is kept of each sheet while the workbook is open; `area` is what the model had when it was last looked at. */
type Kept = { selection: Selection; area: Area; top: number; start: number; showHidden: boolean };

/** The sheet that is shown, where it is scrolled to and what is selected on it. The rest of the grid works on this. */
export class GridCore {
  private readonly listeners: ((shown: Shown) => void)[] = [];
  private readonly resized: ResizeObserver;
  private kept = new WeakMap<SheetModel, Kept>();
  private session: Session | undefined;
  private view: SheetView | undefined;
  private size = { width: 0, height: 0 };
  private stop = (): void => undefined;
  private isOwnChange = false;
  private refreshing = 0;
  private scrolling = 0;

  constructor(
    readonly skeleton: Skeleton,
    readonly options: GridOptions,
  ) {
    this.resized = new ResizeObserver(() => {
      this.readSize();
      if (this.view) this.sizeParts(this.view);
      this.draw();
    });
    this.resized.observe(skeleton.scroller);
    skeleton.scroller.addEventListener(
      'scroll',
      () => {
        this.rememberScroll();
        if (this.scrolling === 0) this.scrolling = requestAnimationFrame(this.drawScrolled);
      },
      { passive: true },
    );
  }

  readonly say: Say = (key, values) => word(this.options.language(), key, values);

  /** Shows another workbook. */
  show(session: Session): void {
    this.stop();
    this.session = session;
    this.view = undefined;
    this.kept = new WeakMap();
    this.readSize();
    this.stop = session.onChange(() => {
      // Several requests in one frame are drawn once.
      if (!this.isOwnChange && this.refreshing === 0) this.refreshing = requestAnimationFrame(this.refresh);
    });
    this.refresh();
  }

  /** Undefined until a workbook is shown. */
  current(): Shown | undefined {
    const { session, view } = this;
    if (!session || !view) return undefined;
    const window = this.windowOf(view);
    const { isScaled } = scaleOf(view, window.height);
    const origin = isScaled ? window.top - this.skeleton.scroller.scrollTop : 0;
    return { session, view, selection: this.keptOf(view.sheet).selection, window, origin };
  }

  onDrawn(listener: (shown: Shown) => void): void {
    this.listeners.push(listener);
  }

  /** Measures and draws anew. */
  readonly refresh = (): void => {
    cancelAnimationFrame(this.refreshing);
    this.refreshing = 0;
    const sheet = this.activeSheet();
    if (!sheet) return;
    const own = this.keptOf(sheet);
    // An add-in selected something else.
    const isMoved = own.area !== sheet.selection;
    if (isMoved) {
      own.selection = selectArea(sheet.selection);
      own.area = sheet.selection;
    }
    const isOther = this.view?.sheet !== sheet;
    const { top, start } = own;
    this.measure(sheet);
    if (isOther) this.scrollTo(top, start);
    if (isMoved) this.scrollToPlace(own.selection.active);
    this.draw();
  };

  /** Draws what is in view. */
  draw(): void {
    const shown = this.current();
    if (!shown) return;
    drawSheet(this.skeleton, shown, this.say);
    this.nameActiveCell(wholeCell(shown.view.sheet, shown.selection.active));
    for (const listener of this.listeners) listener(shown);
  }

  /** A person's selection: tells the workbook and the add-in, and scrolls so that `toShow` is in view. */
  select(selection: Selection, toShow: Place | 'stay' = selection.active): void {
    const { session, view } = this;
    if (!session || !view) return;
    const { sheet, lines } = view;
    const own = this.keptOf(sheet);
    own.selection = selection;
    own.area = selection.area;
    sheet.selection = selection.area;
    if (toShow !== 'stay') {
      const isBeyond = toShow.row + 1 >= lines.rows.count || toShow.column + 1 >= lines.columns.count;
      if (isBeyond) this.measure(sheet);
      this.scrollToPlace(toShow);
    }
    this.draw();
    emitOfSheet(session.host, sheet, eventType.selectionChanged, { address: localAddressOf(selection.area) });
    this.touch('view');
  }

  /** A person goes to a place, maybe on another sheet; a hidden sheet is refused in words. */
  goTo({ sheet, area }: Destination): void {
    if (!this.session) return;
    if (sheet.visibility !== 'Visible') {
      this.options.report(this.say('grid.hiddenSheet', { sheet: sheet.name }));
      return;
    }
    activateSheet(sheet, this.session.host, 'goTo');
    this.refresh();
    this.select(selectArea(area));
  }

  /** A person changed cells: draws them and tells the other views. */
  edited(): void {
    this.refresh();
    this.touch('content');
  }

  /** Shows the hidden rows and columns of the sheet for now, or hides them again; the workbook stays as it is. */
  toggleHidden(): void {
    if (!this.view) return;
    const own = this.keptOf(this.view.sheet);
    own.showHidden = !own.showHidden;
    this.refresh();
  }

  /** The part of the sheet in which a cell is, and where that begins; undefined until a workbook is shown. */
  partOf({ row, column }: Place): Readonly<{ part: Part; start: number; top: number }> | undefined {
    const shown = this.current();
    const part = this.skeleton.parts.find(
      ({ rowsFrozen, columnsFrozen }) =>
        rowsFrozen === row < (shown?.view.frozen.rows ?? 0) &&
        columnsFrozen === column < (shown?.view.frozen.columns ?? 0),
    );
    return shown && part && { part, ...beginOf(part, shown) };
  }

  /** Scrolls by as little as shows a cell; frozen ones are always in view. */
  scrollToPlace(place: Place): void {
    const shown = this.current();
    if (!shown) return;
    const { view, window } = shown;
    const { lines, frozen } = view;
    const area = wholeCell(view.sheet, place);
    let { top, start } = window;
    if (area.row >= frozen.rows && place.row < lines.rows.count) {
      const above = lines.rows.offsetOf(area.row) - frozen.height;
      top = scrollToShow(top, window.height, above, above + lines.rows.sizeOf(area.row));
    }
    if (area.column >= frozen.columns && place.column < lines.columns.count) {
      const before = lines.columns.offsetOf(area.column) - frozen.width;
      start = scrollToShow(start, window.width, before, before + lines.columns.sizeOf(area.column));
    }
    if (top !== window.top || start !== window.start) {
      this.scrollTo(scaleOf(view, window.height).toScroll(top), start);
    }
  }

  destroy(): void {
    this.stop();
    this.resized.disconnect();
    cancelAnimationFrame(this.refreshing);
    cancelAnimationFrame(this.scrolling);
  }

  private readonly drawScrolled = (): void => {
    this.scrolling = 0;
    this.draw();
  };

  /** Tells assistive technology which cell the keyboard is on. */
  private nameActiveCell({ row, column }: Place): void {
    const { table } = this.skeleton;
    const cell = table.querySelector(`[data-cell="${cellName(row, column)}"]`);
    if (cell?.id === activeCellId) return;
    table.querySelector(`#${activeCellId}`)?.removeAttribute('id');
    if (cell) {
      cell.id = activeCellId;
      table.setAttribute('aria-activedescendant', activeCellId);
    } else table.removeAttribute('aria-activedescendant');
  }

  private activeSheet(): SheetModel | undefined {
    const model = this.session?.opened.model;
    return model?.sheets.find(({ id }) => id === model.activeSheetId) ?? model?.sheets[0];
  }

  private keptOf(sheet: SheetModel): Kept {
    const known = this.kept.get(sheet);
    if (known) return known;
    const { selection: area } = sheet;
    const made: Kept = { selection: selectArea(area), area, top: 0, start: 0, showHidden: false };
    this.kept.set(sheet, made);
    return made;
  }

  private measure(sheet: SheetModel): void {
    if (!this.session) return;
    const { selection, area, showHidden } = this.keptOf(sheet);
    const { active, corner } = selection;
    const isWhole = isEntireRows(area) || isEntireColumns(area);
    const reach = isWhole
      ? active
      : { row: Math.max(active.row, corner.row), column: Math.max(active.column, corner.column) };
    const view = viewSheet(sheet, this.session.opened, showHidden, reach);
    this.view = view;
    this.sizeParts(view);
    for (const part of this.skeleton.parts) {
      part.cells.reset();
      part.shapes.reset();
    }
    for (const { headings } of Object.values(this.skeleton.headings)) headings.reset();
    this.skeleton.table.setAttribute('aria-label', sheet.name);
  }

  private sizeParts(view: SheetView): void {
    sizeSkeleton(this.skeleton, view, scaleOf(view, this.windowOf(view).height).length);
  }

  private windowOf(view: SheetView): Window {
    const { scroller } = this.skeleton;
    const height = Math.max(0, this.size.height - view.headings.height - view.frozen.height);
    return {
      top: scaleOf(view, height).toSheet(scroller.scrollTop),
      start: Math.abs(scroller.scrollLeft),
      height,
      width: Math.max(0, this.size.width - view.headings.width - view.frozen.width),
    };
  }

  private readSize(): void {
    const { clientWidth, clientHeight } = this.skeleton.scroller;
    this.size = { width: clientWidth, height: clientHeight };
  }

  private scrollTo(top: number, start: number): void {
    const { scroller } = this.skeleton;
    scroller.scrollTop = top;
    scroller.scrollLeft = this.view?.sheet.rightToLeft ? -start : start;
    this.rememberScroll();
  }

  private rememberScroll(): void {
    if (!this.view) return;
    const own = this.keptOf(this.view.sheet);
    own.top = this.skeleton.scroller.scrollTop;
    own.start = Math.abs(this.skeleton.scroller.scrollLeft);
  }

  private touch(kind: 'content' | 'view'): void {
    this.isOwnChange = true;
    try {
      this.session?.touched(kind);
    } finally {
      this.isOwnChange = false;
    }
  }
}
