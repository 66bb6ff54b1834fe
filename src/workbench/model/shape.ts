import { type Colour } from './cell';

export type TextFont = Readonly<{
  name: string;
  /** Points. */
  size: number;
  bold: boolean;
  italic: boolean;
  underline: 'None' | 'Single' | 'Double';
  colour: Colour;
}>;

/** A stretch of text in one font; line breaks are `\n`. */
export type TextRun = Readonly<{ text: string; font: TextFont }>;

export type TextFrameModel = Readonly<{
  runs: readonly TextRun[];
  horizontalAlignment: 'Left' | 'Center' | 'Right' | 'Justify' | 'Distributed';
  verticalAlignment: 'Top' | 'Middle' | 'Bottom';
  readingOrder: 'LeftToRight' | 'RightToLeft';
  /** Points. */
  margins: Readonly<{ left: number; top: number; right: number; bottom: number }>;
  autoSize: 'AutoSizeNone' | 'AutoSizeTextToFitShape' | 'AutoSizeShapeToFitText' | 'AutoSizeMixed';
  wordWrap: boolean;
  horizontalOverflow: 'Overflow' | 'Clip';
  verticalOverflow: 'Overflow' | 'Ellipsis' | 'Clip';
}>;

export type ShapeLineModel = Readonly<{
  visible: boolean;
  colour: Colour;
  /** Points. */
  weight: number;
  dashStyle:
    | 'Solid'
    | 'Dash'
    | 'DashDot'
    | 'DashDotDot'
    | 'LongDash'
    | 'LongDashDot'
    | 'LongDashDotDot'
    | 'RoundDot'
    | 'SquareDot'
    | 'SystemDash'
    | 'SystemDashDot'
    | 'SystemDot';
  transparency: number;
}>;

/** One end of a connector that is glued to a shape of the same sheet. Sites: 0 top, 1 left, 2 bottom, 3 right. */
export type Glue = Readonly<{ shapeId: string; site: number }>;

/** How far a connector whose ends leave to the same side goes past the outer of them, in points (BELIEFS.md). */
export const elbowReach = 18;

export type ConnectorModel = Readonly<{
  type: 'Straight' | 'Elbow' | 'Curve';
  begin?: Glue;
  end?: Glue;
  beginArrowhead: ArrowheadStyle;
  endArrowhead: ArrowheadStyle;
  /** The line runs from right to left, or from bottom to top, inside its rectangle. */
  flipHorizontal: boolean;
  flipVertical: boolean;
}>;
export type ArrowheadStyle = 'None' | 'Triangle' | 'Stealth' | 'Diamond' | 'Oval' | 'Open';

/** A drawing object of a sheet. Replaced, never changed in place (see CellModel). Measures in points. */
export type ShapeModel = Readonly<{
  id: string;
  name: string;
  /** `Other` holds what is only carried along: pictures, charts, groups, controls of an opened file. */
  kind: 'GeometricShape' | 'TextBox' | 'Line' | 'Image' | 'Group' | 'Other';
  /** Excel.GeometricShapeType, e.g. `Rectangle`, `RoundRectangle`. */
  geometry?: string;
  left: number;
  top: number;
  width: number;
  height: number;
  rotation: number;
  visible: boolean;
  altTextTitle: string;
  altTextDescription: string;
  placement: 'TwoCell' | 'OneCell' | 'Absolute';
  lockAspectRatio: boolean;
  /** Absent: no fill. Transparency from 0 (opaque) to 1. */
  fill?: Readonly<{ colour: Colour; transparency: number }>;
  line: ShapeLineModel;
  text?: TextFrameModel;
  connector?: ConnectorModel;
  /** Number of the object in the opened file's drawing part (cNvPr id), while it came from there. */
  fileId?: number;
}>;
