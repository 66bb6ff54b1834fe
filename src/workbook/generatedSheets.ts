import rightToLeftSheet from '../../assets/rightToLeftSheet.json';
import { markKey, writeMark, type Mark } from './mark';
import { fitSheetName } from './sheetNames';
import { type WorkbookSnapshot } from './snapshot';

/** A sheet to write on, and whether it was just added. */
export type GeneratedSheet = Readonly<{ sheet: Excel.Worksheet; name: string; isNew: boolean }>;

export type WishedSheet = Readonly<{
  kind: Mark['kind'];
  subject: string;
  /** The name to give it where it is new; made to fit Excel's rules and the names taken. */
  name: string;
  /** Whether its columns run from right to left. Excel has no call for it, so such a sheet comes from a template. */
  rightToLeft: boolean;
}>;

/**
 * The sheets that Haykal generated earlier for these subjects, or new ones at the end of the workbook. New ones are
 * added at once (one round trip for all that run from right to left, none otherwise); the mark is written with the
 * next one. A sheet of HR's own that has the wished name keeps it, and ours gets another.
 */
export async function openGeneratedSheets(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  wishes: readonly WishedSheet[],
): Promise<GeneratedSheet[]> {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name));
  const added = addFromTemplate(
    context,
    wishes.filter((wish) => wish.rightToLeft && !find(snapshot, wish)).length,
  );
  if (added.length > 0) await context.sync();
  let next = 0;
  return wishes.map((wish) => {
    const known = find(snapshot, wish);
    if (known)
      return { sheet: context.workbook.worksheets.getItem(known.id), name: known.name, isNew: false };
    const name = fitSheetName(wish.name, taken);
    taken.add(name);
    const sheet = wish.rightToLeft
      ? takeAdded(context, added[next++]!, name)
      : context.workbook.worksheets.add(name);
    sheet.customProperties.add(markKey, writeMark({ kind: wish.kind, subject: wish.subject, name }));
    return { sheet, name, isNew: true };
  });
}

function find(snapshot: WorkbookSnapshot, wish: Pick<WishedSheet, 'kind' | 'subject'>) {
  return snapshot.sheets.find(({ mark }) => mark?.kind === wish.kind && mark.subject === wish.subject);
}

/** Asks for empty right-to-left sheets at the end of the workbook; their ids are known after the next round trip. */
export function addFromTemplate(context: Excel.RequestContext, count: number) {
  return Array.from({ length: count }, () =>
    context.workbook.insertWorksheetsFromBase64(rightToLeftSheet.base64, {
      positionType: Excel.WorksheetPositionType.end,
    }),
  );
}

/** The sheet that was added from the template, under its new name. */
export function takeAdded(
  context: Excel.RequestContext,
  added: OfficeExtension.ClientResult<string[]>,
  name: string,
) {
  const sheet = context.workbook.worksheets.getItem(added.value[0]!);
  sheet.name = name;
  return sheet;
}
