import { type Box, type Connector, type Drawing, type LineStyle } from '../chart/drawing';
import { pageMargin } from '../chart/layout/paper';
import { measureBatch } from './batch';
import { columnLetters } from './columns';
import { fontName } from './plan/sheetPlan';

/** Every shape that Haykal draws bears a name that begins so; all others on the sheet are HR's. */
const ownPrefix = 'haykal:';
const linePrefix = `${ownPrefix}line:`;
/** What a box and a connector weigh in a request, texts aside; measured. */
const boxBytes = 5_000;
const connectorBytes = 2_300;
/** Height of the rows under the shapes, in points: they set how a sheet of shapes is cut into printed pages. */
const rowHeight = 15;
const columnWidth = 48;

export type Paper = 'A4' | 'A3';

/**
 * Draws the chart on its sheet. Shapes drawn earlier are found by name: those that are still in the chart are
 * updated in place, those that are gone are deleted, new ones are added; shapes that Haykal did not draw are left
 * alone. One round trip where the sheet is not new, and one more for each 1.5 MB of shapes; the last one is the
 * caller's.
 */
export async function drawChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  drawing: Drawing,
  { paper, isNew, signal }: { paper: Paper; isNew: boolean; signal?: AbortSignal },
): Promise<void> {
  const known = isNew ? new Map<string, Excel.Shape>() : await findOwnShapes(context, sheet);
  signal?.throwIfAborted();
  const wanted = new Set([...drawing.boxes, ...drawing.connectors].map(({ name }) => name));
  for (const [name, shape] of known) if (!wanted.has(name)) shape.delete();
  setUpChartSheet(sheet, drawing, paper);

  const batch = measureBatch(context);
  const drawn = new Map<string, Excel.Shape>();
  for (const box of drawing.boxes) {
    signal?.throwIfAborted();
    const shape = known.get(box.name) ?? addBox(sheet, box);
    drawn.set(box.name, shape);
    updateBox(shape, box, drawing.rightToLeft);
    await batch.add(boxBytes + 4 * (box.altText.length + box.altTitle.length));
  }
  for (const connector of drawing.connectors) {
    signal?.throwIfAborted();
    const shape = known.get(connector.name) ?? addConnector(sheet, connector);
    updateConnector(shape, connector, drawn);
    await batch.add(connectorBytes + 4 * connector.altText.length);
  }
}

async function findOwnShapes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Map<string, Excel.Shape>> {
  const { shapes } = sheet;
  shapes.load('items/id, items/name, items/type');
  await context.sync();
  const own = new Map<string, Excel.Shape>();
  for (const shape of shapes.items) {
    if (!isOwn(shape.name, shape.type)) continue;
    // A copy that HR made of a box bears its name too: the first is ours, the copy stays HR's.
    if (!own.has(shape.name)) own.set(shape.name, shape);
  }
  return own;
}

/** Ours by name and kind: what HR drew in the place of one of our shapes and named like it is HR's. */
function isOwn(name: string, type: string): boolean {
  if (name.startsWith(linePrefix)) return type === 'Line';
  return name.startsWith(ownPrefix) && type === 'GeometricShape';
}

function addBox(sheet: Excel.Worksheet, box: Box): Excel.Shape {
  const shape = sheet.shapes.addGeometricShape(geometryOf(box));
  shape.name = box.name;
  return shape;
}

function geometryOf({ rounded }: Box): Excel.GeometricShapeType {
  return rounded ? Excel.GeometricShapeType.roundRectangle : Excel.GeometricShapeType.rectangle;
}

