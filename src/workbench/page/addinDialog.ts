import { type DialogListener, type DialogRequest, type OpenedDialog } from '../frame/dialogs';
import { connectFrame } from '../frame/frame';
import { type FrameOptions } from '../frame/frameOptions';
import { make, onPress } from './dom';
import { icon } from './icons';
import { type Say } from './speaker';

/** What the dialog's frame shares with the frame that opens it. */
export type DialogSurroundings = Pick<
  FrameOptions,
  'window' | 'locale' | 'session' | 'addinName' | 'onFault'
> &
  Readonly<{ say: Say }>;

/** Shows an add-in's dialog in the page, as Excel on the web does for `displayInIframe`. */
export function showAddinDialog(
  { say, ...surroundings }: DialogSurroundings,
  { url, width, height }: DialogRequest,
  { onMessage, onClosed }: DialogListener,
): OpenedDialog {
  const label = say('dialog.region');
  const element = make('iframe', { title: label, 'data-testid': 'dialog-frame' });
  const close = make(
    'button',
    { type: 'button', class: 'plain', 'aria-label': say('page.close') },
    icon('close'),
  );
  const dialog = make(
    'dialog',
    { class: 'addin-dialog', 'aria-label': label },
    make(
      'div',
      { class: 'pane-bar' },
      make('h2', { class: 'pane-title', dir: 'auto' }, surroundings.addinName),
      close,
    ),
    element,
  );
  dialog.style.inlineSize = `${width}vw`;
  dialog.style.blockSize = `${height}vh`;
  const frame = connectFrame({
    ...surroundings,
    element,
    address: url,
    messageParent: onMessage,
    onExit: (direction) => {
      if (direction === 'escape') dialog.close();
    },
  });
  let closedByOpener = false;
  dialog.addEventListener('close', () => {
    frame.dispose();
    dialog.remove();
    if (!closedByOpener) onClosed();
  });
  onPress(close, () => {
    dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return {
    send: frame.sendToDialog,
    close: () => {
      closedByOpener = true;
      dialog.close();
    },
  };
}
