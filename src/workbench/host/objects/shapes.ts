import { newId } from '../../model/create';
import { type ConnectorModel, type ShapeModel, type TextFrameModel } from '../../model/shape';
import { type SheetModel } from '../../model/sheet';
import { type HostClass, HostObject } from '../hostObject';
import { requireNumber, requireOneOf, requireText } from './arguments';
import { itemNotFound } from './errors';
import { requireFormattable } from './protectionCheck';
import { shapeObject } from './shapeClass';
import { knownGeometries, lineBetween } from './shapeGeometry';
import { type ShapeSelf } from './shapeModels';

/** Worksheet.shapes: the drawing objects of a sheet from the back to the front. */
export function shapeCollection(sheet: SheetModel): HostObject<SheetModel> {
  return new HostObject(shapeCollectionClass, sheet);
}

/** Where Excel puts a shape that was added by a program, and how large: an inch square in the corner (belief). */
const newPlace = { left: 0, top: 0, width: 72, height: 72 };

const newLine: ShapeModel['line'] = {
  visible: true,
  colour: '#2F528F',
  weight: 1,
  dashStyle: 'Solid',
  transparency: 0,
};

function newTextFrame(text: string, colour: `#${string}`): TextFrameModel {
  return {
    runs: [
      { text, font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: 'None', colour } },
    ],
    horizontalAlignment: 'Left',
    verticalAlignment: 'Top',
    readingOrder: 'LeftToRight',
    margins: { left: 7.2, right: 7.2, top: 3.6, bottom: 3.6 },
    autoSize: 'AutoSizeNone',
    wordWrap: true,
    horizontalOverflow: 'Clip',
    verticalOverflow: 'Clip',
  };
}

type NewShape = Pick<ShapeModel, 'kind'> & Partial<ShapeModel>;

/** Puts a shape in front of the others and returns it; it is named after its kind and the number of shapes. */
function addShape(
  sheet: SheetModel,
  kindName: string,
  shape: NewShape,
  location: string,
): HostObject<ShapeSelf> {
  requireFormattable(sheet, 'allowEditObjects', location);
  const id = newId();
  const added: ShapeModel = {
    id,
    name: `${kindName} ${sheet.shapes.length + 1}`,
    ...newPlace,
    rotation: 0,
    visible: true,
    altTextTitle: '',
    altTextDescription: '',
    placement: 'TwoCell',
    lockAspectRatio: false,
    line: newLine,
    ...shape,
  };
  sheet.shapes = [...sheet.shapes, added];
  return shapeObject({ sheet, id });
}

function addGeometricShape(sheet: SheetModel, [type]: readonly unknown[]): HostObject {
  const location = 'ShapeCollection.addGeometricShape';
  const geometry = requireOneOf(type, knownGeometries, location);
  const shape: NewShape = {
    kind: 'GeometricShape',
    geometry,
    fill: { colour: '#4472C4', transparency: 0 },
    text: newTextFrame('', '#FFFFFF'),
  };
  return addShape(sheet, geometry, shape, location);
}

function addTextBox(sheet: SheetModel, [text]: readonly unknown[]): HostObject {
  const location = 'ShapeCollection.addTextBox';
  const shape: NewShape = {
    kind: 'TextBox',
    geometry: 'Rectangle',
    fill: { colour: '#FFFFFF', transparency: 0 },
    line: { ...newLine, colour: '#BCBCBC', weight: 0.75 },
    text: newTextFrame(requireText(text ?? '', location), '#000000'),
  };
  return addShape(sheet, 'TextBox', shape, location);
}

function addLine(sheet: SheetModel, args: readonly unknown[]): HostObject {
  const location = 'ShapeCollection.addLine';
  const ends = [0, 0, newPlace.width, newPlace.height].map((standard, index) =>
    requireNumber(args[index] ?? standard, location, { min: 0 }),
  );
  const [startLeft, startTop, endLeft, endTop] = ends as [number, number, number, number];
  const type: ConnectorModel['type'] = requireOneOf(
    args[4] ?? 'Straight',
    ['Straight', 'Elbow', 'Curve'],
    location,
  );
  const { flipHorizontal, flipVertical, ...rectangle } = lineBetween(
    { x: startLeft, y: startTop },
    { x: endLeft, y: endTop },
  );
  const shape: NewShape = {
    kind: 'Line',
    ...rectangle,
    line: { ...newLine, colour: '#4472C4', weight: 0.5 },
    connector: { type, beginArrowhead: 'None', endArrowhead: 'None', flipHorizontal, flipVertical },
  };
  return addShape(sheet, `${type} Connector`, shape, location);
}

/** By id, else the one farthest back that bears the name; names may repeat. */
function findShape(sheet: SheetModel, key: unknown): HostObject | undefined {
  if (typeof key !== 'string') return undefined;
  const name = key.toLowerCase();
  const found =
    sheet.shapes.find(({ id }) => id === key) ??
    sheet.shapes.find((shape) => shape.name.toLowerCase() === name);
  return found && shapeObject({ sheet, id: found.id });
}

const shapeCollectionClass: HostClass<SheetModel> = {
  name: 'ShapeCollection',
  items: (sheet) => sheet.shapes.map(({ id }) => shapeObject({ sheet, id })),
  find: findShape,
  call: {
    GetItem: (sheet, [key]) => {
      const shape = findShape(sheet, key);
      if (!shape) throw itemNotFound('ShapeCollection.getItem');
      return shape;
    },
    AddGeometricShape: addGeometricShape,
    AddTextBox: addTextBox,
    AddLine: addLine,
  },
};
