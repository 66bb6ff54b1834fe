import { type Language } from '../locales/say';
import { type FieldId } from './page';

/** The parts of a page that can be left out, in their order on the page. */
export const parts = [
  'relations',
  'place',
  'duties',
  'recurring',
  'contacts',
  'further',
  'open',
  'notes',
  'acknowledgement',
] as const;
export type Part = (typeof parts)[number];

/** What was found when the workbook was last validated, and whether its sheets still hold what they held then. */
export type Standing = Readonly<{
  /** Of what stands in HR's sheets now. */
  fingerprint: string;
  /** Null where the workbook was never validated with a report. `on` is the day. */
  verdict: Readonly<{ ready: boolean; on: string; isUnchanged: boolean }> | null;
}>;

/** A column of HR's own in the roles sheet, and what stands in it for the role. */
export type Further = Readonly<{ label: string; value: string }>;

/** What HR says of a page beyond the workbook. Dates are printed as given. */
export type SummaryOptions = Readonly<{
  language: Language;
  /** Roles are called by their titles in both languages, not in that of the page alone. */
  bothTitles?: boolean;
  /** The parts that the page has; all of them where absent. */
  parts?: readonly Part[];
  /** Who takes the role; by default whom the workbook names. */
  holder?: string;
  /** When the holder starts. */
  start?: string;
  /** What HR typed on an earlier page of the role, by the place in which it stood. */
  typed?: Readonly<Record<FieldId, string>>;
  further?: readonly Further[];
  /** When the page was made, for its foot. */
  today?: string;
  standing?: Standing;
}>;
