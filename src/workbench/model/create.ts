import { type PageLayoutModel, type SheetModel } from './sheet';
import { excelFont } from './standardFont';
import { type DocumentProperties, type WorkbookModel } from './workbook';

let lastId = 0;

/** A new id in the form that Excel gives sheets, shapes and conditional formats; unique in this process. */
export function newId(): string {
  lastId += 1;
  return `{${lastId.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
}

/** The page layout of a sheet that nobody has set up: Excel's own defaults, in points. */
export function defaultPageLayout(): PageLayoutModel {
  return {
    orientation: 'Portrait',
    paperSize: undefined,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    printOrder: 'DownThenOver',
    zoom: { scale: 100 },
    headersFooters: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
    rowBreaks: [],
    columnBreaks: [],
  };
}

/** Of a sheet in a workbook with Excel's own standard font. */
const excelSizes = { standardWidth: 48, standardHeight: 15 };

/** An empty sheet, as Excel adds it: left to right, nothing frozen. `sizes` are those of its columns and rows, in points. */
export function createSheet(
  name: string,
  sizes: Pick<SheetModel, 'standardWidth' | 'standardHeight'> = excelSizes,
): SheetModel {
  return {
    id: newId(),
    name,
    visibility: 'Visible',
    rightToLeft: false,
    showGridlines: true,
    showHeadings: true,
    ...sizes,
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    customProperties: new Map(),
    merges: [],
    tables: [],
    shapes: [],
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    frozen: { rows: 0, columns: 0 },
    pageLayout: defaultPageLayout(),
    protection: { protected: false, options: {} },
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
  };
}

/** The properties of a document of which nobody has said anything. */
export function emptyProperties(): DocumentProperties {
  return {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
    lastAuthor: '',
  };
}

/** A workbook with one empty sheet. */
export function createWorkbook(name = 'Book1.xlsx'): WorkbookModel {
  const sheet = createSheet('Sheet1');
  return {
    name,
    readOnly: false,
    structureProtected: false,
    sheets: [sheet],
    otherTabs: [],
    activeSheetId: sheet.id,
    standardFont: excelFont,
    names: [],
    properties: emptyProperties(),
    customProperties: new Map(),
    settings: new Map(),
    customXmlParts: [],
  };
}
