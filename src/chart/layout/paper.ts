/** What a chart is laid out for; `screen` has no size, only a shape. */
export const papers = ['A4', 'A3', 'screen'] as const;
export type PaperName = (typeof papers)[number];
export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];
export type Paper = Readonly<{
  name: PaperName;
  orientation: Orientation;
  /** Room between the margins, in points. */
  width: number;
  height: number;
}>;

/** Margins of a printed page, in points, on each side. */
export const pageMargin = 28;
const long = { A4: 841.89, A3: 1190.55, screen: 1280 + 2 * pageMargin };
const short = { A4: 595.28, A3: 841.89, screen: 720 + 2 * pageMargin };

/** The room on a paper. */
export function paperRoom(name: PaperName, orientation: Orientation): Paper {
  const sides = [long[name], short[name]].map((side) => side - 2 * pageMargin) as [number, number];
  const [width, height] = orientation === 'landscape' ? sides : sides.reverse();
  return { name, orientation, width: width!, height: height! };
}

/** A chart that leaves room is drawn up to so much larger: text of 12 points in place of 9. */
const largest = 4 / 3;

/** By how much a drawing may be enlarged to fill a paper, or must be shrunk to fit on it; on a screen it is not enlarged. */
export function fitScale(size: Readonly<{ width: number; height: number }>, paper: Paper): number {
  const most = paper.name === 'screen' ? 1 : largest;
  return Math.min(most, paper.width / size.width, paper.height / size.height);
}
