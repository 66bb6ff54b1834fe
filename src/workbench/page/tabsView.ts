import { make, onPress } from './dom';
import { icon } from './icons';
import { directionOf } from './pageLanguage';
import { attachPopover } from './popover';
import { type Session } from './session';
import { activateSheet, listSheets, type SheetList, type SheetTab, unhideSheet } from './sheetTabs';
import { type Say, type Speaker } from './speaker';

export type TabsView = Readonly<{
  element: HTMLElement;
  show: (session: Session) => void;
  /** Puts the keyboard on the tab of the sheet in front. */
  focus: () => void;
}>;

/** The sheets' tabs. `sheetId` is the id of the element that shows the sheet; `report` says a refusal. */
export function createTabs(
  speaker: Speaker,
  { sheetId, report }: Readonly<{ sheetId: string; report: (message: string) => void }>,
): TabsView {
  const { say, speak } = speaker;
  const list = make('div', { class: 'tabs', role: 'tablist' });
  const menuButton = make(
    'button',
    { type: 'button', class: 'plain', 'data-testid': 'all-sheets' },
    icon('list'),
  );
  let session: Session | undefined;
  let drawn = '';
  let stop = (): void => undefined;
  const draw = (): void => {
    if (!session) return;
    const sheets = listSheets(session.opened.model);
    const key = JSON.stringify([speaker.language(), sheets]);
    if (key === drawn) return;
    drawn = key;
    drawTabs(list, sheets, sheetId, say);
  };
  const activate = (id: string): void => {
    if (!session) return;
    activateSheet(session.host, id);
    session.touched('view');
  };
  list.addEventListener('click', (event) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (id !== undefined) activate(id);
  });
  list.addEventListener('keydown', (event) => {
    const id = session && neighbour(event.key, listSheets(session.opened.model).visible, speaker);
    if (id === undefined) return;
    event.preventDefault();
    activate(id);
  });
  const panel = attachPopover(menuButton, (filled) => {
    if (session) fillMenu(filled, session, { speaker, activate, report });
  });
  speak(() => {
    list.setAttribute('aria-label', say('tabs.label'));
    menuButton.setAttribute('aria-label', say('tabs.all'));
    menuButton.title = say('tabs.all');
    draw();
  });
  return {
    element: make('nav', { class: 'tab-bar' }, menuButton, panel, list),
    show: (next) => {
      stop();
      session = next;
      stop = next.onChange(draw);
      draw();
    },
    focus: () => {
      list.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    },
  };
}

function drawTabs(list: HTMLElement, sheets: SheetList, sheetId: string, say: Say): void {
  const hadFocus = list.contains(document.activeElement);
  list.replaceChildren(
    ...sheets.visible.map((tab) => drawTab(tab, sheetId)),
    ...sheets.other.map((name) => drawOther(name, say('tabs.other', { name }))),
  );
  const active = list.querySelector<HTMLElement>('[aria-selected="true"]');
  // A workbook may open with a hidden sheet in front; the tabs must be reachable all the same.
  if (!active) list.querySelector('button')?.setAttribute('tabindex', '0');
  active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (hadFocus) active?.focus();
}

function drawTab({ id, name, colour, active }: SheetTab, sheetId: string): HTMLElement {
  const tab = make(
    'button',
    {
      type: 'button',
      role: 'tab',
      class: 'tab',
      'aria-selected': String(active),
      'aria-controls': sheetId,
      tabindex: active ? '0' : '-1',
      'data-id': id,
      'data-sheet': name,
    },
    make('bdi', {}, name),
  );
  if (colour !== undefined) tab.style.setProperty('--tab-colour', colour);
  return tab;
}

function drawOther(name: string, title: string): HTMLElement {
  return make(
    'button',
    {
      type: 'button',
      role: 'tab',
      class: 'tab',
      'aria-selected': 'false',
      disabled: true,
      title,
      'data-sheet': name,
    },
    make('bdi', {}, name),
  );
}

/** The id of the tab to which a key leads from the active one. */
function neighbour(key: string, tabs: readonly SheetTab[], { language }: Speaker): string | undefined {
  const forwards = directionOf(language()) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backwards = directionOf(language()) === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const at = tabs.findIndex(({ active }) => active);
  switch (key) {
    case forwards:
      return tabs[at + 1]?.id;
    case backwards:
      return tabs[at - 1]?.id;
    case 'Home':
      return tabs[0]?.id;
    case 'End':
      return tabs.at(-1)?.id;
    default:
      return undefined;
  }
}

type MenuActions = Readonly<{
  speaker: Speaker;
  activate: (id: string) => void;
  report: (message: string) => void;
}>;

/** All sheets: those with tabs, those that can be shown, and those that only stay in the file. */
function fillMenu(
  panel: HTMLElement,
  session: Session,
  { speaker: { say }, activate, report }: MenuActions,
): void {
  const sheets = listSheets(session.opened.model);
  const choose = (label: string, act: () => void, isCurrent = false): HTMLElement => {
    const item = make('button', { type: 'button', 'aria-current': isCurrent && 'true' }, label);
    onPress(item, () => {
      panel.hidePopover();
      act();
    });
    return make('li', {}, item);
  };
  const unhide = ({ id, name }: SheetTab): void => {
    if (unhideSheet(session.host, id)) session.touched('content');
    else report(say('tabs.protected', { name }));
  };
  const visible = sheets.visible.map((tab) =>
    choose(
      tab.name,
      () => {
        activate(tab.id);
      },
      tab.active,
    ),
  );
  const hidden = sheets.hidden.map((tab) =>
    choose(say('tabs.show', { name: tab.name }), () => {
      unhide(tab);
    }),
  );
  const plain = (names: readonly string[]): HTMLElement[] =>
    names.map((name) => make('li', { class: 'mere' }, name));
  panel.replaceChildren(
    ...section(say('tabs.all'), visible),
    ...section(say('tabs.hiddenHeading'), hidden),
    ...section(say('tabs.veryHiddenHeading'), plain(sheets.veryHidden.map(({ name }) => name))),
    ...section(say('tabs.otherHeading'), plain(sheets.other)),
  );
}

function section(heading: string, items: readonly HTMLElement[]): HTMLElement[] {
  if (items.length === 0) return [];
  return [make('h2', {}, heading), make('ul', { class: 'menu' }, ...items)];
}
