import { type WorkbookContext } from './excel';
import { WritingError } from './writingError';

/** A sheet and all that stands in its cells, so that it can be told later whether somebody changed it. */
export type SheetPrint = Readonly<{ id: string; name: string; content: string }>;

/** Prints of the sheets with these names or ids; those that are not there have none. Two round trips. */
export async function printSheets(
  context: WorkbookContext,
  wanted: ReadonlySet<string>,
): Promise<readonly SheetPrint[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id, items/name');
  await context.sync();
  const asked = worksheets.items
    .filter(({ id, name }) => wanted.has(id) || wanted.has(name))
    .map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address, formulas');
      return { sheet, used, shapes: sheet.shapes.getCount() };
    });
  await context.sync();
  return asked.map(({ sheet: { id, name }, used, shapes }) => {
    // The address begins with the sheet's name, which may change with nothing else.
    const cells = used.isNullObject ? [] : [used.address.replace(/^.*!/, ''), used.formulas];
    // A count is a result, not an object to load.

    return { id, name, content: JSON.stringify([cells, shapes.value]) };
  });
}

/**
 * Deletes sheets that still hold what their prints say; where none would be left, an empty one comes in their place. Sheets that are
 * gone already are left out. Gives the names of those that were deleted. Excel cannot take that back. Four round trips. Throws
 * WritingError, with nothing deleted, where somebody has changed one of them or the workbook's structure is protected.
 */
export async function deleteUnchanged(
  context: WorkbookContext,
  prints: readonly SheetPrint[],
): Promise<readonly string[]> {
  const known = new Map(prints.map((print) => [print.id, print]));
  const standing = await printSheets(context, new Set(known.keys()));
  for (const { id, name, content } of standing) {
    const print = known.get(id)!;
    if (print.name !== name || print.content !== content) throw new WritingError('sheet-changed', name);
  }
  if (standing.length === 0) return [];
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id, items/visibility');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new WritingError('structure-protected');
  const isSeen = ({ id, visibility }: Excel.Worksheet) => !known.has(id) && visibility === 'Visible';
  // A workbook has at least one sheet that is seen.
  if (!worksheets.items.some(isSeen)) worksheets.add();
  for (const { id } of standing) worksheets.getItem(id).delete();
  await context.sync();
  return standing.map(({ name }) => name);
}
