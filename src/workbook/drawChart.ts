import { type Box, type Connector, type Drawing } from '../chart/drawing';
import { type Batch } from './batch';
import { type PageTexts, setUpBytes, setUpChartSheet } from './chart/chartSheet';
import { drawnKey, lookOfLine, stateOf, writeState } from './chart/drawnState';
import { glueMoved } from './chart/glueSites';
import { writeOutlineCells } from './chart/outlineCells';
import { type Removal } from './chart/removal';
import { decideBox, lookOf } from './chart/shapeLook';
import { type StandingSheet } from './chart/standingShapes';
import { type Touched } from './chart/touched';
import { addBox, cornerOfNew, writeBox } from './chart/writeBox';
import { addConnector, cornerOf, writeConnector } from './chart/writeConnector';
import { reorder } from './chart/zOrder';

/** One page of a chart and the sheet that it is drawn on. */
export type PageToDraw = Readonly<{
  sheet: Excel.Worksheet;
  drawing: Drawing;
  standing: StandingSheet;
  texts: PageTexts;
  isNew: boolean;
  /** Forgets what a person changed by hand. */
  anew: boolean;
}>;

/** Where a box stands in the end, and whether a person put it there. */
type Stood = Readonly<{
  shape: Excel.Shape;
  left: number;
  top: number;
  width: number;
  height: number;
  isMoved: boolean;
}>;

/**
 * `finish` asks for what is left when all shapes are sent, on every page, and can be put back; it gives what is lost for good, to
 * be asked for last of all, and the text by which the sheet knows how it was drawn. `kept`: how many shapes keep what a
 * person did to them.
 */
export type DrawnPage = Readonly<{ finish: () => Finished; kept: number }>;
export type Finished = Readonly<{ state: string; removal: Omit<Removal, 'sheetId'> }>;

/**
 * Draws a page of the chart on its sheet. Shapes drawn earlier are found by name: in those that are still in the chart only
 * what differs is written, and what a person changed since the last drawing stays; new ones are added; shapes that
 * Haykal did not draw are left alone. The last round trip is the caller's. A drawing that is broken off before anything was removed
 * can be put back by what `touched` notes.
 */
export async function drawChart(
  { sheet, drawing, standing, texts, isNew, anew }: PageToDraw,
  { batch, touched, signal }: Readonly<{ batch: Batch; touched: Touched; signal?: AbortSignal | undefined }>,
): Promise<DrawnPage> {
  const last = anew ? undefined : standing.last;
  // Cells before shapes, which would be moved by them; where shapes stand, they do not move with the cells.
  if (isNew) setUpChartSheet(sheet, drawing, { size: drawing, texts });
  const drawn = new Map<string, Stood>();
  const shapes = new Map<string, Excel.Shape>();
  let kept = 0;
  for (const box of drawing.boxes) {
    signal?.throwIfAborted();
    const { stood, isKept, bytes } = drawBox(sheet, box, { drawing, standing, last, anew, touched });
    drawn.set(box.name, stood);
    shapes.set(box.name, stood.shape);
    if (isKept) kept += 1;
    await batch.add(bytes);
  }
  for (const connector of drawing.connectors) {
    signal?.throwIfAborted();
    const { shape, isKept, bytes } = drawConnector(sheet, connector, { standing, last, drawn, touched });
    shapes.set(connector.name, shape);
    if (isKept) kept += 1;
    await batch.add(bytes);
  }
  await batch.add(setUpBytes);
  return {
    kept,
    finish: () => {
      if (!isNew) {
        orderShapes(shapes, standing);
        touched.grid = setUpChartSheet(sheet, drawing, { size: extentOf(drawing, drawn), texts });
      }
      const rows = writeOutlineCells(sheet, drawing);
      const state = writeState(stateOf(drawing, rows));
      sheet.customProperties.add(drawnKey, state);
      return { state, removal: removalOf(drawing, standing, rows) };
    },
  };
}

/** What is no longer in the chart, and rows of an earlier, longer text. */
function removalOf(
  { boxes, connectors }: Drawing,
  standing: StandingSheet,
  rows: number,
): Finished['removal'] {
  const wanted = new Set([...boxes, ...connectors].map(({ name }) => name));
  const old = [...standing.boxes, ...standing.lines].filter(([name]) => !wanted.has(name));
  return {
    isWhole: false,
    shapes: old.map(([, { id }]) => id),
    cells: [rows, standing.last?.rows ?? 0],
    keys: [],
  };
}

