import { colourings, type ChartOptions, type Scope } from '../chart/chartOptions';
import { orientations, papers } from '../chart/layout/paper';
import { CliError } from './cliError';
import { readChosen, splitNames } from './optionValues';

/** The options of `haykal chart` that say what is drawn and how, as parseArgs takes them. */
export const chartOptions = {
  unit: { type: 'string' },
  track: { type: 'string' },
  role: { type: 'string' },
  chain: { type: 'boolean' },
  depth: { type: 'string' },
  without: { type: 'string', multiple: true },
  'both-titles': { type: 'boolean' },
  colour: { type: 'string' },
  paper: { type: 'string' },
  orientation: { type: 'string' },
} as const;

/** What parseArgs read of them. */
export type ChartValues = Readonly<
  Partial<
    Record<'unit' | 'track' | 'role' | 'depth' | 'colour' | 'paper' | 'orientation', string> & {
      chain: boolean;
      without: readonly string[];
      'both-titles': boolean;
    }
  >
>;

/** How the chart is wished, in what only a person can say: the rest is left to the chart's own defaults. */
export type ChartLook = Omit<ChartOptions, 'language' | 'rightToLeft' | 'showFrames' | 'scope'> &
  Readonly<{ scope: Scope }>;

const leftOut = ['holders', 'codes'] as const;

/** Reads how the chart is wished. Throws CliError where a value is not known or two contradict each other. */
export function readChartLook(values: ChartValues): ChartLook {
  const { depth, colour, paper, orientation } = values;
  const without = splitNames(values.without).map((value) => readChosen(value, leftOut, 'error.bad-left-out'));
  return {
    scope: readScope(values),
    ...(depth !== undefined && { depth: readDepth(depth) }),
    ...(without.includes('holders') && { showHolders: false }),
    ...(without.includes('codes') && { showCodes: false }),
    ...(values['both-titles'] && { showOtherTitle: true }),
    ...(colour !== undefined && { colourBy: readChosen(colour, colourings, 'error.bad-colour') }),
    ...(paper !== undefined && { paper: readChosen(paper, papers, 'error.bad-paper') }),
    ...(orientation !== undefined && {
      orientation: readChosen(orientation, orientations, 'error.bad-orientation'),
    }),
  };
}

/** What of the organisation is to be drawn; at most one option may say so. */
function readScope({ unit, track, role, chain = false }: ChartValues): Scope {
  const scopes: Scope[] = [
    ...(unit === undefined ? [] : [{ kind: 'unit', unit } as const]),
    ...(track === undefined ? [] : [{ kind: 'track', track } as const]),
    ...(role === undefined ? [] : [{ kind: chain ? 'chain' : 'below', role } as const]),
  ];
  if (scopes.length > 1) throw new CliError('error.one-scope');
  if (chain && role === undefined) throw new CliError('error.chain-needs-role');
  return scopes[0] ?? { kind: 'all' };
}

function readDepth(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new CliError('error.bad-depth', { value });
  return Number(value);
}
