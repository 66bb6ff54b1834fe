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

/** How much a drawing is shrunk to fit on a paper: 1 where it fits as it is; a spreadsheet never enlarges it. */
export function fitScale(size: Readonly<{ width: number; height: number }>, paper: Paper): number {
  return Math.min(1, paper.width / size.width, paper.height / size.height);
}
