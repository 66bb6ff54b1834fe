import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { editText } from '../../host/editText';
import { cellAt } from '../../host/objects/editCells';
import { barredBy, clearCells, type Outcome, pasteCells, typeIntoCell } from '../../host/personEdits';
import { type Session } from '../session';
import { type GridCore } from './core';
import { createHistory, type History, type Undone } from './history';
import { cellArea, type Place } from './place';
import { refusalWords } from './refusalWords';

/** What a person does to cells: it is told if it is refused, and can be undone until an add-in changes something. */
export class Edits {
  private of: Readonly<{ session: Session; history: History }> | undefined;
  private writes = 0;

  constructor(private readonly core: GridCore) {}

  /** Whether cells may be written; says why not. */
  mayEdit(sheet: SheetModel, place: Place): boolean {
    const shown = this.core.current();
    const barred = shown && barredBy(shown.session.host, sheet, cellArea(place));
    return barred === undefined || this.told(barred, sheet);
  }

  /** Enters a text into a cell; false where it was refused. What is there already is not entered again. */
  enter(sheet: SheetModel, place: Place, text: string): boolean {
    if (text === editText(cellAt(sheet, place.row, place.column))) return true;
    return this.perform(sheet, cellArea(place), (session) =>
      typeIntoCell(session.host, sheet, place.row, place.column, text),
    );
  }

  clear(sheet: SheetModel, area: Area): boolean {
    return this.perform(sheet, area, (session) => clearCells(session.host, sheet, area));
  }

  paste(sheet: SheetModel, area: Area, texts: readonly (readonly string[])[]): boolean {
    return this.perform(sheet, area, (session) => pasteCells(session.host, sheet, area, texts));
  }

  undo(): void {
    this.goBack('grid.nothingToUndo', (history) => history.undo());
  }

  redo(): void {
    this.goBack('grid.nothingToRedo', (history) => history.redo());
  }

  private goBack(
    nothing: 'grid.nothingToUndo' | 'grid.nothingToRedo',
    go: (history: History) => Undone | undefined,
  ): void {
    const shown = this.core.current();
    if (!shown) return;
    const undone = go(this.historyOf(shown.session));
    if (!undone) {
      this.core.options.report(this.core.say(nothing));
      return;
    }
    if (!this.told(undone.outcome, undone.sheet)) return;
    this.core.edited();
    this.core.goTo(undone);
  }

  private perform(sheet: SheetModel, area: Area, act: (session: Session) => Outcome): boolean {
    const shown = this.core.current();
    if (!shown) return false;
    const { session } = shown;
    const outcome = this.historyOf(session).record(sheet, area, () => act(session));
    if (!this.told(outcome, sheet)) return false;
    this.core.edited();
    return true;
  }

  /** Says a refusal or a warning; gives whether it was done. */
  private told(outcome: Outcome, { name }: SheetModel): boolean {
    const refusal = outcome.done ? outcome.warning : outcome.refusal;
    if (refusal) this.core.options.report(refusalWords(this.core.say, refusal, name));
    return outcome.done;
  }

  private historyOf(session: Session): History {
    if (this.of?.session !== session) this.of = { session, history: createHistory(session.host) };
    else if (this.writes !== session.writes()) this.of.history.clear();
    this.writes = session.writes();
    return this.of.history;
  }
}
