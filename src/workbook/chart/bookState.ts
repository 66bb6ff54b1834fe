import { askRawChoices, restoreChoices } from '../chartChoices';

/** What of the workbook itself drawing a chart changes: the sheet in front, and the choices that are kept. */
export type BookState = Readonly<{
  front: string;
  /** Undefined where none are kept. */
  choices: unknown;
}>;

/** Asks for it; what is given tells it after the next round trip. */
export function askBook(context: Excel.RequestContext): () => BookState {
  const front = context.workbook.worksheets.getActiveWorksheet();
  front.load('id');
  const choices = askRawChoices(context);
  // Read after the round trip of whoever asked.
  // eslint-disable-next-line office-addins/call-sync-after-load, office-addins/call-sync-before-read
  return () => ({ front: front.id, choices: choices() });
}

/** The sheet that was in front, once it is loaded: the person may have deleted or hidden it meanwhile. */
export function askFront(context: Excel.RequestContext, { front }: BookState): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(front);
  sheet.load('visibility');
  return sheet;
}

/** Brings that sheet to the front and the choices back with the next round trip. */
export function restoreBook(
  context: Excel.RequestContext,
  { choices }: BookState,
  front: Excel.Worksheet,
): void {
  restoreChoices(context, choices);
  if (!front.isNullObject && front.visibility === 'Visible') front.activate();
}
