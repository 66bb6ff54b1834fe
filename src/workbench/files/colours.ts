import { type Colour } from '../model/cell';
import { childrenOf, descend, numberOf, type XmlElement } from './xml';

/** Colours by which a file names others: those of its theme, in the order of the theme attribute, and its palette. */
export type ColourTable = Readonly<{ theme: readonly Colour[]; palette: readonly Colour[] }>;

// The order of the theme attribute swaps the dark and light pairs of the theme part (ISO 29500-1, 18.8.3).
const themeNames = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const officeTheme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

// ISO 29500-1, 18.8.27: the first eight repeat as 8 to 15.
const basic = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const standardPalette = [
  ...basic,
  ...basic,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(
    ' ',
  ),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(
    ' ',
  ),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  ),
  '000000',
  'FFFFFF',
];

/** Reads the colours of the theme part and of the styles part; Office's own where a part is absent. */
export function readColourTable(theme: XmlElement | undefined, styles: XmlElement | undefined): ColourTable {
  const scheme = descend(theme, 'a:themeElements', 'a:clrScheme');
  const palette = childrenOf(descend(styles, 'colors', 'indexedColors'), 'rgbColor');
  return {
    theme: themeNames.map((name, index): Colour => {
      const colour = descend(scheme, `a:${name}`)?.children[0]?.attributes;
      return toColour(colour?.['lastClr'] ?? colour?.['val']) ?? `#${officeTheme[index]!}`;
    }),
    palette: standardPalette.map(
      (standard, index): Colour => toColour(palette[index]?.attributes['rgb']) ?? `#${standard}`,
    ),
  };
}

/** The colour of a spreadsheet element (`color`, `fgColor`, `tabColor`); undefined where it is automatic. */
export function readColour(element: XmlElement | undefined, table: ColourTable): Colour | undefined {
  if (!element) return undefined;
  const { rgb, theme, indexed, tint } = element.attributes;
  const base =
    toColour(rgb) ??
    (theme === undefined ? undefined : table.theme[Number(theme)]) ??
    (indexed === undefined ? undefined : table.palette[Number(indexed)]);
  return base && tintColour(base, numberOf(tint) ?? 0);
}

/** The attribute of an opaque colour. */
export function argb(colour: Colour): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

function toColour(hex: string | undefined): Colour | undefined {
  if (hex === undefined || !/^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(hex)) return undefined;
  return `#${hex.slice(-6).toUpperCase()}`;
}

/** Makes a colour lighter (tint above 0) or darker by its lightness in HSL (ISO 29500-1, 18.8.19). */
export function tintColour(colour: Colour, tint: number): Colour {
  if (tint === 0) return colour;
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const [hue, saturation] = hueAndSaturation(channels);
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  return `#${[0, 8, 4]
    .map((offset) => {
      const place = (offset + hue / 30) % 12;
      const value = wanted - (chroma / 2) * Math.max(-1, Math.min(place - 3, 9 - place, 1));
      return Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')
    .toUpperCase()}`;
}

function hueAndSaturation([red, green, blue]: readonly [number, number, number]): [number, number] {
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  if (span === 0) return [0, 0];
  const lightness = most - span / 2;
  const sixth =
    most === red
      ? (green - blue) / span
      : most === green
        ? 2 + (blue - red) / span
        : 4 + (red - green) / span;
  return [(sixth * 60 + 360) % 360, span / (1 - Math.abs(2 * lightness - 1))];
}
