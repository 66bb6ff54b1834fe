import { type BorderEdge, type CellBorder, type CellFont, type CellStyle, type Colour } from '../model/cell';
import { edgeElements, lineOfBorder } from './borderStyles';
import { readColour, type ColourTable } from './colours';
import { child, flag, numberOf, type XmlElement } from './xml';

/** A font element of the styles part. */
export function readFont(font: XmlElement, colours: ColourTable): CellFont {
  const name = child(font, 'name')?.attributes['val'];
  const size = numberOf(child(font, 'sz')?.attributes['val']);
  const colour = readColour(child(font, 'color'), colours);
  const underline = child(font, 'u');
  const isOn = (name: string): boolean => {
    const element = child(font, name);
    return element !== undefined && flag(element.attributes['val'], true);
  };
  const kind = underline ? (underline.attributes['val'] ?? 'single') : 'none';
  return {
    ...(name !== undefined && { name }),
    ...(size !== undefined && { size }),
    ...(isOn('b') && { bold: true }),
    ...(isOn('i') && { italic: true }),
    ...(isOn('strike') && { strikethrough: true }),
    ...(kind !== 'none' && { underline: kind.startsWith('double') ? 'Double' : 'Single' }),
    ...(colour && { colour }),
  };
}

/** The colour of a solid fill; undefined for none, and for patterns and gradients, which stay in the file. */
export function readFill(fill: XmlElement, colours: ColourTable): Colour | undefined {
  const pattern = child(fill, 'patternFill');
  if (pattern?.attributes['patternType'] !== 'solid') return undefined;
  // A solid fill without a colour is the window's background.
  return readColour(child(pattern, 'fgColor'), colours);
}

/** The borders of a border element; undefined where there are none. */
export function readBorders(
  border: XmlElement,
  colours: ColourTable,
): Partial<Record<BorderEdge, CellBorder>> | undefined {
  const borders: Partial<Record<BorderEdge, CellBorder>> = {};
  const read = (edge: BorderEdge, name: string): void => {
    const element = child(border, name);
    const line = lineOfBorder(element?.attributes['style']);
    if (!element || !line) return;
    const colour = readColour(child(element, 'color'), colours);
    borders[edge] = { style: line[0], weight: line[1], ...(colour && { colour }) };
  };
  for (const [edge, name] of edgeElements) read(edge, name);
  if (flag(border.attributes['diagonalDown'])) read('DiagonalDown', 'diagonal');
  if (flag(border.attributes['diagonalUp'])) read('DiagonalUp', 'diagonal');
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** The names that the file gives horizontal alignments, by those of Office.js. */
export const horizontalNames: Readonly<Record<NonNullable<CellStyle['horizontalAlignment']>, string>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

/** Likewise the vertical ones. */
export const verticalNames: Readonly<Record<NonNullable<CellStyle['verticalAlignment']>, string>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

/** Reading orders in the order of their numbers in the file. */
export const readingOrders = ['Context', 'LeftToRight', 'RightToLeft'] as const;

function keyOf<Key extends string>(
  names: Readonly<Record<Key, string>>,
  value: string | undefined,
): Key | undefined {
  return (Object.keys(names) as Key[]).find((key) => names[key] === value);
}

/** The alignment of a cell format; what is Excel's default is left out. */
export function readAlignment(alignment: XmlElement | undefined): CellStyle {
  if (!alignment) return {};
  const { attributes } = alignment;
  const horizontal = keyOf(horizontalNames, attributes['horizontal']);
  const vertical = keyOf(verticalNames, attributes['vertical']);
  const indent = numberOf(attributes['indent']) ?? 0;
  const rotation = numberOf(attributes['textRotation']) ?? 0;
  const order = readingOrders[numberOf(attributes['readingOrder']) ?? 0];
  return {
    ...(horizontal && horizontal !== 'General' && { horizontalAlignment: horizontal }),
    ...(vertical && vertical !== 'Bottom' && { verticalAlignment: vertical }),
    ...(flag(attributes['wrapText']) && { wrapText: true }),
    ...(flag(attributes['shrinkToFit']) && { shrinkToFit: true }),
    ...(indent !== 0 && { indentLevel: indent }),
    ...(rotation !== 0 && { textOrientation: orientationOf(rotation) }),
    ...(order && order !== 'Context' && { readingOrder: order }),
  };
}

/** Degrees from -90 to 90, and 180 for letters below each other; the file counts downward turns from 91. */
function orientationOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}
