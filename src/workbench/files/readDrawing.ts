import { newId } from '../model/create';
import { type ConnectorModel, type Glue, type ShapeLineModel, type ShapeModel } from '../model/shape';
import { readFrame, readPlacement } from './anchors';
import { type ColourTable } from './colours';
import { readConnectorFrame } from './connectorFrame';
import { readPaint } from './drawingColours';
import { readTextFrame } from './readShapeText';
import { type SheetGrid } from './sheetGrid';
import { arrowheads, dashes, geometryOfPreset, keyOfValue } from './shapeNames';
import { emuPerPoint, tidyPoints } from './units';
import { child, descend, flag, numberOf, type XmlElement } from './xml';

const anchorNames = ['xdr:twoCellAnchor', 'xdr:oneCellAnchor', 'xdr:absoluteAnchor', 'mc:AlternateContent'];
const objectNames = ['xdr:sp', 'xdr:cxnSp', 'xdr:pic', 'xdr:graphicFrame', 'xdr:grpSp', 'xdr:contentPart'];

/** The elements of a drawing that hold one object each, from the back to the front. */
export function anchorsOf(drawing: XmlElement): XmlElement[] {
  return drawing.children.filter(({ name }) => anchorNames.includes(name));
}

/** Reads a drawing part: one model for each anchor, in order. What is no plain shape or line is only named and placed. */
export function readDrawing(drawing: XmlElement, grid: SheetGrid, colours: ColourTable): ShapeModel[] {
  const anchors = anchorsOf(drawing).map((anchor) => {
    const holder =
      anchorNames.includes(anchor.name) && anchor.name !== 'mc:AlternateContent'
        ? anchor
        : findAnchor(anchor);
    return { holder, object: findObject(holder), id: newId() };
  });
  const ids = new Map(anchors.map(({ object, id }) => [fileIdOf(object), id]));
  return anchors.map(({ holder, object, id }) => readShape(id, holder, object, { grid, colours, ids }));
}

type Context = Readonly<{
  grid: SheetGrid;
  colours: ColourTable;
  ids: ReadonlyMap<number | undefined, string>;
}>;

/** The first anchor that an alternative offers. */
function findAnchor(alternative: XmlElement): XmlElement {
  return descend(alternative, 'mc:Choice')?.children[0] ?? alternative;
}

/** The object in an anchor; the preferred one where the anchor offers several. */
export function findObject(anchor: XmlElement): XmlElement | undefined {
  const direct = anchor.children.find(({ name }) => objectNames.includes(name));
  return direct ?? child(anchor, 'mc:AlternateContent')?.children[0]?.children[0];
}

/** The element with the object's number, name and alternative text. */
export function namingOf(object: XmlElement | undefined): XmlElement | undefined {
  const naming = object?.children.find(({ name }) => name.startsWith('xdr:nv'));
  return child(naming, 'xdr:cNvPr');
}

function fileIdOf(object: XmlElement | undefined): number | undefined {
  return numberOf(namingOf(object)?.attributes['id']);
}

function kindOf(anchor: XmlElement, object: XmlElement | undefined): ShapeModel['kind'] {
  // Of what is offered with a fallback only lines are understood, which we write so ourselves.
  if (object?.name !== 'xdr:cxnSp' && !anchor.children.includes(object!)) return 'Other';
  const preset = descend(object, 'xdr:spPr', 'a:prstGeom');
  switch (object?.name) {
    case 'xdr:sp':
      if (flag(descend(object, 'xdr:nvSpPr', 'xdr:cNvSpPr')?.attributes['txBox'])) return 'TextBox';
      return preset ? 'GeometricShape' : 'Other';
    case 'xdr:cxnSp':
      return 'Line';
    case 'xdr:pic':
      return 'Image';
    case 'xdr:grpSp':
      return 'Group';
    default:
      return 'Other';
  }
}

function readShape(
  id: string,
  anchor: XmlElement,
  object: XmlElement | undefined,
  context: Context,
): ShapeModel {
  const kind = kindOf(anchor, object);
  const properties = child(object, 'xdr:spPr');
  const style = child(object, 'xdr:style');
  const naming = namingOf(object)?.attributes ?? {};
  const frame = readFrame(anchor, transformOf(object), context.grid);
  const { flipHorizontal: _h, flipVertical: _v, ...place } = frame;
  const fileId = fileIdOf(object);
  const fill =
    kind === 'GeometricShape' || kind === 'TextBox' ? readFill(properties, style, context) : undefined;
  const body = child(object, 'xdr:txBody');
  const preset = descend(properties, 'a:prstGeom')?.attributes['prst'];
  return {
    id,
    name: naming['name'] ?? '',
    kind,
    ...place,
    visible: !flag(naming['hidden']),
    altTextTitle: naming['title'] ?? '',
    altTextDescription: naming['descr'] ?? '',
    placement: readPlacement(anchor),
    lockAspectRatio: flag(locksOf(object)?.attributes['noChangeAspect']),
    line: readLine(properties, style, context),
    ...(preset !== undefined &&
      kind !== 'Line' &&
      kind !== 'Image' && { geometry: geometryOfPreset(preset) }),
    ...(fill && { fill }),
    ...(body && kind !== 'Other' && { text: readTextFrame(body, style, context.colours) }),
    ...(kind === 'Line' && readConnector(object!, frame, preset ?? 'line', context)),
    ...(fileId !== undefined && { fileId }),
  };
}

