import { defaultPageLayout } from '../model/create';
import { type PageLayoutModel } from '../model/sheet';
import { readHeadersFooters } from './headerFooter';
import { child, childrenOf, flag, numberOf, type XmlElement } from './xml';

/** Paper sizes by their number in the file (ISO 29500-1, 18.3.1.63). */
export const paperNumbers: Readonly<Record<NonNullable<PageLayoutModel['paperSize']>, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

export const pointsPerInch = 72;

/** The page layout of a sheet; print area and titles are defined names and come from the workbook part. */
export function readPageLayout(sheet: XmlElement): PageLayoutModel {
  const standard = defaultPageLayout();
  const setup = child(sheet, 'pageSetup')?.attributes ?? {};
  const options = child(sheet, 'printOptions')?.attributes ?? {};
  const margins = child(sheet, 'pageMargins')?.attributes;
  const paper = Object.entries(paperNumbers).find(([, number]) => String(number) === setup['paperSize']);
  return {
    orientation: setup['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paper?.[0] as PageLayoutModel['paperSize'],
    margins: margins ? readMargins(margins, standard.margins) : standard.margins,
    centerHorizontally: flag(options['horizontalCentered']),
    centerVertically: flag(options['verticalCentered']),
    printGridlines: flag(options['gridLines']),
    printHeadings: flag(options['headings']),
    blackAndWhite: flag(setup['blackAndWhite']),
    firstPageNumber: flag(setup['useFirstPageNumber']) ? numberOf(setup['firstPageNumber']) : undefined,
    printOrder: setup['pageOrder'] === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
    zoom: readZoom(sheet, setup),
    headersFooters: readHeadersFooters(child(sheet, 'headerFooter')),
    rowBreaks: readBreaks(child(sheet, 'rowBreaks')),
    columnBreaks: readBreaks(child(sheet, 'colBreaks')),
  };
}

type Margins = PageLayoutModel['margins'];

function readMargins(attributes: Readonly<Record<string, string>>, standard: Margins): Margins {
  const read = (name: keyof Margins): number => {
    const inches = numberOf(attributes[name]);
    // Rounded, because inches in binary fractions would give 50.39999 points.
    return inches === undefined ? standard[name] : Math.round(inches * pointsPerInch * 1e6) / 1e6;
  };
  return {
    left: read('left'),
    right: read('right'),
    top: read('top'),
    bottom: read('bottom'),
    header: read('header'),
    footer: read('footer'),
  };
}

function readZoom(sheet: XmlElement, setup: Readonly<Record<string, string>>): PageLayoutModel['zoom'] {
  const fits = flag(child(child(sheet, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']);
  if (!fits) return { scale: numberOf(setup['scale']) ?? 100 };
  const across = numberOf(setup['fitToWidth']) ?? 1;
  const down = numberOf(setup['fitToHeight']) ?? 1;
  return {
    ...(across > 0 && { horizontalFitToPages: across }),
    ...(down > 0 && { verticalFitToPages: down }),
  };
}

/** The rows or columns (from 0) before which a page begins: the number after which the file breaks. */
function readBreaks(breaks: XmlElement | undefined): number[] {
  return childrenOf(breaks, 'brk')
    .filter(({ attributes }) => flag(attributes['man']))
    .map(({ attributes }) => Number(attributes['id'] ?? 0))
    .sort((a, b) => a - b);
}
