import { type Failure } from '../../operations/failure';
import { type Choices } from '../../operations/listChoices';

/** What the workbook offers to choose from, as far as it is known. */
export type ChoicesState = Readonly<{
  isLoading: boolean;
  /** Kept while it is read again. */
  choices: Choices | null;
  failure: Failure | null;
  /** Of the reading that counts: answers to earlier ones are too late. */
  reading: number;
}>;

export type ChoicesEvent = Readonly<
  | { type: 'asked'; reading: number }
  | { type: 'read'; reading: number; choices: Choices }
  | { type: 'failed'; reading: number; failure: Failure }
>;

export const unread: ChoicesState = { isLoading: false, choices: null, failure: null, reading: 0 };

/** The state after an event. A failure takes the choices away: they are of a workbook that can no longer be read. */
export function reduceChoices(state: ChoicesState, event: ChoicesEvent): ChoicesState {
  if (event.type === 'asked') return { ...state, isLoading: true, reading: event.reading };
  if (event.reading !== state.reading) return state;
  const { reading } = event;
  return event.type === 'read'
    ? { isLoading: false, choices: event.choices, failure: null, reading }
    : { isLoading: false, choices: null, failure: event.failure, reading };
}
