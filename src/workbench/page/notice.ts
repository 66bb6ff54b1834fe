import { make, onPress } from './dom';
import { icon } from './icons';
import { type Speaker } from './speaker';

/** The line at the foot of the page that says what happened. */
export type Notice = Readonly<{
  element: HTMLElement;
  /** What went as asked, or is under way. */
  tell: (message: string) => void;
  /** What went wrong: announced at once, and it stays until it is dismissed or something else is said. */
  warn: (message: string) => void;
  clear: () => void;
}>;

export function createNotice({ say, speak }: Speaker): Notice {
  const status = make('p', { role: 'status', dir: 'auto' });
  const alert = make('p', { role: 'alert', dir: 'auto' });
  const dismiss = make('button', { type: 'button', class: 'plain', hidden: true }, icon('close'));
  const element = make('div', { class: 'notice', 'data-testid': 'notice' }, status, alert, dismiss);
  const show = (message: string, isFault: boolean): void => {
    status.textContent = isFault ? '' : message;
    alert.textContent = isFault ? message : '';
    dismiss.hidden = !isFault;
    element.toggleAttribute('data-fault', isFault);
  };
  onPress(dismiss, () => {
    show('', false);
  });
  speak(() => {
    dismiss.setAttribute('aria-label', say('page.dismiss'));
  });
  return {
    element,
    tell: (message) => {
      show(message, false);
    },
    warn: (message) => {
      show(message, true);
    },
    clear: () => {
      show('', false);
    },
  };
}
