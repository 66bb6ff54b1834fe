import { useCallback, useReducer, useRef } from 'react';
import { type Choices } from '../../operations/listChoices';
import { usePane } from '../paneContext';
import { reduceChoices, unread, type ChoicesState } from './choicesState';

/** What the workbook offers to choose from, and a function that reads it again and gives it; null where it failed. */
export function useChoices(): ChoicesState & Readonly<{ load: () => Promise<Choices | null> }> {
  const { operations } = usePane();
  const [state, tell] = useReducer(reduceChoices, unread);
  const readings = useRef(0);
  const load = useCallback(async () => {
    const reading = ++readings.current;
    tell({ type: 'asked', reading });
    try {
      const choices = await operations.listChoices();
      tell({ type: 'read', reading, choices });
      return choices;
    } catch (error) {
      const failure = operations.explainFailure(error);
      // Nobody can cancel a reading, so every failure has words.
      if (failure !== 'cancelled') tell({ type: 'failed', reading, failure });
      return null;
    }
  }, [operations]);
  return { ...state, load };
}
