import { areaToA1 } from '../../model/address';
import { editText } from '../../host/editText';
import { cellAt } from '../../host/objects/editCells';
import { localAddressOf } from '../../host/objects/rangeValues';
import { make, onPress } from '../dom';
import { type GridCore } from './core';
import { hiddenCount } from './drawSheet';
import { findPlace } from './goTo';
import { cellArea, wholeCell } from './place';
import { isOneCell } from './selection';
import { type Shown } from './shown';

/** The bar over the sheet: where the selection is, what the active cell holds, and a button for hidden lines. */
export type FormulaBar = Readonly<{ entry: HTMLTextAreaElement; follow: (isEditing: () => boolean) => void }>;

export function createFormulaBar(core: GridCore): FormulaBar {
  const name = make('input', {
    class: 'grid-name',
    dir: 'ltr',
    spellcheck: 'false',
    'data-testid': 'name-box',
  });
  const entry = make('textarea', {
    class: 'grid-entry',
    rows: '1',
    spellcheck: 'false',
    'data-testid': 'formula-bar',
  });
  const hidden = make('button', { type: 'button', class: 'grid-hidden-lines' });
  core.skeleton.bar.append(name, entry, hidden);
  onPress(hidden, () => {
    core.toggleHidden();
  });
  listenForAddress(core, name);
  return {
    entry,
    follow: (isEditing) => {
      core.onDrawn((shown) => {
        if (document.activeElement !== name) name.value = addressOf(shown);
        if (!isEditing()) fillEntry(entry, shown);
        drawHiddenButton(hidden, core, shown);
        label(name, core.say('grid.nameBox'));
        label(entry, core.say('grid.entry'));
      });
    },
  };
}

function label(element: HTMLElement, text: string): void {
  if (element.title === text) return;
  element.title = text;
  element.setAttribute('aria-label', text);
}

function addressOf({ view, selection }: Shown): string {
  return isOneCell(view.sheet, selection)
    ? areaToA1(cellArea(selection.active))
    : localAddressOf(selection.area);
}

function fillEntry(entry: HTMLTextAreaElement, { view, selection }: Shown): void {
  const { row, column } = wholeCell(view.sheet, selection.active);
  const text = editText(cellAt(view.sheet, row, column));
  if (entry.value !== text) entry.value = text;
  entry.dir = text.startsWith('=') ? 'ltr' : 'auto';
}

function drawHiddenButton(button: HTMLButtonElement, { say }: GridCore, { view }: Shown): void {
  const { rows, columns } = hiddenCount(view);
  button.hidden = rows + columns === 0;
  if (button.hidden) return;
  const text = say(view.showHidden ? 'grid.hideAgain' : 'grid.showHidden', { rows, columns });
  button.setAttribute('aria-pressed', String(view.showHidden));
  if (button.textContent === text) return;
  button.textContent = text;
  button.title = say('grid.showHiddenTip');
}

function listenForAddress(core: GridCore, name: HTMLInputElement): void {
  const { table } = core.skeleton;
  name.addEventListener('focus', () => {
    name.select();
  });
  name.addEventListener('blur', () => {
    core.draw();
  });
  name.addEventListener('keydown', (event) => {
    const shown = core.current();
    if (!shown || event.isComposing) return;
    if (event.key === 'Escape') table.focus({ preventScroll: true });
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const place = findPlace(shown.session.opened.model, shown.view.sheet, name.value);
    if (!place) {
      core.options.report(core.say('grid.noPlace', { place: name.value }));
      return;
    }
    table.focus({ preventScroll: true });
    core.goTo(place);
  });
}
