import { make } from '../dom';

/** A list to choose from, over the sheet. */
export type ListBox = Readonly<{
  /** Opens beside an element of the page with the chosen entry marked; calls back with what is chosen. */
  open: (options: ListOptions) => void;
  close: () => void;
  isOpen: () => boolean;
}>;

export type ListOptions = Readonly<{
  anchor: DOMRect;
  label: string;
  entries: readonly string[];
  chosen: string;
  rightToLeft: boolean;
  choose: (index: number) => void;
  /** Called when it closes otherwise than because the keyboard went elsewhere. */
  closed: () => void;
}>;

export function createListBox(body: HTMLElement): ListBox {
  const list = make('ul', { class: 'grid-list', role: 'listbox', tabindex: '0', 'data-testid': 'cell-list' });
  let options: ListOptions | undefined;
  let at = 0;
  const close = (isLeft = false): void => {
    const open = options;
    if (!open) return;
    options = undefined;
    list.remove();
    if (!isLeft) open.closed();
  };
  const mark = (index: number): void => {
    at = Math.max(0, Math.min(index, list.children.length - 1));
    [...list.children].forEach((entry, each) => {
      entry.setAttribute('aria-selected', String(each === at));
    });
    list.children[at]?.scrollIntoView({ block: 'nearest' });
    list.setAttribute('aria-activedescendant', `grid-choice-${at}`);
  };
  const choose = (index: number): void => {
    const open = options;
    close();
    open?.choose(index);
  };
  list.addEventListener('keydown', (event) => {
    const next = nextEntry(event.key, at, options?.entries ?? []);
    if (event.key === 'Enter' || event.key === ' ') choose(at);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (next === undefined) return;
    else mark(next);
    event.preventDefault();
    event.stopPropagation();
  });
  list.addEventListener('blur', () => {
    close(true);
  });
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const entry = (event.target as Element).closest('li');
    if (entry) choose([...list.children].indexOf(entry));
  });
  return {
    close: () => {
      close();
    },
    isOpen: () => options !== undefined,
    open: (given) => {
      close();
      options = given;
      fill(list, given);
      body.append(list);
      placeBeside(list, body, given);
      mark(Math.max(0, given.entries.indexOf(given.chosen)));
      list.focus({ preventScroll: true });
    },
  };
}

function fill(list: HTMLElement, { entries, label }: ListOptions): void {
  list.setAttribute('aria-label', label);
  list.replaceChildren(
    ...entries.map((entry, index) =>
      make('li', { role: 'option', id: `grid-choice-${index}`, dir: 'auto' }, entry),
    ),
  );
}

/** Under the cell, or over it where there is no room under it. */
function placeBeside(list: HTMLElement, body: HTMLElement, { anchor, rightToLeft }: ListOptions): void {
  const around = body.getBoundingClientRect();
  list.style.minWidth = `${anchor.width}px`;
  const { width, height } = list.getBoundingClientRect();
  const under = anchor.bottom - around.top;
  const fitsUnder = under + height <= around.height;
  list.style.top = `${fitsUnder ? under : Math.max(0, anchor.top - around.top - height)}px`;
  const left = (rightToLeft ? anchor.right - width : anchor.left) - around.left;
  list.style.left = `${Math.max(0, Math.min(left, around.width - width))}px`;
}

/** Where a key leads in a list: arrows, Home and End, or the next entry that begins with the letter. */
export function nextEntry(key: string, at: number, entries: readonly string[]): number | undefined {
  const last = entries.length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default: {
      if (!/^.$/su.test(key)) return undefined;
      const order = [...entries.keys()].map((index) => (at + 1 + index) % entries.length);
      return order.find((index) => entries[index]!.toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}
