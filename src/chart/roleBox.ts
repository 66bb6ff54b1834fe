import { relations, type Relation, type Role } from '../organisation/model';
import { spacing } from './arrangement';
import { heightOfBox } from './boxText';
import { type ChartContext } from './chartContext';
import { type Box, type Paragraph } from './drawing';
import { bodyFill, dashedBorder, darkText, paleText, solidBorder, vacantFill } from './palette';
import { keepOrder, labelRole, titleIn } from './roleLabel';

/** A box that has not found its place. */
export type LooseBox = Omit<Box, 'left' | 'top'>;

const titleSize = 9;
const smallSize = 8;
const minimumHeight = 36;
const mostHolders = 3;

/** The box of a role: what stands in it, how it looks, how high it must be to hold its text. */
export function composeRoleBox(context: ChartContext, index: number): LooseBox {
  const role = context.organisation.roles[index]!;
  const isBody = role.kind === 'body';
  const isDashed = role.kind === 'flexible' || role.kind === 'temporary';
  const paragraphs: Paragraph[] = [
    { text: titleIn(role, context.options.language), size: titleSize, bold: true },
    ...describeRole(context, index).map((text) => ({ text, size: smallSize, bold: false })),
  ];
  return {
    name: context.names[index]!,
    kind: isBody ? 'body' : 'role',
    width: spacing.boxWidth,
    height: Math.max(minimumHeight, heightOfBox(paragraphs, spacing.boxWidth)),
    paragraphs,
    fill: fillRole(context, index),
    textColour: isBody ? paleText : darkText,
    border: isDashed ? dashedBorder : solidBorder,
    rounded: isBody || isDashed,
    alignment: 'centre',
    altTitle: titleIn(role, context.options.language),
    altText: tellRole(context, index),
  };
}

function fillRole(context: ChartContext, index: number): LooseBox['fill'] {
  const role = context.organisation.roles[index]!;
  if (role.kind === 'body') return bodyFill;
  return isVacant(context, index) ? vacantFill : context.trackFills.get(role.track.trim());
}

function isVacant(context: ChartContext, index: number): boolean {
  return context.shares[index]!.every((r) => r.status === 'vacant');
}

/** The lines of text below the title: code and what sets the role apart, who holds it, its other relations. */
export function describeRole(context: ChartContext, index: number): string[] {
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
  return [facts.join(' · '), ...nameHolders(context, index), ...tellOtherRelations(context, index)].filter(
    (line) => line !== '',
  );
}

function nameHolders(context: ChartContext, index: number): string[] {
  const holders = context.shares[index]!.flatMap((r) => r.holders);
  const more = holders.length - mostHolders;
  return more > 0
    ? [...holders.slice(0, mostHolders), context.say('chart.moreHolders', { count: more })]
    : holders;
}

/** Relations for which no connector is drawn: the other managers of a role, in words. */
function tellOtherRelations(context: ChartContext, index: number): string[] {
  const told = relations.flatMap((relation) => {
    const others = otherManagers(context, index, relation);
    const roles = others.map((r) => labelBriefly(context, context.organisation.roles[r]!));
    return others.length
      ? [context.say(`chart.relation.${relation}`, { roles: roles.join(context.say('chart.comma')) })]
      : [];
  });
  if (!context.forest.ringRoots.has(index)) return told;
  const manager = managersOf(context, index, 'administrative')[0]!;
  return [
    ...told,
    context.say('chart.ring', { role: labelBriefly(context, context.organisation.roles[manager]!) }),
  ];
}

function otherManagers(context: ChartContext, index: number, relation: Relation): number[] {
  const managers = managersOf(context, index, relation);
  // The first administrative line is the connector; where it would close a ring, it is told as such. With a unit, the
  // manager of the unit's head is not in the chart, and so is told.
  if (relation !== 'administrative' || managers.length === 0) return managers;
  const isTold = context.forest.parent[index] === -1 && !context.forest.ringRoots.has(index);
  return isTold ? managers : managers.slice(1);
}

/** Managers of a role in a relation, job shares once, itself left out. */
function managersOf(context: ChartContext, index: number, relation: Relation): number[] {
  const stands = context.structure.representative;
  const managers = context.structure.managers[relation][index]!.map((m) => stands[m]!);
  return [...new Set(managers)].filter((m) => m !== index);
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
    holders ? context.say('chart.alt.holder', { holders }) : '',
    isVacant(context, index) ? context.say('status.vacant') : '',
    ...tellOtherRelations(context, index),
  ]
    .filter((part) => part !== '')
    .join(context.say('chart.comma'));
}
