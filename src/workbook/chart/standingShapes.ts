import { measureBatch } from '../batch';
import { drawnKey, readState, type DrawnState } from './drawnState';
import { isAlike, lineKey, type StandingLook } from './shapeLook';
import { askSetUp, type Reach, type SheetSetUp } from './sheetSetUp';

/** Every shape that Haykal draws bears a name that begins so; all others on the sheet are HR's. */
const ownPrefix = 'haykal:';
const linePrefix = `${ownPrefix}line:`;
/** What a question about a shape weighs, with its answer; measured. */
const questionBytes = 1_800;

/** How a text stands in its shape. */
const frameFields = [
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'autoSizeSetting',
  'readingOrder',
  'verticalAlignment',
  'horizontalAlignment',
] as const;

/** The shapes of some sheets by the sheets' ids, to be read after the next round trip. */
export type AskedShapes = Map<string, Excel.ShapeCollection>;

export type StandingBox = Readonly<{
  shape: Excel.Shape;
  id: string;
  look: StandingLook;
  geometry: Excel.Shape['geometricShapeType'];
  altTitle: string;
  altText: string;
  rotation: number;
  placement: Excel.Shape['placement'];
  /** How its text stands in it. */
  frame: Pick<Excel.TextFrame, (typeof frameFields)[number]>;
}>;
export type StandingLine = Readonly<{
  shape: Excel.Shape;
  id: string;
  line: string;
  type: Excel.Line['connectorType'];
  arrow: Excel.Line['endArrowheadStyle'];
  altTitle: string;
  altText: string;
  placement: Excel.Shape['placement'];
}>;

/** What stands on a chart's sheet before it is drawn anew. */
export type StandingSheet = Readonly<{
  boxes: ReadonlyMap<string, StandingBox>;
  lines: ReadonlyMap<string, StandingLine>;
  /** Names of our shapes from the back to the front. */
  order: readonly string[];
  /** Something that is not ours stands on the sheet, and in front of something that is. */
  hasForeign: boolean;
  isCovered: boolean;
  /** How it was drawn last; undefined where that is not known. */
  last: DrawnState | undefined;
  /** There are cells in use beside those of the chart as text. */
  hasOtherCells: boolean;
  /** How the sheet is set up, where that was asked for. */
  setUp: SheetSetUp | undefined;
}>;

export const nothingStands: StandingSheet = {
  boxes: new Map(),
  lines: new Map(),
  order: [],
  hasForeign: false,
  isCovered: false,
  last: undefined,
  hasOtherCells: false,
  setUp: undefined,
};

/** A chart's sheet to look at; how far its cells must be known where it is to be drawn, nothing where it goes. */
export type WantedSheet = Readonly<{ id: string; reach?: Reach }>;

/** Asks for names, kinds and places of all shapes of the sheets, in the same round trip as something else. */
export function askShapes(asked: AskedShapes, sheets: readonly Excel.Worksheet[]): void {
  for (const { id, shapes } of sheets) {
    shapes.load('items/id, items/name, items/type, items/left, items/top, items/width, items/height');
    asked.set(id, shapes);
  }
}

/**
 * What stands on these chart sheets and how they are set up, in one round trip, and one more for each 1.5 MB; of many shapes
 * with one name the one that stands where it was drawn is ours, the others are copies that HR made.
 */
export async function readStanding(
  context: Excel.RequestContext,
  asked: AskedShapes,
  wanted: readonly WantedSheet[],
): Promise<ReadonlyMap<string, StandingSheet>> {
  const batch = measureBatch(context);
  const questions = [];
  for (const { id, reach } of wanted) {
    const sheet = context.workbook.worksheets.getItem(id);
    const property = sheet.customProperties.getItemOrNullObject(drawnKey);
    property.load('value');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex, columnIndex, rowCount, columnCount');
    const setUp = reach && askSetUp(sheet, reach);
    await batch.add(setUp?.bytes ?? 0);
    const shapes = asked.get(id)!.items.map((listed) => ({ listed, kind: kindOf(listed.name, listed.type) }));
    const own = [];
    for (const { listed, kind } of shapes) {
      if (kind === 'foreign') continue;
      const shape = sheet.shapes.getItem(listed.id);
      if (kind === 'line') askLine(shape);
      else askBox(shape);
      own.push({ shape, kind, id: listed.id, name: listed.name });
      await batch.add(questionBytes);
    }
    questions.push({ id, property, used, setUp, shapes, own });
  }
  if (wanted.length > 0) await context.sync();
  return new Map(
    questions.map(({ id, property, used, setUp, shapes, own }) => {
      const last = readState(property.isNullObject ? null : property.value);
      const standing: StandingSheet = {
        ...sortShapes(own, last),
        ...findForeign(shapes),
        last,
        hasOtherCells: hasOther(used, last),
        setUp: setUp?.read(),
      };
      return [id, standing];
    }),
  );
}

