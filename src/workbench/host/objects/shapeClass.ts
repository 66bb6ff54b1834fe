import { type ArrowheadStyle, type ConnectorModel, type ShapeModel } from '../../model/shape';
import { type HostClass, HostObject } from '../hostObject';
import { requireBoolean, requireNumber, requireOneOf, requireText } from './arguments';
import { invalidArgument } from './errors';
import { requireFormattable } from './protectionCheck';
import { lineFormatObject, shapeFillObject } from './shapeFormat';
import { fitConnector, knownGeometries, siteCount } from './shapeGeometry';
import {
  changeShape,
  deleteShape,
  moveShape,
  shapeModel,
  shapePosition,
  type ShapeSelf,
} from './shapeModels';
import { textFrameObject } from './shapeText';

/** The Shape with an id; it need not be asked for before it exists. */
export function shapeObject(self: ShapeSelf): HostObject<ShapeSelf> {
  return new HostObject(shapeClass, self);
}

/** Excel.ShapeType of a shape: a text box is a geometric shape, what is only carried along is unsupported. */
function typeOf({ kind }: ShapeModel): string {
  if (kind === 'TextBox') return 'GeometricShape';
  return kind === 'Other' ? 'Unsupported' : kind;
}

/** Moving a line by hand takes it off the shapes that it was glued to. */
function unglued({ connector }: ShapeModel): Partial<ShapeModel> {
  if (!connector) return {};
  const { begin: _begin, end: _end, ...free } = connector;
  return { connector: free };
}

function setPosition(field: 'left' | 'top') {
  const location = `Shape.${field}`;
  return (self: ShapeSelf, value: unknown): void => {
    const position = requireNumber(value, location, { min: 0 });
    moveShape(self, { ...unglued(shapeModel(self)), [field]: position }, location);
  };
}

function increment(field: 'left' | 'top', location: string) {
  return (self: ShapeSelf, [step]: readonly unknown[]): void => {
    const shape = shapeModel(self);
    const position = shape[field] + requireNumber(step, location);
    if (position < 0) throw invalidArgument(location);
    moveShape(self, { ...unglued(shape), [field]: position }, location);
  };
}

function setSize(field: 'width' | 'height') {
  const location = `Shape.${field}`;
  const other = field === 'width' ? 'height' : 'width';
  return (self: ShapeSelf, value: unknown): void => {
    const shape = shapeModel(self);
    const isLine = shape.kind === 'Line';
    const size = requireNumber(value, location, isLine ? { min: 0 } : { above: 0 });
    const ratio = shape.lockAspectRatio && shape[field] > 0 ? size / shape[field] : 1;
    moveShape(self, { ...unglued(shape), [field]: size, [other]: shape[other] * ratio }, location);
  };
}

function setZOrder(self: ShapeSelf, [position]: readonly unknown[]): void {
  const location = 'Shape.setZOrder';
  requireFormattable(self.sheet, 'allowEditObjects', location);
  const last = self.sheet.shapes.length - 1;
  const from = shapePosition(self);
  const to = {
    BringToFront: last,
    BringForward: Math.min(from + 1, last),
    SendToBack: 0,
    SendBackward: Math.max(from - 1, 0),
  }[requireOneOf(position, ['BringToFront', 'BringForward', 'SendToBack', 'SendBackward'], location)];
  const moved = shapeModel(self);
  self.sheet.shapes = self.sheet.shapes.toSpliced(from, 1).toSpliced(to, 0, moved);
}

function setText(field: 'name' | 'altTextTitle' | 'altTextDescription') {
  const location = `Shape.${field}`;
  return (self: ShapeSelf, value: unknown): void => {
    changeShape(self, { [field]: requireText(value, location) }, location);
  };
}

function setGeometry(self: ShapeSelf, value: unknown): void {
  const location = 'Shape.geometricShapeType';
  if (shapeModel(self).kind !== 'GeometricShape') throw invalidArgument(location);
  moveShape(self, { geometry: requireOneOf(value, knownGeometries, location) }, location);
}

const shapeClass: HostClass<ShapeSelf> = {
  name: 'Shape',
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    name: (self) => shapeModel(self).name,
    displayName: (self) => shapeModel(self).name,
    type: (self) => typeOf(shapeModel(self)),
    geometricShapeType: (self) => {
      const { kind, geometry } = shapeModel(self);
      return kind === 'GeometricShape' || kind === 'TextBox' ? (geometry ?? 'Rectangle') : null;
    },
    left: (self) => shapeModel(self).left,
    top: (self) => shapeModel(self).top,
    width: (self) => shapeModel(self).width,
    height: (self) => shapeModel(self).height,
    rotation: (self) => shapeModel(self).rotation,
    zOrderPosition: shapePosition,
    altTextTitle: (self) => shapeModel(self).altTextTitle,
    altTextDescription: (self) => shapeModel(self).altTextDescription,
    lockAspectRatio: (self) => shapeModel(self).lockAspectRatio,
    placement: (self) => shapeModel(self).placement,
    visible: (self) => shapeModel(self).visible,
    level: () => 0,
    connectionSiteCount: (self) => siteCount(shapeModel(self)),
  },
  set: {
    name: setText('name'),
    altTextTitle: setText('altTextTitle'),
    altTextDescription: setText('altTextDescription'),
    geometricShapeType: setGeometry,
    left: setPosition('left'),
    top: setPosition('top'),
    width: setSize('width'),
    height: setSize('height'),
    rotation: (self, value) => {
      moveShape(self, { rotation: requireNumber(value, 'Shape.rotation') }, 'Shape.rotation');
    },
    lockAspectRatio: (self, value) => {
      const lockAspectRatio = requireBoolean(value, 'Shape.lockAspectRatio');
      changeShape(self, { lockAspectRatio }, 'Shape.lockAspectRatio');
    },
    placement: (self, value) => {
      const placement = requireOneOf(value, ['TwoCell', 'OneCell', 'Absolute'], 'Shape.placement');
      changeShape(self, { placement }, 'Shape.placement');
    },
    visible: (self, value) => {
      changeShape(self, { visible: requireBoolean(value, 'Shape.visible') }, 'Shape.visible');
    },
  },
  navigate: {
    fill: shapeFillObject,
    lineFormat: lineFormatObject,
    textFrame: textFrameObject,
    geometricShape: (self) => {
      const { kind } = shapeModel(self);
      if (kind !== 'GeometricShape' && kind !== 'TextBox') throw invalidArgument('Shape.geometricShape');
      return new HostObject(geometricShapeClass, self);
    },
    line: (self) => {
      connectorOf(self, 'Shape.line');
      return new HostObject(lineClass, self);
    },
  },
  call: {
    Delete: (self) => {
      deleteShape(self, 'Shape.delete');
    },
    IncrementLeft: increment('left', 'Shape.incrementLeft'),
    IncrementTop: increment('top', 'Shape.incrementTop'),
    SetZOrder: setZOrder,
  },
};

