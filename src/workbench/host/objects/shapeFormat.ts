import { type ShapeLineModel } from '../../model/shape';
import { type HostClass, HostObject } from '../hostObject';
import { requireBoolean, requireColour, requireNumber, requireOneOf } from './arguments';
import { changeShape, shapeModel, type ShapeSelf } from './shapeModels';

/** The ShapeFill of a shape. */
export function shapeFillObject(shape: ShapeSelf): HostObject<ShapeSelf> {
  return new HostObject(shapeFillClass, shape);
}

/** The ShapeLineFormat of a shape: its outline, or the line itself. */
export function lineFormatObject(shape: ShapeSelf): HostObject<ShapeSelf> {
  return new HostObject(lineFormatClass, shape);
}

function setSolid(shape: ShapeSelf, colour: unknown, location: string): void {
  const transparency = shapeModel(shape).fill?.transparency ?? 0;
  changeShape(shape, { fill: { colour: requireColour(colour, location), transparency } }, location);
}

const shapeFillClass: HostClass<ShapeSelf> = {
  name: 'ShapeFill',
  get: {
    type: (shape) => (shapeModel(shape).fill ? 'Solid' : 'NoFill'),
    foregroundColor: (shape) => shapeModel(shape).fill?.colour ?? '',
    transparency: (shape) => shapeModel(shape).fill?.transparency ?? 0,
  },
  set: {
    foregroundColor: (shape, value) => {
      setSolid(shape, value, 'ShapeFill.foregroundColor');
    },
    transparency: (shape, value) => {
      const location = 'ShapeFill.transparency';
      const transparency = requireNumber(value, location, { min: 0, max: 1 });
      const { fill } = shapeModel(shape);
      if (fill) changeShape(shape, { fill: { ...fill, transparency } }, location);
    },
  },
  call: {
    Clear: (shape) => {
      changeShape(shape, { fill: undefined }, 'ShapeFill.clear');
    },
    SetSolidColor: (shape, [colour]) => {
      setSolid(shape, colour, 'ShapeFill.setSolidColor');
    },
  },
};

function writeLine<Field extends keyof ShapeLineModel>(
  field: Field,
  property: string,
  read: (value: unknown, location: string) => ShapeLineModel[Field],
) {
  const location = `ShapeLineFormat.${property}`;
  return (shape: ShapeSelf, value: unknown): void => {
    changeShape(shape, { line: { ...shapeModel(shape).line, [field]: read(value, location) } }, location);
  };
}

const dashStyles: readonly ShapeLineModel['dashStyle'][] = [
  'Solid',
  'Dash',
  'DashDot',
  'DashDotDot',
  'LongDash',
  'LongDashDot',
  'LongDashDotDot',
  'RoundDot',
  'SquareDot',
  'SystemDash',
  'SystemDashDot',
  'SystemDot',
];

const lineFormatClass: HostClass<ShapeSelf> = {
  name: 'ShapeLineFormat',
  get: {
    visible: (shape) => shapeModel(shape).line.visible,
    color: (shape) => shapeModel(shape).line.colour,
    style: () => 'Single',
    weight: (shape) => shapeModel(shape).line.weight,
    dashStyle: (shape) => shapeModel(shape).line.dashStyle,
    transparency: (shape) => shapeModel(shape).line.transparency,
  },
  set: {
    visible: writeLine('visible', 'visible', requireBoolean),
    color: writeLine('colour', 'color', requireColour),
    weight: writeLine('weight', 'weight', (value, location) =>
      requireNumber(value, location, { min: 0, max: 1584 }),
    ),
    dashStyle: writeLine('dashStyle', 'dashStyle', (value, location) =>
      requireOneOf(value, dashStyles, location),
    ),
    transparency: writeLine('transparency', 'transparency', (value, location) =>
      requireNumber(value, location, { min: 0, max: 1 }),
    ),
  },
};
