import { make, onPress } from './dom';
import { icon } from './icons';
import { createSeparator } from './separator';
import { type Speaker } from './speaker';

export type PaneView = Readonly<{
  /** The separator and the pane beside it; both are hidden while the pane is closed. */
  elements: readonly HTMLElement[];
  /** Opens the pane over a frame that is about to be loaded, in place of the one that was there. */
  open: (title: string, frame: HTMLIFrameElement) => void;
  close: () => void;
  focusClose: () => void;
  /** Puts the keyboard into the frame as soon as its page is there. */
  focusFrame: () => void;
}>;

const paneId = 'pane';

/** The task pane: a title, a close button and the add-in's frame. `onClose`: a person pressed close. */
export function createPane(speaker: Speaker, onClose: () => void): PaneView {
  const { say, speak } = speaker;
  const heading = make('h2', { class: 'pane-title', dir: 'auto' });
  const close = make(
    'button',
    { type: 'button', class: 'plain', 'data-testid': 'pane-close' },
    icon('close'),
  );
  const holder = make('div', { class: 'pane-frame' });
  const pane = make(
    'aside',
    { id: paneId, class: 'pane', hidden: true },
    make('div', { class: 'pane-bar' }, heading, close),
    holder,
  );
  const separator = createSeparator(speaker, pane);
  let title = '';
  const name = (): void => {
    const label = say('pane.region', { title });
    pane.setAttribute('aria-label', label);
    holder.querySelector('iframe')?.setAttribute('title', label);
  };
  onPress(close, onClose);
  speak(() => {
    close.setAttribute('aria-label', say('pane.close'));
    close.title = say('pane.close');
    name();
  });
  return {
    elements: [separator, pane],
    open: (nextTitle, frame) => {
      title = nextTitle;
      heading.textContent = title;
      frame.setAttribute('data-testid', 'pane');
      holder.replaceChildren(frame);
      name();
      pane.hidden = false;
      separator.hidden = false;
    },
    close: () => {
      holder.replaceChildren();
      pane.hidden = true;
      separator.hidden = true;
    },
    focusClose: () => {
      close.focus();
    },
    focusFrame: () => {
      const frame = holder.querySelector('iframe');
      frame?.addEventListener('load', () => {
        frame.focus();
      });
    },
  };
}
