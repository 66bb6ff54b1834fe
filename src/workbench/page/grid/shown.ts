import { type Session } from '../session';
import { type WordKey } from '../words/words';
import { type Selection } from './selection';
import { type SheetView, type Window } from './sheetView';

/** What the page says in its language. */
export type Say = (key: WordKey, values?: Record<string, string | number>) => string;

/** A sheet as it is shown now. `origin`: pixels to take off all heights because the scroll bar is scaled. */
export type Shown = Readonly<{
  session: Session;
  view: SheetView;
  selection: Selection;
  window: Window;
  origin: number;
}>;
