import { type Place } from '../organisation/edit';
import { type FindingSeverity } from '../rules/rule';
import { gatherAreas } from './gatherAreas';
import { type SheetSnapshot } from './snapshot';

/** Cells to be marked, with the gravest severity that was found there. */
export type MarkedCell = Place & Readonly<{ severity: FindingSeverity }>;

/**
 * Conditional formats have no name, and their id is their priority: ours are known by a text in their formula, which is
 * true whatever stands in the sheet.
 */
const signature = 'N("haykal")=0';
const formula = `=AND(${signature},TRUE)`;

/** Light enough for any black text on them. */
const colours = { error: '#F8C9C4', warning: '#FFE5A8', note: '#CFE4F7' } as const;
/** The last that is added comes first. */
const severities = ['note', 'warning', 'error'] as const;

/** Excel takes addresses of at most 8,192 characters. */
const longestAddress = 8000;

/** The conditional formats of a sheet, asked for while the sheet is read. */
export type AskedFormats = Readonly<{ sheet: Excel.Worksheet; formats: Excel.ConditionalFormatCollection }>;

/** Asks which kinds of conditional formats stand on the sheets; known after the next round trip. */
export function askFormats(sheets: readonly Excel.Worksheet[]): readonly AskedFormats[] {
  return sheets.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type');
    return { sheet, formats };
  });
}

export type MarkedSheets = Readonly<{
  /** Cells that bear a mark now. */
  marked: number;
  /** Sheets on which marks were taken away or set. */
  sheets: readonly string[];
  /** Sheets that are protected, whose marks stayed as they were. */
  locked: readonly string[];
}>;

/**
 * Takes all marks away and sets new ones on the cells: conditional formats, so that HR's own fills stay under them. Nothing
 * else in the workbook changes. Protected sheets are left as they are, and named. Two round trips.
 */
export async function setMarks(
  context: Excel.RequestContext,
  asked: readonly AskedFormats[],
  snapshots: readonly SheetSnapshot[],
  cells: readonly MarkedCell[],
): Promise<MarkedSheets> {
  const known = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]));
  const marks = await findMarks(context, asked);
  const touched: string[] = [];
  const locked: string[] = [];
  let marked = 0;
  asked.forEach(({ sheet }, at) => {
    const snapshot = known.get(sheet.id);
    const ours = marks[at]!;
    const wanted = snapshot?.mark ? [] : cells.filter((cell) => cell.sheet === snapshot?.name);
    if (!snapshot || ours.length + wanted.length === 0) return;
    if (snapshot.isProtected) {
      locked.push(snapshot.name);
      return;
    }
    // From the end: what is deleted moves those behind it, which bear their place as their name.
    for (const format of ours.toReversed()) format.delete();
    for (const severity of severities) {
      const addresses = wanted.filter((cell) => cell.severity === severity).map(({ cell }) => cell);
      for (const address of gatherAreas(addresses, longestAddress)) addMark(sheet, address, severity);
    }
    marked += wanted.length;
    touched.push(snapshot.name);
  });
  await context.sync();
  return { marked, sheets: touched, locked };
}

/** Names of the sheets that bear marks. One round trip. */
export async function countMarks(
  context: Excel.RequestContext,
  asked: readonly AskedFormats[],
): Promise<readonly string[]> {
  const marks = await findMarks(context, asked);
  return asked.filter((_, at) => marks[at]!.length > 0).map(({ sheet }) => sheet.name);
}

/** Our marks on each of the sheets. A format is asked for its formula only where its kind has one. */
async function findMarks(
  context: Excel.RequestContext,
  asked: readonly AskedFormats[],
): Promise<readonly (readonly Excel.ConditionalFormat[])[]> {
  const custom = asked.map(({ formats }) =>
    formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => {
        const { rule } = format.custom;
        rule.load('formula');
        return { format, rule };
      }),
  );
  await context.sync();
  return custom.map((formats) =>
    formats.filter(({ rule }) => rule.formula.includes(signature)).map(({ format }) => format),
  );
}

function addMark(sheet: Excel.Worksheet, address: string, severity: FindingSeverity): void {
  const format = sheet.getRanges(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = colours[severity];
}
