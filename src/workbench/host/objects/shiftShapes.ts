import { type SheetModel } from '../../model/sheet';
import { type ShapeModel } from '../../model/shape';
import { type StandardFont } from '../../model/standardFont';
import { leftOf, topOf } from './measures';
import { type Shift } from './shiftSpan';

/**
 * Measures the rows (or columns) that a shift takes out before it is done, and gives what moves the shapes once it is done:
 * those below move, those over the place grow or shrink if they are bound to both their corners. `font` is the standard font.
 */
export function shapesAfter(sheet: SheetModel, shift: Shift, font: StandardFont): () => void {
  const edgeOf = (line: number): number =>
    shift.along === 'rows' ? topOf(sheet, line, font) : leftOf(sheet, line);
  const edge = edgeOf(shift.at);
  const removed = shift.kind === 'delete' ? edgeOf(shift.at + shift.count) - edge : 0;
  return () => {
    const added = shift.kind === 'insert' ? edgeOf(shift.at + shift.count) - edge : 0;
    sheet.shapes = sheet.shapes.map((shape) => moveShape(shape, shift, { edge, added, removed }));
  };
}

type Change = Readonly<{ edge: number; added: number; removed: number }>;

function moveShape(shape: ShapeModel, { along }: Shift, { edge, added, removed }: Change): ShapeModel {
  if (shape.placement === 'Absolute') return shape;
  const [start, size] = along === 'rows' ? [shape.top, shape.height] : [shape.left, shape.width];
  const isBefore = start < edge;
  const moved = isBefore ? start : Math.max(edge, start + added - removed);
  const overlap = Math.max(0, Math.min(start + size, edge + removed) - Math.max(start, edge));
  const grown = isBefore && start + size > edge ? added : 0;
  const resized = shape.placement === 'TwoCell' ? size + grown - overlap : size;
  if (moved === start && resized === size) return shape;
  return along === 'rows'
    ? { ...shape, top: moved, height: resized }
    : { ...shape, left: moved, width: resized };
}
