/** A shape that was asked for on a sheet: the name that it was to get next, and where it stands until it is placed, in points. */
export type AddedShape = Readonly<{
  name: string;
  type: 'GeometricShape' | 'Line';
  left: number;
  top: number;
}>;

/** What tells a shape of the sheet. */
type Standing = Pick<Excel.Shape, 'id' | 'name' | 'type' | 'left' | 'top'>;

/**
 * The shape that Excel added as the last one before it stopped, so that it never got its name: the first of those asked for whose
 * name nothing bears may stand in front of all, where it was put. Undefined where that is another's, as far as can be told.
 */
export function findUnnamed<Shape extends Standing>(
  shapes: readonly Shape[],
  known: ReadonlySet<string>,
  added: readonly AddedShape[],
): Shape | undefined {
  const names = new Set(shapes.map(({ name }) => name));
  const next = added.find(({ name }) => !names.has(name));
  const last = shapes.at(-1);
  if (!next || !last || known.has(last.id)) return undefined;
  const isThere = Math.abs(last.left - next.left) < 1 && Math.abs(last.top - next.top) < 1;
  return isThere && (last.type as string) === next.type ? last : undefined;
}