type Surroundings = Pick<PageToDraw, 'standing'> &
  Readonly<{ last: StandingSheet['last']; touched: Touched }>;

function drawBox(
  sheet: Excel.Worksheet,
  box: Box,
  { drawing, standing, last, anew, touched }: Surroundings & Pick<PageToDraw, 'drawing' | 'anew'>,
): { stood: Stood; isKept: boolean; bytes: number } {
  const { rightToLeft } = drawing;
  const known = standing.boxes.get(box.name);
  if (!known) {
    const shape = addBox(sheet, box);
    touched.added.push({ name: box.name, type: 'GeometricShape', ...cornerOfNew });
    const bytes = writeBox(shape, box, { write: [], isWhole: true, rightToLeft });
    return { stood: { ...rectangleOf(box), shape, isMoved: false }, isKept: false, bytes };
  }
  const { shape, look } = known;
  const { write, kept } = decideBox(look, last?.boxes.get(box.name), lookOf(box));
  const written = anew ? (['place', 'size', 'fill', 'line', 'text'] as const) : write;
  touched.boxes.push({ name: box.name, was: known, written });
  const bytes = writeBox(shape, box, { write, isWhole: anew, rightToLeft });
  const place = kept.includes('place') ? look : box;
  const size = kept.includes('size') ? look : box;
  return {
    stood: {
      shape,
      left: place.left,
      top: place.top,
      width: size.width,
      height: size.height,
      isMoved: kept.includes('place') || kept.includes('size'),
    },
    isKept: kept.length > 0,
    bytes,
  };
}

function rectangleOf({ left, top, width, height }: Box): Pick<Stood, 'left' | 'top' | 'width' | 'height'> {
  return { left, top, width, height };
}

function drawConnector(
  sheet: Excel.Worksheet,
  connector: Connector,
  { standing, last, drawn, touched }: Surroundings & Readonly<{ drawn: ReadonlyMap<string, Stood> }>,
): { shape: Excel.Shape; isKept: boolean; bytes: number } {
  const [from, to] = [drawn.get(connector.from)!, drawn.get(connector.to)!];
  const { fromSite, toSite, elbow } = from.isMoved || to.isMoved ? glueMoved(from, to, connector) : connector;
  const glued = { from: from.shape, fromSite, to: to.shape, toSite, elbow };
  const known = standing.lines.get(connector.name);
  if (!known) {
    const shape = addConnector(sheet, connector);
    touched.added.push({ name: connector.name, type: 'Line', ...cornerOf(connector) });
    const bytes = writeConnector(shape, connector, { glued, isStyled: true, isNew: true });
    return { shape, isKept: false, bytes };
  }
  const drawnLast = last?.lines.get(connector.name);
  const isKept = drawnLast !== undefined && drawnLast.line !== known.line;
  touched.lines.push({ name: connector.name, was: known });
  const isStyled = !isKept && lookOfLine(connector).line !== known.line;
  const bytes = writeConnector(known.shape, connector, { glued, isStyled, isNew: last === undefined });
  return { shape: known.shape, isKept, bytes };
}

/** Puts all shapes in the order in which they are read: that in which they are given. */
function orderShapes(
  shapes: ReadonlyMap<string, Excel.Shape>,
  { order, isCovered }: Pick<StandingSheet, 'order' | 'isCovered'>,
): void {
  const before = order.filter((name) => shapes.has(name));
  const stood = new Set(before);
  const wished = [...shapes.keys()];
  const { to, names } = reorder([...before, ...wished.filter((name) => !stood.has(name))], wished, isCovered);
  const position = to === 'front' ? Excel.ShapeZOrder.bringToFront : Excel.ShapeZOrder.sendToBack;
  for (const name of names) shapes.get(name)!.setZOrder(position);
}

/** What the page must hold: the drawing, and boxes that a person put outside it. */
function extentOf(
  { width, height }: Drawing,
  drawn: ReadonlyMap<string, Stood>,
): { width: number; height: number } {
  let [right, bottom] = [width, height];
  for (const stood of drawn.values()) {
    if (!stood.isMoved) continue;
    right = Math.max(right, stood.left + stood.width + 3);
    bottom = Math.max(bottom, stood.top + stood.height + 3);
  }
  return { width: right, height: bottom };
}
