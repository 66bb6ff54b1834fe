import { type ShapeModel } from '../../model/shape';
import { type SheetModel } from '../../model/sheet';
import { itemNotFound } from './errors';
import { requireFormattable } from './protectionCheck';
import { followGlue } from './shapeGeometry';

/** What a Shape and the objects that hang on it stand for. */
export type ShapeSelf = Readonly<{ sheet: SheetModel; id: string }>;

/** Where each shape last stood in its sheet's list: a hint that is checked, so that it may be out of date. */
const positions = new WeakMap<SheetModel, Map<string, number>>();

/** Place of a shape in its sheet's list (0 is the back); ItemNotFound where it was deleted. */
export function shapePosition({ sheet, id }: ShapeSelf): number {
  const hints = positions.get(sheet) ?? new Map<string, number>();
  const last = sheet.shapes.length - 1;
  for (const position of [hints.get(id), last]) {
    if (position === undefined || sheet.shapes[position]?.id !== id) continue;
    hints.set(id, position);
    positions.set(sheet, hints);
    return position;
  }
  const current = new Map(sheet.shapes.map((shape, position) => [shape.id, position]));
  positions.set(sheet, current);
  const found = current.get(id);
  if (found === undefined) throw itemNotFound('Shape');
  return found;
}

/** The shape as it is now; ItemNotFound where it was deleted. */
export function shapeModel(self: ShapeSelf): ShapeModel {
  return self.sheet.shapes[shapePosition(self)]!;
}

/** Replaces fields of a shape that do not move it. Location: `Shape.name`. */
export function changeShape(self: ShapeSelf, change: Partial<ShapeModel>, location: string): void {
  requireFormattable(self.sheet, 'allowEditObjects', location);
  const position = shapePosition(self);
  const shapes = self.sheet.shapes.slice();
  shapes[position] = { ...shapes[position]!, ...change };
  self.sheet.shapes = shapes;
}

/** Replaces fields that move, turn or size a shape; the connectors that are glued to it follow. */
export function moveShape(self: ShapeSelf, change: Partial<ShapeModel>, location: string): void {
  changeShape(self, change, location);
  self.sheet.shapes = followGlue(self.sheet.shapes, self.id);
}

/** Takes a shape away; connectors that were glued to it stay where they are, unglued at that end. */
export function deleteShape(self: ShapeSelf, location: string): void {
  requireFormattable(self.sheet, 'allowEditObjects', location);
  const position = shapePosition(self);
  self.sheet.shapes = self.sheet.shapes.toSpliced(position, 1).map((shape) => unglue(shape, self.id));
}

function unglue(shape: ShapeModel, id: string): ShapeModel {
  const { connector } = shape;
  if (!connector || (connector.begin?.shapeId !== id && connector.end?.shapeId !== id)) return shape;
  const { begin, end, ...rest } = connector;
  return {
    ...shape,
    connector: {
      ...rest,
      ...(begin && begin.shapeId !== id ? { begin } : {}),
      ...(end && end.shapeId !== id ? { end } : {}),
    },
  };
}
