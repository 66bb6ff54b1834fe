import { type CellBorder, type CellFont, type CellStyle, type BorderEdge } from '../model/cell';
import { excelFont, type StandardFont } from '../model/standardFont';
import { type ColourTable } from './colours';
import { builtInFormats } from './numberFormats';
import { readAlignment, readBorders, readFill, readFont } from './readStyleParts';
import { child, childrenOf, flag, type XmlElement } from './xml';

/** A cell format of the file. */
export type FileFormat = Readonly<{
  style: CellStyle;
  quotePrefix: boolean;
  fontId: number;
  fillId: number;
  borderId: number;
  numberFormatId: number;
  /** Index in cellStyleXfs: the named style that the format stands on. */
  namedStyle: string;
}>;

/** The styles part as the readers of cells need it. */
export type FileStyles = Readonly<{
  formats: readonly FileFormat[];
  colours: ColourTable;
  /** The font of the cells that name no format, and its index among the fonts. */
  standardFont: StandardFont;
  standardFontId: number;
  /** Elements `dxf`, which conditional formats name by index. */
  differential: readonly XmlElement[];
}>;

/** Reads the styles part. A font property that the workbook's standard font has as well is left out of the styles. */
export function readStyles(root: XmlElement | undefined, colours: ColourTable): FileStyles {
  const numberFormats = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, colours));
  const standardFontId = findStandardFont(root, fonts.length);
  const standard = fonts[standardFontId] ?? {};
  const looks: Looks = {
    fonts: fonts.map((font) => differenceFrom(standard, font)),
    fills: childrenOf(child(root, 'fills'), 'fill').map((fill) => readFill(fill, colours)),
    borders: childrenOf(child(root, 'borders'), 'border').map((border) => readBorders(border, colours)),
    numberFormat: (id) => numberFormats.get(id) ?? builtInFormats[id] ?? 'General',
  };
  const formats = childrenOf(child(root, 'cellXfs'), 'xf').map((xf, index) => readFormat(xf, index, looks));
  return {
    formats,
    colours,
    standardFont: completeFont(standard),
    standardFontId,
    differential: childrenOf(child(root, 'dxfs'), 'dxf'),
  };
}

/** The style of a cell that names a format by index: undefined for the default format or one that does not exist. */
export function styleOf(styles: FileStyles, index: number): CellStyle | undefined {
  return index === 0 ? undefined : styles.formats[index]?.style;
}

type Looks = Readonly<{
  fonts: readonly (CellFont | undefined)[];
  fills: readonly CellStyle['fill'][];
  borders: readonly (Partial<Record<BorderEdge, CellBorder>> | undefined)[];
  numberFormat: (id: number) => string;
}>;

function readFormat(xf: XmlElement, index: number, looks: Looks): FileFormat {
  const { attributes } = xf;
  const fontId = Number(attributes['fontId'] ?? 0);
  const fillId = Number(attributes['fillId'] ?? 0);
  const borderId = Number(attributes['borderId'] ?? 0);
  const numberFormatId = Number(attributes['numFmtId'] ?? 0);
  const protection = child(xf, 'protection')?.attributes;
  const numberFormat = looks.numberFormat(numberFormatId);
  const font = looks.fonts[fontId];
  const fill = looks.fills[fillId];
  const borders = looks.borders[borderId];
  const style: CellStyle = {
    ...(font && { font }),
    ...(fill && { fill }),
    ...(borders && { borders }),
    ...readAlignment(child(xf, 'alignment')),
    ...(numberFormat !== 'General' && { numberFormat }),
    ...(!flag(protection?.['locked'], true) && { locked: false }),
    ...(flag(protection?.['hidden']) && { formulaHidden: true }),
    fileIndex: index,
  };
  return {
    style,
    quotePrefix: flag(attributes['quotePrefix']),
    fontId,
    fillId,
    borderId,
    numberFormatId,
    namedStyle: attributes['xfId'] ?? '0',
  };
}

/** The font of the first format, which cells without one have; nearly always the first font. */
function findStandardFont(root: XmlElement | undefined, fonts: number): number {
  const id = Number(childrenOf(child(root, 'cellXfs'), 'xf')[0]?.attributes['fontId'] ?? 0);
  return id < fonts ? id : 0;
}

/** What the file leaves out, or says beyond all measure, is as in a workbook of Excel's own. */
function completeFont(font: CellFont): StandardFont {
  const { size = excelFont.size } = font;
  return { ...excelFont, ...font, size: size >= 1 && size <= 409 ? size : excelFont.size };
}

function differenceFrom(standard: CellFont, font: CellFont): CellFont | undefined {
  const own = Object.entries(font).filter(([key, value]) => standard[key as keyof CellFont] !== value);
  // What the standard font has and this one has not. Without a colour letters are black.
  const isLost = (key: keyof CellFont): boolean =>
    standard[key] !== undefined && standard[key] !== excelFont[key] && font[key] === undefined;
  const lost = (['bold', 'italic', 'strikethrough', 'underline', 'colour'] as const).filter(isLost);
  const all = [...own, ...lost.map((key) => [key, excelFont[key]] as const)];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}
