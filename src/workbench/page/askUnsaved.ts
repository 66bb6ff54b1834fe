import { make, onPress } from './dom';
import { type Say } from './speaker';

export type UnsavedAnswer = 'save' | 'discard' | 'cancel';

/** Asks what is to become of changes that would be lost. Escape is `cancel`. */
export function askUnsaved(say: Say, name: string): Promise<UnsavedAnswer> {
  return new Promise((resolve) => {
    const title = make('h2', { id: 'ask-title' }, say('ask.title'));
    const text = make('p', { id: 'ask-text' }, say('ask.text', { name }));
    const buttons = make('div', { class: 'buttons' });
    const dialog = make(
      'dialog',
      {
        class: 'ask',
        'aria-labelledby': 'ask-title',
        'aria-describedby': 'ask-text',
        'data-testid': 'ask-unsaved',
      },
      title,
      text,
      buttons,
    );
    let answer: UnsavedAnswer = 'cancel';
    for (const each of ['save', 'discard', 'cancel'] as const) {
      const button = make('button', { type: 'button', 'data-answer': each }, say(`ask.${each}`));
      onPress(button, () => {
        answer = each;
        dialog.close();
      });
      buttons.append(button);
    }
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
