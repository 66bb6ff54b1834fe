/** The looks that a cell of a generated sheet can have; `cellLooks` says what each means. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'header'
  | 'label'
  | 'body'
  | 'code'
  | 'self'
  | 'link'
  | 'note'
  | 'error'
  | 'warning'
  | 'good'
  | 'factLabel'
  | 'strip'
  | 'detail'
  | 'detailCode'
  | 'node'
  | 'selfNode'
  | 'stem'
  | 'field'
  | 'writing'
  | 'small';

export type PlanCell = Readonly<{
  text: string;
  style: StyleName;
  /** A place in the workbook that the cell leads to: `'Roles'!B7`. */
  link?: string;
  /** Columns that the text runs over; 1 where absent. */
  span?: number;
  indent?: number;
}>;

/** One row from the first column on; `null` leaves a cell empty. */
export type PlanRow = Readonly<{
  cells: readonly (PlanCell | null)[];
  /** In points. */
  height: number;
  /** Points by which the row may be lower where that saves a page. */
  slack?: number;
}>;

/** A generated sheet, ready to be written: plain data, decided without Excel. */
export type SheetPlan = Readonly<{
  /** Widths of the columns in points. */
  columns: readonly number[];
  rows: readonly PlanRow[];
  /** Rows at the top that stay in view and are repeated on each printed page. */
  headerRows: number;
  rightToLeft: boolean;
  orientation: 'portrait' | 'landscape';
  /** Printed at the foot of each page beside the page number. */
  foot: string;
  /**
   * Rows (from 0) with which a printed page begins. Where they are given, the sheet is printed at its own size, which its
   * columns must fit: Excel heeds no breaks on a sheet that it fits to the page.
   */
  breaks?: readonly number[];
}>;

export type CellLook = Readonly<{
  size: number;
  bold: boolean;
  italic: boolean;
  colour: `#${string}`;
  fill: `#${string}` | null;
  border: boolean;
  centred: boolean;
  /** What a person types there stays as it was typed: a date too. */
  isText?: boolean;
  /** The text begins at the top of the cell. */
  isTop?: boolean;
}>;

/** The font that is named in every cell, so that what was measured is what is shown. */
export const fontName = 'Arial';

const plain: CellLook = {
  size: 10,
  bold: false,
  italic: false,
  colour: '#1F1F1F',
  fill: null,
  border: true,
  centred: false,
};

/** Every colour pair has a contrast of at least 4.5:1. */
export const cellLooks: Readonly<Record<StyleName, CellLook>> = {
  title: { ...plain, size: 18, bold: true, colour: '#0B3D4F', border: false },
  subtitle: { ...plain, size: 11, colour: '#4A4A4A', border: false },
  heading: {
    ...plain,
    size: 12,
    bold: true,
    colour: '#FFFFFF',
    fill: '#14566E',
    border: false,
  },
  header: { ...plain, bold: true, fill: '#DCEBF0', centred: true },
  label: { ...plain, bold: true, colour: '#0B3D4F', fill: '#F1F6F8' },
  body: plain,
  code: { ...plain, centred: true },
  self: { ...plain, bold: true, fill: '#FFF3D1' },
  link: { ...plain, colour: '#0B57A4', centred: true },
  note: { ...plain, italic: true, colour: '#4A4A4A', border: false },
  error: { ...plain, bold: true, colour: '#8F1D14', fill: '#FBE3E1', centred: true },
  warning: { ...plain, bold: true, colour: '#6B4700', fill: '#FFF0CC', centred: true },
  good: { ...plain, bold: true, colour: '#1C5A2C', fill: '#E0F2E4' },
  factLabel: { ...plain, size: 9, bold: true, colour: '#0B3D4F', fill: '#F1F6F8' },
  strip: { ...plain, size: 9, colour: '#4A4A4A', border: false },
  detail: { ...plain, size: 9 },
  detailCode: { ...plain, size: 9, centred: true },
  node: { ...plain, size: 9, centred: true },
  selfNode: { ...plain, size: 10, bold: true, colour: '#FFFFFF', fill: '#14566E', centred: true },
  stem: { ...plain, size: 1, fill: '#14566E', border: false },
  field: { ...plain, fill: '#FFFDF3', isText: true },
  writing: { ...plain, fill: '#FFFDF3', isTop: true },
  small: { ...plain, size: 8, colour: '#4A4A4A', border: false },
};

/** Excel allows no row higher than this, in points. */
export const highestRow = 409;
