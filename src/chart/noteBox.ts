import { spacing } from './arrangement';
import { heightOfBox } from './boxText';
import { type ChartContext } from './chartContext';
import { type Paragraph } from './drawing';
import { darkText, noteFill, solidBorder, type Colour } from './palette';
import { type LooseBox } from './roleBox';
import { keepOrder } from './roleLabel';

/** Notes are as wide as three boxes, in points. */
export const noteWidth = 3 * spacing.boxWidth + 2 * spacing.beside;

const headingSize = 12;
const textSize = 9;

/** The title of the chart: organisation, unit, version and date; the drawing's name is its first line. */
export function composeTitle(context: ChartContext): LooseBox {
  const { organisation, version, effectiveDate } = context.organisation.about;
  const { unit, language } = context.options;
  const title = organisation ? context.say('chart.title', { organisation }) : context.say('chart.sheet');
  const facts = [
    version ? context.say('chart.version', { version: keepOrder(version, language) }) : '',
    effectiveDate ? context.say('chart.effective', { date: keepOrder(effectiveDate, language) }) : '',
  ].filter((fact) => fact !== '');
  const lines = [
    unit === undefined ? '' : context.say('chart.unit', { unit }),
    facts.join(' · '),
    context.forest.tops.length + context.forest.apart.length === 0 ? context.say('chart.empty') : '',
  ].filter((line) => line !== '');
  return {
    ...composeNote('haykal:note:title', title, lines, headingSize),
    fill: undefined,
    border: undefined,
  };
}

/** The note over the roles that stand apart. */
export function composeApartNote(context: ChartContext): LooseBox {
  return composeNote('haykal:note:apart', context.say('chart.apart'), [context.say('chart.apart.why')]);
}

/** What lines and boxes mean. */
export function composeLegend(context: ChartContext): LooseBox {
  return composeNote('haykal:note:legend', context.say('chart.legend'), [
    context.say('chart.legend.lines'),
    context.say(context.showCodes ? 'chart.legend.relations' : 'chart.legend.relationsByTitle'),
    context.say('chart.legend.borders'),
  ]);
}

/** A box in the colour of each track that the chart shows, with the track's name. */
export function composeTrackKeys(context: ChartContext, shown: readonly number[]): LooseBox[] {
  const tracks = new Set(shown.map((r) => context.organisation.roles[r]!.track.trim()));
  const named = [...context.trackFills].filter(([track]) => track !== '' && tracks.has(track));
  return named.map(([track, fill], i) => composeTrackKey(context, `haykal:note:track:${i + 1}`, track, fill));
}

function composeTrackKey(context: ChartContext, name: string, track: string, fill: Colour): LooseBox {
  const paragraphs = [{ text: track, size: textSize, bold: false }];
  return {
    ...composeNote(name, context.say('chart.legend.track', { track }), []),
    width: spacing.boxWidth,
    height: heightOfBox(paragraphs, spacing.boxWidth),
    paragraphs,
    fill,
    alignment: 'centre',
  };
}

function composeNote(name: string, heading: string, lines: readonly string[], size = textSize): LooseBox {
  const paragraphs: Paragraph[] = [
    { text: heading, size, bold: true },
    ...lines.map((text) => ({ text, size: textSize, bold: false })),
  ];
  return {
    name,
    kind: 'note',
    width: noteWidth,
    height: heightOfBox(paragraphs, noteWidth),
    paragraphs,
    fill: noteFill,
    textColour: darkText,
    border: solidBorder,
    rounded: false,
    alignment: 'start',
    altTitle: heading,
    altText: [heading, ...lines].join(' '),
  };
}
