import { heightOfBox } from './boxText';
import { type ChartContext } from './chartContext';
import { type Paragraph } from './drawing';
import { darkText, noteFill } from './palette';
import { type LooseBox } from './roleBox';
import { keepOrder } from './roleLabel';

/** Name of the note with the title. */
export const titleNote = 'haykal:note:title';
/** Name of the note over the free roles. */
export const freeNote = 'haykal:note:free';
const headingSize = 13;
const textSize = 9;

/** The title of the chart in one of its widths: organisation, scope, version and date; the drawing's name is its first line. */
export function composeTitle(context: ChartContext, width: number, lines: readonly string[] = []): LooseBox {
  const { organisation, version, effectiveDate } = context.organisation.about;
  const { language } = context.options;
  const title = organisation ? context.say('chart.title', { organisation }) : context.say('chart.sheet');
  const facts = [
    version ? context.say('chart.version', { version: keepOrder(version, language) }) : '',
    effectiveDate ? context.say('chart.effective', { date: keepOrder(effectiveDate, language) }) : '',
  ].filter((fact) => fact !== '');
  const { tops, free, apart } = context.forest;
  const more = [
    nameScope(context),
    ...lines,
    facts.join(' · '),
    tops.length + free.length + apart.length === 0 ? context.say('chart.empty') : '',
  ].filter((line) => line !== '');
  return composeNote(titleNote, width, title, more, headingSize);
}

function nameScope(context: ChartContext): string {
  const { scope } = context.options;
  if (scope.kind === 'unit') return context.say('chart.unit', { unit: scope.unit });
  if (scope.kind === 'track') return context.say('chart.track', { track: scope.track });
  return '';
}

/** The note over the roles that stand apart, with why they do. */
export function composeApartNote(context: ChartContext, width: number): LooseBox {
  return composeNote('haykal:note:apart', width, context.say('chart.apart'), [
    context.say('chart.apart.why'),
  ]);
}

/** The name over the flexible and temporary roles that no administrative line leads to. */
export function composeFreeNote(context: ChartContext, width: number): LooseBox {
  const kinds = new Set(context.forest.free.map((role) => context.organisation.roles[role]!.kind));
  const key =
    kinds.size > 1 ? 'chart.free' : kinds.has('temporary') ? 'chart.free.temporary' : 'chart.free.flexible';
  return composeNote(freeNote, width, context.say(key), []);
}

function composeNote(
  name: string,
  width: number,
  heading: string,
  lines: readonly string[],
  size = textSize,
): LooseBox {
  const paragraphs: Paragraph[] = [
    { text: heading, size, bold: true },
    ...lines.map((text) => ({ text, size: textSize, bold: false })),
  ];
  return {
    name,
    kind: 'note',
    width,
    height: heightOfBox(paragraphs, width),
    paragraphs,
    fill: size === headingSize || lines.length === 0 ? undefined : noteFill,
    textColour: darkText,
    rounded: false,
    alignment: 'start',
    altTitle: heading,
    altText: [heading, ...lines].join(' '),
  };
}
