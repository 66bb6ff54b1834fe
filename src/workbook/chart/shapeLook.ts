import { type Box, type LineStyle } from '../../chart/drawing';
import { printText } from '../../organisation/fingerprint';

/** What of a shape a person may change by hand; each is kept, or drawn anew, by itself. */
export const aspects = ['place', 'size', 'fill', 'line', 'text'] as const;
export type Aspect = (typeof aspects)[number];

/** How a box was drawn, or is to be: in points and colours, the text as a print of it. */
export type Look = Readonly<{
  left: number;
  top: number;
  width: number;
  height: number;
  /** `#RRGGBB`; empty for none. */
  fill: string;
  /** Colour, dash and weight: `#44546A|Solid|1`; empty for none. */
  line: string;
  /** Print of the text. */
  text: string;
  /** Colour, then size and weight of each paragraph: `#1B2733|9b,9`. */
  font: string;
}>;

/** How a box stands on the sheet; of its font what all its letters have in common, null where they differ. */
export type StandingLook = Omit<Look, 'text' | 'font'> &
  Readonly<{ text: string; colour: string | null; size: number | null; bold: boolean | null }>;

/** Hosts keep places in units of their own: less than this, in points, is no move of a person's. */
const tolerance = 1;

/** The look that a box is to have. */
export function lookOf(box: Box): Look {
  const { left, top, width, height, paragraphs } = box;
  const format = paragraphs.map(({ size, bold }) => `${size}${bold ? 'b' : ''}`).join(',');
  return {
    left,
    top,
    width,
    height,
    fill: box.fill ?? '',
    line: lineKey(box.border),
    text: printText(joinText(paragraphs.map(({ text }) => text).join('\n'))),
    font: `${box.textColour}|${format}`,
  };
}

/** Colour, dash and weight of a line as one text; empty where there is none. */
export function lineKey(
  line: Readonly<{ colour: string; dash: string; weight: number }> | undefined,
): string {
  return line ? `${line.colour.toUpperCase()}|${line.dash}|${Math.round(line.weight * 4) / 4}` : '';
}

/** The line that a key tells. */
export function readLineKey(key: string): LineStyle | undefined {
  const [colour, dash, weight] = key.split('|');
  if (colour === '' || dash === undefined) return undefined;
  return { colour: colour as `#${string}`, dash: dash as LineStyle['dash'], weight: Number(weight) };
}

/** Text with its breaks as one kind: hosts give a paragraph's end as `\r` or `\v` too. */
function joinText(text: string): string {
  return text.replaceAll(/[\r\n\v\u2028\u2029]+/g, '\n').trim();
}

/** Whether the box stands as that look says, in one aspect. */
export function isAlike(aspect: Aspect, standing: StandingLook, look: Look): boolean {
  const near = (field: 'left' | 'top' | 'width' | 'height'): boolean =>
    Math.abs(standing[field] - look[field]) <= tolerance;
  switch (aspect) {
    case 'place':
      return near('left') && near('top');
    case 'size':
      return near('width') && near('height');
    case 'fill':
      return standing.fill.toUpperCase() === look.fill.toUpperCase();
    case 'line':
      return standing.line === look.line;
    case 'text':
      return printText(joinText(standing.text)) === look.text && hasFont(standing, look.font);
  }
}

function hasFont({ text, colour, size, bold }: StandingLook, font: string): boolean {
  if (joinText(text) === '') return true;
  const wished = readFont(font);
  return (
    (colour ?? '').toUpperCase() === wished.colour.toUpperCase() &&
    size === common(wished.paragraphs.map((paragraph) => paragraph.size)) &&
    bold === common(wished.paragraphs.map((paragraph) => paragraph.bold))
  );
}

/** Colour of a font's text and size and weight of its paragraphs. */
export function readFont(font: string): {
  colour: string;
  paragraphs: readonly Readonly<{ size: number; bold: boolean }>[];
} {
  const [colour = '', format = ''] = font.split('|');
  const paragraphs = format
    .split(',')
    .map((part) => ({ size: Number.parseFloat(part), bold: part.endsWith('b') }));
  return { colour, paragraphs };
}

function common<Value>(values: readonly Value[]): Value | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** What is to be written of a box, and what a person changed since it was drawn last and keeps. */
export type Decision = Readonly<{ write: readonly Aspect[]; kept: readonly Aspect[] }>;

/** What to write of a box that stands; `last` is how it was drawn last, absent where that is to be forgotten. */
export function decideBox(standing: StandingLook, last: Look | undefined, wished: Look): Decision {
  const kept = last ? aspects.filter((aspect) => !isAlike(aspect, standing, last)) : [];
  const write = aspects.filter((aspect) => !kept.includes(aspect) && !isAlike(aspect, standing, wished));
  return { write, kept };
}