const geometricShapeClass: HostClass<ShapeSelf> = {
  name: 'GeometricShape',
  identity: ({ id }) => ({ Id: id }),
  get: { id: ({ id }) => id },
  navigate: { shape: shapeObject },
};

/** The connector of a line; InvalidArgument for any other shape, as when Shape.line of a box is asked for. */
function connectorOf(self: ShapeSelf, location: string): ConnectorModel {
  const { connector } = shapeModel(self);
  if (!connector) throw invalidArgument(location);
  return connector;
}

function changeConnector(self: ShapeSelf, change: Partial<ConnectorModel>, location: string): void {
  const connector = { ...connectorOf(self, location), ...change };
  // A file may glue a line to a shape inside a group, which is not among the shapes of the sheet.
  const shapeById = (id: string): ShapeModel | undefined =>
    self.sheet.shapes.find((shape) => shape.id === id);
  changeShape(self, fitConnector(shapeModel(self), connector, shapeById), location);
}

function connect(end: 'begin' | 'end', location: string) {
  return (self: ShapeSelf, [shape, site]: readonly unknown[]): void => {
    if (!isShape(shape) || shape.self.sheet !== self.sheet) throw invalidArgument(location);
    const count = siteCount(shapeModel(shape.self));
    const glue = {
      shapeId: shape.self.id,
      site: requireNumber(site, location, { min: 0, max: count - 1, whole: true }),
    };
    changeConnector(self, { [end]: glue }, location);
  };
}

function isShape(value: unknown): value is HostObject<ShapeSelf> {
  return value instanceof HostObject && value.type === shapeClass;
}

function setArrowhead(field: 'beginArrowhead' | 'endArrowhead') {
  const styles: readonly ArrowheadStyle[] = ['None', 'Triangle', 'Stealth', 'Diamond', 'Oval', 'Open'];
  const location = `Line.${field}Style`;
  return (self: ShapeSelf, value: unknown): void => {
    changeConnector(self, { [field]: requireOneOf(value, styles, location) }, location);
  };
}

function connectedShape(end: 'begin' | 'end') {
  return (self: ShapeSelf): HostObject | null => {
    const glue = connectorOf(self, 'Line')[end];
    return glue ? shapeObject({ sheet: self.sheet, id: glue.shapeId }) : null;
  };
}

const lineClass: HostClass<ShapeSelf> = {
  name: 'Line',
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    connectorType: (self) => connectorOf(self, 'Line').type,
    beginArrowheadStyle: (self) => connectorOf(self, 'Line').beginArrowhead,
    beginArrowheadLength: () => 'Medium',
    beginArrowheadWidth: () => 'Medium',
    endArrowheadStyle: (self) => connectorOf(self, 'Line').endArrowhead,
    endArrowheadLength: () => 'Medium',
    endArrowheadWidth: () => 'Medium',
    isBeginConnected: (self) => connectorOf(self, 'Line').begin !== undefined,
    beginConnectedSite: (self) => connectorOf(self, 'Line').begin?.site ?? null,
    isEndConnected: (self) => connectorOf(self, 'Line').end !== undefined,
    endConnectedSite: (self) => connectorOf(self, 'Line').end?.site ?? null,
  },
  set: {
    connectorType: (self, value) => {
      const type = requireOneOf(value, ['Straight', 'Elbow', 'Curve'], 'Line.connectorType');
      changeConnector(self, { type }, 'Line.connectorType');
    },
    beginArrowheadStyle: setArrowhead('beginArrowhead'),
    endArrowheadStyle: setArrowhead('endArrowhead'),
  },
  navigate: {
    shape: shapeObject,
    beginConnectedShape: connectedShape('begin'),
    endConnectedShape: connectedShape('end'),
  },
  call: {
    ConnectBeginShape: connect('begin', 'Line.connectBeginShape'),
    ConnectEndShape: connect('end', 'Line.connectEndShape'),
    DisconnectBeginShape: (self) => {
      changeConnector(self, { begin: undefined }, 'Line.disconnectBeginShape');
    },
    DisconnectEndShape: (self) => {
      changeConnector(self, { end: undefined }, 'Line.disconnectEndShape');
    },
  },
};
