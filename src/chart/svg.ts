import { boxPadding } from './boxText';
import { type Box, type Connector, type Drawing, type LineStyle } from './drawing';
import { heightOfLine, wrapText } from './textMeasure';

/** An element of an SVG document as plain data. Names are ours; values and texts may be the organisation's, as they are. */
export type SvgElement = Readonly<{
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** What stands in it: a text, or other elements. */
  content: string | readonly SvgElement[];
}>;

/** Dashes in line weights, as spreadsheets draw them. */
const dashes: Readonly<Record<LineStyle['dash'], readonly number[]>> = {
  Solid: [],
  Dash: [4, 3],
  SystemDot: [1, 1.6],
  LongDashDot: [8, 3, 1, 3],
};
const cornerPart = 1 / 6;
/** How far below the middle of a line its letters stand, in font sizes. */
const baseline = 0.35;

/** The root of the drawing's document, without what stands in it. */
export function drawRoot({ width, height, rightToLeft }: Drawing): SvgElement {
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${roundPoints(width)} ${roundPoints(height)}`,
    width: `${roundPoints(width)}pt`,
    height: `${roundPoints(height)}pt`,
    'font-family': "Arial, 'Liberation Sans', sans-serif",
    direction: rightToLeft ? 'rtl' : 'ltr',
    role: 'img',
  });
}

/**
 * A box with its text, in the lines that the sheet gets, and with its alternative text as what is shown of it while a pointer rests there;
 * the name of its shape is in `data-name`.
 */
export function drawBox(box: Box, rightToLeft: boolean): SvgElement {
  const { left, top, width, height, altTitle, altText } = box;
  const corner = cornerOf(box);
  const told = [altTitle, altText].filter((text) => text !== '').join('\n');
  return element('g', { 'data-name': box.name, 'data-kind': box.kind }, [
    ...(told === '' ? [] : [element('title', {}, told)]),
    element('rect', {
      x: roundPoints(left),
      y: roundPoints(top),
      width: roundPoints(width),
      height: roundPoints(height),
      ...(corner > 0 && { rx: roundPoints(corner) }),
      ...lookOf(box),
    }),
    ...drawText(box, rightToLeft),
  ]);
}

/** Radius of a box's corners, in points. */
export function cornerOf({ width, height, rounded }: Box): number {
  return rounded ? Math.min(width, height) * cornerPart : 0;
}

/** Fill and border of a box. */
export function lookOf({ fill, border }: Box): Readonly<Record<string, string>> {
  return { fill: fill ?? 'none', ...(border && strokeOf(border)) };
}

/** How a line is drawn. */
export function strokeOf({ colour, weight, dash }: LineStyle): Readonly<Record<string, string>> {
  const pattern = dashes[dash].map((part) => roundPoints(part * weight)).join(' ');
  return {
    stroke: colour,
    'stroke-width': String(weight),
    ...(pattern !== '' && { 'stroke-dasharray': pattern }),
  };
}

/** A measure in hundredths of a point, for an attribute. */
export function roundPoints(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function drawText(box: Box, rightToLeft: boolean): SvgElement[] {
  const inset = box.kind === 'label' ? 0 : boxPadding;
  const lines = box.paragraphs.flatMap(({ text, size, bold }) =>
    wrapText(text, size, bold, box.width - 2 * inset).map((line) => ({ line, size, bold })),
  );
  const total = lines.reduce((sum, { size }) => sum + heightOfLine(size), 0);
  let y = box.top + (box.height - total) / 2;
  const isStart = box.alignment === 'start';
  const x = isStart
    ? rightToLeft
      ? box.left + box.width - inset
      : box.left + inset
    : box.left + box.width / 2;
  return lines.map(({ line, size, bold }) => {
    const middle = y + heightOfLine(size) / 2;
    y += heightOfLine(size);
    return element(
      'text',
      {
        x: roundPoints(x),
        y: roundPoints(middle + size * baseline),
        'font-size': String(size),
        ...(bold && { 'font-weight': 'bold' }),
        fill: box.textColour,
        'text-anchor': isStart ? 'start' : 'middle',
      },
      line,
    );
  });
}

/** A line with its alternative text; its name is in `data-name`. */
export function drawConnector({ name, path, line, altText }: Connector): SvgElement {
  const points = path.map(({ x, y }) => `${roundPoints(x)},${roundPoints(y)}`).join(' ');
  const attributes = { 'data-name': name, points, fill: 'none', ...strokeOf(line) };
  return element('polyline', attributes, altText === '' ? '' : [element('title', {}, altText)]);
}

function element(
  tag: string,
  attributes: SvgElement['attributes'],
  content: SvgElement['content'] = '',
): SvgElement {
  return { tag, attributes, content };
}

/**
 * The drawing as an SVG document, in points; the same shapes, lines and breaks of text that the sheet gets. Everything
 * from the organisation is escaped; each role's box has its shape's name in `data-name`.
 */
export function writeSvg(drawing: Drawing): string {
  const { title, rightToLeft, boxes, connectors } = drawing;
  const frames = boxes.filter(({ kind }) => kind === 'frame');
  const others = boxes.filter(({ kind }) => kind !== 'frame');
  return [
    write(drawRoot(drawing)).replace('></svg>', '>'),
    write(element('title', {}, title)),
    ...frames.map((box) => write(drawBox(box, rightToLeft))),
    ...connectors.map((connector) => write(drawConnector(connector))),
    ...others.map((box) => write(drawBox(box, rightToLeft))),
    '</svg>',
    '',
  ].join('\n');
}

const empty = new Set(['rect']);

function write({ tag, attributes, content }: SvgElement): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const start = `<${tag}${written.join('')}`;
  if (empty.has(tag)) return `${start}/>`;
  return `${start}>${typeof content === 'string' ? escape(content) : content.map(write).join('')}</${tag}>`;
}

function escape(text: string): string {
  return Array.from(text)
    .filter((character) => isAllowed(character.codePointAt(0)!))
    .join('')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Whether XML may hold a character; others are forbidden even as references. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
