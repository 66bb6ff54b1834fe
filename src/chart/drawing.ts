import { type Paper } from './layout/paper';

/** All measures in points; left and top count from the drawing's top left corner, in every language. */
export type Point = Readonly<{ x: number; y: number }>;

/** Where a connector touches a box, as Excel counts sites: from the top, counter-clockwise. */
export const sites = { top: 0, left: 1, bottom: 2, right: 3 } as const;
export type Site = (typeof sites)[keyof typeof sites];

export type LineStyle = Readonly<{
  colour: `#${string}`;
  weight: number;
  dash: 'Solid' | 'Dash' | 'SystemDot' | 'LongDashDot';
}>;

export type Paragraph = Readonly<{ text: string; size: number; bold: boolean }>;

/**
 * A shape: the box of a role or a governing body, a note; the frame around a unit, which stands behind what it holds, and
 * the label with its name; a joint, the small mark where a line branches.
 */
export type Box = Readonly<{
  /** Name of the shape, by which it is found again: `haykal:role:5`. */
  name: string;
  kind: 'role' | 'body' | 'frame' | 'note' | 'label' | 'joint';
  left: number;
  top: number;
  width: number;
  height: number;
  paragraphs: readonly Paragraph[];
  fill?: `#${string}`;
  textColour: `#${string}`;
  border?: LineStyle;
  rounded: boolean;
  alignment: 'start' | 'centre';
  altTitle: string;
  altText: string;
}>;

/** A line glued to two boxes. */
export type Connector = Readonly<{
  /** `haykal:line:5:4:administrative`. */
  name: string;
  /** Name of the box of the manager, or of the joint where the line leaves a branch, and of the subordinate. */
  from: string;
  fromSite: Site;
  to: string;
  toSite: Site;
  elbow: boolean;
  line: LineStyle;
  arrow: boolean;
  altText: string;
  /** The way it runs, from the manager's site to the subordinate's. */
  path: readonly Point[];
}>;

/** Text must print in this size in points, or the chart becomes several pages. */
export const leastTextSize = 7;

/** A chart ready to be drawn: boxes from the back to the front, in the order in which a screen reader reads them. */
export type Drawing = Readonly<{
  width: number;
  height: number;
  rightToLeft: boolean;
  title: string;
  paper: Paper;
  /** How much it is shrunk to fit on one page of the paper, and the size in points in which its smallest text is printed. */
  scale: number;
  textSize: number;
  boxes: readonly Box[];
  connectors: readonly Connector[];
  /** The whole chart as text, for those who cannot see it. */
  outline: readonly string[];
}>;
