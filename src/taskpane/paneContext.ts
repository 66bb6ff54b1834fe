import { createContext, useContext } from 'react';
import { say, type Language, type MessageKey, type MessageValues } from '../locales/say';
import { type PaneOperations } from './operations';
import { type OperationName } from './state/operationName';
import { type Desk } from './state/useDesk';

/** What every part of the pane needs to know. */
export type PaneSetting = Readonly<{
  language: Language;
  operations: PaneOperations;
  now: () => Date;
  desk: Desk;
  /** Shows another view of the pane. */
  show: (view: OperationName) => void;
}>;

export const PaneContext = createContext<PaneSetting | null>(null);

export function usePane(): PaneSetting {
  const setting = useContext(PaneContext);
  if (!setting) throw new Error('A part of the pane stands outside it.');
  return setting;
}

export type Say = (key: MessageKey, values?: MessageValues) => string;

/** Says a message in the pane's language. */
export function useSay(): Say {
  const { language } = usePane();
  return (key, values) => say(language, key, values);
}
