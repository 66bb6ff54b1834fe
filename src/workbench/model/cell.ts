/** What Excel puts in a cell whose formula or value failed, e.g. `#REF!`. */
export type ErrorCode = `#${string}`;

/**
 * One cell. Cells are never changed in place: a write puts a new object in the sheet's grid, so that saving can
 * tell by identity which cells differ from the file that was opened.
 */
export type CellModel = Readonly<{
  type: 'empty' | 'text' | 'number' | 'boolean' | 'error';
  /** Text as text, dates as Excel's serial number, errors as their code; `''` for an empty, formatted cell. */
  value: string | number | boolean;
  /** With its leading `=`; the value beside it is the last one computed, since nothing is calculated here. */
  formula?: string;
  /** Typed with a leading apostrophe, which is how Excel remembers that `=x` or `007` was meant as text. */
  quotePrefix?: boolean;
  style?: CellStyle;
  /** Formatted stretches of the text, when the file had any; dropped by the first write to the cell. */
  richText?: readonly unknown[];
}>;

export type Colour = `#${string}`;

export type CellFont = Readonly<{
  name?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: 'None' | 'Single' | 'Double';
  strikethrough?: boolean;
  colour?: Colour;
}>;

export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

export type CellBorder = Readonly<{
  style: 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  colour?: Colour;
}>;

/** The format of a cell, in the words of Office.js (`Left`, `RightToLeft`, …). Absent means Excel's default. */
export type CellStyle = Readonly<{
  font?: CellFont;
  /** Background; absent for none. Patterns and gradients of opened files stay in the file untouched. */
  fill?: Colour;
  borders?: Readonly<Partial<Record<BorderEdge, CellBorder>>>;
  horizontalAlignment?:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  verticalAlignment?: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  wrapText?: boolean;
  shrinkToFit?: boolean;
  indentLevel?: number;
  textOrientation?: number;
  readingOrder?: 'Context' | 'LeftToRight' | 'RightToLeft';
  numberFormat?: string;
  locked?: boolean;
  formulaHidden?: boolean;
  /** Index of the cell format in the opened file's styles, while this object is exactly that format. */
  fileIndex?: number;
}>;

/** A rectangle of cells. Rows and columns count from 0. */
export type Area = Readonly<{ row: number; column: number; rows: number; columns: number }>;
