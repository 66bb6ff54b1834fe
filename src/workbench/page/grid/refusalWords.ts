import { type Refusal } from '../../host/personEdits';
import { type Say } from './shown';

/** A refused entry in words: why, and what to do. */
export function refusalWords(say: Say, refusal: Refusal, sheet: string): string {
  switch (refusal.reason) {
    case 'protected':
      return say('grid.protected', { sheet });
    case 'readOnly':
      return say('grid.readOnly');
    case 'entry':
      return say('grid.notFormula');
    case 'tooLarge':
      return say('grid.tooLarge');
    case 'invalid': {
      const own = [refusal.title, refusal.message].filter((text) => text !== '').join(': ');
      if (own !== '') return own;
      return refusal.choices === undefined
        ? say('grid.invalid')
        : say('grid.invalidChoice', { choices: refusal.choices });
    }
  }
}
