import { type ValidationModel } from '../../model/sheet';
import { editText } from '../../host/editText';
import { HostError } from '../../host/hostObject';
import { cellAt } from '../../host/objects/editCells';
import { listChoices } from '../../host/objects/validCells';
import { validationAt } from '../../host/personEdits';
import { make } from '../dom';
import { type GridCore } from './core';
import { type Edits } from './edits';
import { createListBox } from './listBox';
import { boxOf } from './marks';
import { wholeCell } from './place';
import { type Selection } from './selection';
import { type Shown } from './shown';

/** What the active cell's validation offers: its list behind a button, and its prompt. */
export type ValidationHelp = Readonly<{
  /** Opens the list of the active cell, if it has one. */
  openList: () => void;
}>;

export function createValidationHelp(core: GridCore, edits: Edits, isEditing: () => boolean): ValidationHelp {
  const { body, table } = core.skeleton;
  const list = createListBox(body);
  const button = make(
    'button',
    { type: 'button', class: 'grid-list-button', tabindex: '-1', 'data-testid': 'cell-list-button' },
    '▼',
  );
  const prompt = make('div', { class: 'grid-prompt', role: 'note' });
  let drawn: Selection | undefined;
  let scrolled = '';
  const openList = (): void => {
    const shown = core.current();
    const entries = shown && choicesOf(shown);
    if (!entries) return;
    const { view, selection, session } = shown;
    const place = wholeCell(view.sheet, selection.active);
    list.open({
      anchor: rectangleOf(core, shown),
      label: core.say('grid.choose'),
      entries: entries.map(editText),
      chosen: editText(cellAt(view.sheet, place.row, place.column)),
      rightToLeft: view.sheet.rightToLeft,
      choose: (index) => {
        const entry = entries[index];
        if (entry) edits.enter(view.sheet, place, editText(entry));
      },
      closed: () => {
        if (core.current()?.session === session) table.focus({ preventScroll: true });
      },
    });
  };
  button.addEventListener('click', () => {
    if (list.isOpen()) list.close();
    else openList();
  });
  core.onDrawn((shown) => {
    const hasButton = !isEditing() && listSource(shown) !== undefined;
    if (hasButton) placeButton(core, shown, button);
    else button.remove();
    const position = `${shown.window.top} ${shown.window.start}`;
    if (position !== scrolled && drawn === shown.selection) prompt.remove();
    scrolled = position;
    if (drawn === shown.selection) return;
    drawn = shown.selection;
    drawPrompt(core, shown, prompt);
  });
  return { openList };
}

function activeValidation({ view, selection }: Shown): ValidationModel | undefined {
  return view.sheet.validations.length === 0
    ? undefined
    : validationAt(view.sheet, wholeCell(view.sheet, selection.active));
}

/** The source of the active cell's list; undefined where it has none, or one without a button. */
function listSource(shown: Shown): string | undefined {
  const rule = activeValidation(shown)?.rule['list'] as
    Readonly<{ inCellDropDown?: unknown; source?: unknown }> | undefined;
  return rule && rule.inCellDropDown !== false ? String(rule.source) : undefined;
}

function choicesOf(shown: Shown): ReturnType<typeof listChoices> | undefined {
  const source = listSource(shown);
  if (source === undefined) return undefined;
  try {
    return listChoices(shown.session.opened.model, shown.view.sheet, source);
  } catch (error) {
    // A calculated list: nothing is calculated here, so there is nothing to choose from.
    if (error instanceof HostError && error.code === 'NotImplemented') return undefined;
    throw error;
  }
}

/** Beside the active cell, at its end; inside it where the sheet ends. */
function placeButton(core: GridCore, shown: Shown, button: HTMLButtonElement): void {
  const cell = wholeCell(shown.view.sheet, shown.selection.active);
  const found = core.partOf(cell);
  if (!found) return;
  const { start, top, width, height } = boxOf(shown.view, cell, found.start, found.top);
  button.style.insetInlineStart = `${start + Math.max(0, width - 19)}px`;
  button.style.top = `${top + Math.max(0, height - 19)}px`;
  const label = core.say('grid.openList');
  if (button.title !== label) {
    button.title = label;
    button.setAttribute('aria-label', label);
  }
  if (button.parentElement !== found.part.overlay) found.part.overlay.append(button);
}

function rectangleOf(core: GridCore, shown: Shown): DOMRect {
  const cell = wholeCell(shown.view.sheet, shown.selection.active);
  const found = core.partOf(cell)!;
  const { start, top, width, height } = boxOf(shown.view, cell, found.start, found.top);
  const pane = found.part.overlay.getBoundingClientRect();
  const left = shown.view.sheet.rightToLeft ? pane.right - start - width : pane.left + start;
  return new DOMRect(left, pane.top + top, width, height);
}

function drawPrompt(core: GridCore, shown: Shown, element: HTMLElement): void {
  const prompt = activeValidation(shown)?.prompt;
  const isSaid = prompt && prompt.showPrompt && (prompt.title !== '' || prompt.message !== '');
  element.remove();
  if (!isSaid) return;
  element.replaceChildren(
    ...(prompt.title === '' ? [] : [make('strong', { dir: 'auto' }, prompt.title)]),
    make('span', { dir: 'auto' }, prompt.message),
  );
  const { body } = core.skeleton;
  const anchor = rectangleOf(core, shown);
  const around = body.getBoundingClientRect();
  body.append(element);
  const { width, height } = element.getBoundingClientRect();
  const under = anchor.bottom - around.top + 24;
  const top = under + height <= around.height ? under : Math.max(0, anchor.top - around.top - height - 4);
  element.style.top = `${top}px`;
  element.style.left = `${Math.max(0, Math.min(anchor.left - around.left + 12, around.width - width))}px`;
}
