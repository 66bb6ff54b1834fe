import { type LineStyle } from './drawing';

export type Colour = `#${string}`;

export const darkText: Colour = '#1B2733';
export const paleText: Colour = '#FFFFFF';
export const bodyFill: Colour = '#1F3A5F';
export const vacantFill: Colour = '#FFFFFF';
export const noteFill: Colour = '#F7F8FA';

/** Fills of the tracks, in the order in which the sheet names them; roles without a track have the first. */
const trackFills: readonly Colour[] = [
  '#E8ECF1',
  '#DCEBFA',
  '#DFF2E1',
  '#FDEBD3',
  '#EADFF5',
  '#FBE0E4',
  '#D9F0F0',
  '#F3F0CF',
];

/** The fill of each track; more tracks than fills share them. */
export function fillTracks(tracks: readonly string[]): ReadonlyMap<string, Colour> {
  const fills = new Map<string, Colour>([['', trackFills[0]!]]);
  for (const track of tracks) {
    if (fills.has(track)) continue;
    fills.set(track, trackFills[1 + ((fills.size - 1) % (trackFills.length - 1))]!);
  }
  return fills;
}

export const solidBorder: LineStyle = { colour: '#44546A', weight: 1, dash: 'Solid' };
export const dashedBorder: LineStyle = { colour: '#44546A', weight: 1.5, dash: 'Dash' };
export const administrativeLine: LineStyle = { colour: '#44546A', weight: 1.25, dash: 'Solid' };
