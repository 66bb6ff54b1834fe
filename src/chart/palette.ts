import { type Relation } from '../organisation/model';
import { type LineStyle } from './drawing';

export type Colour = `#${string}`;

export const darkText: Colour = '#1B2733';
export const paleText: Colour = '#FFFFFF';
export const bodyFill: Colour = '#1F3A5F';
export const vacantFill: Colour = '#FFFFFF';
export const noteFill: Colour = '#F7F8FA';

/** Fills of the groups (tracks, units or kinds), in the order in which the sheet names them; roles of none have the first. */
const groupFills: readonly Colour[] = [
  '#E8ECF1',
  '#DCEBFA',
  '#DFF2E1',
  '#FDEBD3',
  '#EADFF5',
  '#FBE0E4',
  '#D9F0F0',
  '#F3F0CF',
];

/** The fill of each group; more groups than fills share them. */
export function fillGroups(groups: readonly string[]): ReadonlyMap<string, Colour> {
  const fills = new Map<string, Colour>([['', groupFills[0]!]]);
  for (const group of groups) {
    if (fills.has(group)) continue;
    fills.set(group, groupFills[1 + ((fills.size - 1) % (groupFills.length - 1))]!);
  }
  return fills;
}

export const solidBorder: LineStyle = { colour: '#44546A', weight: 1, dash: 'Solid' };
export const dashedBorder: LineStyle = { colour: '#44546A', weight: 1.5, dash: 'Dash' };
export const abolishedBorder: LineStyle = { colour: '#7A8494', weight: 1, dash: 'LongDashDot' };
export const frameBorder: LineStyle = { colour: '#8A97A8', weight: 0.75, dash: 'Solid' };
export const freeFrameBorder: LineStyle = { colour: '#8A97A8', weight: 1, dash: 'SystemDot' };
/** Around roles that no manager leads to. */
export const apartBorder: LineStyle = { colour: '#B3261E', weight: 1.5, dash: 'Dash' };
export const frameFill: Colour = '#FAFBFC';
export const labelText: Colour = '#44546A';

/** Lines of the relations: told apart by their dashes and weights, without colours. */
export const relationLines: Readonly<Record<Relation, LineStyle>> = {
  administrative: { colour: '#44546A', weight: 1.25, dash: 'Solid' },
  technical: { colour: '#8A3B12', weight: 1.25, dash: 'Dash' },
  coordination: { colour: '#1F6F54', weight: 1.5, dash: 'SystemDot' },
  deputising: { colour: '#44546A', weight: 2.25, dash: 'LongDashDot' },
};
