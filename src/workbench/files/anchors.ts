import { type ShapeModel } from '../model/shape';
import { type Frame, isAnchoredTurned, type Rectangle, swapSides } from './connectorFrame';
import { type GridPlace, type SheetGrid } from './sheetGrid';
import { emuPerPoint, tidyPoints } from './units';
import { child, flag, numberOf, type XmlElement } from './xml';

const placements = { twoCell: 'TwoCell', oneCell: 'OneCell', absolute: 'Absolute' } as const;
/** Placements by their names in the file. */
export const placementNames = { TwoCell: 'twoCell', OneCell: 'oneCell', Absolute: 'absolute' } as const;

/** How a shape moves with the cells behind it. */
export function readPlacement(anchor: XmlElement): ShapeModel['placement'] {
  if (anchor.name === 'xdr:oneCellAnchor') return 'OneCell';
  if (anchor.name === 'xdr:absoluteAnchor') return 'Absolute';
  return placements[(anchor.attributes['editAs'] ?? 'twoCell') as keyof typeof placements];
}

/**
 * The frame of a shape, in points. Where an anchor says from which cell to which it reaches, that decides and not the
 * measures in `a:xfrm`, which Excel does not read there; turn and flips come from `a:xfrm`.
 */
export function readFrame(anchor: XmlElement, transform: XmlElement | undefined, grid: SheetGrid): Frame {
  const attributes = transform?.attributes ?? {};
  const rotation = ((((numberOf(attributes['rot']) ?? 0) / 60_000) % 360) + 360) % 360;
  const box = readBox(anchor, grid);
  return {
    ...tidy(isAnchoredTurned(rotation) ? swapSides(box) : box),
    rotation,
    flipHorizontal: flag(attributes['flipH']),
    flipVertical: flag(attributes['flipV']),
  };
}

function readBox(anchor: XmlElement, grid: SheetGrid): Rectangle {
  const from = readCorner(child(anchor, 'xdr:from'), grid);
  const to = child(anchor, 'xdr:to');
  if (anchor.name === 'xdr:twoCellAnchor' && to) {
    const end = readCorner(to, grid);
    const width = Math.max(0, end.left - from.left);
    return { ...from, width, height: Math.max(0, end.top - from.top) };
  }
  const size = child(anchor, 'xdr:ext')?.attributes ?? {};
  const position = child(anchor, 'xdr:pos')?.attributes;
  const points = (value: string | undefined): number => (numberOf(value) ?? 0) / emuPerPoint;
  const start = position ? { left: points(position['x']), top: points(position['y']) } : from;
  return { ...start, width: points(size['cx']), height: points(size['cy']) };
}

function readCorner(corner: XmlElement | undefined, grid: SheetGrid): { left: number; top: number } {
  const number = (name: string): number => numberOf(child(corner, name)?.text) ?? 0;
  const column = { index: number('xdr:col'), offset: number('xdr:colOff') / emuPerPoint };
  const row = { index: number('xdr:row'), offset: number('xdr:rowOff') / emuPerPoint };
  return { left: grid.leftOf(column), top: grid.topOf(row) };
}

function tidy({ left, top, width, height }: Rectangle): Rectangle {
  return {
    left: tidyPoints(left),
    top: tidyPoints(top),
    width: tidyPoints(width),
    height: tidyPoints(height),
  };
}

/** The opening of an anchor and its two corners. `box` is the rectangle that the shape fills, seen unturned. */
export function writeAnchorStart(
  box: Rectangle,
  placement: ShapeModel['placement'],
  grid: SheetGrid,
  declarations: string,
): string {
  const { left, top, width, height } = box;
  return (
    `<xdr:twoCellAnchor${declarations} editAs="${placementNames[placement]}">` +
    writeCorner('from', grid.columnAt(left), grid.rowAt(top)) +
    writeCorner('to', grid.columnAt(left + width), grid.rowAt(top + height))
  );
}

/** The insides of `xdr:from` and `xdr:to` for a rectangle. */
export function writeCorner(name: 'from' | 'to', column: GridPlace, row: GridPlace): string {
  const emu = (points: number): number => Math.round(points * emuPerPoint);
  return (
    `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff>` +
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff></xdr:${name}>`
  );
}
