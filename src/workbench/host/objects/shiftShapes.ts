import { type SheetModel } from '../../model/sheet';
import { type ShapeModel } from '../../model/shape';
import { leftOf, topOf } from './measures';
import { type Shift } from './shiftSpan';

/**
 * Measures the rows (or columns) that a shift takes out before it is done, and gives what moves the shapes once it is done:
 * those below move, those over the place grow or shrink if they are bound to both their corners.
 */
export function shapesAfter(sheet: SheetModel, shift: Shift): () => void {
  const edge = edgeOf(sheet, shift, shift.at);
  const removed = shift.kind === 'delete' ? edgeOf(sheet, shift, shift.at + shift.count) - edge : 0;
  return () => {
    const added = shift.kind === 'insert' ? edgeOf(sheet, shift, shift.at + shift.count) - edge : 0;
    sheet.shapes = sheet.shapes.map((shape) => moveShape(shape, shift, { edge, added, removed }));
  };
}

function edgeOf(sheet: SheetModel, { along }: Shift, line: number): number {
  return along === 'rows' ? topOf(sheet, line) : leftOf(sheet, line);
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
