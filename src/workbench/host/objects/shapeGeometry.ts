import { type ConnectorModel, type Glue, type ShapeModel } from '../../model/shape';

type Point = Readonly<{ x: number; y: number }>;
type Rectangle = Readonly<{ left: number; top: number; width: number; height: number }>;

const fourSites: readonly Point[] = [
  { x: 0.5, y: 0 },
  { x: 0, y: 0.5 },
  { x: 0.5, y: 1 },
  { x: 1, y: 0.5 },
];

/** The sites of an ellipse go round it in eighths, from the top to the left. */
const ellipseSites: readonly Point[] = Array.from({ length: 8 }, (_, eighth) => {
  const angle = (eighth * Math.PI) / 4;
  return { x: 0.5 - Math.sin(angle) / 2, y: 0.5 - Math.cos(angle) / 2 };
});

/**
 * The preset geometries that the stand-in draws, with their connection sites as fractions of width and height, in
 * the order of ECMA-376's presetShapeDefinitions.xml.
 */
const sitesOfGeometry: Readonly<Record<string, readonly Point[]>> = {
  Rectangle: fourSites,
  RoundRectangle: fourSites,
  Diamond: fourSites,
  Plaque: fourSites,
  FlowChartProcess: fourSites,
  FlowChartAlternateProcess: fourSites,
  FlowChartTerminator: fourSites,
  FlowChartDecision: fourSites,
  Ellipse: ellipseSites,
};

/** The values of Excel.GeometricShapeType that can be added. */
export const knownGeometries: readonly string[] = Object.keys(sitesOfGeometry);

/** How many connection sites a shape has; 0 for lines and for what is only carried along. */
export function siteCount(shape: ShapeModel): number {
  return sitesOf(shape).length;
}

/** Where a site of a shape lies on the sheet, in points. */
function sitePoint(shape: ShapeModel, site: number): Point {
  const fraction = sitesOf(shape)[site]!;
  const centre = { x: shape.left + shape.width / 2, y: shape.top + shape.height / 2 };
  const fromCentre = { x: (fraction.x - 0.5) * shape.width, y: (fraction.y - 0.5) * shape.height };
  const turn = (shape.rotation * Math.PI) / 180;
  return {
    x: centre.x + fromCentre.x * Math.cos(turn) - fromCentre.y * Math.sin(turn),
    y: centre.y + fromCentre.x * Math.sin(turn) + fromCentre.y * Math.cos(turn),
  };
}

function sitesOf(shape: ShapeModel): readonly Point[] {
  if (shape.kind !== 'GeometricShape' && shape.kind !== 'TextBox') return [];
  return sitesOfGeometry[shape.geometry ?? 'Rectangle'] ?? [];
}

/** Rectangle and direction of a line from its two ends, in points. */
export function lineBetween(
  begin: Point,
  end: Point,
): Rectangle & Pick<ConnectorModel, 'flipHorizontal' | 'flipVertical'> {
  return {
    left: Math.min(begin.x, end.x),
    top: Math.min(begin.y, end.y),
    width: Math.abs(begin.x - end.x),
    height: Math.abs(begin.y - end.y),
    flipHorizontal: begin.x > end.x,
    flipVertical: begin.y > end.y,
  };
}

/** A connector stretched between the sites that it is glued to; a free end stays where it is. */
export function fitConnector(
  line: ShapeModel,
  connector: ConnectorModel,
  shapeById: (id: string) => ShapeModel | undefined,
): ShapeModel {
  const { flipHorizontal, flipVertical, begin, end } = connector;
  const right = line.left + line.width;
  const bottom = line.top + line.height;
  const freeBegin = { x: flipHorizontal ? right : line.left, y: flipVertical ? bottom : line.top };
  const freeEnd = { x: flipHorizontal ? line.left : right, y: flipVertical ? line.top : bottom };
  const place = (glue: Glue | undefined, free: Point): Point => {
    const shape = glue && shapeById(glue.shapeId);
    return shape && glue.site < siteCount(shape) ? sitePoint(shape, glue.site) : free;
  };
  const {
    flipHorizontal: toLeft,
    flipVertical: upwards,
    ...rectangle
  } = lineBetween(place(begin, freeBegin), place(end, freeEnd));
  return {
    ...line,
    ...rectangle,
    rotation: 0,
    connector: { ...connector, flipHorizontal: toLeft, flipVertical: upwards },
  };
}

/** The shapes of a sheet after one of them moved: the connectors glued to it are fitted anew. */
export function followGlue(shapes: readonly ShapeModel[], movedId: string): readonly ShapeModel[] {
  const isGlued = ({ connector }: ShapeModel): boolean =>
    connector?.begin?.shapeId === movedId || connector?.end?.shapeId === movedId;
  if (!shapes.some(isGlued)) return shapes;
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  return shapes.map((shape) =>
    shape.connector && isGlued(shape) ? fitConnector(shape, shape.connector, (id) => byId.get(id)) : shape,
  );
}