function transformOf(object: XmlElement | undefined): XmlElement | undefined {
  return (
    descend(object, 'xdr:spPr', 'a:xfrm') ??
    descend(object, 'xdr:grpSpPr', 'a:xfrm') ??
    child(object, 'xdr:xfrm')
  );
}

function locksOf(object: XmlElement | undefined): XmlElement | undefined {
  const naming = object?.children.find(({ name }) => name.startsWith('xdr:nv'));
  return naming?.children[1]?.children.find(({ name }) => name.endsWith('Locks'));
}

function readFill(
  properties: XmlElement | undefined,
  style: XmlElement | undefined,
  { colours }: Context,
): ShapeModel['fill'] {
  if (child(properties, 'a:noFill')) return undefined;
  const own = child(properties, 'a:solidFill');
  if (own) return readPaint(own, colours);
  const reference = child(style, 'a:fillRef');
  return reference && reference.attributes['idx'] !== '0' ? readPaint(reference, colours) : undefined;
}

function readLine(
  properties: XmlElement | undefined,
  style: XmlElement | undefined,
  { colours }: Context,
): ShapeLineModel {
  const line = child(properties, 'a:ln');
  const reference = child(style, 'a:lnRef');
  const paint = readPaint(child(line, 'a:solidFill'), colours) ?? readPaint(reference, colours);
  const preset = child(line, 'a:prstDash')?.attributes['val'] ?? 'solid';
  const round = line?.attributes['cap'] === 'rnd' && preset === 'sysDot';
  const dash = (Object.keys(dashes) as ShapeLineModel['dashStyle'][]).find(
    (name) => dashes[name].preset === preset && (dashes[name].round ?? false) === round,
  );
  return {
    visible: !child(line, 'a:noFill') && paint !== undefined,
    colour: paint?.colour ?? '#000000',
    weight: (numberOf(line?.attributes['w']) ?? 9525) / emuPerPoint,
    dashStyle: dash ?? 'Solid',
    transparency: paint?.transparency ?? 0,
  };
}

/** The first adjustment of a preset geometry, in parts of its width; undefined where it has none of its own. */
function readBend(object: XmlElement): number | undefined {
  const guide = descend(object, 'xdr:spPr', 'a:prstGeom', 'a:avLst', 'a:gd')?.attributes['fmla'];
  const value = /^val (-?\d+)$/.exec(guide ?? '')?.[1];
  return value === undefined ? undefined : Number(value) / 100_000;
}

function readConnector(
  object: XmlElement,
  frame: Parameters<typeof readConnectorFrame>[0],
  preset: string,
  { ids }: Context,
): Partial<ShapeModel> & { connector: ConnectorModel } {
  const { flipHorizontal, flipVertical, ...box } = readConnectorFrame(frame, readBend(object));
  const line = descend(object, 'xdr:spPr', 'a:ln');
  const connections = descend(object, 'xdr:nvCxnSpPr', 'xdr:cNvCxnSpPr');
  const glue = (name: string): Glue | undefined => {
    const attributes = child(connections, name)?.attributes;
    const shapeId = attributes && ids.get(numberOf(attributes['id']));
    return shapeId === undefined ? undefined : { shapeId, site: numberOf(attributes?.['idx']) ?? 0 };
  };
  const arrow = (name: string): ConnectorModel['beginArrowhead'] =>
    keyOfValue(arrowheads, child(line, name)?.attributes['type'] ?? 'none') ?? 'None';
  const begin = glue('a:stCxn');
  const end = glue('a:endCxn');
  return {
    left: tidyPoints(box.left),
    top: tidyPoints(box.top),
    width: tidyPoints(box.width),
    height: tidyPoints(box.height),
    rotation: 0,
    connector: {
      type: preset.startsWith('bent') ? 'Elbow' : preset.startsWith('curved') ? 'Curve' : 'Straight',
      ...(begin && { begin }),
      ...(end && { end }),
      beginArrowhead: arrow('a:headEnd'),
      endArrowhead: arrow('a:tailEnd'),
      flipHorizontal,
      flipVertical,
    },
  };
}
