import { type Colour } from '../model/cell';
import { type ColourTable, tintColour } from './colours';
import { child, numberOf, type XmlElement } from './xml';
import { element } from './xmlText';

const themePlaces: Readonly<Record<string, number>> = {
  lt1: 0,
  bg1: 0,
  dk1: 1,
  tx1: 1,
  lt2: 2,
  bg2: 2,
  dk2: 3,
  tx2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

const named: Readonly<Record<string, Colour>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
};

/** A colour and how much shows through it, from 0 to 1. */
export type Paint = Readonly<{ colour: Colour; transparency: number }>;

/** The colour inside an element such as `a:solidFill` or `a:fillRef`. Of its modifiers alpha and luminance are read. */
export function readPaint(holder: XmlElement | undefined, table: ColourTable): Paint | undefined {
  const element = holder?.children.find(({ name }) => name.endsWith('Clr'));
  const base = element && baseColour(element, table);
  if (!base) return undefined;
  const modifier = (name: string): number =>
    (numberOf(child(element, `a:${name}`)?.attributes['val']) ?? 100_000) / 100_000;
  const darker = modifier('lumMod');
  const lighter = child(element, 'a:lumOff') ? modifier('lumOff') : 0;
  // lumMod of m and lumOff of 1 - m are what a tint of 1 - m is to a cell.
  const colour = tintColour(base, lighter > 0 ? lighter : darker - 1);
  return { colour, transparency: Math.round((1 - modifier('alpha')) * 1e5) / 1e5 };
}

function baseColour({ name, attributes }: XmlElement, { theme }: ColourTable): Colour | undefined {
  const value = attributes['val'] ?? '';
  switch (name) {
    case 'a:srgbClr':
      return /^[0-9A-Fa-f]{6}$/.test(value) ? `#${value.toUpperCase()}` : undefined;
    case 'a:sysClr':
      return `#${(attributes['lastClr'] ?? '000000').toUpperCase()}`;
    case 'a:schemeClr':
      return theme[themePlaces[value] ?? -1];
    case 'a:prstClr':
      return named[value] ?? '#000000';
    default:
      return undefined;
  }
}

/** A solid fill. */
export function writePaint({ colour, transparency }: Paint): string {
  const alpha = transparency > 0 ? element('a:alpha', { val: Math.round((1 - transparency) * 100_000) }) : '';
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour.slice(1).toUpperCase() }, alpha));
}
