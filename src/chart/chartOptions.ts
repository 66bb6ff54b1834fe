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

/** How a chart is wished. */
export type ChartOptions = Readonly<{
  /** Language of titles, notes and alternative texts. */
  language: Language;
  /** Default: everything. */
  scope?: Scope;
  /** Levels below the top ones that are shown; default: all. */
  depth?: number;
  /** Default true: codes are shown, and roles named in other roles' boxes are named by code. */
  showCodes?: boolean;
  /** Default true. */
  showHolders?: boolean;
  /** Default false: the title in the other language stands below. */
  showOtherTitle?: boolean;
  /** Default true: units have a frame with their name. */
  showFrames?: boolean;
  /** Default: track. */
  colourBy?: Colouring;
  /** Default: A4, and of its two orientations the one that prints the larger text. */
  paper?: PaperName;
  orientation?: Orientation;
  /** Direction of the layout; by default that of the language. */
  rightToLeft?: boolean;
}>;
