import { maxColumns, maxRows } from '../../model/address';
import { lastColumn, lastRow } from '../../host/objects/areas';
import { type GridCore } from './core';
import { type Edits } from './edits';
import { type CellEditor } from './editor';
import { groundOf, isWhole } from './ground';
import { type Command, type Direction, readKey } from './keyCommand';
import { followLink } from './links';
import { moveTo } from './move';
import { wholeCell } from './place';
import { advanceWithin, isOneCell, select, selectColumns, selectRows } from './selection';
import { type Shown } from './shown';

type Hands = Readonly<{ core: GridCore; edits: Edits; editor: CellEditor; openList: () => void }>;

/** Carries out what is pressed while the keyboard is on the sheet and no cell is edited. */
export function listenToKeys(hands: Hands): void {
  const { core } = hands;
  const { table } = core.skeleton;
  let mayLeave = false;
  table.addEventListener('keydown', (event) => {
    const shown = core.current();
    if (!shown || event.target !== table || event.isComposing) return;
    // After Escape the Tab key leaves the sheet, so that the keyboard is not caught in it.
    if (event.key === 'Tab' && mayLeave) return;
    if (event.key !== 'Shift') mayLeave = event.key === 'Escape';
    const command = readKey(event, shown.view.sheet.rightToLeft);
    if (!command) return;
    // The character that begins an entry goes into the editor, where the keyboard is by then.
    if (command.kind !== 'type' && command.kind !== 'leave') event.preventDefault();
    carryOut(hands, shown, command);
  });
  table.addEventListener('blur', () => {
    mayLeave = false;
  });
}

function carryOut({ core, edits, editor, openList }: Hands, shown: Shown, command: Command): void {
  const { view, selection } = shown;
  const { sheet } = view;
  switch (command.kind) {
    case 'move':
      move(core, shown, command.movement);
      return;
    case 'advance':
      advance(core, command.direction);
      return;
    case 'type':
    case 'replace':
      editor.begin('enter', '');
      return;
    case 'edit':
      editor.begin('edit');
      return;
    case 'clear':
      edits.clear(sheet, selection.area);
      return;
    case 'undo':
      edits.undo();
      return;
    case 'redo':
      edits.redo();
      return;
    case 'openList':
      openList();
      return;
    case 'follow':
      followLink(core, wholeCell(sheet, selection.active));
      return;
    case 'selectAll':
      core.select(
        {
          ...select(sheet, { row: 0, column: 0 }, { row: maxRows - 1, column: maxColumns - 1 }),
          active: selection.active,
        },
        'stay',
      );
      return;
    case 'selectRows':
      core.select(
        selectRows(sheet, selection.area.row, lastRow(selection.area), selection.active.column),
        'stay',
      );
      return;
    case 'selectColumns':
      core.select(
        selectColumns(sheet, selection.area.column, lastColumn(selection.area), selection.active.row),
        'stay',
      );
      return;
    case 'leave':
  }
}

function move(
  core: GridCore,
  { view, selection, window }: Shown,
  movement: Extract<Command, { kind: 'move' }>['movement'],
): void {
  const place = moveTo(selection, movement, groundOf(view, window.height));
  if (movement.extend) {
    const next = select(view.sheet, selection.active, place);
    core.select(next, isWhole(next.area) ? 'stay' : place);
    return;
  }
  const { row, column } = wholeCell(view.sheet, place);
  core.select(select(view.sheet, { row, column }));
}

/** Goes on after an entry or with Tab and Enter: round the selection if it is of several cells, else by one step. */
export function advance(core: GridCore, direction: Direction | undefined): void {
  const shown = core.current();
  if (!shown || !direction) return;
  const { view, selection, window } = shown;
  if (isOneCell(view.sheet, selection) || isWhole(selection.area)) {
    move(core, shown, { to: 'step', direction, extend: false });
    return;
  }
  const active = advanceWithin(view.sheet, selection, direction, groundOf(view, window.height).shown);
  core.select({ ...selection, active });
}
