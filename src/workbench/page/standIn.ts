import { make } from './dom';
import { icon } from './icons';
import { attachPopover } from './popover';
import { type Speaker } from './speaker';
import { type WordKey } from './words/words';

const limits: readonly WordKey[] = [
  'standIn.formulas',
  'standIn.conditional',
  'standIn.pictures',
  'standIn.structure',
  'standIn.undo',
  'standIn.print',
  'standIn.macros',
  'standIn.sharing',
];

/** Says that this is not Excel, and what it does not do. */
export function createStandInStatement({ say, speak }: Speaker): HTMLElement {
  const statement = make('span', { class: 'stand-in-words' });
  const words = make('span');
  const button = make(
    'button',
    { type: 'button', class: 'on-title', 'data-testid': 'stand-in' },
    words,
    icon('down'),
  );
  const panel = attachPopover(
    button,
    (filled) => {
      filled.replaceChildren(
        make('p', {}, say('standIn.intro')),
        make('ul', {}, ...limits.map((key) => make('li', {}, say(key)))),
      );
    },
    'stand-in-panel',
  );
  speak(() => {
    statement.textContent = say('standIn.statement');
    words.textContent = say('standIn.more');
  });
  return make('div', { class: 'stand-in' }, statement, button, panel);
}
