import { type Area, type CellModel, type CellStyle, type Colour } from './cell';
import { type ShapeModel } from './shape';

/** Cells by row and column, both from 0; only cells that hold a value or a format are present. */
export type CellGrid = Map<number, Map<number, CellModel>>;

/** Height in points; absent means that Excel fits it by itself. */
export type RowModel = Readonly<{ height?: number; hidden?: boolean; style?: CellStyle }>;
/** Width in points, as range.format.columnWidth gives it; absent means the sheet's standard width. */
export type ColumnModel = Readonly<{ width?: number; hidden?: boolean; style?: CellStyle }>;

export type TableColumnModel = Readonly<{
  id: number;
  name: string;
  calculatedFormula?: string;
  totalsLabel?: string;
}>;

export type TableModel = Readonly<{
  id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  /** Rows of the table are filtered now. */
  filtered?: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  columns: readonly TableColumnModel[];
}>;

export type ValidationModel = Readonly<{
  areas: readonly Area[];
  /** Excel.DataValidationRule, in the shape that Office.js takes: `{ list: { inCellDropDown, source } }`, … */
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt?: Readonly<{ showPrompt: boolean; title: string; message: string }>;
  errorAlert?: Readonly<{
    showAlert: boolean;
    style: 'Stop' | 'Warning' | 'Information';
    title: string;
    message: string;
  }>;
}>;

/** A conditional format. Kinds other than `Custom` are carried along and cannot be changed here. */
export type ConditionalFormatModel = Readonly<{
  id: string;
  areas: readonly Area[];
  type: 'Custom' | 'Other';
  /** With its leading `=`, as Office.js gives it. */
  formula?: string;
  format?: Readonly<{ fill?: Colour; fontColour?: Colour; bold?: boolean }>;
  stopIfTrue: boolean;
  priority: number;
}>;

export type HyperlinkModel = Readonly<{
  area: Area;
  /** A place in this workbook: `'Sheet name'!B7`. */
  documentReference?: string;
  address?: string;
  screenTip?: string;
}>;

export type PageLayoutModel = Readonly<{
  orientation: 'Portrait' | 'Landscape';
  paperSize: 'A3' | 'A4' | 'A5' | 'Letter' | 'Legal' | 'Tabloid' | 'Executive' | 'B4' | 'B5' | undefined;
  /** Points. */
  margins: Readonly<{
    left: number;
    right: number;
    top: number;
    bottom: number;
    header: number;
    footer: number;
  }>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  /** Number of the first page; undefined where it follows the sheet before. */
  firstPageNumber?: number | undefined;
  printOrder: 'DownThenOver' | 'OverThenDown';
  zoom: Readonly<{ scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number }>;
  printArea?: readonly Area[];
  /** Rows repeated on each page. */
  titleRows?: Area;
  titleColumns?: Area;
  headersFooters: Readonly<
    Record<
      'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter',
      string
    >
  >;
  /** Rows (from 0) before which a page begins; likewise columns. */
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
}>;

export type ProtectionModel = Readonly<{
  protected: boolean;
  options: Readonly<Record<string, boolean | string>>;
  password?: string;
}>;

/**
 * A sheet. The fields of the sheet itself may be assigned; everything that hangs below them is replaced and never
 * changed in place, except the four maps, whose entries are.
 */
export type SheetModel = {
  /** As Office.js gives it: `{0000…}`. Stable while the workbook is open. */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  rightToLeft: boolean;
  tabColour?: Colour;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Points. */
  standardWidth: number;
  standardHeight: number;
  readonly cells: CellGrid;
  readonly rows: Map<number, RowModel>;
  readonly columns: Map<number, ColumnModel>;
  /** Worksheet.customProperties: how Haykal marks the sheets that it generated. Keys keep their case. */
  readonly customProperties: Map<string, string>;
  merges: readonly Area[];
  tables: readonly TableModel[];
  /** From the back to the front. */
  shapes: readonly ShapeModel[];
  validations: readonly ValidationModel[];
  conditionalFormats: readonly ConditionalFormatModel[];
  hyperlinks: readonly HyperlinkModel[];
  /** Rows and columns that stay in view; 0 for none. */
  frozen: Readonly<{ rows: number; columns: number }>;
  /** An autofilter that belongs to no table. */
  autoFilter?: Readonly<{ area: Area; filtered: boolean }>;
  pageLayout: PageLayoutModel;
  protection: ProtectionModel;
  selection: Area;
};
