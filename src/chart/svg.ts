import { boxPadding } from './boxText';
import { type Box, type Connector, type Drawing, type LineStyle } from './drawing';
import { heightOfLine, wrapText } from './textMeasure';

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

/**
 * The drawing as an SVG document, in points; the same shapes, lines and breaks of text that the sheet gets. Everything
 * from the organisation is escaped; each role's box has its shape's name in `data-name`.
 */
export function writeSvg(drawing: Drawing): string {
  const { width, height, title, rightToLeft, boxes, connectors } = drawing;
  const frames = boxes.filter(({ kind }) => kind === 'frame');
  const others = boxes.filter(({ kind }) => kind !== 'frame');
  const direction = rightToLeft ? 'rtl' : 'ltr';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${number(height)}" ` +
      `width="${number(width)}pt" height="${number(height)}pt" font-family="Arial, 'Liberation Sans', sans-serif" ` +
      `direction="${direction}" role="img">`,
    `<title>${escape(title)}</title>`,
    ...frames.map((box) => writeBox(box, rightToLeft)),
    ...connectors.map(writeConnector),
    ...others.map((box) => writeBox(box, rightToLeft)),
    '</svg>',
    '',
  ].join('\n');
}

function writeBox(box: Box, rightToLeft: boolean): string {
  const { left, top, width, height, fill, border, altTitle, altText } = box;
  const corner = box.rounded ? Math.min(width, height) * cornerPart : 0;
  const told = [altTitle, altText].filter((text) => text !== '').join('\n');
  return [
    `<g data-name="${escape(box.name)}" data-kind="${box.kind}">`,
    told ? `<title>${escape(told)}</title>` : '',
    `<rect x="${number(left)}" y="${number(top)}" width="${number(width)}" height="${number(height)}"`,
    corner ? ` rx="${number(corner)}"` : '',
    ` fill="${fill ?? 'none'}"${border ? strokeOf(border) : ''}/>`,
    ...writeText(box, rightToLeft),
    '</g>',
  ].join('');
}

function writeText(box: Box, rightToLeft: boolean): string[] {
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
    return (
      `<text x="${number(x)}" y="${number(middle + size * baseline)}" font-size="${size}"` +
      `${bold ? ' font-weight="bold"' : ''} fill="${box.textColour}" text-anchor="${isStart ? 'start' : 'middle'}">` +
      `${escape(line)}</text>`
    );
  });
}

function writeConnector({ name, path, line, altText }: Connector): string {
  const points = path.map(({ x, y }) => `${number(x)},${number(y)}`).join(' ');
  const title = altText ? `<title>${escape(altText)}</title>` : '';
  return `<polyline data-name="${escape(name)}" points="${points}" fill="none"${strokeOf(line)}>${title}</polyline>`;
}

function strokeOf({ colour, weight, dash }: LineStyle): string {
  const pattern = dashes[dash].map((part) => number(part * weight)).join(' ');
  return ` stroke="${colour}" stroke-width="${weight}"${pattern ? ` stroke-dasharray="${pattern}"` : ''}`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
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
