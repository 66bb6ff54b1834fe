import { type Language } from '../locales/say';

/** How a chart is wished. */
export type ChartOptions = Readonly<{
  /** Language of titles, notes and alternative texts. */
  language: Language;
  /** Only the roles of this unit and those below them. */
  unit?: string;
  /** Default true: codes are shown, and roles named in other roles' boxes are named by code. */
  showCodes?: boolean;
  /** Direction of the layout; by default that of the language. */
  rightToLeft?: boolean;
}>;
