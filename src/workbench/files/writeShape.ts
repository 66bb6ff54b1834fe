import { type ConnectorModel, type Glue, type ShapeModel } from '../model/shape';
import { writeAnchorStart } from './anchors';
import {
  type Frame,
  isAnchoredTurned,
  type PlacedConnector,
  placeConnector,
  type Side,
  swapSides,
} from './connectorFrame';
import { writePaint } from './drawingColours';
import { type SheetGrid } from './sheetGrid';
import { arrowheads, dashes, presetOfGeometry } from './shapeNames';
import { emuPerPoint } from './units';
import { writeTextFrame } from './writeShapeText';
import { element } from './xmlText';

/** What the shapes of one drawing need of each other. */
export type DrawingContext = Readonly<{
  grid: SheetGrid;
  /** Numbers in the drawing by the id of the model. */
  numbers: ReadonlyMap<string, number>;
  shapes: ReadonlyMap<string, ShapeModel>;
  /** Namespaces that each anchor must declare itself. */
  declarations: string;
}>;

/** An anchor with a shape, a text box or a line. */
export function writeShape(shape: ShapeModel, context: DrawingContext): string {
  const { grid, declarations } = context;
  const placed = shape.connector && place(shape, shape.connector, context);
  const start = writeAnchorStart(placed?.box ?? anchorBox(shape), shape.placement, grid, declarations);
  const object = placed ? writeLine(shape, shape.connector, placed, context) : writeSolid(shape, context);
  return `${start}${object}<xdr:clientData/></xdr:twoCellAnchor>`;
}

/** The rectangle by which Excel anchors a shape to its cells. */
export function anchorBox(shape: ShapeModel): { left: number; top: number; width: number; height: number } {
  const { left, top, width, height } = shape;
  const box = { left, top, width, height };
  return !shape.connector && isAnchoredTurned(shape.rotation) ? swapSides(box) : box;
}

function writeSolid(shape: ShapeModel, context: DrawingContext): string {
  const isTextBox = shape.kind === 'TextBox';
  const locks = shape.lockAspectRatio ? '<a:spLocks noChangeAspect="1"/>' : '';
  const naming =
    writeNaming(shape, context) + element('xdr:cNvSpPr', { txBox: isTextBox ? true : undefined }, locks);
  const frame: Frame = { ...shape, flipHorizontal: false, flipVertical: false };
  const preset = presetOfGeometry(shape.geometry ?? 'Rectangle');
  const fill = shape.fill ? writePaint(shape.fill) : '<a:noFill/>';
  const properties = writeFrame(frame) + writePreset(preset) + fill + writeStroke(shape, undefined);
  return (
    '<xdr:sp macro="" textlink="">' +
    element('xdr:nvSpPr', {}, naming) +
    element('xdr:spPr', {}, properties) +
    (shape.text ? writeTextFrame(shape.text) : '') +
    '</xdr:sp>'
  );
}

function place(shape: ShapeModel, connector: ConnectorModel, context: DrawingContext): PlacedConnector {
  const { left, top, width, height } = shape;
  const { begin, end } = connector;
  const box = { left, top, width, height };
  return placeConnector(connector, box, sideOf(begin, context), sideOf(end, context));
}

function writeLine(
  shape: ShapeModel,
  connector: ConnectorModel,
  { preset, frame, bend }: PlacedConnector,
  context: DrawingContext,
): string {
  const { begin, end } = connector;
  const connections = writeGlue('a:stCxn', begin, context) + writeGlue('a:endCxn', end, context);
  const naming = writeNaming(shape, context) + element('xdr:cNvCxnSpPr', {}, connections);
  const properties = element(
    'xdr:spPr',
    {},
    writeFrame(frame) + writePreset(preset, bend) + writeStroke(shape, connector),
  );
  const glued = `<xdr:cxnSp macro="">${element('xdr:nvCxnSpPr', {}, naming)}${properties}</xdr:cxnSp>`;
  if (connector.type === 'Straight') return glued;
  const plainNaming = element('xdr:nvSpPr', {}, writeNaming(shape, context) + '<xdr:cNvSpPr/>');
  return offerFallback(glued, `<xdr:sp macro="" textlink="">${plainNaming}${properties}</xdr:sp>`);
}

