import { withWorkbook } from '../excel';
import { drawnKey, type DrawnState, writeState } from './drawnState';
import { type Aspect, readFont, readLineKey } from './shapeLook';
import { type StandingBox, type StandingLine } from './standingShapes';
import { glue } from './writeConnector';
import { fillShape, styleLine, writeParagraphs } from './writeBox';

/** What was changed on a sheet that stood before, and how it was. */
export type Touched = {
  readonly sheetId: string;
  /** Ids of all shapes that stood on the sheet: others that bear our names were added. */
  readonly known: ReadonlySet<string>;
  readonly last: DrawnState | undefined;
  /** Ids of our shapes, by name. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly boxes: { name: string; was: StandingBox; written: readonly Aspect[] }[];
  readonly lines: { name: string; was: StandingLine }[];
};

/**
 * Puts shapes back as they were: those that were added go, those that were changed are as before. In a run of its own:
 * what was asked for in the first, and not sent, must not be sent now.
 */
export async function restoreShapes(touched: readonly Touched[]): Promise<void> {
  await withWorkbook(async (context) => {
    const sheets = touched.map((one) => {
      const sheet = context.workbook.worksheets.getItem(one.sheetId);
      sheet.shapes.load('items/id, items/name');
      return { one, sheet };
    });
    await context.sync();
    for (const { one, sheet } of sheets) {
      for (const shape of sheet.shapes.items) {
        if (!one.known.has(shape.id) && shape.name.startsWith('haykal:')) shape.delete();
      }
      // Else the next drawing would take the shapes put back for moved by hand.
      if (one.last) sheet.customProperties.add(drawnKey, writeState(one.last));
      const standing = new Set(sheet.shapes.items.map(({ id }) => id));
      for (const box of one.boxes)
        if (standing.has(box.was.id)) restoreBox(sheet.shapes.getItem(box.was.id), box, one);
      for (const line of one.lines) {
        if (standing.has(line.was.id)) restoreLine(sheet.shapes.getItem(line.was.id), line, one, sheet);
      }
    }
    await context.sync();
  });
}

function restoreBox(
  shape: Excel.Shape,
  { name, was, written }: Touched['boxes'][number],
  { last }: Touched,
): void {
  const wanted = new Set(written);
  const { look } = was;
  shape.geometricShapeType = was.geometry;
  shape.altTextTitle = was.altTitle;
  shape.altTextDescription = was.altText;
  if (wanted.has('place')) {
    shape.left = look.left;
    shape.top = look.top;
  }
  if (wanted.has('size')) {
    shape.width = look.width;
    shape.height = look.height;
  }
  if (wanted.has('fill')) fillShape(shape, look.fill);
  if (wanted.has('line')) styleLine(shape.lineFormat, readLineKey(look.line));
  if (!wanted.has('text')) return;
  const texts = look.text.split(/[\r\n\v]/);
  const drawn = readFont(last?.boxes.get(name)?.font ?? '');
  const formats = drawn.paragraphs.length === texts.length ? drawn.paragraphs : [];
  const paragraphs = texts.map((text, i) => ({
    text,
    size: look.size ?? formats[i]?.size ?? 9,
    bold: look.bold ?? formats[i]?.bold ?? i === 0,
  }));
  writeParagraphs(shape.textFrame, look.colour ?? (drawn.colour || '#000000'), paragraphs);
}

function restoreLine(
  shape: Excel.Shape,
  { name, was }: Touched['lines'][number],
  { last, idOf }: Touched,
  { shapes }: Excel.Worksheet,
): void {
  styleLine(shape.lineFormat, readLineKey(was.line));
  shape.altTextDescription = was.altText;
  shape.line.connectorType = was.type;
  const drawn = last?.lines.get(name);
  const [from, to] = [idOf.get(drawn?.from ?? ''), idOf.get(drawn?.to ?? '')];
  if (!drawn || from === undefined || to === undefined) return;
  const ends = { from: shapes.getItem(from), to: shapes.getItem(to) };
  glue(shape.line, { ...ends, fromSite: drawn.fromSite, toSite: drawn.toSite });
}
