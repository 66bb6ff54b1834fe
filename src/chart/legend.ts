import { type MessageKey } from '../locales/say';
import { relations } from '../organisation/model';
import { boxPadding, heightOfBox } from './boxText';
import { type ChartContext } from './chartContext';
import { composeJoint, drawLine } from './connectTree';
import { sites, type Box, type Connector, type LineStyle, type Paragraph } from './drawing';
import {
  abolishedBorder,
  bodyFill,
  darkText,
  dashedBorder,
  noteFill,
  paleText,
  relationLines,
  solidBorder,
  vacantFill,
  type Colour,
} from './palette';
import { type Tag } from './relations';
import { isVacant, type LooseBox } from './roleBox';
import { labelRole } from './roleLabel';
import { measureText } from './textMeasure';

const textSize = 9;
const headingSize = 9;
const cellWidth = 124;
const widestCell = 160;
const cellGap = 6;
const lineLength = 34;

/** The legend in one of its shapes, ready to be put at a place; sizes in points. */
export type Legend = Readonly<{
  width: number;
  height: number;
  put: (left: number, top: number) => { boxes: Box[]; connectors: Connector[] };
}>;

type Key = Readonly<{
  name: string;
  text: string;
  /** The line that it explains; absent: the box itself is the sign. */
  line?: LineStyle;
  fill?: Colour | undefined;
  textColour?: Colour;
  border?: LineStyle;
  rounded?: boolean;
}>;

/**
 * Shapes of the legend of what a page shows: from one column of keys to a strip of ten. None where there is nothing to tell
 * apart, as on a page of plain boxes with plain lines.
 */
export function composeLegends(
  context: ChartContext,
  shown: readonly number[],
  tags: readonly Tag[],
): Legend[] {
  if (shown.length === 0) return [];
  const keys = listKeys(context, shown, tags);
  const told = tags.map((tag) => tellTag(context, tag));
  if (told.length === 0 && keys.every(({ line }) => line === relationLines.administrative)) return [];
  return [1, 2, 3, 4, 5, 6, 8, 10]
    .filter((columns) => columns <= Math.max(1, keys.length))
    .flatMap((columns) => {
      const widths = new Set([cellWidth, cellWidthFor(told, columns)]);
      return [...widths].map((cell) => setOutLegend(context, keys, told, { columns, cell }));
    });
}

function listKeys(context: ChartContext, shown: readonly number[], tags: readonly Tag[]): Key[] {
  const { organisation, forest } = context;
  const has = (test: (role: number) => boolean): boolean => shown.some(test);
  const used = new Set(tags.map(({ relation }) => relation));
  const isUsed: Record<(typeof relations)[number], boolean> = {
    administrative: has((role) => forest.parent[role]! >= 0),
    technical: has((role) => context.structure.managers.technical[role]!.length > 0),
    coordination: has((role) => context.structure.managers.coordination[role]!.length > 0),
    deputising:
      used.has('deputising') || has((role) => context.structure.managers.deputising[role]!.length > 0),
  };
  const sample = (name: string, key: MessageKey, look: Omit<Key, 'name' | 'text'>): Key => ({
    name: `haykal:key:${name}`,
    text: context.say(key),
    border: solidBorder,
    fill: context.fills.get('')!,
    ...look,
  });
  const kind = (wanted: string) => (role: number) => organisation.roles[role]!.kind === wanted;
  return [
    ...relations
      .filter((relation) => isUsed[relation])
      .map((relation) => ({
        name: `haykal:key:line:${relation}`,
        text: context.say(`chart.legend.${relation}`),
        line: relationLines[relation],
      })),
    ...(has(kind('body'))
      ? [sample('body', 'chart.legend.body', { fill: bodyFill, textColour: paleText, rounded: true })]
      : []),
    ...(has(kind('flexible')) ? [sample('flexible', 'chart.legend.flexible', { rounded: true })] : []),
    ...(has(kind('temporary'))
      ? [sample('temporary', 'chart.legend.temporary', { rounded: true, border: dashedBorder })]
      : []),
    ...(has((role) => isVacant(context, role))
      ? [sample('vacant', 'chart.legend.vacant', { fill: vacantFill })]
      : []),
    ...(has((role) => organisation.roles[role]!.status === 'abolished')
      ? [sample('abolished', 'chart.legend.abolished', { border: abolishedBorder })]
      : []),
    ...listFills(context, shown),
  ];
}