/**
 * LibreOffice 7.4 takes no notice of how a bent connector is turned and draws a
 * way of its own, along the edges of the boxes. It does not know a14, takes the fallback, and draws the same preset as
 * a plain shape. Excel, which itself writes such pairs for shapes with equations, takes the connector.
 */
function offerFallback(choice: string, fallback: string): string {
  const namespaces =
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
    'xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main"';
  return (
    `<mc:AlternateContent ${namespaces}><mc:Choice Requires="a14">${choice}</mc:Choice>` +
    `<mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`
  );
}

function writeNaming(
  { id, name, altTextDescription, altTextTitle, visible }: ShapeModel,
  { numbers }: DrawingContext,
): string {
  return element('xdr:cNvPr', {
    id: numbers.get(id),
    name,
    descr: altTextDescription === '' ? undefined : altTextDescription,
    hidden: visible ? undefined : true,
    title: altTextTitle === '' ? undefined : altTextTitle,
  });
}

function writeGlue(name: string, glue: Glue | undefined, { numbers }: DrawingContext): string {
  const number = glue && numbers.get(glue.shapeId);
  return number === undefined ? '' : element(name, { id: number, idx: glue!.site });
}

const sides: readonly Side[] = ['top', 'left', 'bottom', 'right'];

/** The side to which a connector leaves a site: the sites go round from the top, an ellipse has one between every two. */
function sideOf(glue: Glue | undefined, { shapes }: DrawingContext): Side | undefined {
  const shape = glue && shapes.get(glue.shapeId);
  if (!glue || !shape) return undefined;
  const quarter = shape.geometry === 'Ellipse' ? Math.floor(glue.site / 2) : glue.site;
  return sides[quarter % sides.length];
}

function writeFrame({ left, top, width, height, rotation, flipHorizontal, flipVertical }: Frame): string {
  const emu = (points: number): number => Math.round(points * emuPerPoint);
  const attributes = {
    rot: rotation === 0 ? undefined : Math.round(rotation * 60_000),
    flipH: flipHorizontal ? true : undefined,
    flipV: flipVertical ? true : undefined,
  };
  const place =
    element('a:off', { x: emu(left), y: emu(top) }) + element('a:ext', { cx: emu(width), cy: emu(height) });
  return element('a:xfrm', attributes, place);
}

/** A preset geometry; `bend` is its first adjustment, in parts of its width. */
function writePreset(prst: string, bend?: number): string {
  if (bend === undefined) return element('a:prstGeom', { prst }, '<a:avLst/>');
  const guide = element('a:gd', { name: 'adj1', fmla: `val ${Math.round(bend * 100_000)}` });
  return element('a:prstGeom', { prst }, element('a:avLst', {}, guide));
}

function writeStroke({ line }: ShapeModel, connector: ConnectorModel | undefined): string {
  if (!line.visible) return '<a:ln><a:noFill/></a:ln>';
  const { preset, round } = dashes[line.dashStyle];
  const arrow = (name: string, style: ConnectorModel['endArrowhead'] | undefined): string =>
    style && style !== 'None' ? element(name, { type: arrowheads[style] }) : '';
  return element(
    'a:ln',
    { w: Math.round(line.weight * emuPerPoint), cap: round ? 'rnd' : undefined },
    writePaint(line) +
      element('a:prstDash', { val: preset }) +
      (connector?.type === 'Elbow' ? '<a:miter lim="800000"/>' : '<a:round/>') +
      arrow('a:headEnd', connector?.beginArrowhead) +
      arrow('a:tailEnd', connector?.endArrowhead),
  );
}
