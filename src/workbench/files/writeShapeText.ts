import { type TextFont, type TextFrameModel, type TextRun } from '../model/shape';
import { writePaint } from './drawingColours';
import { textAlignments, textAnchors } from './shapeNames';
import { emuPerPoint } from './units';
import { element, plainText } from './xmlText';

const autoSizes: Readonly<Record<TextFrameModel['autoSize'], string>> = {
  AutoSizeNone: '<a:noAutofit/>',
  AutoSizeTextToFitShape: '<a:normAutofit/>',
  AutoSizeShapeToFitText: '<a:spAutoFit/>',
  AutoSizeMixed: '',
};
const verticalOverflows = { Overflow: 'overflow', Ellipsis: 'ellipsis', Clip: 'clip' } as const;

/** The text of a shape; every line break begins a paragraph. */
export function writeTextFrame(text: TextFrameModel): string {
  const emu = (points: number): number => Math.round(points * emuPerPoint);
  const { margins, readingOrder } = text;
  const isRightToLeft = readingOrder === 'RightToLeft';
  const body = element(
    'a:bodyPr',
    {
      vertOverflow: verticalOverflows[text.verticalOverflow],
      horzOverflow: text.horizontalOverflow === 'Clip' ? 'clip' : 'overflow',
      wrap: text.wordWrap ? 'square' : 'none',
      lIns: emu(margins.left),
      tIns: emu(margins.top),
      rIns: emu(margins.right),
      bIns: emu(margins.bottom),
      rtlCol: isRightToLeft,
      anchor: textAnchors[text.verticalAlignment],
    },
    autoSizes[text.autoSize],
  );
  const properties = element('a:pPr', { algn: textAlignments[text.horizontalAlignment], rtl: isRightToLeft });
  const paragraphs = splitParagraphs(text.runs).map((runs) =>
    writeParagraph(runs, properties, isRightToLeft),
  );
  return element('xdr:txBody', {}, `${body}<a:lstStyle/>${paragraphs.join('')}`);
}

type Paragraph = { runs: TextRun[]; font: TextFont | undefined };

function splitParagraphs(runs: readonly TextRun[]): Paragraph[] {
  const paragraphs: Paragraph[] = [{ runs: [], font: runs[0]?.font }];
  for (const { text, font } of runs) {
    text.split('\n').forEach((line, index) => {
      if (index > 0) paragraphs.push({ runs: [], font });
      if (line !== '') paragraphs.at(-1)!.runs.push({ text: line, font });
    });
  }
  return paragraphs;
}

function writeParagraph({ runs, font }: Paragraph, properties: string, isRightToLeft: boolean): string {
  const content = runs
    .map((run) =>
      element('a:r', {}, writeFont('a:rPr', run.font, isRightToLeft) + `<a:t>${plainText(run.text)}</a:t>`),
    )
    .join('');
  // An empty line is as high as its font.
  const ending = runs.length === 0 && font ? writeFont('a:endParaRPr', font, isRightToLeft) : '';
  return element('a:p', {}, properties + content + ending);
}

function writeFont(name: string, font: TextFont, isRightToLeft: boolean): string {
  const underlines = { None: undefined, Single: 'sng', Double: 'dbl' } as const;
  const attributes = {
    lang: isRightToLeft ? 'ar-SA' : 'en-US',
    sz: Math.round(font.size * 100),
    b: font.bold,
    i: font.italic,
    u: underlines[font.underline],
  };
  // Arabic is set in the typeface for complex scripts.
  const typefaces = ['latin', 'ea', 'cs']
    .map((script) => element(`a:${script}`, { typeface: font.name }))
    .join('');
  return element(name, attributes, writePaint({ colour: font.colour, transparency: 0 }) + typefaces);
}
