import { maxColumns, maxRows } from '../../model/address';
import { type GridCore } from './core';
import { type CellEditor } from './editor';
import { followLink } from './links';
import { type Place, wholeCell } from './place';
import { placeAt, type PlaceAt } from './placeAt';
import { select, type Selection, selectColumns, selectRows } from './selection';
import { type Shown } from './shown';

type Drag = Readonly<{ zone: PlaceAt['zone']; from: Place }>;

/** Milliseconds between steps while one drags beyond the edge of what is in view. */
const scrollPace = 60;

/** Selects by mouse, pen or finger; edits on a double click; follows links. */
export function listenToPointer(core: GridCore, editor: CellEditor): void {
  const { canvas, table } = core.skeleton;
  const drags = createDrags(core);
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || isTool(event.target)) return;
    // Fingers scroll; what they touch is selected by the click that follows.
    if (event.pointerType === 'touch') return;
    event.preventDefault();
    if (!editor.commit()) return;
    table.focus({ preventScroll: true });
    drags.begin(event);
  });
  canvas.addEventListener('click', (event) => {
    if (isTool(event.target)) return;
    const found = findPlaceAt(core, event.clientX, event.clientY);
    if (found && event.pointerType === 'touch' && editor.commit()) {
      table.focus({ preventScroll: true });
      choose(core, found, event.shiftKey);
    }
    // While the pointer is captured, the event itself names the canvas.
    const pressed = document.elementFromPoint(event.clientX, event.clientY);
    const isLink = (pressed?.closest('[role=link]') ?? null) !== null;
    if (isLink && found && !drags.hasMoved()) {
      followLink(core, wholeCell(core.current()!.view.sheet, found));
    }
  });
  canvas.addEventListener('dblclick', (event) => {
    if (!isTool(event.target) && findPlaceAt(core, event.clientX, event.clientY)?.zone === 'cell') {
      editor.begin('edit');
    }
  });
}

/** The editor and the button of a list keep their own events. */
function isTool(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, button') !== null;
}

function findPlaceAt(core: GridCore, x: number, y: number): PlaceAt | undefined {
  const shown = core.current();
  return shown && placeAt(core.skeleton, shown, x, y);
}

function createDrags(core: GridCore): {
  begin: (event: PointerEvent) => void;
  hasMoved: () => boolean;
} {
  const { canvas } = core.skeleton;
  let drag: Drag | undefined;
  let moved = false;
  let last = '';
  let timer: ReturnType<typeof setInterval> | undefined;
  let point = { x: 0, y: 0 };
  const follow = (): void => {
    const found = findPlaceAt(core, point.x, point.y);
    const key = `${found?.row ?? ''} ${found?.column ?? ''}`;
    if (!drag || !found || key === last) return;
    last = key;
    moved = true;
    extend(core, drag, found);
  };
  const end = (): void => {
    clearInterval(timer);
    timer = undefined;
    drag = undefined;
  };
  canvas.addEventListener('pointermove', (event) => {
    if (!drag) return;
    point = { x: event.clientX, y: event.clientY };
    follow();
    const isOutside = findPlaceAt(core, point.x, point.y)?.isOutside === true;
    if (isOutside) timer ??= setInterval(follow, scrollPace);
    else {
      clearInterval(timer);
      timer = undefined;
    }
  });
  canvas.addEventListener('pointerup', end);
  canvas.addEventListener('pointercancel', end);
  return {
    hasMoved: () => moved,
    begin: (event) => {
      const found = findPlaceAt(core, event.clientX, event.clientY);
      const shown = core.current();
      if (!found || !shown) return;
      canvas.setPointerCapture(event.pointerId);
      moved = false;
      last = `${found.row} ${found.column}`;
      drag = { zone: found.zone, from: event.shiftKey ? shown.selection.active : found };
      choose(core, found, event.shiftKey);
    },
  };
}

function choose(core: GridCore, found: PlaceAt, isExtended: boolean): void {
  const shown = core.current();
  if (!shown) return;
  const { sheet } = shown.view;
  if (isExtended) {
    extend(core, { zone: found.zone, from: shown.selection.active }, found);
    return;
  }
  if (found.zone === 'cell') {
    const { row, column } = wholeCell(sheet, found);
    core.select(select(sheet, { row, column }));
    return;
  }
  core.select(selectionOf(shown, found.zone, found, found), 'stay');
}

function extend(core: GridCore, { zone, from }: Drag, to: PlaceAt): void {
  const shown = core.current();
  if (!shown) return;
  const selection = selectionOf(shown, zone, from, to);
  core.select(selection, zone === 'cell' ? { row: to.row, column: to.column } : 'stay');
}

/** What is selected from one place to another: cells, or whole rows and columns along the headings. */
function selectionOf({ view, window }: Shown, zone: PlaceAt['zone'], from: Place, to: Place): Selection {
  const { sheet, lines, frozen } = view;
  const inView = {
    row: window.top === 0 ? 0 : lines.rows.indexAt(frozen.height + window.top),
    column: window.start === 0 ? 0 : lines.columns.indexAt(frozen.width + window.start),
  };
  switch (zone) {
    case 'row':
      return selectRows(sheet, from.row, to.row, inView.column);
    case 'column':
      return selectColumns(sheet, from.column, to.column, inView.row);
    case 'corner':
      return {
        ...select(sheet, { row: 0, column: 0 }, { row: maxRows - 1, column: maxColumns - 1 }),
        active: inView,
      };
    case 'cell':
      return select(sheet, { row: from.row, column: from.column }, { row: to.row, column: to.column });
  }
}
