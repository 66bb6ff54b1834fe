import { type ConnectorModel, elbowReach } from '../model/shape';

export type Rectangle = Readonly<{ left: number; top: number; width: number; height: number }>;

/** How DrawingML places an object: a rectangle that is flipped, then turned about its centre. Degrees clockwise. */
export type Frame = Rectangle &
  Readonly<{ rotation: number; flipHorizontal: boolean; flipVertical: boolean }>;

/** The side of a shape at which a connector is glued. */
export type Side = 'top' | 'left' | 'bottom' | 'right';

/**
 * The preset of a connector and the frame in which it runs as it should; `bend` is where its middle piece runs, in parts of the
 * frame's width from the beginning, where that is not half way. `box` is what it fills on the sheet.
 */
export type PlacedConnector = Readonly<{ preset: string; frame: Frame; box: Rectangle; bend?: number }>;

/**
 * Places a connector with this bounding box. The presets begin at the top left, run level and end at the bottom right:
 * with one bend `bentConnector2`, with two `bentConnector3` (ECMA-376, presetShapeDefinitions.xml). A connector
 * that leaves upright is therefore turned by a quarter, as PowerPoint and Excel do, in a frame of swapped sides. One whose ends
 * leave to the same side goes around the outer of them: its middle piece runs outside of the frame.
 */
export function placeConnector(
  connector: ConnectorModel,
  given: Rectangle,
  begin: Side | undefined,
  end: Side | undefined,
): PlacedConnector {
  const around = connector.type !== 'Straight' && begin !== undefined && begin === end ? begin : undefined;
  const { box, flipHorizontal, flipVertical } = around
    ? giveWidth(given, connector, around)
    : { box: given, ...connector };
  const level: Frame = { ...box, rotation: 0, flipHorizontal, flipVertical };
  if (connector.type === 'Straight') return { preset: 'straightConnector1', frame: level, box };
  const isFirstUpright = isUpright(begin ?? end ?? 'left');
  const isLastUpright = end ? isUpright(end) : isFirstUpright;
  const kind = connector.type === 'Elbow' ? 'bent' : 'curved';
  const preset = `${kind}Connector${isFirstUpright === isLastUpright ? 3 : 2}`;
  const frame = isFirstUpright ? turnedFrame(box, flipHorizontal, flipVertical) : level;
  return { preset, frame, box, ...(around && { bend: bendAround(given, level, around) }) };
}

function isUpright(side: Side): boolean {
  return side === 'top' || side === 'bottom';
}

function isBack(side: Side): boolean {
  return side === 'top' || side === 'left';
}

/** A measure in parts of a frame needs a frame: between ends in line Office makes it a point wide. */
const leastWidth = 1;
const inLine = 0.01;

type Placed = Readonly<{ box: Rectangle; flipHorizontal: boolean; flipVertical: boolean }>;

/** The box and direction of a connector between ends in line: a point wide, towards the side to which it leaves. */
function giveWidth(box: Rectangle, flips: Omit<Placed, 'box'>, side: Side): Placed {
  const { flipHorizontal, flipVertical } = flips;
  const toSide = isBack(side) ? leastWidth : 0;
  if (isUpright(side)) {
    if (box.height > inLine) return { box, flipHorizontal, flipVertical };
    const high = { ...box, top: box.top - toSide, height: leastWidth };
    return { box: high, flipHorizontal, flipVertical: isBack(side) };
  }
  if (box.width > inLine) return { box, flipHorizontal, flipVertical };
  const wide = { ...box, left: box.left - toSide, width: leastWidth };
  return { box: wide, flipHorizontal: isBack(side), flipVertical };
}

/** Where the piece runs that goes around the outer end, in parts of the way from the beginning to the end. */
function bendAround(
  given: Rectangle,
  { width, height, flipHorizontal, flipVertical }: Frame,
  side: Side,
): number {
  const [length, framed, runsBack] = isUpright(side)
    ? [given.height, height, flipVertical]
    : [given.width, width, flipHorizontal];
  return (isBack(side) === runsBack ? length + elbowReach : -elbowReach) / framed;
}

/** A frame turned so that its level way in runs upright between the same two corners. */
function turnedFrame(box: Rectangle, toLeft: boolean, upwards: boolean): Frame {
  const swapped = swapSides(box);
  // Turned by 90° the frame runs from the top right to the bottom left, by 270° from the bottom left to the top right;
  // flipped first, from the bottom right to the top left and from the top left to the bottom right.
  return { ...swapped, rotation: toLeft ? 90 : 270, flipHorizontal: toLeft === upwards, flipVertical: false };
}

/** A rectangle with its sides swapped about its centre. */
export function swapSides({ left, top, width, height }: Rectangle): Rectangle {
  return { left: left + (width - height) / 2, top: top + (height - width) / 2, width: height, height: width };
}

/**
 * Whether a shape turned by so many degrees is anchored by the rectangle that it would fill after a quarter turn: so
 * Excel does from 45° to 135° and from 225° to 315°.
 */
export function isAnchoredTurned(rotation: number): boolean {
  const turn = ((rotation % 180) + 180) % 180;
  return turn >= 45 && turn < 135;
}

/**
 * The bounding box of a connector in a frame, and the direction in which it runs there. `bend` is the first adjustment of its
 * preset, in parts of the frame's width: it tells the frame a point wide of a connector between ends in line.
 */
export function readConnectorFrame(frame: Frame, bend = 0.5): ReadFrame {
  const read = readCorners(frame);
  const isInLine = Math.abs(frame.width - leastWidth) < inLine && Math.abs(bend - elbowReach) < inLine;
  if (!isInLine) return read;
  if (isAnchoredTurned(frame.rotation)) {
    const top = read.flipVertical ? read.top + read.height : read.top;
    return { ...read, top, height: 0, flipVertical: false };
  }
  const left = read.flipHorizontal ? read.left + read.width : read.left;
  return { ...read, left, width: 0, flipHorizontal: false };
}

type ReadFrame = Rectangle & Pick<ConnectorModel, 'flipHorizontal' | 'flipVertical'>;

function readCorners(frame: Frame): ReadFrame {
  const turn = (frame.rotation * Math.PI) / 180;
  const centre = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
  const corner = { x: frame.width / 2, y: frame.height / 2 };
  const beginX = frame.flipHorizontal ? corner.x : -corner.x;
  const beginY = frame.flipVertical ? corner.y : -corner.y;
  // The end lies opposite the beginning, so that one of them says all.
  const x = beginX * Math.cos(turn) - beginY * Math.sin(turn);
  const y = beginX * Math.sin(turn) + beginY * Math.cos(turn);
  return {
    left: centre.x - Math.abs(x),
    top: centre.y - Math.abs(y),
    width: 2 * Math.abs(x),
    height: 2 * Math.abs(y),
    flipHorizontal: x > tolerance,
    flipVertical: y > tolerance,
  };
}

// Of a quarter turn's sine and cosine.
const tolerance = 1e-9;
