import { type Paragraph } from './drawing';
import { heightOfLine, wrapText } from './textMeasure';

/** Room in points between a box's border and its text, on each side; the host's text frame may take no more. */
export const boxPadding = 4;
/** Heights are whole quarters of a point: sums of them are exact. */
const step = 0.25;

/** Height in points of a box of this width that holds the paragraphs whole, with its padding. */
export function heightOfBox(paragraphs: readonly Paragraph[], width: number): number {
  const lines = paragraphs.map(
    ({ text, size, bold }) => wrapText(text, size, bold, width - 2 * boxPadding).length * heightOfLine(size),
  );
  const height = lines.reduce((sum, h) => sum + h, 2 * boxPadding);
  return Math.ceil(height / step) * step;
}

/** Height in points of one paragraph without padding, in whole steps. */
export function heightOfText(text: string, size: number, bold: boolean, width: number): number {
  return Math.ceil((wrapText(text, size, bold, width).length * heightOfLine(size)) / step) * step;
}
