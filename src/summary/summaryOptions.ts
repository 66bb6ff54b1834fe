import { type Language } from '../locales/say';

/** What HR says of a page beyond the workbook. Dates are printed as given. */
export type SummaryOptions = Readonly<{
  language: Language;
  /** Who takes the role; by default whom the workbook names. */
  holder?: string;
  /** When the holder starts. */
  start?: string;
  /** When the page was made, for its foot. */
  today?: string;
}>;
