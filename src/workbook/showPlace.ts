export type Place = Readonly<{ sheet: string; cell?: string }>;
export type Shown = 'shown' | 'no-sheet' | 'hidden-sheet';

/** Activates a sheet and selects a cell of it. Two round trips, one where there is nothing to show. */
export async function showPlace(context: Excel.RequestContext, { sheet, cell }: Place): Promise<Shown> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('visibility');
  await context.sync();
  if (worksheet.isNullObject) return 'no-sheet';
  if (worksheet.visibility !== Excel.SheetVisibility.visible) return 'hidden-sheet';
  worksheet.activate();
  if (cell !== undefined) worksheet.getRange(cell).select();
  await context.sync();
  return 'shown';
}
