import { type ShapeModel } from '../../model/shape';
import { pixelsPerPoint } from './lines';
import { makeShape, makeSvg, type ShapeSurroundings } from './shapeElement';
import { boundsOf } from './shapePath';

/** A rectangle of the sheet in pixels, from column A on. */
export type Region = Readonly<{ start: number; end: number; top: number; bottom: number }>;

/** The shapes over one part of a sheet, of which only those in view are in the page. */
export type ShapesLayer = Readonly<{
  draw: (shapes: readonly ShapeModel[], part: ShapesPart, surroundings: ShapeSurroundings) => void;
  reset: () => void;
}>;

export type ShapesPart = Readonly<{
  region: Region;
  /** Where the part begins on the sheet. */
  start: number;
  top: number;
}>;

export function createShapesLayer(element: HTMLElement): ShapesLayer {
  const svg = makeSvg('svg', { class: 'grid-shapes', width: 1, height: 1 });
  const all = makeSvg('g', {});
  svg.append(all);
  element.prepend(svg);
  let drawn = new Map<string, SVGElement>();
  const reset = (): void => {
    drawn = new Map();
    all.replaceChildren();
  };
  return {
    reset,
    draw: (shapes, { region, start, top }, surroundings) => {
      if (shapes.length === 0 && drawn.size === 0) return;
      // The drawing is a pixel wide, and there it hangs at the right edge.
      const shift = surroundings.rightToLeft ? start + 1 : -start;
      all.setAttribute('transform', `translate(${shift} ${-top}) scale(${pixelsPerPoint})`);
      const seen = shapes.filter((shape) => shape.visible && isSeen(shape, region));
      const ids = seen.map(({ id }) => id);
      if (ids.length === drawn.size && ids.every((id) => drawn.has(id))) return;
      const before = drawn;
      drawn = new Map(
        seen.map((shape) => [shape.id, before.get(shape.id) ?? makeShape(shape, surroundings)]),
      );
      // In the sheet's order, from the back to the front.
      all.replaceChildren(...drawn.values());
    },
  };
}

function isSeen(shape: ShapeModel, { start, end, top, bottom }: Region): boolean {
  const bounds = boundsOf(shape);
  return (
    bounds.right * pixelsPerPoint >= start &&
    bounds.left * pixelsPerPoint <= end &&
    bounds.bottom * pixelsPerPoint >= top &&
    bounds.top * pixelsPerPoint <= bottom
  );
}
