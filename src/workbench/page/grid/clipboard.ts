import { maxColumns, maxRows } from '../../model/address';
import { type Area } from '../../model/cell';
import { type SheetModel } from '../../model/sheet';
import { displayText } from '../../host/displayText';
import { intersect } from '../../host/objects/areas';
import { cellAt } from '../../host/objects/editCells';
import { usedArea } from '../../host/objects/usedArea';
import { maximumPasted } from '../../host/personEdits';
import { type GridCore } from './core';
import { type Edits } from './edits';
import { selectArea } from './selection';
import { parseTsv, printTsv } from './tsv';

/** Copies the selection as text and pastes text, while the keyboard is on the sheet. Gives what takes the listeners off. */
export function listenToClipboard(core: GridCore, edits: Edits): () => void {
  const isOnSheet = (): boolean => document.activeElement === core.skeleton.table;
  const copy = (event: ClipboardEvent): void => {
    const shown = core.current();
    if (!shown || !isOnSheet()) return;
    event.preventDefault();
    const { sheet } = shown.view;
    const texts = textsOf(sheet, shown.selection.area);
    if (texts) event.clipboardData?.setData('text/plain', printTsv(texts));
    else core.options.report(core.say('grid.copyTooLarge'));
  };
  const paste = (event: ClipboardEvent): void => {
    const shown = core.current();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!shown || !isOnSheet()) return;
    event.preventDefault();
    if (text === '') return;
    const { sheet } = shown.view;
    const texts = tiled(parseTsv(text), shown.selection.area);
    const { row, column } = shown.selection.area;
    const area: Area = { row, column, rows: texts.length, columns: texts[0]!.length };
    if (row + area.rows > maxRows || column + area.columns > maxColumns) {
      core.options.report(core.say('grid.tooLarge'));
      return;
    }
    if (edits.paste(sheet, area, texts)) core.select(selectArea(area), 'stay');
  };
  document.addEventListener('copy', copy);
  document.addEventListener('paste', paste);
  return () => {
    document.removeEventListener('copy', copy);
    document.removeEventListener('paste', paste);
  };
}

/** What the cells of an area show, of whole rows and columns as far as something is used; undefined for too many. */
export function textsOf(sheet: SheetModel, area: Area): readonly (readonly string[])[] | undefined {
  const used = usedArea(sheet, area, true);
  const isHuge = area.rows * area.columns > maximumPasted;
  const taken = isHuge
    ? used && intersect(area, { ...used, row: area.row, rows: used.row + used.rows - area.row })
    : area;
  if (!taken) return [['']];
  if (taken.rows * taken.columns > maximumPasted) return undefined;
  return Array.from({ length: taken.rows }, (_, row) =>
    Array.from({ length: taken.columns }, (__, column) =>
      displayText(cellAt(sheet, taken.row + row, taken.column + column)),
    ),
  );
}

/** Pasted cells fill a selection that is a multiple of their size, as in Excel; else they are pasted once. */
export function tiled(
  texts: readonly (readonly string[])[],
  { rows, columns }: Area,
): readonly (readonly string[])[] {
  const height = texts.length;
  const width = texts[0]?.length ?? 0;
  const fits = rows % height === 0 && columns % width === 0 && rows * columns <= maximumPasted;
  if (!fits) return texts;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => texts[row % height]![column % width]!),
  );
}
