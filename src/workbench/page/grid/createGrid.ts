import './grid.css';
import { type Session } from '../session';
import { listenToClipboard } from './clipboard';
import { GridCore } from './core';
import { Edits } from './edits';
import { CellEditor } from './editor';
import { createFormulaBar } from './formulaBar';
import { type GridOptions } from './gridOptions';
import { advance, listenToKeys } from './keyboard';
import { listenToPointer } from './pointer';
import { buildSkeleton } from './skeleton';
import { createValidationHelp } from './validationHelp';

export { type GridOptions } from './gridOptions';

export type GridView = Readonly<{
  /** Shows another workbook. */
  show: (session: Session) => void;
  /** Draws anew at once, e.g. in another language of the page. */
  refresh: () => void;
  /** Puts the keyboard on the sheet. */
  focus: () => void;
  destroy: () => void;
}>;

/**
 * Shows the active sheet of a workbook in an element, with a bar over it, and lets a person select and edit. It draws what is
 * in view only, and follows what add-ins do.
 */
export function createGrid(element: HTMLElement, options: GridOptions): GridView {
  const skeleton = buildSkeleton(element);
  const core = new GridCore(skeleton, options);
  const edits = new Edits(core);
  const bar = createFormulaBar(core);
  const editor = new CellEditor(core, edits, bar.entry, (direction) => {
    advance(core, direction);
  });
  const isEditing = (): boolean => editor.isOpen;
  bar.follow(isEditing);
  const { openList } = createValidationHelp(core, edits, isEditing);
  listenToKeys({ core, edits, editor, openList });
  listenToPointer(core, editor);
  const stopClipboard = listenToClipboard(core, edits);
  const speak = (): void => {
    skeleton.keysHelp.textContent = core.say('grid.keys');
  };
  speak();
  return {
    show: (session) => {
      editor.cancel();
      core.show(session);
    },
    refresh: () => {
      speak();
      core.refresh();
    },
    focus: () => {
      skeleton.table.focus({ preventScroll: true });
    },
    destroy: () => {
      editor.cancel();
      stopClipboard();
      core.destroy();
      element.replaceChildren();
    },
  };
}
