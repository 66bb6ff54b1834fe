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

/** A box with text: a role, a governing body, a frame around a unit, a note. */
export type Box = Readonly<{
  /** Name of the shape, by which it is found again: `haykal:role:5`. */
  name: string;
  kind: 'role' | 'body' | 'frame' | 'note';
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
  /** Name of the box of the manager, and of the subordinate. */
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

/** A chart ready to be drawn: boxes from the back to the front, in the order in which a screen reader reads them. */
export type Drawing = Readonly<{
  width: number;
  height: number;
  rightToLeft: boolean;
  title: string;
  boxes: readonly Box[];
  connectors: readonly Connector[];
  /** The whole chart as text, for those who cannot see it. */
  outline: readonly string[];
}>;
