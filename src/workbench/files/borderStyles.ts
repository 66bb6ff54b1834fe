import { type BorderEdge, type CellBorder } from '../model/cell';

/** What a border of the file is called in Office.js: line and weight. */
const styles: Readonly<Record<string, readonly [CellBorder['style'], CellBorder['weight']]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** The edges in the order in which a file has them, with the element of each; both diagonals share one. */
export const edgeElements: readonly (readonly [BorderEdge, string])[] = [
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
];

/** Line and weight of a border style of the file; undefined for none. */
export function lineOfBorder(
  fileStyle: string | undefined,
): readonly [CellBorder['style'], CellBorder['weight']] | undefined {
  return fileStyle === undefined ? undefined : styles[fileStyle];
}

/** The style to write: the same line and weight, else the same line in its nearest weight. */
export function borderOfLine({ style, weight }: CellBorder): string | undefined {
  const ofLine = Object.entries(styles).filter(([, [line]]) => line === style);
  const exact = ofLine.find(([, [, itsWeight]]) => itsWeight === weight);
  const isHeavy = weight === 'Medium' || weight === 'Thick';
  return (exact ?? (isHeavy ? ofLine.at(-1) : ofLine[0]))?.[0];
}
