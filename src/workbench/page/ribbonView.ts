import { make, onPress } from './dom';
import { type Manifest, type RibbonButton } from './manifest';
import { type Speaker } from './speaker';

export type Ribbon = Readonly<{
  element: HTMLElement;
  /** Draws the buttons of a manifest; none where there is none. */
  show: (manifest: Manifest | undefined) => void;
  /** Which functions run, by name, and the address that the pane shows. */
  mark: (state: RibbonState) => void;
}>;

export type RibbonState = Readonly<{ busy: ReadonlySet<string>; paneAddress: string | undefined }>;

/** The add-in's buttons as its manifest has them. `press` is not called for a function that still runs. */
export function createRibbon({ say, speak }: Speaker, press: (button: RibbonButton) => void): Ribbon {
  const element = make('section', { class: 'ribbon' });
  let state: RibbonState = { busy: new Set(), paneAddress: undefined };
  let drawn: readonly (readonly [RibbonButton, HTMLButtonElement])[] = [];
  const markAll = (): void => {
    for (const [button, drawnButton] of drawn) {
      markButton(button, drawnButton, state, say('ribbon.busy', { label: button.label }));
    }
  };
  speak(() => {
    element.setAttribute('aria-label', say('ribbon.label'));
  });
  return {
    element,
    show: (manifest) => {
      const groups = manifest?.groups ?? [];
      drawn = groups.flatMap(({ buttons }) => buttons.map((button) => [button, drawButton(button)] as const));
      for (const [button, drawnButton] of drawn) {
        onPress(drawnButton, () => {
          if (!isBusy(button, state)) press(button);
        });
      }
      const drawnOf = new Map(drawn);
      element.replaceChildren(
        ...groups.map(({ label, buttons }) =>
          make(
            'div',
            { class: 'ribbon-group', role: 'group', 'aria-label': label },
            make('div', { class: 'ribbon-buttons' }, ...buttons.map((button) => drawnOf.get(button)!)),
            make('span', { class: 'ribbon-label', 'aria-hidden': 'true' }, label),
          ),
        ),
      );
      markAll();
    },
    mark: (next) => {
      state = next;
      markAll();
    },
  };
}

function drawButton({ id, label, tipTitle, tip, icons, action }: RibbonButton): HTMLButtonElement {
  const command = action.kind === 'function' ? action.name : id;
  const source = icons.get(32) ?? [...icons.values()][0];
  const image = make('img', {
    class: 'ribbon-icon',
    alt: '',
    width: '32',
    height: '32',
    src: source,
    srcset: icons.has(64) ? `${source ?? ''} 1x, ${icons.get(64)!} 2x` : undefined,
  });
  return make(
    'button',
    {
      type: 'button',
      class: 'ribbon-button',
      'data-command': command,
      title: [tipTitle, tip].filter((part) => part !== '').join('\n'),
    },
    image,
    make('span', { class: 'ribbon-words' }, label),
  );
}

function isBusy({ action }: RibbonButton, { busy }: RibbonState): boolean {
  return action.kind === 'function' && busy.has(action.name);
}

function markButton(
  button: RibbonButton,
  drawn: HTMLButtonElement,
  state: RibbonState,
  busyWords: string,
): void {
  const busy = isBusy(button, state);
  drawn.toggleAttribute('data-busy', busy);
  drawn.setAttribute('aria-busy', String(busy));
  drawn.setAttribute('aria-disabled', String(busy));
  if (busy) drawn.setAttribute('aria-label', busyWords);
  else drawn.removeAttribute('aria-label');
  if (button.action.kind === 'pane') {
    drawn.setAttribute('aria-pressed', String(state.paneAddress === button.action.address));
  }
}
