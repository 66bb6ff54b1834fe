import { type CellFont, type CellStyle } from '../../model/cell';
import { excelFont, type StandardFont } from '../../model/standardFont';
import { cellPadding, type TextPlace } from './cellText';
import { diagonalsCss } from './borderLines';
import { pixelsPerPoint } from './lines';
import { type TableLook } from './tableLook';

/** What follows in a font's name where it is not installed; Arabic letters come from the system's sans-serif. */
const fallbackFonts = `Carlito,'Segoe UI','Noto Sans','Noto Sans Arabic',sans-serif`;
const fontName = /^[\p{L}\p{N} ._-]{1,60}$/u;
const colourValue = /^#[0-9a-f]{6}$/i;

/** Pixels that one level of indent moves a text. */
const indentPixels = 9;

/** A look as text for `style`, apart from place, size and borders; what the grid shows of the standard font is left out. */
export function cellCss(
  style: CellStyle | undefined,
  table: TableLook | undefined,
  place: TextPlace,
  standardFont: StandardFont,
): string {
  const fill = style?.fill ?? table?.fill;
  return [
    fontCss({ ...table?.font, ...style?.font }, standardFont),
    fill && colourValue.test(fill) ? `background-color:${fill}` : '',
    diagonalsCss(style),
    verticalCss(verticals[style?.verticalAlignment ?? 'Bottom']),
    place.side === 'justify' ? '' : `justify-content:${place.side}`,
    `text-align:${place.side}`,
    indentCss(style, place),
  ]
    .filter((part) => part !== '')
    .join(';');
}

/** Bottom is the grid's own; the one property is for cells with an element for their text, the other for those without. */
function verticalCss(vertical: string): string {
  return vertical === 'flex-end' ? '' : `align-items:${vertical};align-content:${vertical}`;
}

const verticals: Readonly<Record<NonNullable<CellStyle['verticalAlignment']>, string>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
};

/** The standard font of a workbook as variables of the grid's style sheet; '' for what is the grid's own. */
export function standardFontCss(font: StandardFont): Readonly<Record<string, string>> {
  const { name, size, bold, italic, underline, colour } = font;
  const hasColour = colour !== excelFont.colour && colourValue.test(colour);
  return {
    '--standard-family': fontName.test(name) ? familyOf(name) : '',
    '--standard-size': `${size * pixelsPerPoint}px`,
    '--standard-weight': bold ? 'bold' : '',
    '--standard-style': italic ? 'italic' : '',
    '--standard-lines': `${linesOf(font)}${underline === 'Double' ? ' double' : ''}`,
    '--standard-colour': hasColour ? colour : '',
  };
}

function familyOf(name: string): string {
  return `"${name}",${fallbackFonts}`;
}

function linesOf({ underline, strikethrough }: CellFont): string {
  const lines = [
    underline && underline !== 'None' ? 'underline' : '',
    strikethrough ? 'line-through' : '',
  ].filter((line) => line !== '');
  return lines.join(' ');
}

/** Font, size, weight, lines and colour in CSS; only what a cell has of its own. */
function fontCss(own: CellFont, standardFont: StandardFont): string {
  const { name, size, bold, italic, underline, strikethrough, colour } = own;
  const hasLines = underline !== undefined || strikethrough !== undefined;
  return [
    name && fontName.test(name) ? `font-family:${familyOf(name)}` : '',
    size === undefined ? '' : `font-size:${size * pixelsPerPoint}px`,
    bold === undefined ? '' : `font-weight:${bold ? 'bold' : 'normal'}`,
    italic === undefined ? '' : `font-style:${italic ? 'italic' : 'normal'}`,
    hasLines ? `text-decoration:${linesOf({ ...standardFont, ...own }) || 'none'}` : '',
    underline === 'Double' ? 'text-decoration-style:double' : '',
    colour && colourValue.test(colour) ? `color:${colour}` : '',
  ]
    .filter((part) => part !== '')
    .join(';');
}

function indentCss(style: CellStyle | undefined, { side }: TextPlace): string {
  if (!style?.indentLevel || side === 'center' || side === 'justify') return '';
  return `padding-${side}:${cellPadding + style.indentLevel * indentPixels}px`;
}

/** The turning of a text that stands upright; '' for a level one. Other angles are shown level. */
export function orientationCss(style: CellStyle | undefined): string {
  switch (style?.textOrientation) {
    case 90:
      return 'writing-mode:vertical-rl;transform:rotate(180deg)';
    case -90:
      return 'writing-mode:vertical-rl';
    case 180:
      return 'writing-mode:vertical-rl;text-orientation:upright';
    default:
      return '';
  }
}
