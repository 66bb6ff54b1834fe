import { type Language } from '../locales/say';
import { type Orientation, type PaperName } from './layout/paper';

/** Which roles a chart shows. Tracks and units go by name, roles by code. */
export type Scope =
  | Readonly<{ kind: 'all' }>
  /** The roles of a track or a unit and those below them. */
  | Readonly<{ kind: 'track'; track: string }>
  | Readonly<{ kind: 'unit'; unit: string }>
  /** A role and all below it. */
  | Readonly<{ kind: 'below'; role: string }>
  /** A role with the managers above it and its own reports. */
  | Readonly<{ kind: 'chain'; role: string }>;

/** What the fills of the boxes tell. */
export const colourings = ['track', 'unit', 'kind'] as const;
export type Colouring = (typeof colourings)[number];

/** What a chart is like where nothing else is wished. */
export const chartDefaults = {
  scope: { kind: 'all' },
  showCodes: true,
  showHolders: true,
  showOtherTitle: false,
  showFrames: true,
  colourBy: 'track',
  paper: 'A4',
} as const satisfies Partial<ChartOptions>;

/** How a chart is wished; what is left open is as in `chartDefaults`. */
export type ChartOptions = Readonly<{
  /** Language of titles, notes and alternative texts. */
  language: Language;
  scope?: Scope;
  /** Levels below the top ones that are shown; default: all. */
  depth?: number;
  /** Codes are shown, and roles named in other roles' boxes are named by code. */
  showCodes?: boolean;
  showHolders?: boolean;
  /** The title in the other language stands below. */
  showOtherTitle?: boolean;
  /** Units have a frame with their name. */
  showFrames?: boolean;
  colourBy?: Colouring;
  paper?: PaperName;
  /** Default: the one that prints the larger text. */
  orientation?: Orientation;
  /** Direction of the layout; by default that of the language. */
  rightToLeft?: boolean;
}>;

/** A wish that leaves none of the defaults open. */
export type SettledOptions = ChartOptions &
  Readonly<Required<Pick<ChartOptions, keyof typeof chartDefaults>>>;

/** The wish with the defaults for what it leaves open. */
export function settleOptions<Wish extends Partial<ChartOptions>>(
  wish: Wish,
): Wish & Pick<SettledOptions, keyof typeof chartDefaults> {
  const entries: [string, unknown][] = Object.entries(wish);
  // What is there and undefined is left open too.
  const wished = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Wish;
  return { ...chartDefaults, ...wished };
}
