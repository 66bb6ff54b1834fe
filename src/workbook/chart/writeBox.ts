import { type Box, type LineStyle } from '../../chart/drawing';
import { fontName } from '../plan/sheetPlan';
import { aspects, type Aspect } from './shapeLook';

/** What writing a box weighs in a request, texts aside, in bytes; measured. */
const bytesOf: Readonly<Record<Aspect | 'rest', number>> = {
  place: 350,
  size: 350,
  fill: 250,
  line: 700,
  text: 2_600,
  rest: 900,
};

/** Where Excel puts a shape that is added, until it is given its place. */
export const cornerOfNew = { left: 0, top: 0 } as const;

/** Adds a box; it is written afterwards. */
export function addBox(sheet: Excel.Worksheet, box: Box): Excel.Shape {
  const shape = sheet.shapes.addGeometricShape(geometryOf(box));
  shape.name = box.name;
  return shape;
}

function geometryOf({ rounded }: Box): Excel.GeometricShapeType {
  return rounded ? Excel.GeometricShapeType.roundRectangle : Excel.GeometricShapeType.rectangle;
}

/** Writes some aspects of a box, all where it is new or set back. Gives what that weighs in bytes. */
export function writeBox(
  shape: Excel.Shape,
  box: Box,
  {
    write,
    isWhole,
    rightToLeft,
  }: Readonly<{ write: readonly Aspect[]; isWhole: boolean; rightToLeft: boolean }>,
): number {
  const wanted = new Set(isWhole ? aspects : write);
  if (isWhole) {
    shape.rotation = 0;
    shape.placement = Excel.Placement.absolute;
  }
  shape.geometricShapeType = geometryOf(box);
  shape.altTextTitle = box.altTitle;
  shape.altTextDescription = box.altText;
  if (wanted.has('place')) {
    shape.left = box.left;
    shape.top = box.top;
  }
  if (wanted.has('size')) {
    shape.width = box.width;
    shape.height = box.height;
  }
  if (wanted.has('fill')) fillShape(shape, box.fill);
  if (wanted.has('line')) styleLine(shape.lineFormat, box.border);
  if (wanted.has('text')) writeText(shape.textFrame, box, rightToLeft);
  const texts = box.altText.length + box.altTitle.length;
  return [...wanted].reduce((sum, aspect) => sum + bytesOf[aspect], bytesOf.rest + 4 * texts);
}

/** Fills a shape with a colour, with nothing where there is none. */
export function fillShape({ fill }: Excel.Shape, colour: string | undefined): void {
  if (colour) fill.setSolidColor(colour);
  else fill.clear();
}

/** Gives a border or a line its style; takes it away where there is none. */
export function styleLine(format: Excel.ShapeLineFormat, line: LineStyle | undefined): void {
  format.visible = line !== undefined;
  if (!line) return;
  format.color = line.colour;
  format.weight = line.weight;
  format.dashStyle = line.dash;
}

function writeText(frame: Excel.TextFrame, box: Box, rightToLeft: boolean): void {
  // A label has no border that its text could touch.
  const margin = box.kind === 'label' ? 0 : 3;
  frame.leftMargin = margin;
  frame.rightMargin = margin;
  frame.topMargin = margin;
  frame.bottomMargin = margin;
  frame.autoSizeSetting = Excel.ShapeAutoSize.autoSizeNone;
  frame.readingOrder = rightToLeft
    ? Excel.ShapeTextReadingOrder.rightToLeft
    : Excel.ShapeTextReadingOrder.leftToRight;
  // What hosts make shorter than it was measured is better left white at the end of a list than around it.
  const isList = box.kind === 'note' && box.alignment === 'start' && box.paragraphs.length > 1;
  const { top, middle } = Excel.ShapeTextVerticalAlignment;
  frame.verticalAlignment = isList ? top : middle;
  const { left, right, center } = Excel.ShapeTextHorizontalAlignment;
  frame.horizontalAlignment = box.alignment === 'centre' ? center : rightToLeft ? right : left;
  writeParagraphs(frame, box.textColour, box.paragraphs);
}

/** Writes the text of a frame with the sizes and weights of its paragraphs. */
export function writeParagraphs(
  { textRange }: Excel.TextFrame,
  colour: string,
  paragraphs: readonly Readonly<{ text: string; size: number; bold: boolean }>[],
): void {
  textRange.text = paragraphs.map(({ text }) => text).join('\n');
  textRange.font.name = fontName;
  textRange.font.color = colour;
  let start = 0;
  paragraphs.forEach(({ text, size, bold }, index) => {
    // With its break, which would otherwise keep the size of new shapes and could make the line too high for the box.
    const length = text.length + (index < paragraphs.length - 1 ? 1 : 0);
    const { font } = textRange.getSubstring(start, length);
    font.size = size;
    font.bold = bold;
    start += length;
  });
}
