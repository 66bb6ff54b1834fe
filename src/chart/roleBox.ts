import { relations, type Role } from '../organisation/model';
import { heightOfBox } from './boxText';
import { type ChartContext } from './chartContext';
import { type Box, type Paragraph } from './drawing';
import {
  abolishedBorder,
  bodyFill,
  dashedBorder,
  darkText,
  paleText,
  solidBorder,
  vacantFill,
} from './palette';
import { managersOf, tiesOf, type Tag } from './relations';
import { keepOrder, labelRole, titleIn } from './roleLabel';

/** A box that has not found its place. */
export type LooseBox = Omit<Box, 'left' | 'top'>;

/** Width of the box of a role, in points, where the layout chooses no other. */
export const usualBoxWidth = 110;
const textSize = 9;
const minimumHeight = 36;
const mostHolders = 3;

/** What of a role's box depends on the rest of the page: its ties that are drawn as lines, and those that have numbers. */
export type Drawn = Readonly<{
  width: number;
  isShown: (role: number) => boolean;
  tags: ReadonlyMap<number, readonly Tag[]>;
  /** Says where the roles go on that stand below a role but not on this page. */
  continued: ReadonlyMap<number, readonly string[]>;
}>;

/** The box of a role: what stands in it, how it looks, how high it must be to hold its text. */
export function composeRoleBox(context: ChartContext, index: number, drawn: Drawn): LooseBox {
  const role = context.organisation.roles[index]!;
  const isBody = role.kind === 'body';
  const texts = [...describeRole(context, index), ...tellBesideTree(context, index, drawn)];
  const paragraphs: Paragraph[] = [
    { text: titleIn(role, context.options.language), size: textSize, bold: true },
    ...texts.map((text) => ({ text, size: textSize, bold: false })),
  ];
  return {
    name: context.names[index]!,
    kind: isBody ? 'body' : 'role',
    width: drawn.width,
    height: Math.max(minimumHeight, heightOfBox(paragraphs, drawn.width)),
    paragraphs,
    fill: fillRole(context, index),
    textColour: isBody ? paleText : darkText,
    border:
      role.status === 'abolished' ? abolishedBorder : role.kind === 'temporary' ? dashedBorder : solidBorder,
    rounded: isBody || role.kind === 'flexible' || role.kind === 'temporary',
    alignment: 'centre',
    altTitle: titleIn(role, context.options.language),
    altText: [tellRole(context, index), ...(drawn.continued.get(index) ?? [])].join(
      context.say('chart.comma'),
    ),
  };
}

function fillRole(context: ChartContext, index: number): LooseBox['fill'] {
  const role = context.organisation.roles[index]!;
  if (role.kind === 'body') return bodyFill;
  return isVacant(context, index) ? vacantFill : context.fills.get(context.groups[index]!);
}

/** Whether nobody holds a role, nor any share of it. */
export function isVacant(context: ChartContext, index: number): boolean {
  return context.shares[index]!.every((r) => r.status === 'vacant');
}

/** The lines of text below the title: the other title, code and what sets the role apart, who holds it. */
export function describeRole(context: ChartContext, index: number): string[] {
  const { options } = context;
  const role = context.organisation.roles[index]!;
  const share = context.shares[index]!;
  const posts = Math.max(role.count, share.length);
  const facts = [
    context.showCodes ? role.code : '',
    role.kind === 'flexible' || role.kind === 'temporary' ? context.say(`kind.${role.kind}`) : '',
    posts > 1 ? context.say('chart.posts', { count: posts }) : '',
    role.status === 'abolished' ? context.say('status.abolished') : '',
    isVacant(context, index) ? context.say('status.vacant') : '',
  ].filter((fact) => fact !== '');
  const title = titleIn(role, options.language);
  const other = options.showOtherTitle ? titleIn(role, options.language === 'ar' ? 'en' : 'ar') : '';
  return [
    other === title ? '' : other,
    facts.join(' · '),
    ...(options.showHolders ? nameHolders(context, index) : []),
  ].filter((line) => line !== '');
}

function nameHolders(context: ChartContext, index: number): string[] {
  const holders = context.shares[index]!.flatMap((r) => r.holders);
  const more = holders.length - mostHolders;
  return more > 0
    ? [...holders.slice(0, mostHolders), context.say('chart.moreHolders', { count: more })]
    : holders;
}

/** What the page cannot show by lines: numbers of ties, managers and reports that stand elsewhere, rings. */
function tellBesideTree(context: ChartContext, index: number, drawn: Drawn): string[] {
  const numbers = (drawn.tags.get(index) ?? []).map(({ number, relation }) =>
    context.say('chart.tag', { relation: context.say(`relation.${relation}`), number }),
  );
  const hidden = context.forest.hidden[index]!;
  const continued = drawn.continued.get(index);
  return [
    numbers.join(' · '),
    ...tellTies(context, index, (manager) => !drawn.isShown(manager)),
    ...tellRing(context, index),
    ...(continued ?? [hidden ? context.say('chart.hidden', { count: hidden }) : '']),
  ].filter((line) => line !== '');
}

/** The ties of a role to the managers that are asked for, in words. */
export function tellTies(
  context: ChartContext,
  index: number,
  isTold: (manager: number) => boolean,
): string[] {
  const ties = tiesOf(context, index).filter(({ manager }) => isTold(manager));
  return relations.flatMap((relation) => {
    const roles = ties
      .filter((tie) => tie.relation === relation)
      .map(({ manager }) => labelBriefly(context, context.organisation.roles[manager]!));
    if (roles.length === 0) return [];
    // Above the role at the head of a page stands its own manager, and not another one.
    const isHead = relation === 'administrative' && context.forest.parent[index] === -1;
    const key = isHead ? 'chart.relation.manager' : (`chart.relation.${relation}` as const);
    return [context.say(key, { roles: roles.join(context.say('chart.comma')) })];
  });
}

/** The line of a role that would close a ring, in words. */
export function tellRing(context: ChartContext, index: number): string[] {
  if (!context.forest.ringRoots.has(index)) return [];
  const manager = managersOf(context, index, 'administrative')[0]!;
  const role = labelBriefly(context, context.organisation.roles[manager]!);
  return [context.say('chart.ring', { role })];
}

function labelBriefly({ showCodes, options }: ChartContext, role: Role): string {
  return showCodes && role.code !== ''
    ? keepOrder(role.code, options.language)
    : titleIn(role, options.language);
}

/** A role in one sentence, for those who do not see the chart. */
function tellRole(context: ChartContext, index: number): string {
  const { organisation, forest, options } = context;
  const role = organisation.roles[index]!;
  const manager = forest.parent[index]!;
  const reports = forest.children[index]!.length;
  const holders = context.shares[index]!.flatMap((r) => r.holders).join(context.say('chart.comma'));
  return [
    titleIn(role, options.language),
    role.code === '' ? '' : context.say('chart.alt.code', { code: role.code }),
    role.unit === '' ? '' : context.say('chart.unit', { unit: role.unit }),
    manager < 0
      ? context.say('chart.alt.noManager')
      : context.say('chart.alt.reportsTo', {
          role: labelRole(organisation.roles[manager]!, options.language),
        }),
    reports ? context.say('chart.alt.reports', { count: reports }) : '',
    holders && options.showHolders ? context.say('chart.alt.holder', { holders }) : '',
    isVacant(context, index) ? context.say('status.vacant') : '',
    ...tellTies(context, index, () => true),
    ...tellRing(context, index),
  ]
    .filter((part) => part !== '')
    .join(context.say('chart.comma'));
}
