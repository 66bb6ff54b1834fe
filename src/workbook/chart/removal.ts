import { withWorkbook } from '../excel';
import { drawnKey } from './drawnState';

/** What a drawing takes away from a sheet that was there. */
export type Removal = Readonly<{
  sheetId: string;
  /** The sheet as a whole goes. */
  isWhole: boolean;
  /** Else shapes, by id, rows of the first column from the first on up to the second, and custom properties. */
  shapes: readonly string[];
  cells: readonly [from: number, to: number];
  keys: readonly string[];
}>;

/** A sheet that was drawn, by its id or, where it is new, its name, and the text that says how. */
export type DrawnSheet = Readonly<{ key: string; state: string }>;

/** Takes it away with the next round trip. */
export function askRemoval(context: Excel.RequestContext, removal: Removal): void {
  const sheet = context.workbook.worksheets.getItem(removal.sheetId);
  remove(sheet, removal, removal.shapes);
}

function remove(
  sheet: Excel.Worksheet,
  { isWhole, cells: [from, to], keys }: Removal,
  shapes: readonly string[],
): void {
  if (isWhole) {
    sheet.delete();
    return;
  }
  for (const id of shapes) sheet.shapes.getItem(id).delete();
  for (const key of keys) sheet.customProperties.getItemOrNullObject(key).delete();
  if (to > from) sheet.getRangeByIndexes(from, 0, to - from, 1).clear();
}

/**
 * After a request that failed, whose last wishes these removals were: where some of them were done, all before them was, and
 * what is gone does not come back; so the rest goes too, and the chart is drawn. Says whether that is so; else nothing was changed.
 * In a run of its own: what was asked for in the first, and not sent, must not be sent now.
 */
export function completeRemovals(
  removals: readonly Removal[],
  drawn: readonly DrawnSheet[],
): Promise<boolean> {
  return withWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const states = drawn.map(({ key, state }) => {
      const property = worksheets.getItemOrNullObject(key).customProperties.getItemOrNullObject(drawnKey);
      property.load('value');
      return { property, state };
    });
    const asked = removals.map((removal) => {
      const sheet = worksheets.getItemOrNullObject(removal.sheetId);
      sheet.load('id');
      const { shapes } = sheet;
      shapes.load('items/id');
      return { removal, sheet, shapes };
    });
    await context.sync();
    const left = asked.map(({ removal, sheet, shapes }) => {
      const standing = new Set(sheet.isNullObject ? [] : shapes.items.map(({ id }) => id));
      return { removal, sheet, ids: removal.shapes.filter((id) => standing.has(id)) };
    });
    const isBegun = left.some(({ removal, sheet, ids }) =>
      removal.isWhole ? sheet.isNullObject : ids.length < removal.shapes.length,
    );
    // A person may delete things too; then the drawing need not have come so far.
    const isDrawn = states.every(({ property, state }) => !property.isNullObject && property.value === state);
    if (!isBegun || !isDrawn) return false;
    for (const { removal, sheet, ids } of left) if (!sheet.isNullObject) remove(sheet, removal, ids);
    await context.sync();
    return true;
  });
}
