import { type PageLanguage } from '../words/words';

/** What the grid needs of the page around it. */
export type GridOptions = Readonly<{
  language: () => PageLanguage;
  /** Says why something was refused. */
  report: (message: string) => void;
  /** Asked to open a link that leads out of the workbook. */
  openLink: (address: string) => void;
}>;
