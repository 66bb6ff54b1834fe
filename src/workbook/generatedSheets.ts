import rightToLeftSheet from '../../assets/rightToLeftSheet.json';
import { isRightToLeft } from '../locales/say';
import { excelErrorCode } from './excel';
import { markKey, writeMark, type Mark } from './mark';
import { SheetNames } from './sheetNames';
import { type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import { WritingError } from './writingError';

/** A sheet to write on, and whether it was just added; `templateId` where that was done from the template. */
export type GeneratedSheet = Readonly<{
  sheet: Excel.Worksheet;
  name: string;
  isNew: boolean;
  templateId?: string;
  /** Gives a sheet that was there the name that is wished for now, with the next round trip. */
  rename?: () => void;
}>;

/** What a sheet is wished for; where it is new, its name is made to fit Excel's rules and the names taken. */
export type WishedSheet = Omit<Mark, 'name'> &
  Readonly<{
    name: string;
    carriesShapes?: boolean;
    /** A sheet that is there takes the wished name too, once `rename` is called. */
    isRenamed?: boolean;
  }>;

export type OpenedSheets = Readonly<{
  sheets: readonly GeneratedSheet[];
  /** A sheet that should run from right to left could not be made so; the reading order of its cells still does. */
  isDirectionLost: boolean;
}>;

/** Copies of the template in one request: each weighs 5 kB, and Excel on the web takes 5 MB. */
const templatesInRequest = 250;

/**
 * The sheets that Haykal generated earlier for these subjects, or new ones at the end of the workbook. New ones that
 * run from right to left are added at once, in one round trip for each 250; the mark is written with the next one. A
 * sheet of HR's own that has the wished name keeps it, and ours gets another. Throws WritingError where a sheet or the
 * workbook is protected, before anything is done.
 */
export async function openGeneratedSheets(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  wishes: readonly WishedSheet[],
): Promise<OpenedSheets> {
  const marked = indexByMark(snapshot);
  const known = wishes.map((wish) => marked.get(keyOf(wish)));
  requireWritable(snapshot, known);
  const wanted = wishes.filter((wish, at) => !known[at] && needsTemplate(wish)).length;
  const added = await addFromTemplate(context, wanted);
  const unused = added.values();
  const names = new SheetNames(snapshot.sheets.map((sheet) => sheet.name));
  const sheets = wishes.map((wish, at): GeneratedSheet => {
    const old = known[at];
    if (old) return wish.isRenamed ? follow(context, snapshot, { old, wish, names }) : stay(context, old);
    const name = names.take(wish.name);
    const id = needsTemplate(wish) ? unused.next().value : undefined;
    const sheet = addSheet(context, name, id);
    sheet.customProperties.add(markKey, writeMark(markOf(wish, name)));
    return { sheet, name, isNew: true, templateId: id };
  });
  return { sheets, isDirectionLost: added.length < wanted };
}

function markOf({ kind, subject, language, page }: WishedSheet, name: string): Mark {
  return { kind, subject, language, name, ...(page !== undefined && { page }) };
}

function stay(context: Excel.RequestContext, old: SheetSnapshot): GeneratedSheet {
  return { sheet: reopen(context, old), name: old.name, isNew: false };
}

/** The sheet with the means to give it another name, where what it shows has another one now. */
function follow(
  context: Excel.RequestContext,
  { isStructureProtected }: WorkbookSnapshot,
  { old, wish, names }: Readonly<{ old: SheetSnapshot; wish: WishedSheet; names: SheetNames }>,
): GeneratedSheet {
  const opened = stay(context, old);
  // A protected structure keeps names; the sheet shows what it should even so.
  if (isStructureProtected) return opened;
  const name = names.change(old.name, wish.name);
  if (name === old.name) return opened;
  return {
    ...opened,
    name,
    rename: () => {
      opened.sheet.name = name;
      opened.sheet.customProperties.add(markKey, writeMark(markOf(wish, name)));
    },
  };
}

function indexByMark({ sheets }: WorkbookSnapshot): ReadonlyMap<string, SheetSnapshot> {
  // Reversed, so that of two sheets with one mark the first tab counts.
  const marked = sheets.flatMap((sheet) => (sheet.mark ? [[keyOf(sheet.mark), sheet] as const] : []));
  return new Map(marked.reverse());
}

/** What a generated sheet is known by, whatever its name. */
function keyOf({ kind, subject, language, page = 1 }: Omit<Mark, 'name'>): string {
  return JSON.stringify([kind, subject, language, page]);
}

/** Where the left edge of a shape counts from on a right-to-left sheet is not known, so none carries shapes. */
function needsTemplate({ language, carriesShapes = false }: WishedSheet): boolean {
  return isRightToLeft(language) && !carriesShapes;
}

function requireWritable(snapshot: WorkbookSnapshot, known: readonly (SheetSnapshot | undefined)[]): void {
  const locked = known.find((sheet) => sheet?.isProtected);
  if (locked) throw new WritingError('sheet-protected', locked.name);
  if (snapshot.isStructureProtected && known.includes(undefined))
    throw new WritingError('structure-protected');
}

/** A sheet that HR hid is shown again: somebody has just asked for it. */
function reopen(context: Excel.RequestContext, { id, visibility }: SheetSnapshot): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(id);
  if (visibility !== 'Visible') sheet.visibility = Excel.SheetVisibility.visible;
  return sheet;
}

/**
 * Adds empty right-to-left sheets at the end of the workbook and gives their ids. No Excel API sets a sheet's
 * direction, so they come from a template; where Excel refuses it, as it is on record to do, there are none.
 */
export async function addFromTemplate(
  context: Excel.RequestContext,
  count: number,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at += templatesInRequest) {
    const group = Array.from({ length: Math.min(templatesInRequest, count - at) }, () =>
      context.workbook.insertWorksheetsFromBase64(rightToLeftSheet.base64, {
        positionType: Excel.WorksheetPositionType.end,
      }),
    );
    try {
      // Each group has to be sent by itself: together they may weigh more than Excel takes.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (excelErrorCode(error) === undefined) throw error;
      return ids;
    }
    ids.push(...group.map(({ value }) => value[0]!));
  }
  return ids;
}

/** The sheet that was added from the template, under its new name, or a plain new sheet where there is none. */
export function addSheet(context: Excel.RequestContext, name: string, templateId: string | undefined) {
  const { worksheets } = context.workbook;
  if (templateId === undefined) return worksheets.add(name);
  const sheet = worksheets.getItem(templateId);
  sheet.name = name;
  return sheet;
}
