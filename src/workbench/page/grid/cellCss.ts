import { type CellFont, type CellStyle } from '../../model/cell';
import { cellPadding, standardFontSize, type TextPlace } from './cellText';
import { diagonalsCss } from './borderLines';
import { pixelsPerPoint } from './lines';
import { type TableLook } from './tableLook';

/** What follows in a font's name where it is not installed; Arabic letters come from the system's sans-serif. */
const fallbackFonts = `Carlito,'Segoe UI','Noto Sans','Noto Sans Arabic',sans-serif`;
const fontName = /^[\p{L}\p{N} ._-]{1,60}$/u;
const colourValue = /^#[0-9a-f]{6}$/i;

/** Pixels that one level of indent moves a text. */
const indentPixels = 9;

/** A look as text for `style`, apart from place, size and borders. */
export function cellCss(
  style: CellStyle | undefined,
  table: TableLook | undefined,
  place: TextPlace,
): string {
  const fill = style?.fill ?? table?.fill;
  return [
    fontCss({ ...table?.font, ...style?.font }),
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

/** Font, size, weight, lines and colour in CSS; only what differs from the grid's own. */
function fontCss({ name, size, bold, italic, underline, strikethrough, colour }: CellFont): string {
  const lines = [
    underline && underline !== 'None' ? 'underline' : '',
    strikethrough ? 'line-through' : '',
  ].filter((line) => line !== '');
  return [
    name && fontName.test(name) ? `font-family:"${name}",${fallbackFonts}` : '',
    size === undefined || size === standardFontSize ? '' : `font-size:${size * pixelsPerPoint}px`,
    bold ? 'font-weight:bold' : '',
    italic ? 'font-style:italic' : '',
    lines.length > 0 ? `text-decoration:${lines.join(' ')}` : '',
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