function askLine(shape: Excel.Shape): void {
  shape.load(
    'altTextTitle, altTextDescription, placement, lineFormat/color, lineFormat/weight, lineFormat/dashStyle, ' +
      'lineFormat/visible, line/connectorType, line/endArrowheadStyle',
  );
}

function askBox(shape: Excel.Shape): void {
  shape.load(
    'left, top, width, height, rotation, placement, geometricShapeType, altTextTitle, altTextDescription, fill/type, fill/foregroundColor, ' +
      'lineFormat/color, lineFormat/weight, lineFormat/dashStyle, lineFormat/visible, textFrame/textRange/text, ' +
      'textFrame/textRange/font/color, textFrame/textRange/font/size, textFrame/textRange/font/bold, ' +
      frameFields.map((field) => `textFrame/${field}`).join(', '),
  );
}

/** Ours by name and kind: what HR drew in the place of one of our shapes and named like it is HR's. */
function kindOf(name: string, type: string): 'line' | 'box' | 'foreign' {
  if (name.startsWith(linePrefix)) return type === 'Line' ? 'line' : 'foreign';
  return name.startsWith(ownPrefix) && type === 'GeometricShape' ? 'box' : 'foreign';
}

type Own = Readonly<{ shape: Excel.Shape; kind: 'line' | 'box'; id: string; name: string }>;

function sortShapes(
  own: readonly Own[],
  last: DrawnState | undefined,
): Pick<StandingSheet, 'boxes' | 'lines' | 'order'> {
  const boxes = new Map<string, StandingBox>();
  const lines = new Map<string, StandingLine>();
  for (const { shape, kind, id, name } of own) {
    if (kind === 'line') {
      if (!lines.has(name)) lines.set(name, standingLine(shape, id));
      continue;
    }
    const box = standingBox(shape, id);
    const drawn = last?.boxes.get(name);
    const known = boxes.get(name);
    const isBetter =
      drawn && known && !isAlike('place', known.look, drawn) && isAlike('place', box.look, drawn);
    if (!known || isBetter) boxes.set(name, box);
  }
  const ids = new Set([...boxes.values(), ...lines.values()].map(({ id }) => id));
  return { boxes, lines, order: own.filter(({ id }) => ids.has(id)).map(({ name }) => name) };
}

function standingBox(shape: Excel.Shape, id: string): StandingBox {
  const { geometricShapeType: geometry, altTextTitle: altTitle, altTextDescription: altText } = shape;
  const { rotation, placement, textFrame } = shape;
  const frame = Object.fromEntries(
    frameFields.map((field) => [field, textFrame[field]]),
  ) as StandingBox['frame'];
  return { shape, id, look: lookOfShape(shape), geometry, altTitle, altText, rotation, placement, frame };
}

function standingLine(shape: Excel.Shape, id: string): StandingLine {
  return {
    shape,
    id,
    line: lineOf(shape),
    type: shape.line.connectorType,
    arrow: shape.line.endArrowheadStyle,
    altTitle: shape.altTextTitle,
    altText: shape.altTextDescription,
    placement: shape.placement,
  };
}

function lineOf({ lineFormat }: Excel.Shape): string {
  const { visible, color, dashStyle, weight } = lineFormat;
  return visible ? lineKey({ colour: color, dash: dashStyle, weight }) : '';
}

function lookOfShape(shape: Excel.Shape): StandingLook {
  const { left, top, width, height, fill, textFrame } = shape;
  const { text, font } = textFrame.textRange;
  return {
    left,
    top,
    width,
    height,
    fill: (fill.type as string) === 'NoFill' ? '' : fill.foregroundColor,
    line: lineOf(shape),
    text,
    colour: font.color,
    size: font.size,
    bold: font.bold,
  };
}

function findForeign(
  shapes: readonly Readonly<{ kind: string }>[],
): Pick<StandingSheet, 'hasForeign' | 'isCovered'> {
  const kinds = shapes.map(({ kind }) => kind);
  const isForeign = (kind: string): boolean => kind === 'foreign';
  return {
    hasForeign: kinds.some(isForeign),
    // What stands behind all of ours is a background, and must stay there.
    isCovered: kinds.some(isForeign) && !isForeign(kinds[0]!),
  };
}

function hasOther(used: Excel.Range, last: DrawnState | undefined): boolean {
  if (used.isNullObject) return false;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return columnIndex + columnCount > 1 || rowIndex + rowCount > (last?.rows ?? 0);
}