/** A key for the fill of each group that the chart shows. */
function listFills(context: ChartContext, shown: readonly number[]): Key[] {
  const groups = new Set(shown.map((role) => context.groups[role]!));
  const named = [...context.fills].filter(([group]) => group !== '' && groups.has(group));
  return named.map(([group, fill], i) => ({
    name: `haykal:key:fill:${i + 1}`,
    text: group,
    fill,
    border: solidBorder,
  }));
}

function setOutLegend(
  context: ChartContext,
  keys: readonly Key[],
  told: readonly string[],
  { columns, cell }: Readonly<{ columns: number; cell: number }>,
): Legend {
  const width = columns * (cell + cellGap) - cellGap;
  const heading = composeNote('haykal:note:legend', width, [
    { text: context.say('chart.legend'), size: headingSize, bold: true },
    ...told.map((text) => ({ text, size: textSize, bold: false })),
  ]);
  const rows = Math.ceil(keys.length / columns);
  const boxes = keys.map((key) => composeKey(key, cell));
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...boxes.filter((_box, i) => Math.floor(i / columns) === row).map((box) => box.height)),
  );
  const height = heights.reduce((sum, h) => sum + h + cellGap, heading.height);
  return {
    width,
    height,
    put: (left, top) => {
      const put: { boxes: Box[]; connectors: Connector[] } = { boxes: [], connectors: [] };
      put.boxes.push({ ...heading, left, top });
      let y = top + heading.height + cellGap;
      keys.forEach((key, i) => {
        const row = Math.floor(i / columns);
        const x = left + (i % columns) * (cell + cellGap);
        putKey(put, key, { ...boxes[i]!, left: x, top: y, height: heights[row]! });
        if (i % columns === columns - 1) y += heights[row]! + cellGap;
      });
      return put;
    },
  };
}

/** Puts a key's box and, for a line, a piece of it between two small marks before the text. */
function putKey(put: { boxes: Box[]; connectors: Connector[] }, key: Key, box: Box): void {
  if (!key.line) {
    put.boxes.push(box);
    return;
  }
  const middle = box.top + box.height / 2 - 1.5;
  const ends = [box.left + 4, box.left + lineLength].map((x, i) =>
    composeJoint(`haykal:joint:key:${key.name.split(':').at(-1)!}:${i + 1}`, x, middle, key.text),
  ) as [Box, Box];
  put.boxes.push({ ...box, left: box.left + lineLength + 6 }, ...ends);
  const name = `haykal:line:key:${key.name.split(':').at(-1)!}`;
  const glue = { from: ends[0], fromSite: sites.right, to: ends[1], toSite: sites.left };
  put.connectors.push(drawLine(glue, name, key.line, key.text));
}

/** The width of cells, a little more than usual, with which no tag takes a second line; the usual one where that is too much. */
function cellWidthFor(told: readonly string[], columns: number): number {
  const longest = told.reduce((most, text) => Math.max(most, measureText(text, textSize)), 0);
  const needed = Math.ceil((longest + 2 * boxPadding + cellGap) / columns - cellGap);
  return needed > cellWidth && needed <= widestCell ? needed : cellWidth;
}

function composeKey(key: Key, cell: number): LooseBox {
  const width = key.line ? cell - lineLength - 6 : cell;
  return {
    ...composeNote(key.name, width, [{ text: key.text, size: textSize, bold: false }]),
    fill: key.fill,
    textColour: key.textColour ?? darkText,
    border: key.border,
    rounded: key.rounded ?? false,
    alignment: key.line ? 'start' : 'centre',
  };
}

function composeNote(name: string, width: number, paragraphs: readonly Paragraph[]): LooseBox {
  return {
    name,
    kind: 'note',
    width,
    height: heightOfBox(paragraphs, width),
    paragraphs,
    fill: noteFill,
    textColour: darkText,
    rounded: false,
    alignment: 'start',
    altTitle: paragraphs[0]!.text,
    altText: paragraphs.map(({ text }) => text).join(' '),
  };
}

function tellTag(context: ChartContext, { role, manager, relation, number }: Tag): string {
  const label = (index: number): string =>
    labelRole(context.organisation.roles[index]!, context.options.language);
  return context.say('chart.legend.tag', {
    number,
    relation: context.say(`relation.${relation}`),
    role: label(role),
    manager: label(manager),
  });
}
