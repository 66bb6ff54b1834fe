import { isRightToLeft, say, type MessageKey, type MessageValues } from '../locales/say';
import { type Organisation, type Role } from '../organisation/model';
import { type Structure } from '../organisation/structure';
import { type ChartOptions, type SettledOptions, settleOptions } from './chartOptions';
import { type Forest } from './forest';
import { fillGroups, type Colour } from './palette';
import { nameShapes } from './shapeNames';

/** What every part of a chart is made from. */
export type ChartContext = Readonly<{
  organisation: Organisation;
  structure: Structure;
  forest: Forest;
  options: SettledOptions;
  showCodes: boolean;
  rightToLeft: boolean;
  /** Names of the shapes of roles, by index. */
  names: readonly string[];
  /** What the fill of each role tells (its track, unit or kind; '' for none), and the fill of each such group. */
  groups: readonly string[];
  fills: ReadonlyMap<string, Colour>;
  /** Rows of each job share, by the index of the role that stands for it; the role alone where it is no share. */
  shares: readonly (readonly Role[])[];
  say: (key: MessageKey, values?: MessageValues) => string;
}>;

/** Gathers what the parts of a chart need. */
export function gatherContext(
  organisation: Organisation,
  structure: Structure,
  forest: Forest,
  wish: ChartOptions,
): ChartContext {
  const options = settleOptions(wish);
  const shares: Role[][] = organisation.roles.map(() => []);
  structure.representative.forEach((stands, i) => shares[stands]!.push(organisation.roles[i]!));
  const groups = organisation.roles.map((role) => groupOf(role, options));
  return {
    organisation,
    structure,
    forest,
    options,
    showCodes: options.showCodes,
    rightToLeft: options.rightToLeft ?? isRightToLeft(options.language),
    names: nameShapes(organisation.roles),
    groups,
    fills: fillGroups(groups),
    shares,
    say: (key, values) => say(options.language, key, values),
  };
}

function groupOf(role: Role, { colourBy, language }: SettledOptions): string {
  if (colourBy === 'kind') return role.kind === 'body' ? '' : say(language, `kind.${role.kind}`);
  return (colourBy === 'unit' ? role.unit : role.track).trim();
}
