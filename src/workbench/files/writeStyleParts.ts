import { type CellBorder, type CellFont, type CellStyle } from '../model/cell';
import { borderOfLine, edgeElements } from './borderStyles';
import { argb } from './colours';
import { horizontalNames, readingOrders, verticalNames } from './readStyleParts';
import { type XmlElement } from './xml';
import { element, ownAttributes } from './xmlText';

// In the order in which Excel writes them.
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/**
 * A font element: that of the workbook's standard font with the properties of `font` over it.
 * `standard` is the standard font's element, if the file has one.
 */
export function writeFont(font: CellFont, standard: XmlElement | undefined): string {
  const parts = new Map<string, string>([
    ['sz', element('sz', { val: 11 })],
    ['name', element('name', { val: 'Calibri' })],
  ]);
  for (const { name, attributes } of standard?.children ?? [])
    parts.set(name, element(name, ownAttributes(attributes)));
  const set = (name: string, value: boolean | undefined): void => {
    if (value) parts.set(name, element(name, {}));
    else if (value === false) parts.delete(name);
  };
  set('b', font.bold);
  set('i', font.italic);
  set('strike', font.strikethrough);
  if (font.underline === 'None') parts.delete('u');
  else if (font.underline) parts.set('u', element('u', font.underline === 'Double' ? { val: 'double' } : {}));
  if (font.size !== undefined) parts.set('sz', element('sz', { val: font.size }));
  if (font.colour) parts.set('color', element('color', { rgb: argb(font.colour) }));
  if (font.name !== undefined) {
    parts.set('name', element('name', { val: font.name }));
    // They describe the standard font: left in, Excel would show that one instead.
    for (const name of ['family', 'charset', 'scheme']) parts.delete(name);
  }
  const content = [...parts]
    .sort(([a], [b]) => fontOrder.indexOf(a) - fontOrder.indexOf(b))
    .map(([, xml]) => xml);
  return element('font', {}, content.join(''));
}

/** A solid fill, or none. */
export function writeFill(fill: CellStyle['fill']): string {
  const content = fill
    ? element(
        'patternFill',
        { patternType: 'solid' },
        element('fgColor', { rgb: argb(fill) }) + element('bgColor', { indexed: 64 }),
      )
    : element('patternFill', { patternType: 'none' });
  return element('fill', {}, content);
}

/** A border element with all edges. */
export function writeBorders(borders: NonNullable<CellStyle['borders']>): string {
  const diagonal = real(borders.DiagonalDown) ?? real(borders.DiagonalUp);
  const edges = edgeElements.map(([edge, name]) => writeEdge(name, real(borders[edge])));
  return element(
    'border',
    {
      diagonalUp: real(borders.DiagonalUp) ? true : undefined,
      diagonalDown: real(borders.DiagonalDown) ? true : undefined,
    },
    edges.join('') + writeEdge('diagonal', diagonal),
  );
}

function real(border: CellBorder | undefined): CellBorder | undefined {
  return border && border.style !== 'None' ? border : undefined;
}

function writeEdge(name: string, border: CellBorder | undefined): string {
  if (!border) return element(name, {});
  const colour = border.colour ? { rgb: argb(border.colour) } : { auto: 1 };
  return element(name, { style: borderOfLine(border) }, element('color', colour));
}

/** The alignment element of a cell format; empty where all is Excel's default. */
export function writeAlignment(style: CellStyle): string {
  const { horizontalAlignment, verticalAlignment, textOrientation = 0, indentLevel, readingOrder } = style;
  const order = readingOrders.indexOf(readingOrder ?? 'Context');
  const attributes = {
    horizontal:
      horizontalAlignment && horizontalAlignment !== 'General'
        ? horizontalNames[horizontalAlignment]
        : undefined,
    vertical:
      verticalAlignment && verticalAlignment !== 'Bottom' ? verticalNames[verticalAlignment] : undefined,
    textRotation: textOrientation === 0 ? undefined : rotationOf(textOrientation),
    wrapText: style.wrapText ? true : undefined,
    indent: indentLevel ? indentLevel : undefined,
    shrinkToFit: style.shrinkToFit ? true : undefined,
    readingOrder: order > 0 ? order : undefined,
  };
  return Object.values(attributes).every((value) => value === undefined)
    ? ''
    : element('alignment', attributes);
}

function rotationOf(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}