function updateBox(shape: Excel.Shape, box: Box, rightToLeft: boolean): void {
  shape.geometricShapeType = geometryOf(box);
  shape.rotation = 0;
  shape.left = box.left;
  shape.top = box.top;
  shape.width = box.width;
  shape.height = box.height;
  shape.placement = Excel.Placement.absolute;
  shape.altTextTitle = box.altTitle;
  shape.altTextDescription = box.altText;
  if (box.fill) shape.fill.setSolidColor(box.fill);
  else shape.fill.clear();
  if (box.border) styleLine(shape.lineFormat, box.border);
  else shape.lineFormat.visible = false;
  writeText(shape.textFrame, box, rightToLeft);
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
  frame.verticalAlignment = Excel.ShapeTextVerticalAlignment.middle;
  const { left, right, center } = Excel.ShapeTextHorizontalAlignment;
  frame.horizontalAlignment = box.alignment === 'centre' ? center : rightToLeft ? right : left;
  const range = frame.textRange;
  range.text = box.paragraphs.map(({ text }) => text).join('\n');
  range.font.name = fontName;
  range.font.color = box.textColour;
  let start = 0;
  box.paragraphs.forEach(({ text, size, bold }, index) => {
    // With its break, which would otherwise keep the size of new shapes and could make the line too high for the box.
    const length = text.length + (index < box.paragraphs.length - 1 ? 1 : 0);
    const { font } = range.getSubstring(start, length);
    font.size = size;
    font.bold = bold;
    start += length;
  });
}

function addConnector(sheet: Excel.Worksheet, connector: Connector): Excel.Shape {
  const first = connector.path[0]!;
  const last = connector.path.at(-1)!;
  const shape = sheet.shapes.addLine(first.x, first.y, last.x, last.y, typeOf(connector));
  shape.name = connector.name;
  return shape;
}

function typeOf({ elbow }: Connector): Excel.ConnectorType {
  return elbow ? Excel.ConnectorType.elbow : Excel.ConnectorType.straight;
}

function updateConnector(
  shape: Excel.Shape,
  connector: Connector,
  drawn: ReadonlyMap<string, Excel.Shape>,
): void {
  shape.line.connectorType = typeOf(connector);
  shape.line.connectBeginShape(drawn.get(connector.from)!, connector.fromSite);
  shape.line.connectEndShape(drawn.get(connector.to)!, connector.toSite);
  shape.line.endArrowheadStyle = connector.arrow ? Excel.ArrowheadStyle.triangle : Excel.ArrowheadStyle.none;
  styleLine(shape.lineFormat, connector.line);
  shape.placement = Excel.Placement.absolute;
  shape.altTextTitle = '';
  shape.altTextDescription = connector.altText;
}

const dashes = {
  Solid: 'Solid',
  Dash: 'Dash',
  SystemDot: 'SystemDot',
  LongDashDot: 'LongDashDot',
} as const satisfies Record<LineStyle['dash'], `${Excel.ShapeLineDashStyle}`>;

function styleLine(format: Excel.ShapeLineFormat, line: LineStyle): void {
  format.visible = true;
  format.color = line.colour;
  format.weight = line.weight;
  format.dashStyle = dashes[line.dash];
}

function setUpChartSheet(sheet: Excel.Worksheet, drawing: Drawing, paper: Paper): void {
  sheet.showGridlines = false;
  const layout = sheet.pageLayout;
  layout.paperSize = paper === 'A3' ? Excel.PaperType.a3 : Excel.PaperType.a4;
  layout.orientation =
    drawing.paper.orientation === 'landscape'
      ? Excel.PageOrientation.landscape
      : Excel.PageOrientation.portrait;
  for (const side of ['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin'] as const) {
    layout[side] = pageMargin;
  }
  layout.headerMargin = 14;
  layout.footerMargin = 14;
  layout.centerHorizontally = true;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  const rows = Math.ceil(drawing.height / rowHeight);
  const columns = Math.ceil(drawing.width / columnWidth);
  const area = sheet.getRangeByIndexes(0, 0, rows, columns);
  area.format.rowHeight = rowHeight;
  area.format.columnWidth = columnWidth;
  layout.setPrintArea(`A1:${columnLetters(columns - 1)}${rows}`);
}
