import { type TextFont, type TextFrameModel, type TextRun } from '../model/shape';
import { type ColourTable } from './colours';
import { readPaint } from './drawingColours';
import { keyOfValue, textAlignments, textAnchors } from './shapeNames';
import { emuPerPoint } from './units';
import { child, childrenOf, flag, numberOf, type XmlElement } from './xml';

/** Reads the text of a shape. `style` is the shape's own, which may colour its text. */
export function readTextFrame(
  body: XmlElement,
  style: XmlElement | undefined,
  colours: ColourTable,
): TextFrameModel {
  const properties = child(body, 'a:bodyPr');
  const attributes = properties?.attributes ?? {};
  const inset = (name: string, standard: number): number =>
    (numberOf(attributes[name]) ?? standard) / emuPerPoint;
  const first = child(child(body, 'a:p'), 'a:pPr')?.attributes ?? {};
  return {
    runs: readRuns(body, style, colours),
    horizontalAlignment: keyOfValue(textAlignments, first['algn']) ?? 'Left',
    verticalAlignment: keyOfValue(textAnchors, attributes['anchor']) ?? 'Top',
    readingOrder: flag(first['rtl']) ? 'RightToLeft' : 'LeftToRight',
    margins: {
      left: inset('lIns', 91_440),
      top: inset('tIns', 45_720),
      right: inset('rIns', 91_440),
      bottom: inset('bIns', 45_720),
    },
    autoSize: child(properties, 'a:spAutoFit')
      ? 'AutoSizeShapeToFitText'
      : child(properties, 'a:normAutofit')
        ? 'AutoSizeTextToFitShape'
        : 'AutoSizeNone',
    wordWrap: attributes['wrap'] !== 'none',
    horizontalOverflow: attributes['horzOverflow'] === 'clip' ? 'Clip' : 'Overflow',
    verticalOverflow:
      attributes['vertOverflow'] === 'clip'
        ? 'Clip'
        : attributes['vertOverflow'] === 'ellipsis'
          ? 'Ellipsis'
          : 'Overflow',
  };
}

/** The stretches of all paragraphs; a paragraph ends in a line break, and neighbours in one font become one. */
function readRuns(body: XmlElement, style: XmlElement | undefined, colours: ColourTable): TextRun[] {
  const runs: TextRun[] = [];
  const add = (text: string, font: TextFont): void => {
    const last = runs.at(-1);
    if (last && JSON.stringify(last.font) === JSON.stringify(font)) {
      runs[runs.length - 1] = { text: last.text + text, font };
    } else if (text !== '') runs.push({ text, font });
  };
  childrenOf(body, 'a:p').forEach((paragraph, index) => {
    if (index > 0) {
      const ending = child(paragraph, 'a:endParaRPr') ?? child(child(paragraph, 'a:r'), 'a:rPr');
      add('\n', runs.at(-1)?.font ?? readFont(ending, style, colours));
    }
    for (const piece of paragraph.children) {
      const font = (): TextFont => readFont(child(piece, 'a:rPr'), style, colours);
      if (piece.name === 'a:r' || piece.name === 'a:fld') add(child(piece, 'a:t')?.text ?? '', font());
      else if (piece.name === 'a:br') add('\n', font());
    }
  });
  return runs;
}

function readFont(
  properties: XmlElement | undefined,
  style: XmlElement | undefined,
  colours: ColourTable,
): TextFont {
  const attributes = properties?.attributes ?? {};
  const typeface = child(properties, 'a:latin')?.attributes['typeface'];
  const underline = attributes['u'] ?? 'none';
  const paint =
    readPaint(child(properties, 'a:solidFill'), colours) ?? readPaint(child(style, 'a:fontRef'), colours);
  return {
    // A typeface that begins with + stands for one of the theme.
    name: typeface === undefined || typeface.startsWith('+') ? 'Calibri' : typeface,
    size: (numberOf(attributes['sz']) ?? 1100) / 100,
    bold: flag(attributes['b']),
    italic: flag(attributes['i']),
    underline: underline === 'none' ? 'None' : underline === 'dbl' ? 'Double' : 'Single',
    colour: paint?.colour ?? '#000000',
  };
}
