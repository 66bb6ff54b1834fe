import { maxColumns, maxRows } from '../../model/address';
import { type Area } from '../../model/cell';
import { type PageLayoutModel, type SheetModel } from '../../model/sheet';
import { type HostClass, HostObject } from '../hostObject';
import { requireArea } from './areas';
import { requireBoolean, requireNumber, requireOneOf, requireOptions, requireText } from './arguments';
import { invalidArgument, itemNotFound } from './errors';
import { rangeObject } from './range';
import { rangeAreasObject, requireAreas } from './rangeAreas';

/** Worksheet.pageLayout. */
export function pageLayout(sheet: SheetModel): HostObject<SheetModel> {
  return new HostObject(pageLayoutClass, sheet);
}

const papers = ['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal', 'Tabloid', 'Executive'] as const;
const margins = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const pointsPerUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
/** Header and footer hold 255 characters each, their three parts and the codes in them together. */
const longestHeader = 255;

type HeaderPart = keyof PageLayoutModel['headersFooters'];

function change(sheet: SheetModel, fields: Partial<PageLayoutModel>): void {
  sheet.pageLayout = { ...sheet.pageLayout, ...fields };
}

function setFlag(
  field: 'blackAndWhite' | 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings',
) {
  return (sheet: SheetModel, value: unknown): void => {
    change(sheet, { [field]: requireBoolean(value, `PageLayout.${field}`) });
  };
}

function setMargin(side: (typeof margins)[number]) {
  return (sheet: SheetModel, value: unknown): void => {
    const points = requireNumber(value, `PageLayout.${side}Margin`, { min: 0 });
    change(sheet, { margins: { ...sheet.pageLayout.margins, [side]: points } });
  };
}

function setPrintMargins(sheet: SheetModel, [unit, lengths]: readonly unknown[]): void {
  const location = 'PageLayout.setPrintMargins';
  const factor = pointsPerUnit[requireOneOf(unit, ['Points', 'Inches', 'Centimeters'], location)];
  const options = requireOptions(lengths, location);
  const changed: Record<(typeof margins)[number], number> = { ...sheet.pageLayout.margins };
  for (const side of margins) {
    const given = options[side];
    if (given === undefined || given === null) continue;
    changed[side] = requireNumber(given, location, { min: 0 }) * factor;
  }
  change(sheet, { margins: changed });
}

/** Either a scale in per cent or a number of pages to fit on; 0 pages, like none, leave that direction free. */
function setZoom(sheet: SheetModel, value: unknown): void {
  const location = 'PageLayout.zoom';
  const { scale, horizontalFitToPages, verticalFitToPages } = requireOptions(value, location);
  const pages = (given: unknown): number | undefined =>
    given === undefined || given === null
      ? undefined
      : requireNumber(given, location, { min: 0, max: 32_767, whole: true }) || undefined;
  if (scale !== undefined && scale !== null) {
    change(sheet, { zoom: { scale: requireNumber(scale, location, { min: 10, max: 400, whole: true }) } });
    return;
  }
  const wide = pages(horizontalFitToPages);
  const high = pages(verticalFitToPages);
  if (wide === undefined && high === undefined) throw invalidArgument(location);
  change(sheet, {
    zoom: {
      ...(wide === undefined ? {} : { horizontalFitToPages: wide }),
      ...(high === undefined ? {} : { verticalFitToPages: high }),
    },
  });
}

/** An empty text lets the sheet's pages follow those before. */
function setFirstPage(sheet: SheetModel, value: unknown): void {
  const location = 'PageLayout.firstPageNumber';
  const firstPageNumber =
    value === '' ? undefined : requireNumber(value, location, { min: -32_765, max: 32_767, whole: true });
  change(sheet, { firstPageNumber });
}

function setPrintArea(sheet: SheetModel, [argument]: readonly unknown[]): void {
  change(sheet, { printArea: requireAreas(sheet, argument, 'PageLayout.setPrintArea') });
}

function setTitles(field: 'titleRows' | 'titleColumns', location: string) {
  return (sheet: SheetModel, [argument]: readonly unknown[]): void => {
    const area = requireArea(sheet, argument, location);
    const whole: Area =
      field === 'titleRows'
        ? { ...area, column: 0, columns: maxColumns }
        : { ...area, row: 0, rows: maxRows };
    change(sheet, { [field]: whole });
  };
}

function titles(field: 'titleRows' | 'titleColumns') {
  return (sheet: SheetModel): HostObject | null => {
    const area = sheet.pageLayout[field];
    return area ? rangeObject(sheet, area) : null;
  };
}

function printArea(sheet: SheetModel): HostObject | null {
  const areas = sheet.pageLayout.printArea;
  return areas ? rangeAreasObject(sheet, areas) : null;
}

function required(read: (sheet: SheetModel) => HostObject | null, location: string) {
  return (sheet: SheetModel): HostObject => {
    const found = read(sheet);
    if (!found) throw itemNotFound(location);
    return found;
  };
}

