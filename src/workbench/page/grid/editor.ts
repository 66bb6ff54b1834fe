import { type SheetModel } from '../../model/sheet';
import { editText } from '../../host/editText';
import { cellAt } from '../../host/objects/editCells';
import { make } from '../dom';
import { type Session } from '../session';
import { type GridCore } from './core';
import { type Edits } from './edits';
import { directions, type Direction, readKey } from './keyCommand';
import { boxOf } from './marks';
import { type Place, wholeCell } from './place';

/** `enter`: typing replaces the cell, and arrows leave it; `edit`: arrows move in the text. */
type Mode = 'enter' | 'edit';

type Editing = { readonly session: Session; readonly sheet: SheetModel; readonly place: Place; mode: Mode };

/** Typing into the active cell, in the cell itself or in the bar over the sheet; both show the same text. */
export class CellEditor {
  private readonly inCell = make('textarea', {
    class: 'grid-editor-text',
    rows: '1',
    spellcheck: 'false',
    'data-testid': 'cell-editor',
  });
  /** Placed in the direction of the sheet, which may not be that of the text. */
  private readonly frame = make('div', { class: 'grid-editor' }, this.inCell);
  private editing: Editing | undefined;
  private isClosing = false;

  /** `bar` is the input over the sheet, `advance` goes on after an entry. */
  constructor(
    private readonly core: GridCore,
    private readonly edits: Edits,
    private readonly bar: HTMLTextAreaElement,
    private readonly advance: (direction: Direction | undefined) => void,
  ) {
    core.onDrawn(() => {
      if (this.editing && this.editing.sheet !== core.current()?.view.sheet) this.cancel();
      this.place();
    });
    for (const input of [this.inCell, bar]) {
      input.addEventListener('keydown', (event) => {
        this.onKey(event, input);
      });
      input.addEventListener('blur', (event) => {
        this.onBlur(event);
      });
      input.addEventListener('input', () => {
        this.follow(input);
      });
    }
    bar.addEventListener('focus', () => {
      if (!this.editing && !this.begin('edit', undefined, 'bar')) core.skeleton.table.focus();
    });
  }

  get isOpen(): boolean {
    return this.editing !== undefined;
  }

  /** Begins to edit the active cell with a text, else with what it holds; false where it may not be written, which is said. */
  begin(mode: Mode, text?: string, focus: 'cell' | 'bar' = 'cell'): boolean {
    const shown = this.core.current();
    if (!shown || this.editing) return false;
    const { sheet } = shown.view;
    const cell = wholeCell(sheet, shown.selection.active);
    if (!this.edits.mayEdit(sheet, cell)) return false;
    this.editing = { session: shown.session, sheet, place: cell, mode };
    shown.session.beginCellEdit();
    this.core.scrollToPlace(cell);
    const initial = text ?? editText(cellAt(sheet, cell.row, cell.column));
    this.inCell.value = initial;
    this.bar.value = initial;
    this.inCell.setAttribute('aria-label', this.core.say('grid.entry'));
    this.dressLike(cell);
    this.core.partOf(cell)?.part.overlay.append(this.frame);
    this.place();
    if (focus === 'cell') {
      this.inCell.focus({ preventScroll: true });
      this.inCell.setSelectionRange(initial.length, initial.length);
    }
    return true;
  }

  /** Enters the text. False where it was refused, which is said, and editing goes on. */
  commit(): boolean {
    const { editing } = this;
    if (!editing) return true;
    const text = this.inCell.value.replace(/\r\n?/g, '\n');
    if (!this.edits.enter(editing.sheet, editing.place, text)) return false;
    this.close();
    return true;
  }

  /** Leaves the cell as it was. */
  cancel(): void {
    this.close();
  }

  private close(): void {
    const { editing } = this;
    if (!editing) return;
    this.editing = undefined;
    this.isClosing = true;
    this.frame.remove();
    this.isClosing = false;
    editing.session.endCellEdit();
    this.core.draw();
  }

  private leave(direction: Direction | undefined): void {
    if (!this.commit()) return;
    this.core.skeleton.table.focus({ preventScroll: true });
    this.advance(direction);
  }

  private onKey(event: KeyboardEvent, input: HTMLTextAreaElement): void {
    if (!this.editing || event.isComposing) return;
    const done = this.act(event, input);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private act(event: KeyboardEvent, input: HTMLTextAreaElement): boolean {
    const { key, shiftKey, altKey, ctrlKey } = event;
    switch (key) {
      case 'Escape':
        this.cancel();
        this.core.skeleton.table.focus({ preventScroll: true });
        return true;
      case 'Enter':
        if (altKey) {
          input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
          this.follow(input);
        } else this.leave(ctrlKey ? undefined : shiftKey ? directions.up : directions.down);
        return true;
      case 'Tab':
        this.leave(shiftKey ? directions.previous : directions.next);
        return true;
      case 'F2':
        if (this.editing) this.editing.mode = this.editing.mode === 'enter' ? 'edit' : 'enter';
        return true;
      default:
        return this.leaveByArrow(event, input);
    }
  }

  /** While one types over a cell, an arrow is the end of it. */
  private leaveByArrow(event: KeyboardEvent, input: HTMLTextAreaElement): boolean {
    const { editing } = this;
    if (editing?.mode !== 'enter' || input !== this.inCell) return false;
    const command = readKey(event, editing.sheet.rightToLeft);
    if (command?.kind !== 'move' || command.movement.to !== 'step' || command.movement.extend) return false;
    this.leave(command.movement.direction);
    return true;
  }

  /** Typing ends when the keyboard goes elsewhere on the page (the pane included), not when the window loses it. */
  private onBlur({ relatedTarget }: FocusEvent): void {
    const isInside = relatedTarget === this.bar || relatedTarget === this.inCell;
    if (!this.editing || this.isClosing || isInside || !document.hasFocus()) return;
    this.commit();
  }

  private follow(input: HTMLTextAreaElement): void {
    const other = input === this.bar ? this.inCell : this.bar;
    other.value = input.value;
    this.place();
  }

  /** The font of the cell; its direction follows the text. */
  private dressLike({ row, column }: Place): void {
    const style = cellAt(this.core.current()!.view.sheet, row, column)?.style;
    const { font } = style ?? {};
    this.inCell.dir = 'auto';
    this.inCell.style.cssText = '';
    if (font?.size !== undefined) this.inCell.style.fontSize = `${font.size}pt`;
    if (font?.bold !== undefined) this.inCell.style.fontWeight = font.bold ? 'bold' : 'normal';
    this.inCell.style.whiteSpace = style?.wrapText ? 'pre-wrap' : 'pre';
  }

  /** Over its cell, and as large as its text needs. */
  private place(): void {
    const { editing, inCell, frame } = this;
    const shown = this.core.current();
    if (!editing || !shown || !inCell.isConnected) return;
    const found = this.core.partOf(editing.place);
    if (!found) return;
    const box = boxOf(shown.view, wholeCell(editing.sheet, editing.place), found.start, found.top);
    const { style } = inCell;
    frame.style.insetInlineStart = `${box.start - 1}px`;
    frame.style.top = `${box.top - 1}px`;
    style.minWidth = `${box.width + 1}px`;
    style.width = '0';
    style.height = `${box.height + 1}px`;
    const room = Math.max(box.width + 1, shown.window.width - 20);
    style.width =
      style.whiteSpace === 'pre' ? `${Math.min(inCell.scrollWidth + 6, room)}px` : `${box.width + 1}px`;
    style.height = `${Math.max(box.height + 1, inCell.scrollHeight + 4)}px`;
  }
}
