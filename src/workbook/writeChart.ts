import { type Drawing } from '../chart/drawing';
import { say, type Language } from '../locales/say';
import { drawChart, type Paper } from './drawChart';
import { type WorkbookSnapshot } from './snapshot';
import { writeGenerated } from './writeGenerated';

/**
 * Draws the chart of the organisation, or of one unit, on its sheet. Gives the sheet's name. The sheet runs from left
 * to right in every language: where Excel counts a shape's left edge from on other sheets is not known, so the drawing
 * is mirrored instead.
 */
export async function writeChart(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  drawing: Drawing,
  options: Readonly<{ language: Language; unit?: string; paper: Paper; signal?: AbortSignal }>,
): Promise<string> {
  const { language, unit } = options;
  const title = say(language, 'chart.sheet');
  const wish = {
    kind: 'chart',
    subject: unit ?? '',
    language,
    name: unit ? `${title} - ${unit}` : title,
    carriesShapes: true,
  } as const;
  const { names } = await writeGenerated(context, snapshot, [wish], async ([generated]) => {
    const { sheet, isNew } = generated!;
    await drawChart(context, sheet, drawing, { ...options, isNew });
  });
  return names[0]!;
}