function setHeaderPart(part: HeaderPart) {
  const location = `HeaderFooter.${part}`;
  const band = part.endsWith('Header') ? 'Header' : 'Footer';
  return (sheet: SheetModel, value: unknown): void => {
    const headersFooters = { ...sheet.pageLayout.headersFooters, [part]: requireText(value, location) };
    const parts = (['left', 'center', 'right'] as const).map((side) => headersFooters[`${side}${band}`]);
    if (parts.join('').length > longestHeader) throw invalidArgument(location);
    change(sheet, { headersFooters });
  };
}

const pageLayoutClass: HostClass<SheetModel> = {
  name: 'PageLayout',
  get: {
    orientation: (sheet) => sheet.pageLayout.orientation,
    paperSize: (sheet) => sheet.pageLayout.paperSize ?? null,
    blackAndWhite: (sheet) => sheet.pageLayout.blackAndWhite,
    firstPageNumber: (sheet) => sheet.pageLayout.firstPageNumber ?? '',
    zoom: (sheet) => sheet.pageLayout.zoom,
    centerHorizontally: (sheet) => sheet.pageLayout.centerHorizontally,
    centerVertically: (sheet) => sheet.pageLayout.centerVertically,
    printHeadings: (sheet) => sheet.pageLayout.printHeadings,
    printGridlines: (sheet) => sheet.pageLayout.printGridlines,
    leftMargin: (sheet) => sheet.pageLayout.margins.left,
    rightMargin: (sheet) => sheet.pageLayout.margins.right,
    topMargin: (sheet) => sheet.pageLayout.margins.top,
    bottomMargin: (sheet) => sheet.pageLayout.margins.bottom,
    headerMargin: (sheet) => sheet.pageLayout.margins.header,
    footerMargin: (sheet) => sheet.pageLayout.margins.footer,
    printOrder: (sheet) => sheet.pageLayout.printOrder,
  },
  set: {
    orientation: (sheet, value) => {
      change(sheet, {
        orientation: requireOneOf<PageLayoutModel['orientation']>(
          value,
          ['Portrait', 'Landscape'],
          'PageLayout.orientation',
        ),
      });
    },
    paperSize: (sheet, value) => {
      change(sheet, { paperSize: requireOneOf(value, papers, 'PageLayout.paperSize') });
    },
    blackAndWhite: setFlag('blackAndWhite'),
    firstPageNumber: setFirstPage,
    zoom: setZoom,
    centerHorizontally: setFlag('centerHorizontally'),
    centerVertically: setFlag('centerVertically'),
    printHeadings: setFlag('printHeadings'),
    printGridlines: setFlag('printGridlines'),
    leftMargin: setMargin('left'),
    rightMargin: setMargin('right'),
    topMargin: setMargin('top'),
    bottomMargin: setMargin('bottom'),
    headerMargin: setMargin('header'),
    footerMargin: setMargin('footer'),
    printOrder: (sheet, value) => {
      change(sheet, {
        printOrder: requireOneOf<PageLayoutModel['printOrder']>(
          value,
          ['DownThenOver', 'OverThenDown'],
          'PageLayout.printOrder',
        ),
      });
    },
  },
  navigate: { headersFooters: (sheet) => new HostObject(headerGroupClass, sheet) },
  call: {
    SetPrintMargins: setPrintMargins,
    SetPrintArea: setPrintArea,
    GetPrintArea: required(printArea, 'PageLayout.getPrintArea'),
    GetPrintAreaOrNullObject: printArea,
    SetPrintTitleRows: setTitles('titleRows', 'PageLayout.setPrintTitleRows'),
    GetPrintTitleRows: required(titles('titleRows'), 'PageLayout.getPrintTitleRows'),
    GetPrintTitleRowsOrNullObject: titles('titleRows'),
    SetPrintTitleColumns: setTitles('titleColumns', 'PageLayout.setPrintTitleColumns'),
    GetPrintTitleColumns: required(titles('titleColumns'), 'PageLayout.getPrintTitleColumns'),
    GetPrintTitleColumnsOrNullObject: titles('titleColumns'),
  },
};

const headerGroupClass: HostClass<SheetModel> = {
  name: 'HeaderFooterGroup',
  get: { state: () => 'Default', useSheetMargins: () => true, useSheetScale: () => true },
  navigate: { defaultForAllPages: (sheet) => new HostObject(headerClass, sheet) },
};

const headerClass: HostClass<SheetModel> = {
  name: 'HeaderFooter',
  get: {
    leftHeader: (sheet) => sheet.pageLayout.headersFooters.leftHeader,
    centerHeader: (sheet) => sheet.pageLayout.headersFooters.centerHeader,
    rightHeader: (sheet) => sheet.pageLayout.headersFooters.rightHeader,
    leftFooter: (sheet) => sheet.pageLayout.headersFooters.leftFooter,
    centerFooter: (sheet) => sheet.pageLayout.headersFooters.centerFooter,
    rightFooter: (sheet) => sheet.pageLayout.headersFooters.rightFooter,
  },
  set: {
    leftHeader: setHeaderPart('leftHeader'),
    centerHeader: setHeaderPart('centerHeader'),
    rightHeader: setHeaderPart('rightHeader'),
    leftFooter: setHeaderPart('leftFooter'),
    centerFooter: setHeaderPart('centerFooter'),
    rightFooter: setHeaderPart('rightFooter'),
  },
};
